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
    help: ArgumentHelp("Work in this folder, or the nearest above it with pipeline.yml.", valueName: "dir"))
  var folder: String = "."

  @Option(
    help: ArgumentHelp(
      "What today is: 2031-04-02 or 2031-04-02T12:00:00Z (default: SOURCE_DATE_EPOCH, else now).",
      valueName: "date"))
  var asOf: String?

  @Option(help: ArgumentHelp("The folder of the time zone database.", valueName: "dir"))
  var zones: String = "/usr/share/zoneinfo"

  /// The repository.
  func repository() throws -> Repository { try Self.repository(above: folder) }

  /// The repository a folder belongs to.
  static func repository(above folder: String) throws -> Repository {
    guard let repository = Repository.nearest(to: folder) else {
      throw Failure.end(
        "there is no pipeline.yml in \(folder) or above it; a records repository has one at its top",
        Failure.configuration)
    }
    return repository
  }

  /// The moment that counts as now.
  func now() throws -> Instant {
    if let asOf {
      guard let instant = Instant(rfc3339: asOf) else {
        throw ValidationError("--as-of takes a day or a UTC time: 2031-04-02 or 2031-04-02T12:00:00Z")
      }
      return instant
    }
    if let epoch = Environment["SOURCE_DATE_EPOCH"] {
      guard let seconds = Int64(epoch), let instant = Instant(secondsSinceEpoch: seconds) else {
        throw ValidationError("SOURCE_DATE_EPOCH is not a number of seconds")
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
      throw Failure.end(
        "there is no time zone database in \(folder); install the system's tzdata or name its folder with --zones",
        Failure.configuration)
    }
    return database
  }
}

/// The language in which docket speaks.
struct LanguageOption: ParsableArguments {
  @Option(
    help: """
      The language of messages; what \(Self.withGaps) lack is English (default: the environment's, else that of \
      pipeline.yml).
      """)
  var lang: MessageLanguage?

  private static let withGaps = MessageLanguage.allCases.filter { !MessageLanguage.complete.contains($0) }
    .map(\.rawValue).joined(separator: ", ")

  /// The language asked for, that of the environment, or the site's own; one that nobody asked for only where docket has
  /// all its sentences in it.
  func language(of pipeline: Pipeline?) -> MessageLanguage {
    if let lang { return lang }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { Environment[$0] }.first { !$0.isEmpty } ?? ""
    let primary = String(locale.prefix { $0 != "_" && $0 != "." && $0 != "-" })
    let site = pipeline?.languages?.value.defaultLanguage?.value.language
    return [primary, site].compactMap { $0.flatMap(MessageLanguage.init) }.first(
      where: MessageLanguage.complete.contains)
      ?? .en
  }
}

extension MessageLanguage: ExpressibleByArgument {}
