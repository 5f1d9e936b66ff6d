import DocketDiagnostics
import DocketLanguage

extension Reporter {
  /// For GitHub Actions: findings as annotations, errors first, since only the first of each kind are listed.
  public static let github = Reporter(name: "github", summary: ReportPhrases.githubSummary) { report, _ in
    let writer = GitHubWriter(report: report)
    let lines = writer.commands.map(\.line)
    return lines.isEmpty ? "" : VisibleText.harmless(lines.joined(separator: "\n") + "\n", keepsColons: true)
  }
}
