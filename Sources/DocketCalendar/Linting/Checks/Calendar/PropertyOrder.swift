import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The calendar's own properties come before its entries.
  static let propertyOrder: CalendarCheck = CalendarCheck(
    "ics-property-order", .info,
    summary: Phrase(
      "summary", en: "The calendar’s own properties stand before its entries.",
      fr: "Les propriétés du calendrier précèdent ses événements.",
      ru: "Свойства самого календаря стоят перед событиями."),
    reason: Phrase(
      "reason",
      en: "The standard has them there, and apps that read from the top may not see a name further down.",
      fr:
        "La norme les place là, et une application qui lit depuis le début peut manquer un nom placé plus bas.",
      ru: "Так велит стандарт, и программа, читающая с начала, может не увидеть имя, стоящее ниже."),
    basis: "RFC 5545 §3.6 (`icalbody`)."
  ) { context, findings in
    for calendar in context.calendars {
      guard let first = calendar.component.components.first else { continue }
      for line in calendar.component.properties where line.line > first.line {
        findings.report(what.with(["name": .code(line.name)]), at: line.range, mend: [mend])
      }
    }
  }

  private static let what = Phrase(
    "what", en: "{name} of the calendar stands after an entry.",
    fr: "La propriété {name} du calendrier suit un événement.", ru: "{name} календаря стоит после события.")
  private static let mend = Phrase(
    "mend", en: "Move it up, before the first `BEGIN` inside the calendar.",
    fr: "Remontez-la avant le premier `BEGIN` du calendrier.",
    ru: "Поднимите его выше, перед первым `BEGIN` внутри календаря.")
}
