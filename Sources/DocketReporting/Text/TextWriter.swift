import DocketDiagnostics
import DocketLanguage

/// Writes findings for people: what, where, why, how to mend it, where to read more.
struct TextWriter {
  /// The report the findings are from.
  let report: Report
  /// How it is written.
  let options: ReportOptions

  /// The colours.
  var style: TextStyle { TextStyle(isOn: options.colour) }

  /// A finding, without a line break at its end.
  func finding(_ diagnostic: Diagnostic) -> String {
    var lines = [header(diagnostic), words(diagnostic.what)]
    lines += ExcerptWriter(report: report, options: options, diagnostic: diagnostic).lines
    lines.append(words(diagnostic.why))
    if let day = diagnostic.since { lines.append(words(ReportPhrases.since.with(["day": .day(day)]))) }
    lines += mend(diagnostic)
    lines.append(style(.quiet, "docket explain \(VisibleText.line(diagnostic.rule))"))
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// How many findings of one rule in one file are left out.
  func more(_ rule: String, _ path: String, _ count: Int) -> String {
    words(
      ReportPhrases.more.with(["rule": .text(rule), "path": .text(path), "count": .count(count)]))
  }

  private func header(_ diagnostic: Diagnostic) -> String {
    let severity = style(.severity(diagnostic.severity), words(diagnostic.severity.phrase.message))
    let rule = style(.rule, VisibleText.line(diagnostic.rule))
    return "\(severity)  \(rule)   \(VisibleText.line(diagnostic.location.label))"
  }

  private func mend(_ diagnostic: Diagnostic) -> [String] {
    let ways = diagnostic.waysToFix.map(words)
    if ways.isEmpty { return [] }
    if ways.count == 1 { return ["\(style(.label, words(ReportPhrases.mend.message))) \(ways[0])"] }
    return [style(.label, words(ReportPhrases.mendOneOf.message))] + ways.map { "  - \($0)" }
  }

  private func words(_ message: Message) -> String { VisibleText.words(message, in: report.language) }
}
