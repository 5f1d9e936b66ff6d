import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime
import DocketYAML
import Foundation
import TestSupport
import Testing

@testable import DocketSite

/// A records repository written in a test: paths and YAML.
struct SampleCorpus {
  var files: [String: String] = [:]

  /// The corpus; stops the test where a file does not read cleanly, unless findings are expected.
  func corpus(shuffled: Bool = false, expectingFindings: Bool = false) throws -> Corpus {
    let language = LanguageTag("en")
    let lock =
      files[TranslationLock.path].map { text in
        TranslationLock(reading: SourceFile(path: TranslationLock.path, bytes: Array(text.utf8)))
      } ?? TranslationLock()
    try #require(lock.problems == [])
    var paths = files.keys.sorted()
    if shuffled { paths.shuffle() }
    return Corpus(
      files: try paths.filter { $0 != TranslationLock.path }.map { path in
        let kind = try #require(FileKind(path: path))
        let source = SourceFile(path: path, bytes: Array((files[path] ?? "").utf8))
        let file = RecordFile(reading: source, as: kind, language: language, limits: .standard)
        let findings = file.diagnostics.map { "\($0.rule) in line \($0.location.start.line)" }
        if !expectingFindings { try #require(findings == [], "\(path)") }
        return file
      }, lock: lock)
  }

  /// The site on a day and hour in UTC.
  func site(_ asOf: String = Fiction.asOf, shuffled: Bool = false) throws -> DocketSite.Site {
    DocketSite.Site(
      corpus: try corpus(shuffled: shuffled), asOf: try #require(Instant(rfc3339: asOf)),
      zones: SystemZones.ofVersion)
  }

  /// The same repository with a text of one file replaced; the text must be there.
  func replacing(_ old: String, with new: String, in path: String) throws -> SampleCorpus {
    let text = try #require(files[path])
    try #require(text.contains(old), "\(path) has no \(old)")
    var copy = self
    copy.files[path] = text.replacingOccurrences(of: old, with: new)
    return copy
  }
}

extension SystemZones {
  /// The same in the database of a version, as what is published says.
  static let ofVersion = ZoneDatabase(load: { bytes(of: $0) }, version: "2031a")
}

extension DocketSite.Site {
  /// Everything that is published after an earlier publication, by path.
  func published(after previous: Ledger = .empty) -> [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: artefacts(ledger: previous.advanced(to: self)).map { ($0.path, $0.bytes) })
  }
}
