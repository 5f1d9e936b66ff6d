import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Rules are such that apps know them.
  static let recurrenceRule: CalendarCheck = CalendarCheck(
    "ics-recurrence-rule", .error,
    summary: Phrase(
      "summary", en: "A recurrence rule has only the parts that every app knows.",
      fr: "Une règle de récurrence n’a que des éléments connus de toutes les applications.",
      ru: "В правиле повторения только те части, которые знает любая программа."),
    reason: Phrase(
      "reason", en: "Some apps refuse the whole file, others leave the rule out and show one date only.",
      fr:
        "Certaines applications refusent tout le fichier, d’autres omettent la règle et ne montrent qu’une date.",
      ru: "Одни программы не примут весь файл, другие отбросят правило и покажут одну дату."),
    basis:
      "RFC 5545 §3.3.10, RFC 7529. Unknown parts: ical.js, ical, icalevents, recurring-ical-events refuse; RSCALE and SKIP: khal, icalevents, iCal::Parser, Radicale refuse."
  ) { context, findings in
    for line in context.entries.flatMap({ $0.properties["RRULE"] ?? [] }) {
      var hasExtension = false
      for fault in RuleValue(line).faults {
        switch fault.kind {
        case .value(let text):
          findings.report(
            value.with(["part": ShortQuote.code(text)]), at: fault.range, mend: [writeOut])
        case .unknownPart(let name):
          findings.report(
            unknown.with(["part": ShortQuote.code(name)]), at: fault.range, mend: [writeOut])
        case .extended(let name):
          if !hasExtension {
            findings.report(
              extended.with(["part": ShortQuote.code(name)]), at: fault.range, mend: [writeOut])
          }
          hasExtension = true
        case .twice(let name):
          findings.report(twice.with(["part": ShortQuote.code(name)]), at: fault.range, mend: [keepOne])
        case .noFrequency: findings.report(noFrequency.message, at: fault.range, mend: [addFrequency])
        case .countAndUntil: findings.report(countAndUntil.message, at: fault.range, mend: [keepOne])
        }
      }
    }
  }

  private static let value = Phrase(
    "value", en: "The part {part} has a value that the standard does not have.",
    fr: "L’élément {part} a une valeur que la norme ne connaît pas.",
    ru: "В части {part} значение, которого стандарт не знает.")
  private static let unknown = Phrase(
    "unknown", en: "The standard does not have the part {part}.",
    fr: "La norme ne connaît pas l’élément {part}.",
    ru: "Стандарт не знает части {part}.")
  private static let extended = Phrase(
    "extended", en: "Only very few apps know the part {part}.",
    fr: "Très peu d’applications connaissent l’élément {part}.",
    ru: "Часть {part} знают лишь единицы программ.")
  private static let twice = Phrase(
    "twice", en: "The part {part} stands twice.", fr: "L’élément {part} figure deux fois.",
    ru: "Часть {part} стоит дважды.")
  private static let noFrequency = Phrase(
    "no-frequency", en: "The rule has no `FREQ`.", fr: "La règle n’a pas de `FREQ`.",
    ru: "В правиле нет `FREQ`.")
  private static let countAndUntil = Phrase(
    "count-and-until", en: "`COUNT` and `UNTIL` stand together.", fr: "`COUNT` et `UNTIL` figurent ensemble.",
    ru: "`COUNT` и `UNTIL` стоят вместе.")
  private static let writeOut = Phrase(
    "write-out", en: "Mend the part, or write the dates out as entries of their own.",
    fr: "Corrigez l’élément, ou écrivez chaque date comme un événement.",
    ru: "Исправьте эту часть или запишите каждую дату отдельным событием.")
  private static let keepOne = Phrase(
    "keep-one", en: "Keep one of the two.", fr: "Gardez l’un des deux.", ru: "Оставьте одно из двух.")
  private static let addFrequency = Phrase(
    "add-frequency", en: "Add how often, for instance `FREQ=YEARLY`.",
    fr: "Ajoutez la fréquence, par exemple `FREQ=YEARLY`.", ru: "Добавьте, как часто, например `FREQ=YEARLY`."
  )
}
