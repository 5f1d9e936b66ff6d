import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime
import DocketYAML
import Foundation

/// The records of one case of the fixture with the days and the registry, checked once as they are.
///
/// One case at a time, because each fault is judged by checking all the records anew.
struct FixtureRecords: Sendable {
  /// The files as they are in the fixture.
  let files: [SourceFile]
  /// What all rules find in them.
  let validation: Validation
  let zones: ZoneDatabase
  /// How often each finding occurs, whatever its line.
  private let known: [Fingerprint: Int]
  /// Every key of every block, with the keys on the way to it.
  let entries: [(file: RecordFile, way: [String], entry: Entry)]

  /// The day on which the mutations are judged, so that a day more or less changes nothing.
  static let today = CivilDate(year: 2031, month: 4, day: 2) ?? .first

  /// A finding without its place, which moves when lines are added.
  struct Fingerprint: Hashable {
    let rule: String
    let path: String
    let what: String

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule
      path = diagnostic.location.path
      what = diagnostic.what.text(in: .en)
    }
  }

  /// One for each case, by its id.
  static let all: [FixtureRecords] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixture").path
    let sources = (try? Repository(root: root).load().sources) ?? []
    let cases = sources.map(\.path).filter { $0.hasPrefix("records/cases/") }.sorted()
    return cases.map { FixtureRecords(path: $0, of: sources, isFirst: $0 == cases.first) }
  }()

  /// The file of the case.
  let casePath: String
  /// Whether faults in the days and the registry are made here; with the other cases they would only be repeated.
  let isFirst: Bool

  private init(path: String, of sources: [SourceFile], isFirst: Bool) {
    casePath = path
    self.isFirst = isFirst
    zones =
      ZoneFolder(path: "/usr/share/zoneinfo").database ?? ZoneDatabase(load: { _ in nil }, version: "none")
    // With the other cases the days that name them are left out, lest their names lead nowhere.
    let id = FileKind.stem(of: path)
    files = sources.filter { source in
      if source.path.hasPrefix("records/cases/") { return source.path == path }
      guard source.path.hasPrefix("records/days/") else { return true }
      let text = String(decoding: source.bytes, as: UTF8.self)
      let named = text.firstMatch(of: #/(?m)^cases:\s+((?:- )?[a-z0-9-]+(?:\n  - [a-z0-9-]+)*)$/#)?.1 ?? "all"
      let cases = named.split { $0 == " " || $0 == "\n" }.filter { $0 != "-" }
      return isFirst || cases.allSatisfy { $0 == "all" || $0 == id }
    }
    validation = Validator(today: Self.today, zones: zones).validate(files, earlier: files)
    entries = validation.corpus.files.flatMap { file -> [(RecordFile, [String], Entry)] in
      guard let root = file.root else { return [] }
      var found: [(RecordFile, [String], Entry)] = []
      func walk(_ node: Node, _ way: [String]) {
        for entry in node.entries ?? [] {
          found.append((file, way, entry))
          walk(entry.value, way + [entry.name])
        }
        for item in node.items ?? [] { walk(item, way + ["-"]) }
      }
      walk(root, [])
      return found
    }
    known = (validation.diagnostics + validation.accepted).reduce(into: [:]) {
      $0[Fingerprint($1), default: 0] += 1
    }
  }

  /// What the damaged records give besides what the sound ones give.
  ///
  /// What an exception accepts counts, too: the rule has noticed it.
  func newFindings(after damage: Damage) -> (findings: [Diagnostic], sources: [String: SourceFile]) {
    let damaged = files.filter { !damage.removed.contains($0.path) }.map { file in
      file.applying(damage.edits).map { SourceFile(path: file.path, bytes: $0) } ?? file
    }
    let after = Validator(today: Self.today, zones: zones)
      .validate(damaged, earlier: damage.compares ? files : nil)
    var left = known
    let new = (after.diagnostics + after.accepted).filter { diagnostic in
      let print = Fingerprint(diagnostic)
      guard let count = left[print], count > 0 else { return true }
      left[print] = count - 1
      return false
    }
    return (new, after.sources)
  }

  /// The places of a kind that belong to this case, but for those that its rule reports anyhow.
  func damages(of mutation: Mutation) -> [Damage] {
    mutation.damages(self).filter { damage in
      let isOwn =
        isFirst || damage.edits.contains { $0.path == casePath } || damage.removed.contains(casePath)
      return isOwn && !isReported(damage.place, by: mutation.rule)
    }
  }

  private func isReported(_ place: Damage.Place, by rule: String) -> Bool {
    guard case .line(let path, let offset) = place, let file = files.first(where: { $0.path == path }) else {
      return false
    }
    let line = file.position(at: offset).line
    return (validation.diagnostics + validation.accepted).contains {
      $0.rule == rule && $0.location.path == path && $0.location.start.line == line
    }
  }

  /// The cases with their files.
  var cases: [(file: RecordFile, record: CaseRecord)] { validation.corpus.cases }

  /// Every event with its file.
  var events: [(file: RecordFile, event: Located<Event>)] {
    cases.flatMap { entry in (entry.record.events?.value ?? []).map { (entry.file, $0) } }
  }

  /// Every source with its file.
  var sources: [(file: RecordFile, source: Keyed<String, Source>)] {
    validation.corpus.files.flatMap { file -> [(RecordFile, Keyed<String, Source>)] in
      switch file.content {
      case .caseRecord(let record)?: (record.sources?.value ?? []).map { (file, $0) }
      case .day(let day)?: (day.sources?.value ?? []).map { (file, $0) }
      default: []
      }
    }
  }

  /// Every text with a version in English, French and Russian.
  var texts: [(file: RecordFile, text: TextField)] {
    validation.corpus.files.filter { $0.kind != .pipeline }.flatMap { file in
      file.texts.filter { $0.text.versions.count >= 3 }.map { (file, $0) }
    }
  }
}
