import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Lengths are lengths.
  static let duration: CalendarCheck = CalendarCheck(
    "ics-duration", .error,
    summary: Phrase(
      "summary", en: "DURATION is a length of time like PT1H30M, and stands without DTEND.",
      fr: "DURATION est une durée comme PT1H30M, et va sans DTEND.",
      ru: "DURATION — промежуток времени вида PT1H30M, и при нём нет DTEND."),
    reason: Phrase(
      "reason", en: "Strict apps refuse the file, others guess when the entry ends.",
      fr: "Les applications strictes refusent le fichier, les autres devinent la fin.",
      ru: "Строгие программы не примут файл, другие угадывают конец события."),
    basis: "RFC 5545 §§3.3.6, 3.6.1, 3.8.2.5. ical refuses each of these; ics, vobject and icalendar some."
  ) { context, findings in
    for entry in context.entries {
      guard let line = entry.first("DURATION") else { continue }
      if let end = entry.first("DTEND") ?? entry.first("DUE") {
        findings.report(both.with(["name": .code(end.name)]), at: line.range, mend: [takeOne])
      }
      guard let seconds = DurationValue.seconds(line.value), seconds >= 0 else {
        findings.report(
          what.with(["value": ShortQuote.code(line.value)]), at: line.valueRange, mend: [mend])
        continue
      }
      if entry.first("DTSTART")?.form == .day, !seconds.isMultiple(of: 86_400) {
        findings.report(partOfDay.message, at: line.valueRange, mend: [wholeDays])
      }
    }
  }

  private static let what = Phrase(
    "what", en: "{value} is not the length of an entry.", fr: "{value} n’est pas la durée d’un événement.",
    ru: "{value} — не длительность события.")
  private static let both = Phrase(
    "both", en: "DURATION and {name} stand together.", fr: "DURATION et {name} figurent ensemble.",
    ru: "DURATION и {name} стоят вместе.")
  private static let partOfDay = Phrase(
    "part-of-day", en: "The entry starts on a day without a time and lasts a part of a day.",
    fr: "L’événement commence un jour sans heure et dure une partie de jour.",
    ru: "Событие начинается в день без времени и длится часть дня.")
  private static let takeOne = Phrase(
    "take-one", en: "Take one of the two out.", fr: "Supprimez l’une des deux.", ru: "Уберите одно из двух.")
  private static let mend = Phrase(
    "mend", en: "Write it like `PT1H30M` or `P2D`.", fr: "Écrivez-la comme `PT1H30M` ou `P2D`.",
    ru: "Напишите так: `PT1H30M` или `P2D`.")
  private static let wholeDays = Phrase(
    "whole-days", en: "Write whole days like `P1D`, or a start with a time.",
    fr: "Écrivez des jours entiers comme `P1D`, ou un début avec une heure.",
    ru: "Напишите целые дни, например `P1D`, или начало со временем.")
}
