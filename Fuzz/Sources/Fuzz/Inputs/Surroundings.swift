import DocketDiagnostics
import DocketKit
import DocketTime

@testable import DocketRules

/// What every run of a target has around it, the same each time.
enum Around {
  static let today = SampleRepository.today
  static let now = Instant(startOf: SampleRepository.today)

  /// The zones of this computer.
  static let zones: ZoneDatabase = {
    guard let zones = ZoneFolder().database else { fatalError("there are no time zones (tzdata)") }
    return zones
  }()

  /// The repository of the rules' examples, by path.
  static let sample: [String: [UInt8]] = {
    var files = SampleRepository.files.mapValues { Array($0.utf8) }
    files[SampleRepository.casePath] = Array(SampleRepository.completed("").utf8)
    return files
  }()

  /// The invented repository that the tests use, by path; `Fuzz/run` starts the program in this repository.
  static let fixture: [String: [UInt8]] = {
    let root = "Tests/Fixture"
    guard let files = try? Repository(root: root).load().sources, files.count > 5 else {
      fatalError("\(root) is not here: start the program in docket's repository")
    }
    return Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Configuration and registry of the invented repository.
  static let fixtureRegistry = fixture.filter {
    !$0.key.hasPrefix("records/cases/") && !$0.key.hasPrefix("records/days/")
  }

  /// The files of all examples of all rules, with those before a change.
  static let examples: [(files: [SourceFile], earlier: [SourceFile]?)] = Rule.builtIn.flatMap(\.examples).map
  {
    ($0.files, $0.earlierFiles)
  }
}
