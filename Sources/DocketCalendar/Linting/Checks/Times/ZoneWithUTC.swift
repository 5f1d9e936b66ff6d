import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A time is in a zone or in UTC, not both.
  static let zoneWithUTC: CalendarCheck = CalendarCheck(
    "ics-zone-with-utc", .error,
    summary: Phrase(
      "summary", en: "A time has either TZID or a Z at its end, and a day has neither.",
      fr: "Une heure a soit TZID, soit un Z à la fin\u{A0}; un jour n’a ni l’un ni l’autre.",
      ru: "У времени либо TZID, либо Z в конце, у дня — ни того, ни другого."),
    reason: Phrase(
      "reason", en: "Some apps read such a time as UTC, others as local time, others leave the entry out.",
      fr: "Certaines applications y lisent l’UTC, d’autres l’heure locale, d’autres omettent l’événement.",
      ru: "Одни программы прочтут его как UTC, другие — как местное время, третьи пропустят событие."),
    basis: "RFC 5545 §3.2.19. 7 engines read UTC, others local time; calcurse drops the entry, ics refuses."
  ) { context, findings in
    for entry in context.entries {
      for line in entry.component.properties
      where DateProperties.placed.contains(line.name)
        && line.parameters.contains(where: { $0.name == "TZID" })
      {
        guard let form = line.form else { continue }
        if form == .utc {
          findings.report(what.with(["name": .code(line.name)]), at: line.range, mend: [dropUTC, dropZone])
        } else if form == .day {
          findings.report(
            day.with(["name": .code(line.name)]), at: line.range, mend: [dropZoneOfDay], why: dayReason,
            severity: .warning)
        }
      }
    }
  }

  private static let what = Phrase(
    "what", en: "{name} has a TZID and a time in UTC.", fr: "{name} a un TZID et une heure en UTC.",
    ru: "В {name} и TZID, и время в UTC.")
  private static let day = Phrase(
    "day", en: "{name} is a day and has a TZID.", fr: "{name} est un jour et a un TZID.",
    ru: "В {name} день и TZID.")
  private static let dayReason = Phrase(
    "day-reason", en: "The standard forbids it, and some apps move such a day by one.",
    fr: "La norme l’interdit, et certaines applications décalent ce jour.",
    ru: "Стандарт это запрещает, и некоторые программы сдвинут такой день.")
  private static let dropUTC = Phrase(
    "drop-utc", en: "If it is the time at the place, take the `Z` out.",
    fr: "Si c’est l’heure du lieu, supprimez le `Z`.", ru: "Если это местное время, уберите `Z`.")
  private static let dropZone = Phrase(
    "drop-zone", en: "If it is UTC, take the TZID out.", fr: "Si c’est l’UTC, supprimez le TZID.",
    ru: "Если это UTC, уберите TZID.")
  private static let dropZoneOfDay = Phrase(
    "drop-zone-of-day", en: "Take the TZID out.", fr: "Supprimez le TZID.", ru: "Уберите TZID.")
}
