import DocketDiagnostics
public import Testing

/// One file against some rules of one family.
public struct RecordCase: Sendable, CustomTestStringConvertible, CustomTestArgumentEncodable {
  let path: String
  let rules: [String]
  let run: Task<RecordRun, Never>

  /// `records/cases/harbour-bells.yml × future-date`.
  public var testDescription: String {
    rules.count == 1 ? "\(path) × \(rules[0])" : "\(path) × \(rules.count) rules"
  }

  /// Encodes the file and its rules, which identify the case.
  public func encodeTestArgument(to encoder: some Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(testDescription)
  }

  /// Records an issue for every finding, at its line of the YAML file; advice is no issue.
  public func check() async {
    let run = await run.value
    for finding in run.findings(path: path, rules: rules) {
      let severity: Issue.Severity
      switch finding.severity {
      case .error: severity = .error
      case .warning: severity = .warning
      case .info: continue
      }
      Issue.record(
        Comment(rawValue: finding.text), severity: severity, sourceLocation: finding.location(root: run.root))
    }
  }
}
