public import DocketDiagnostics

extension Reporter {
  /// For people: each finding with its line, its reason and how to fix it, and a summary at the end.
  public static let text = Reporter(name: "text", summary: ReportPhrases.textSummary) { report, options in
    let writer = TextWriter(report: report, options: options)
    var blocks = report.items.map { item in
      switch item {
      case .finding(let diagnostic): writer.finding(diagnostic)
      case .more(let rule, let path, let count): writer.more(rule, path, count)
      }
    }
    if options.summary { blocks.append(TextSummary(report: report, style: writer.style).text) }
    guard !blocks.isEmpty else { return "" }
    return VisibleText.harmless(blocks.joined(separator: "\n\n") + "\n")
  }
}

extension Report {
  /// One finding of this report as the text reporter writes it, without colour.
  ///
  /// - Parameter diagnostic: one of `diagnostics`.
  /// - Returns: several lines, the last without a line break.
  public func text(of diagnostic: Diagnostic) -> String {
    VisibleText.harmless(TextWriter(report: self, options: ReportOptions()).finding(diagnostic))
  }
}
