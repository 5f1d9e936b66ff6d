import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Names of extensions are in capitals.
  static let extensionName: CalendarCheck = CalendarCheck(
    "ics-extension-name", .info,
    summary: Phrase("summary", en: "Names that begin with X- are in capitals."),
    reason: Phrase(
      "reason",
      en:
        "Letter case means nothing there, but an old ical (Home Assistant) and libical 3.0 stumble over small letters."
    ),
    basis:
      "RFC 5545 §2 makes letter case meaningless. Read by icalendar 7.3.2, ical 14.3.1, ics 0.7.3, vobject 0.9.9, icalevents 0.3.1 and khal 0.14.1; libical 3.0.16 leaves a line out that begins with `x-`; an old ical refused any name in small letters (home-assistant/core#146716)."
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
