import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime
import Foundation
import TestSupport

/// The frozen, invented records of `Tests/Fixture`, perhaps with files of a test's own, and what a change makes of them.
struct DeskFixture {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixture")

  private static let files: [SourceFile] = {
    let names = FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []
    return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".yml") || $0.hasSuffix(".lock") }
      .sorted()
      .compactMap { path in
        (try? Data(contentsOf: root.appending(path: path))).map { SourceFile(path: path, bytes: [UInt8]($0)) }
      }
  }()

  static let today = CivilDate(year: 2031, month: 4, day: 2) ?? .first

  /// The files by path.
  let sources: [String: SourceFile]
  let corpus: Corpus

  /// Reads the fixture with other files in the place of its own, or beside them; nil takes one out.
  init(_ others: [String: String?] = [:]) {
    var sources = Dictionary(Self.files.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    for (path, text) in others { sources[path] = text.map { SourceFile(path: path, bytes: Array($0.utf8)) } }
    self.sources = sources
    corpus = Validator.read(sources.values.sorted { $0.path < $1.path }, width: 1)
  }

  func file(_ path: String) -> RecordFile? { corpus.files.first { $0.path == path } }

  /// What a change takes out of each file and puts in, in the order of lines: `-` and `+` as in a difference.
  func difference(_ changes: FileChanges) -> [String: String] {
    var result: [String: String] = [:]
    for file in changes.written {
      let before = lines(sources[file.path])
      let after = lines(file)
      let steps = after.difference(from: before)
      let out = steps.removals.map { step in text(step, "-") }
      let new = steps.insertions.map { step in text(step, "+") }
      result[file.path] = (out + new).joined(separator: "\n")
    }
    for path in changes.removed { result[path] = "gone" }
    return result
  }

  /// The text of a changed file.
  func text(of path: String, after changes: FileChanges) -> String? {
    changes.written.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The findings that a change causes, as `severity rule path`; advice is left out.
  func findings(after changes: FileChanges) -> [String] {
    let validator = Validator(today: Self.today, zones: SystemZones.database)
    let before = sources.values.sorted { $0.path < $1.path }
    let old = validator.validate(before)
    let new = validator.validate(changes.applied(to: sources), earlier: before)
    return new.findings(newSince: old).filter { $0.severity != .info }.map {
      "\($0.severity) \($0.rule) \($0.location.path)"
    }
  }

  private func lines(_ file: SourceFile?) -> [String] {
    String(decoding: file?.bytes ?? [], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
  }

  private func text(_ step: CollectionDifference<String>.Change, _ sign: String) -> String {
    switch step {
    case .insert(_, let line, _), .remove(_, let line, _): sign + line
    }
  }
}

/// Answers in a row, and what was said meanwhile.
final class Script {
  private var answers: [String]
  private(set) var said = ""

  init(_ answers: [String]) { self.answers = answers }

  /// Asks in English, and takes the next answer each time; at the end there is no more.
  func asking(isSilent: Bool = false) -> Asking {
    Asking(
      in: .en, isSilent: isSilent, read: { self.answers.isEmpty ? nil : self.answers.removeFirst() },
      write: { self.said += $0 })
  }
}
