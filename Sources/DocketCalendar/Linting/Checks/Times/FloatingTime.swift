import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Times say where they are.
  static let floatingTime: CalendarCheck = CalendarCheck(
    "ics-floating-time", .error,
    summary: Phrase(
      "summary", en: "A time has its zone: `;TZID=` or a `Z` at its end.",
      fr: "Une heure a son fuseau\u{A0}: `;TZID=` ou un `Z` à la fin.",
      ru: "У времени есть часовой пояс: `;TZID=` или `Z` в конце."),
    reason: Phrase(
      "reason",
      en: "Google and GNOME read it as UTC and others as the reader’s own time, so it is hours off for many.",
      fr:
        "Google et GNOME y lisent l’UTC, d’autres l’heure locale de chacun\u{A0}: l’écart atteint des heures.",
      ru: "Google и GNOME прочтут его как UTC, другие — как местное время читателя: сдвиг на часы."),
    basis: "RFC 5545 §3.3.5 form 1. Google, Outlook and GNOME read UTC or object."
  ) { context, findings in
    for entry in context.entries {
      guard let line = entry.first("DTSTART") ?? entry.first("DUE"), line.form == .floating else { continue }
      findings.report(what.with(["name": .code(line.name)]), at: line.range, mend: [zone, utc])
    }
  }

  private static let what = Phrase(
    "what", en: "{name} has a time without a zone.", fr: "{name} a une heure sans fuseau.",
    ru: "В {name} время без часового пояса.")
  private static let zone = Phrase(
    "zone", en: "Write the zone of the place, like `DTSTART;TZID=Europe/Moscow:20240704T100000`.",
    fr: "Écrivez le fuseau du lieu, comme `DTSTART;TZID=Europe/Moscow:20240704T100000`.",
    ru: "Укажите пояс места, например `DTSTART;TZID=Europe/Moscow:20240704T100000`.")
  private static let utc = Phrase(
    "utc", en: "Or write the time in UTC with a `Z` at its end.",
    fr: "Ou écrivez l’heure en UTC avec un `Z` à la fin.",
    ru: "Или запишите время в UTC с `Z` в конце.")
}
