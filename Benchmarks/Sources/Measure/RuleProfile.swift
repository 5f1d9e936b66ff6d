import Corpora
import DocketDiagnostics
import DocketRecords
import DocketRules
import Meters

/// What each rule costs alone, over records that have been read, beside libyaml's scan of the same bytes.
struct RuleProfile {
  private let lines: [(name: String, ratio: Double)]
  private let families: [(name: String, ratio: Double)]

  /// Runs each rule alone.
  ///
  /// - Parameters:
  ///   - files: the corpus.
  ///   - corpus: where it comes from.
  ///   - repeats: how often to run each; the least counts.
  init(of files: [SourceFile], _ corpus: InventedCorpus, repeats: Int) {
    let bytes = files.map(\.bytes)
    let read = Measure.validator(today: corpus.today, width: 1).read(files)
    let rules = Rule.builtIn.filter { if case .reading = $0.check { false } else { true } }
    func least(_ work: () -> Void) -> Double {
      (0..<repeats).map { _ in Meter.measure(work).processor }.min() ?? 0
    }
    func cost(_ rules: [Rule]) -> Double {
      let validator = Measure.validator(today: corpus.today, width: 1, rules: rules)
      return least { _ = validator.validate(files, read: read) }
    }
    let floor = least { _ = Meter.scanEvents(of: bytes) }
    let nothing = cost([])
    func ratio(_ rules: [Rule]) -> Double { (cost(rules) - nothing) / floor }
    lines = rules.map { ($0.id, ratio([$0])) }.sorted { $0.1 > $1.1 }
    families =
      [("no rule at all", nothing / floor), ("all rules", ratio(rules))]
      + RuleFamily.allCases.map { family in
        (family.rawValue, ratio(rules.filter { $0.description.family == family }))
      }
  }

  /// Prints the families and the most expensive rules, as parts of the floor.
  func show() {
    for line in families + lines.prefix(25) { print(decimal(max(0, line.ratio), 3), line.name) }
  }
}
