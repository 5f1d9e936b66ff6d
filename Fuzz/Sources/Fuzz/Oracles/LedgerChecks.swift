import DocketDiagnostics
import DocketLanguage
import DocketRules

@testable import DocketKit
@testable import DocketSite

/// What must hold of a ledger that could be read, and of a publication over it.
struct LedgerChecks {
  let ledger: Ledger

  /// The site that is published over the ledger.
  private static let site = SiteChecks(
    FuzzTarget.smallFixture.map { SourceFile(path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
  ).site

  /// Checks everything.
  func run() {
    // Bytes, not values: a date that a file lists twice is written once.
    let bytes = ledger.bytes
    let read = try? Ledger.read(bytes)
    require(read?.bytes == bytes, "a ledger written, read and written again has other bytes")
    let next = ledger.advanced(to: Self.site)
    for (name, entry) in next.entries {
      guard let known = ledger.entries[name] else { continue }
      require(entry.sequence >= known.sequence, "the sequence of \(name) goes down")
      require(entry.changed >= known.changed, "the stamp of \(name) goes back")
    }
    require(next.advanced(to: Self.site) == next, "publishing the same again changes the ledger")
    let again = try? Ledger.read(next.publishing([Ledger.path]).bytes)
    require(again == next.publishing([Ledger.path]), "the ledger that follows is not read as it was written")
    let changes = SiteChanges(from: ledger, to: next, of: Self.site, withdrawn: [])
    for language in [MessageLanguage.en, .fr, .ru] {
      _ = changes.lines(in: language)
      _ = changes.summary(in: language)
      for broken in BrokenPromise.all(by: next, after: ledger, withdrawn: [], allowing: []) {
        _ = broken.lines(in: language)
      }
    }
    require(
      BrokenPromise.all(by: next, after: next, withdrawn: [], allowing: []).isEmpty,
      "a publication breaks its own promises")
  }
}
