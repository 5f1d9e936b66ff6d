import DocketRecords
import DocketScanning

/// A source of a record with its addresses taken apart.
struct CitedSource {
  /// Its id.
  let id: String
  /// The source.
  let source: Source
  /// The address of its page; nil where it has none.
  let page: Address?
  /// Whether that is the address of a copy in a web archive.
  let isPageInArchive: Bool
  /// The address of its copy; nil where it has none.
  let archive: Address?
  /// What the address of its copy says; nil where it is of no archive docket knows.
  let snapshot: Snapshot?

  /// Where a browser makes a copy of the page; nil where the source has none.
  var saving: String? {
    guard let page else { return nil }
    let itself = PassingCopy(page)?.page ?? page.text(0..<page.bytes.count)
    return "https://web.archive.org/save/" + WebAddress.escaped(itself)
  }

  /// Takes the addresses of a source apart.
  init(_ entry: Keyed<String, Source>) {
    id = entry.key.value
    source = entry.value
    page = (source.url?.value).flatMap { Address($0) }
    isPageInArchive = page.map(Snapshot.isArchive) ?? false
    archive = (source.archive?.value).flatMap { Address($0) }
    snapshot = archive.flatMap { Snapshot($0) }
  }
}
