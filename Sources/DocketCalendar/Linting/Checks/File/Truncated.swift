import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The file does not break off.
  static let truncated: CalendarCheck = CalendarCheck(
    "ics-truncated", .error,
    summary: Phrase("summary", en: "The file goes on to `END:VCALENDAR`."),
    reason: Phrase("reason", en: "Apps show a part of the entries or none, and most do not say so."),
    basis:
      "RFC 5545 §3.6. ical: OK with 0 events; ics, go, ruby, Emacs: part of the events; vdirsyncer: an empty store."
  ) { context, findings in
    guard context.outline.isTruncated else { return }
    let names = context.reading.problems.compactMap { problem -> String? in
      if case .unclosed(let name) = problem.kind { name } else { nil }
    }
    // The innermost one comes first.
    guard let name = names.first else { return }
    let end = context.file.lineRange(context.file.lineCount)
    findings.report(
      what.with(["name": ShortQuote.code(name)]), at: end,
      mend: [LintMends.fetchAgain, LintMends.exportAgain])
  }

  private static let what = Phrase("what", en: "The file breaks off inside {name}.")
}
