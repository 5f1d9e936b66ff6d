import DocketDiagnostics
import DocketJSON
import DocketLanguage

extension Reporter {
  /// For GitLab: the Code Quality report, which is a part of the format of Code Climate (“Code Quality report format”).
  ///
  /// GitLab compares the reports of two branches by fingerprint alone, and shows of equal ones only the first. It shows the
  /// line and no column, and takes the message for plain text.
  public static let gitlab = Reporter(name: "gitlab", summary: ReportPhrases.gitlabSummary) { report, _ in
    let issues = report.entries.filter { !$0.isAccepted }.map { entry -> JSONValue in
      let diagnostic = entry.diagnostic
      let lines = report.place(of: diagnostic.location).lines ?? 1...1
      return [
        "description": .string(FindingText(diagnostic, in: report.language).sentence),
        "check_name": .string(diagnostic.rule),
        "fingerprint": .string("\(entry.fingerprint)"),
        "severity": .string(diagnostic.severity.ofCodeQuality),
        "location": [
          "path": ReportJSON.path(diagnostic.location.path),
          "lines": ["begin": .integer(lines.lowerBound), "end": .integer(lines.upperBound)],
        ],
      ]
    }
    return ReportJSON.text(.array(issues))
  }
}

extension Severity {
  /// The severity in the scale of Code Climate: info, minor, major, critical, blocker.
  fileprivate var ofCodeQuality: String {
    switch self {
    // Nothing is published while there is one.
    case .error: "blocker"
    case .warning: "major"
    case .info: "info"
    }
  }
}
