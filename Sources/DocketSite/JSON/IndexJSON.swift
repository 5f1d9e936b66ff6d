import DocketJSON
import DocketLanguage
import DocketRecords
import DocketText
import DocketTime

/// What `index.json` is made of: the site, and the files that were written.
struct Index: Sendable {
  let site: Site
  /// The files in the order of their paths; `ledger.json`, `SHA256SUMS` and the index itself
  /// are not among them.
  let files: [IndexedFile]

  /// A digest of all files that do not tell the day: the same as long as nothing that is published changes.
  fileprivate var version: String {
    Digest.of(
      pieces: files.filter { !FileRole($0.path).tellsDay }
        .flatMap { [Array($0.path.utf8), Array($0.digest.utf8)] })
  }
}

extension JSONObjectType where Owner == Index {
  /// The file `index.json`, the only one that says on which day all of them were made.
  static let index = JSONObjectType(
    "index", "What is published here, and whether it has changed.",
    [
      .required("schema_version", .version(like: Interface.version), "The version of this interface.") { _ in
        Interface.version
      },
      .required("licence", .object(.licence), "Under which licences the site is published.") {
        $0.site.licence
      },
      .required("as_of", .day, "The day on which the files were made, in UTC.") { $0.site.asOf.utc.date },
      .required("data_version", .digest, "A digest of all files but those that tell the day.") { $0.version },
      .required("result", .object(.contents), "What there is.") { $0 },
    ])

  /// The contents of the site.
  private static let contents = JSONObjectType(
    "contents", "What there is.",
    [
      .optional("title", .languages, "The name of the site.") { $0.site.title },
      .optional("url", .address, "Where the site is.") { $0.site.address.isEmpty ? nil : $0.site.address },
      .optional("contact", .contact, "How readers reach the committee, by `mailto:` or on a page.") {
        $0.site.contact?.address
      },
      .optional("repository", .address, "The first page of the repository in which the records are kept.") {
        $0.site.repository?.address
      },
      .optional("default_language", .language, "The language of readers who asked for none.") {
        $0.site.languages.main?.description
      },
      .required("languages", .list(of: .language), "The published languages.") {
        $0.site.languages.published.map(\.description)
      },
      .required("partial_languages", .list(of: .language), "Languages in which only some cases have texts.") {
        $0.site.languages.partial.map(\.description)
      },
      .required("counts", .object(.counts), "How many of everything there are.") { $0 },
      .required("files", .list(of: .object(.file)), "The files, by path.") { $0.files },
    ])

  private static let counts = JSONObjectType(
    "counts", "How many of everything there are.",
    [
      .required("cases", .integer(from: 0), "Cases.") { $0.site.cases.count },
      .required("people", .integer(from: 0), "People.") { $0.site.cases.reduce(0) { $0 + $1.people.count } },
      .required("hearings", .integer(from: 0), "Hearings.") { $0.site.hearings.count },
      .required("days", .integer(from: 0), "Days.") { $0.site.days.count },
    ])
}

extension JSONObjectType where Owner == IndexedFile {
  /// A published file.
  fileprivate static let file = JSONObjectType(
    "file", "A published file.",
    [
      .required("path", .text, "Its path from the root of the site.") { $0.path },
      .required("role", .role, "What it is; roles are added within a version.") { FileRole($0.path).name },
      .optional("language", .language, "The language of its readers, where it is for one.") {
        FileRole($0.path).language
      },
      .required("media_type", .text, "Its media type.") { $0.mediaType },
      .required("sha256", .digest, "The SHA-256 of its bytes, in hexadecimal.") { $0.digest },
      .required("bytes", .integer(from: 0), "Its size in bytes.") { $0.byteCount },
    ])
}
