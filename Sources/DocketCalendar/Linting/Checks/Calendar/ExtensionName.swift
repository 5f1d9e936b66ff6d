import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Names of extensions are in capitals.
  static let extensionName: CalendarCheck = CalendarCheck(
    "ics-extension-name", .error,
    summary: Phrase("summary", en: "Names that begin with X- are in capitals."),
    reason: Phrase(
      "reason", en: "Home Assistant refused a whole calendar for one such name in small letters."),
    basis: "RFC 5545 §2 makes letter case meaningless, but home-assistant/core#146716."
  ) { context, findings in
    context.forEachProperty { line in
      guard line.name.hasPrefix("X-") else { return }
      let written = context.file.text(line.nameRange)
      guard written != line.name, written.uppercased() == line.name else { return }
      findings.report(
        what.with(["name": ShortQuote.code(written)]), at: line.nameRange,
        mend: [mend.with(["name": ShortQuote.code(line.name)])])
    }
  }

  private static let what = Phrase("what", en: "The name {name} has small letters.")
  private static let mend = Phrase("mend", en: "Write {name}.")
}
