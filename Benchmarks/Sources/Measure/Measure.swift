import Corpora
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime
import DocketYAML
import Glibc
import Meters

/// Measures what reading and checking a corpus costs beside libyaml's own scan of the same bytes.
@main enum Measure {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let profiles = arguments.contains("--rules")
    arguments.removeAll { $0 == "--rules" }
    if arguments.count == 3, arguments[0] == "--folder", let repeats = Int(arguments[2]), repeats > 0 {
      return Folder(arguments[1]).measure(repeats: repeats)
    }
    let numbers = arguments.map { Int($0) ?? -1 }
    guard numbers.count <= 3, numbers.allSatisfy({ $0 > 0 }) else {
      print("usage: measure [--rules] [COUNT [SEED [REPEATS]]] | measure --folder PATH REPEATS")
      exit(64)
    }
    let settings = numbers + [5_000, 1, 5].dropFirst(numbers.count)
    let corpus = InventedCorpus(count: settings[0], seed: UInt64(settings[1]))
    let files = corpus.files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let size = files.reduce(0) { $0 + $1.bytes.count }
    print(
      "\(files.count) files, \(decimal(Double(size) / 1e6, 1)) MB, \(size / files.count) bytes each on average"
    )
    check(files, corpus)
    print("peak memory of one validation: \(decimal(Double(Meter.peakBytes) / Double(size), 2)) x corpus")
    if profiles { return RuleProfile(of: files, corpus, repeats: settings[2]).show() }
    var stages = stages(for: files, today: corpus.today)
    for _ in 0..<settings[2] { stages.runAll() }
    print(stages.table(byteCount: size))
  }

  /// Stops when libyaml does not read a file, or docket has more to say than advice: only clean files are the
  /// common case.
  ///
  /// Advice is let pass and counted: even careful records get some.
  private static func check(_ files: [SourceFile], _ corpus: InventedCorpus) {
    guard let events = Meter.scanEvents(of: files.map(\.bytes)) else {
      print("libyaml is not there or does not read the corpus")
      exit(70)
    }
    print("\(events) events")
    let found = validator(today: corpus.today, width: 1).validate(files).diagnostics
    for (rule, findings) in Dictionary(grouping: found, by: \.rule).sorted(by: { $0.key < $1.key }) {
      print("\(findings.count) x \(rule)")
      for finding in findings.prefix(2) {
        let place = "\(finding.location.path):\(finding.location.start.line)"
        print("  \(finding.severity) \(place): \(finding.what.text(in: .en))")
      }
    }
    guard found.allSatisfy({ $0.severity == .info }) else {
      print("the corpus has findings")
      exit(70)
    }
  }

  /// The stages from the bare scan to all rules.
  static func stages(for files: [SourceFile], today: CivilDate) -> Stages {
    let bytes = files.map(\.bytes)
    let language = LanguageTag("en")
    var stages = Stages()
    stages.add("libyaml events in C (floor)") { _ = Meter.scanEvents(of: bytes) }
    stages.add("lines of source files") {
      for file in files { precondition(SourceFile(path: file.path, bytes: file.bytes).lineCount > 0) }
    }
    stages.add("trees") {
      for file in files { precondition(YAML.read(file).tree != nil) }
    }
    stages.add("records") {
      for file in files {
        guard let kind = FileKind(path: file.path) else { continue }
        precondition(RecordFile(reading: file, as: kind, language: language, limits: .standard).isReadable)
      }
    }
    stages.add("corpus of records, kept") {
      precondition(validator(today: today, width: 1).read(files).files.count == files.count)
    }
    stages.add("validation, no rules, width 1") {
      let validation = validator(today: today, width: 1, rules: []).validate(files)
      precondition(validation.corpus.files.count == files.count)
    }
    for width in [1, 2] {
      stages.add("validation, all rules, width \(width)") {
        precondition(validator(today: today, width: width).validate(files).count(.error) == 0)
      }
    }
    return stages
  }

  /// A validator as of a day.
  static func validator(today: CivilDate, width: Int, rules: [Rule] = Rule.builtIn) -> Validator {
    let zones = ZoneDatabase(load: SystemZones.load, version: "system")
    return Validator(rules: rules, today: today, zones: zones, width: width)
  }
}
