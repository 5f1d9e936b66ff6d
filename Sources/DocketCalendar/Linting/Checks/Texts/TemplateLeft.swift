import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Nothing of a template is left.
  static let templateLeft: CalendarCheck = CalendarCheck(
    "ics-template-left", .warning,
    summary: Phrase("summary", en: "Texts hold nothing that a program should have filled in."),
    reason: Phrase("reason", en: "Subscribers see the words of a program and not what, when or where."),
    basis: "No standard; every reader shows it as it stands."
  ) { context, findings in
    context.forEachProperty { line in
      guard ReadTexts.names.contains(line.name) || line.name == "UID" || line.name == "URL",
        let left = TemplateLeftover.first(in: line.shown, isTitle: line.name != "DESCRIPTION")
      else { return }
      findings.report(what.with(["words": ShortQuote.code(left)]), at: line.valueRange, mend: [mend])
    }
  }

  private static let what = Phrase("what", en: "{words} is left over from a template or a program.")
  private static let mend = Phrase(
    "mend", en: "Correct the program that writes the file; until then, write what was meant, or take it out.")
}
