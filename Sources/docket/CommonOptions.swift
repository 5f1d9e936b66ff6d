public import ArgumentParser
import DocketDiagnostics
import DocketKit
public import DocketLanguage
import DocketRecords
import DocketTime

/// Options every command has.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customShort("C"),
    help: .said(
      OptionPhrases.folder,
      valueName: "dir"))
  var folder: String = "."

  @Option(
    help: .said(
      Phrase(
        "option-as-of",
        en: "What today is: 2031-04-02 or 2031-04-02T12:00:00Z (default: SOURCE_DATE_EPOCH, else now)."),
      valueName: "date"))
  var asOf: String?

  @Option(help: .said(OptionPhrases.zones, valueName: "dir"))
  var zones: String = "/usr/share/zoneinfo"

  /// The repository.
  func repository() throws -> Repository { try Self.repository(above: folder) }

  /// The repository a folder belongs to.
  static func repository(above folder: String) throws -> Repository {
    guard let repository = Repository.nearest(to: folder) else {
      throw Failure.end(NoRepository(at: folder).message, Failure.configuration)
    }
    return repository
  }

  /// The moment that counts as now.
  func now() throws -> Instant {
    if let asOf {
      guard let instant = Instant(rfc3339: asOf) else {
        throw ValidationError(UsagePhrases.asOf.message)
      }
      return instant
    }
    if let epoch = Environment["SOURCE_DATE_EPOCH"] {
      guard let seconds = Int64(epoch), let instant = Instant(secondsSinceEpoch: seconds) else {
        throw ValidationError(UsagePhrases.epoch.message)
      }
      return instant
    }
    return Instant(clamping: Environment.now)
  }

  /// The zones.
  func zoneDatabase() throws -> ZoneDatabase { try Self.zoneDatabase(in: zones) }

  /// The zones in a folder.
  static func zoneDatabase(in folder: String) throws -> ZoneDatabase {
    guard let database = ZoneFolder(path: folder).database else {
      throw Failure.end(UsagePhrases.noZones.with(["folder": .text(folder)]), Failure.configuration)
    }
    return database
  }
}

/// The language in which docket speaks.
struct LanguageOption: ParsableArguments {
  @Option(
    help: .said(
      Phrase(
        "option-lang",
        en:
          "The language of messages; what {languages} lack is English (default: the environment's, else that of pipeline.yml)."
      ).with(["languages": .text(Self.withGaps)])))
  var lang: MessageLanguage?

  private static let withGaps = MessageLanguage.allCases.filter { !MessageLanguage.complete.contains($0) }
    .map(\.rawValue).joined(separator: ", ")

  /// The language asked for, that of the environment, or the site's own; one that nobody asked for only where docket has
  /// all its sentences in it.
  func language(of pipeline: Pipeline?) -> MessageLanguage {
    Speech.language(
      of: lang.map { ["--lang", $0.rawValue] } ?? [], environment: { Environment[$0] },
      site: { _ in pipeline?.languages?.value.defaultLanguage?.value.language })
  }
}

extension MessageLanguage: ExpressibleByArgument {}
