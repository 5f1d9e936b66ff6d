import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime
import DocketYAML
import Foundation

/// The records of this repository, checked once as they are: those of one case, the days and the registry.
///
/// The kinds of faults are written for the founding case; `DOCKET_MUTATION_CASE` names another.
struct RealRecords: Sendable {
  /// The files as they are in the repository.
  let files: [SourceFile]
  /// What all rules find in them.
  let validation: Validation
  let zones: ZoneDatabase
  /// How often each finding occurs, whatever its line.
  private let known: [Fingerprint: Int]
  /// Every key of every block, with the keys on the way to it.
  let entries: [(file: RecordFile, way: [String], entry: Entry)]

  /// The day on which the mutations are judged, so that a day more or less changes nothing.
  static let today = CivilDate(year: 2026, month: 11, day: 23) ?? .first

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

  static let shared = RealRecords()

  private init() {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    zones =
      ZoneFolder(path: "/usr/share/zoneinfo").database ?? ZoneDatabase(load: { _ in nil }, version: "none")
    let ownCase =
      "records/cases/\(ProcessInfo.processInfo.environment["DOCKET_MUTATION_CASE"] ?? "azat-miftakhov").yml"
    files = ((try? Repository(root: root).load().sources) ?? []).filter {
      !$0.path.hasPrefix("records/cases/") || $0.path == ownCase
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
    known = validation.diagnostics.reduce(into: [:]) { $0[Fingerprint($1), default: 0] += 1 }
  }

  /// What the damaged records give besides what the sound ones give.
  func newFindings(after damage: Damage) -> (findings: [Diagnostic], sources: [String: SourceFile]) {
    let damaged = files.filter { !damage.removed.contains($0.path) }.map { file in
      file.applying(damage.edits).map { SourceFile(path: file.path, bytes: $0) } ?? file
    }
    let after = Validator(today: Self.today, zones: zones)
      .validate(damaged, earlier: damage.compares ? files : nil)
    var left = known
    let new = after.diagnostics.filter { diagnostic in
      let print = Fingerprint(diagnostic)
      guard let count = left[print], count > 0 else { return true }
      left[print] = count - 1
      return false
    }
    return (new, after.sources)
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
