import DocketDiagnostics
import DocketLanguage

/// Writes the lines of a finding and of its notes with their numbers in a gutter.
///
/// Every line begins with the gutter, so that no line of a file can pass for a line of the report.
struct ExcerptWriter {
  private let report: Report
  private let style: TextStyle
  private let diagnostic: Diagnostic
  private let rows: [Excerpt.Row]
  private let notes: [(note: Diagnostic.Note, row: Excerpt.Row?)]

  /// Collects the lines of a finding.
  init(report: Report, options: ReportOptions, diagnostic: Diagnostic) {
    self.report = report
    style = TextStyle(isOn: options.colour)
    self.diagnostic = diagnostic
    rows = report.excerpt(of: diagnostic.location, width: options.lineWidth).rows
    notes = diagnostic.notes.map { ($0, report.line(of: $0.location, width: options.lineWidth)) }
  }

  /// The lines, none ending in a space.
  var lines: [String] { rows.flatMap(lines) + notes.flatMap(lines) }

  private var gutterWidth: Int {
    (rows.map(\.number) + notes.map(\.row?.number)).reduce(2) { max($0, String($1 ?? 0).count) }
  }

  private func lines(_ row: Excerpt.Row) -> [String] {
    let line = gutter(row.number) + (row.text.isEmpty ? "" : " \(row.text)")
    guard row.marked > 0 else { return [line] }
    let carets = style(.carets(diagnostic.severity), String(repeating: "^", count: row.marked))
    return [line, gutter(nil) + String(repeating: " ", count: row.indent + 1) + carets]
  }

  private func lines(_ note: Diagnostic.Note, _ row: Excerpt.Row?) -> [String] {
    let arrow = "<- \(VisibleText.words(note.message, in: report.language))"
    let place = style(.gutter, "  \(VisibleText.line(note.location.label))")
    guard let row else { return ["\(place)   \(arrow)"] }
    let line = "\(gutter(row.number)) \(row.text)   \(arrow)"
    return note.location.path == diagnostic.location.path ? [line] : [place, line]
  }

  private func gutter(_ number: Int?) -> String {
    let digits = number.map { String($0) } ?? ""
    let padding = String(repeating: " ", count: max(0, gutterWidth - digits.count))
    return style(.gutter, "  \(padding)\(digits) |")
  }
}
