import DocketDiagnostics
import DocketLanguage

/// The last line of a report: what was found and what was looked at.
struct TextSummary {
  /// The report.
  let report: Report
  /// The colours.
  let style: TextStyle
  /// The language, when it is another than the report's first.
  var second: MessageLanguage?

  private var language: MessageLanguage { second ?? report.language }

  /// The line, without a line break.
  var text: String {
    ([found] + rest).joined(separator: language.grammar.semicolon)
  }

  private var found: String {
    let (errors, warnings, infos) = (report.count(.error), report.count(.warning), report.count(.info))
    var parts = [
      errors == 0
        ? words(ReportPhrases.noErrors) : style(.severity(.error), words(ReportPhrases.errors, errors)),
      warnings == 0
        ? words(ReportPhrases.noWarnings)
        : style(.severity(.warning), words(ReportPhrases.warnings, warnings)),
    ]
    let phrase = report.listsAdvice ? ReportPhrases.infos : ReportPhrases.unlistedInfos
    if infos > 0 { parts.append(style(.severity(.info), words(phrase, infos))) }
    let clean = report.diagnostics.isEmpty
    let files = clean ? ReportPhrases.inFilesChecked : ReportPhrases.inFiles
    return "\(parts.joined(separator: ", ")) \(words(files, report.counts.filesChecked))"
  }

  private var rest: [String] {
    var parts: [String] = []
    if report.counts.filesNotChecked > 0 {
      parts.append(style(.severity(.error), words(ReportPhrases.notChecked, report.counts.filesNotChecked)))
    }
    if report.counts.acceptedExceptions > 0 {
      parts.append(words(ReportPhrases.exceptions, report.counts.acceptedExceptions))
    }
    return parts
  }

  private func words(_ phrase: Phrase, _ count: Int = 0) -> String {
    phrase.with(["count": .count(count)]).text(in: language)
  }
}
