public import DocketDiagnostics

extension Report {
  /// One finding of this report as the text reporter writes it, without colour.
  ///
  /// - Parameter diagnostic: one of `diagnostics`.
  /// - Returns: several lines, the last without a line break.
  public func text(of diagnostic: Diagnostic) -> String {
    VisibleText.harmless(TextWriter(report: self, options: ReportOptions()).finding(diagnostic))
  }
}
