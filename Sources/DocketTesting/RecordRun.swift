import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketReporting
import DocketRules
import DocketTime
import Testing

/// One validation of a repository, ready to be looked up.
struct RecordRun: Sendable {
  /// A finding as it is shown.
  struct Finding: Sendable {
    let path: String
    let rule: String
    let severity: DocketDiagnostics.Severity
    let line: Int
    let column: Int
    let text: String

    /// The line of the YAML file.
    ///
    /// Swift Testing wants a file id with a slash, and positions from 1.
    func location(root: String) -> SourceLocation {
      SourceLocation(
        fileID: path.contains("/") ? path : "./" + path, filePath: "\(root)/\(path)", line: line,
        column: column)
    }
  }

  let root: String
  /// The only file looked at, from `DOCKET_ONLY`.
  let only: String?
  /// What kept the records from being checked.
  private(set) var problem: String?
  /// The files there are cases for.
  private(set) var paths: [String] = []
  /// How many cases and days there are.
  private(set) var recordCount = 0
  private var findings: [String: [Finding]] = [:]

  init(folder: String) async {
    only = Environment["DOCKET_ONLY"]
    guard let repository = Repository.nearest(to: folder) else {
      root = folder
      problem = "there is no pipeline.yml in \(folder) or above it"
      return
    }
    root = repository.root
    guard let zones = ZoneFolder(path: Environment["DOCKET_ZONES"] ?? "/usr/share/zoneinfo").database else {
      problem = "there is no time zone database"
      return
    }
    do {
      var earlier: GitHistory.State?
      if let since = Environment["DOCKET_SINCE"] {
        earlier = try await GitHistory(of: repository).state(at: since)
      }
      take(try repository.validate(today: try Self.today(), zones: zones, earlier: earlier))
    } catch let error as GitHistory.Problem {
      problem = error.text(in: Self.language)
    } catch {
      problem = "\(error)"
    }
  }

  func findings(path: String, rules: [String]) -> [Finding] {
    (findings[path] ?? []).filter { rules.contains($0.rule) }
  }

  private struct UnreadableDay: Error, CustomStringConvertible {
    let description: String
  }

  private static var language: MessageLanguage {
    MessageLanguage(nearest: Environment["DOCKET_LANG"] ?? "en")
  }

  private static func today() throws -> CivilDate {
    if let text = Environment["DOCKET_AS_OF"] {
      guard let instant = Instant(rfc3339: text) else {
        throw UnreadableDay(description: "DOCKET_AS_OF takes a day such as 2031-04-02")
      }
      return instant.utc.date
    }
    let seconds = Environment["SOURCE_DATE_EPOCH"].flatMap { Int64($0) } ?? Environment.now
    return Instant(clamping: seconds).utc.date
  }

  private mutating func take(_ validation: Validation) {
    let report = validation.report(in: Self.language)
    recordCount = validation.corpus.files.count { $0.kind == .caseRecord || $0.kind == .day }
    for diagnostic in report.diagnostics {
      findings[diagnostic.location.path, default: []].append(
        Finding(
          path: diagnostic.location.path, rule: diagnostic.rule, severity: diagnostic.severity,
          line: diagnostic.location.start.line, column: diagnostic.location.start.column,
          text: report.text(of: diagnostic)))
    }
    let redactor = Redactor(masks: validation.masks, sources: validation.sources)
    let all = Set(validation.sources.keys.filter { !redactor.finds(in: $0) }).union(findings.keys)
    paths = all.filter { only == nil || $0 == only }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
