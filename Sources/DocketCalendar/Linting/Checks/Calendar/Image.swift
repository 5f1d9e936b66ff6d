import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No images from elsewhere.
  static let image: CalendarCheck = CalendarCheck(
    "ics-image", .warning,
    summary: Phrase("summary", en: "A calendar shows no image from a server."),
    reason: Phrase(
      "reason", en: "An app that fetches the image tells its server who reads the calendar, and when."),
    basis: "RFC 7986 §§5.10, 7."
  ) { context, findings in
    context.forEachProperty { line in
      guard line.name == "IMAGE", line.value.lowercased().hasPrefix("http") else { return }
      findings.report(what.message, at: line.range, mend: [LintMends.takeLineOut])
    }
  }

  private static let what = Phrase("what", en: "An image from a server stands here.")
}
