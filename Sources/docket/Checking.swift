import DocketDiagnostics
import DocketKit
import DocketRules
import DocketTime

/// Validation as every command runs it.
struct Checking {
  let common: CommonOptions
  /// The commit to compare with.
  let since: String?

  func validation() async throws -> Validation {
    let repository = try common.repository()
    let today = try common.now().utc.date
    let zones = try common.zoneDatabase()
    do {
      var earlier: [SourceFile]?
      if let since {
        Terminal.progress("reading the records at \(since) …")
        earlier = try await GitHistory(of: repository).files(at: since)
      }
      Terminal.progress("checking the records …")
      return try repository.validate(today: today, zones: zones, earlier: earlier)
    } catch let error as FileSystemError {
      throw Failure.end("\(error)", Failure.inputOutput)
    } catch let error as GitHistory.Problem {
      throw Failure.end("\(error)", Failure.inputOutput)
    }
  }
}
