import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// A place on the map is two numbers with a semicolon.
  static let geo: CalendarCheck = CalendarCheck(
    "ics-geo", .error,
    summary: Phrase(
      "summary", en: "GEO is latitude and longitude with a semicolon between them.",
      fr: "GEO est une latitude et une longitude séparées par un point-virgule.",
      ru: "GEO — широта и долгота через точку с запятой."),
    reason: Phrase(
      "reason", en: "With a comma, several apps refuse the whole calendar.",
      fr: "Avec une virgule, plusieurs applications refusent tout le calendrier.",
      ru: "Если там запятая, несколько программ не примут весь календарь."),
    basis: "RFC 5545 §3.8.1.6. ical 11 and 14 and ics refuse everything."
  ) { context, findings in
    for line in context.entries.flatMap({ $0.properties["GEO"] ?? [] }) {
      let numbers = line.value.split(separator: ";", omittingEmptySubsequences: false).map { Double($0) }
      let isBuiltRight = numbers.count == 2 && !numbers.contains(nil)
      if numbers.count == 2, let latitude = numbers[0], let longitude = numbers[1],
        abs(latitude) <= 90, abs(longitude) <= 180
      {
        continue
      }
      findings.report(
        isBuiltRight ? nowhere.message : what.message, at: line.valueRange, mend: [mend],
        why: isBuiltRight ? nowhereReason : nil, severity: isBuiltRight ? .warning : nil)
    }
  }

  private static let what = Phrase(
    "what", en: "This GEO is not a latitude and a longitude with a semicolon.",
    fr: "Ce GEO n’est pas une latitude et une longitude avec un point-virgule.",
    ru: "Этот GEO — не широта и долгота через точку с запятой.")
  private static let nowhere = Phrase(
    "nowhere", en: "This GEO lies nowhere on the earth.", fr: "Ce GEO ne se trouve nulle part sur terre.",
    ru: "Такого места на земле нет: GEO вне границ.")
  private static let nowhereReason = Phrase(
    "nowhere-reason", en: "Apps show a wrong place or none.",
    fr: "Les applications montrent un autre lieu, ou aucun.",
    ru: "Программы покажут другое место или никакого.")
  private static let mend = Phrase(
    "mend", en: "Write it like `GEO:55.75;37.62`, or take it out.",
    fr: "Écrivez-le comme `GEO:55.75;37.62`, ou supprimez-le.",
    ru: "Напишите так: `GEO:55.75;37.62` — или уберите строку.")
}
