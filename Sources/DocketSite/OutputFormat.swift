/// A way to publish a site: a pure function from an edition of it to files.
public struct OutputFormat: Sendable {
  /// A short name: `icalendar`.
  public let name: String
  /// What it writes, in one English sentence.
  public let summary: String
  /// Plans the files, in any order; each is made when it is asked for.
  public let plan: @Sendable (Edition) -> [PlannedFile]

  /// Every format, in the order they run.
  ///
  /// `api/v1/index.json`, `ledger.json` and `SHA256SUMS`, which list what the formats have written, come from `Edition`
  /// and `Checksums`.
  public static let builtIn: [OutputFormat] = [json, schemas, tables, icalendar, pages, feeds]
}
