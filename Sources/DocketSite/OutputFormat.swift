/// A way to publish a site: a pure function from the site and its ledger to files.
public struct OutputFormat: Sendable {
  /// A short name: `icalendar`.
  public let name: String
  /// What it writes, in one English sentence.
  public let summary: String
  /// Writes the files, in any order; the ledger is the one that `Ledger.advanced(to:)` made for this site.
  public let render: @Sendable (Site, Ledger) -> [Artefact]

  /// Every format, in the order they run.
  ///
  /// `ledger.json` and `api/v1/index.json`, which list what the formats have written, come from
  /// `Site.artefacts(ledger:)`.
  public static let builtIn: [OutputFormat] = [json, schemas, icalendar]
}
