public import DocketKit
public import DocketRules
public import DocketTime

/// Everything that the doctor looks at, gathered before it is judged.
public struct Circumstances: Sendable {
  /// The repository of the records.
  public let repository: Repository
  /// The version of this docket.
  public let version: String
  /// Its executable; nil where the system does not say.
  public let program: RunningProgram?
  /// Where `swift` is; nil where it is not in the search path.
  public let swift: String?
  /// The day that counts as today.
  public let today: CivilDate
  /// The folder of the time zone database.
  public let zoneFolder: String
  /// Its release; nil where there is no such database.
  public let zoneVersion: String?
  /// What checking the records gave; nil where it could not be done.
  public let validation: Validation?
  /// How git stands.
  public let git: GitSurvey
  /// How things stand where a publication goes.
  public let publication: PublicationSurvey
  /// The folder that is published into, as it was named.
  public let output: String
  /// Whether a ledger was named, and not only looked for in that folder.
  public let hasNamedLedger: Bool
  /// Whether a build service runs this, which commits nothing.
  public let isAutomatic: Bool

  /// Gathers what was looked at.
  public init(
    repository: Repository, version: String, program: RunningProgram?, swift: String?, today: CivilDate,
    zoneFolder: String, zoneVersion: String?, validation: Validation?, git: GitSurvey,
    publication: PublicationSurvey, output: String, hasNamedLedger: Bool, isAutomatic: Bool
  ) {
    (self.repository, self.version, self.program, self.swift) = (repository, version, program, swift)
    (self.today, self.zoneFolder, self.zoneVersion) = (today, zoneFolder, zoneVersion)
    (self.validation, self.git, self.publication) = (validation, git, publication)
    (self.output, self.hasNamedLedger, self.isAutomatic) = (output, hasNamedLedger, isAutomatic)
  }

  /// Whether the records stand beside docket's own sources, as in its repository.
  var areBesideSources: Bool { kind("Sources/DocketKit") == .folder }

  /// Where forges look for their files: the top of git's working tree.
  var top: String {
    if case .found(let details) = git.state { details.top } else { repository.root }
  }

  /// What stands at a path of the repository.
  func kind(_ path: String) -> FileSystem.Kind? { FileSystem.kind(of: "\(repository.root)/\(path)") }

  /// The text of a file below a folder, that of the records where none is named; nil where there is none that can be
  /// read.
  func text(_ path: String, below folder: String? = nil) -> String? {
    (try? FileSystem.read("\(folder ?? repository.root)/\(path)", limit: 1_048_576)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
