import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Days say that they are days.
  static let dayWithoutValue: CalendarCheck = CalendarCheck(
    "ics-day-without-value", .error,
    summary: Phrase(
      "summary", en: "A day without a time has `VALUE=DATE`.", fr: "Un jour sans heure porte `VALUE=DATE`.",
      ru: "У дня без времени стоит `VALUE=DATE`."),
    reason: Phrase(
      "reason", en: "Apps read it as a time, lose the entry or most dates of a series.",
      fr: "Les applications y lisent une heure, perdent l’événement ou la plupart des dates d’une série.",
      ru: "Программы читают его как время, теряют событие или большинство дат ряда."),
    basis: "RFC 5545 §3.8.2.4. ical.js loses 8 of 12 instances."
  ) { context, findings in
    for entry in context.entries {
      for line in entry.component.properties
      where DateProperties.placed.contains(line.name) && !line.declaresDays && !line.declaresPeriods {
        guard line.listed.contains(where: { (try? DateValue($0.text))?.isDay ?? false }) else { continue }
        findings.report(
          what.with(["name": .code(line.name)]), at: line.range,
          mend: [mend.with(["name": .code("\(line.name);VALUE=DATE:…")])])
      }
    }
  }

  private static let what = Phrase(
    "what", en: "{name} is a day, and `VALUE=DATE` is missing.", fr: "{name} est un jour, sans `VALUE=DATE`.",
    ru: "В {name} стоит день, а `VALUE=DATE` нет.")
  private static let mend = Phrase(
    "mend", en: "Write {name}.", fr: "Écrivez {name}.", ru: "Напишите {name}.")
}
