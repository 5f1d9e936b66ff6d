import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Times say where they are.
  static let floatingTime: CalendarCheck = CalendarCheck(
    "ics-floating-time", .error,
    summary: Phrase("summary", en: "A time has its zone: `;TZID=` or a `Z` at its end."),
    reason: Phrase(
      "reason",
      en: "Google and GNOME read it as UTC and others as the reader’s own time, so it is hours off for many."),
    basis: "RFC 5545 §3.3.5 form 1. Google, Outlook and GNOME read UTC or object."
  ) { context, findings in
    for entry in context.entries {
      guard let line = entry.first("DTSTART") ?? entry.first("DUE"), line.form == .floating else { continue }
      findings.report(what.with(["name": .code(line.name)]), at: line.range, mend: [zone, utc])
    }
  }

  private static let what = Phrase("what", en: "{name} has a time without a zone.")
  private static let zone = Phrase(
    "zone", en: "Write the zone of the place, like `DTSTART;TZID=Europe/Moscow:20240704T100000`.")
  private static let utc = Phrase("utc", en: "Or write the time in UTC with a `Z` at its end.")
}
