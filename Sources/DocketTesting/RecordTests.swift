import DocketKit
import DocketLanguage
import DocketReporting
import DocketRules
import DocketTime
public import Testing

// Suites name the families, and need not import what these come from.
@_exported public import enum DocketDiagnostics.RuleFamily

/// The records of a repository as cases of Swift Testing.
///
/// Validation runs once a process, the same as `docket validate`; a case only looks up its findings. The environment
/// says what the command line says there: `DOCKET_ROOT`, `DOCKET_SINCE`, `DOCKET_AS_OF`, `DOCKET_LANG`, and
/// `DOCKET_ONLY` to narrow a run to one file.
///
/// ```swift
/// let records = RecordTests(root: #filePath, up: 3)
///
/// @Suite struct Dates {
///   @Test(arguments: await records.cases(of: .dates))
///   func `of records hold together`(record: RecordCase) async { await record.check() }
/// }
/// ```
public struct RecordTests: Sendable {
  private let run: Task<RecordRun, Never>

  /// Names a repository and begins to check it.
  ///
  /// - Parameters:
  ///   - root: the path of the calling file, or a folder.
  ///   - up: how many folders above it the repository is.
  public init(root: String, up: Int = 0) {
    let parts = root.split(separator: "/", omittingEmptySubsequences: false).dropLast(up)
    let folder = Environment["DOCKET_ROOT"] ?? parts.joined(separator: "/")
    run = Task { await RecordRun(folder: folder) }
  }

  /// The cases of a family of rules: one a record and rule; one a record in very large repositories, because the
  /// cost of cases grows faster than their number.
  public func cases(of family: RuleFamily) async -> [RecordCase] {
    let run = await run.value
    let rules = Rule.allDescriptions.filter { $0.family == family }.map(\.id).sorted()
    let groups = run.paths.count * rules.count > 4000 ? [rules] : rules.map { [$0] }
    return run.paths.flatMap { path in groups.map { RecordCase(path: path, rules: $0, run: self.run) } }
  }

  /// Fails when there is nothing to check, or when checking was not possible.
  ///
  /// - Parameter sourceLocation: where to report it.
  public func expectRecords(sourceLocation: SourceLocation = #_sourceLocation) async {
    let run = await run.value
    if let problem = run.problem {
      Issue.record("The records could not be checked: \(problem)", sourceLocation: sourceLocation)
    } else if run.recordCount == 0 {
      Issue.record("There is no record in \(run.root)/records.", sourceLocation: sourceLocation)
    }
    if let only = run.only {
      Issue.record(
        "Only \(only) was looked at, because DOCKET_ONLY is set.", severity: .warning,
        sourceLocation: sourceLocation)
    }
  }
}
