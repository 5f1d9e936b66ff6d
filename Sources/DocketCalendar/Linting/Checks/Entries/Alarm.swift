import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No alarms, and none that is incomplete.
  static let alarm: CalendarCheck = CalendarCheck(
    "ics-alarm", .warning,
    summary: Phrase(
      "summary", en: "A published calendar has no alarms.", fr: "Un calendrier publié n’a pas d’alarme.",
      ru: "В опубликованном календаре нет напоминаний."),
    reason: Phrase(
      "reason", en: "Some apps ring for everybody who subscribed, others take the alarm out or offer to.",
      fr: "Certaines sonnent chez toutes les personnes abonnées, d’autres retirent l’alarme ou le proposent.",
      ru: "Одни программы зазвонят у всех подписчиков, другие уберут напоминание или предложат это."),
    basis:
      "RFC 5545 §3.6.6. Nextcloud strips it, Google and Outlook ignore it; without DESCRIPTION it broke Home Assistant (core#163830).",
    findsErrors: true
  ) { context, findings in
    for entry in context.entries {
      for alarm in entry.alarms {
        let properties = alarm.propertiesByName
        var wanted = ["ACTION", "TRIGGER"]
        let action = properties["ACTION"]?.first?.value.uppercased()
        if action == "DISPLAY" || action == "EMAIL" { wanted.append("DESCRIPTION") }
        if let missing = wanted.first(where: { properties[$0] == nil }) {
          findings.report(
            incomplete.with(["name": .code(missing)]), at: alarm.range, mend: [takeOut],
            why: incompleteReason, severity: .error)
        } else {
          findings.report(what.message, at: alarm.range, mend: [takeOut])
        }
      }
    }
  }

  private static let what = Phrase(
    "what", en: "This entry has an alarm.", fr: "Cet événement a une alarme.",
    ru: "В этом событии есть напоминание.")
  private static let incomplete = Phrase(
    "incomplete", en: "This alarm has no {name}.", fr: "Cette alarme n’a pas de {name}.",
    ru: "В этом напоминании нет {name}.")
  private static let incompleteReason = Phrase(
    "incomplete-reason", en: "Home Assistant refused a whole calendar for it.",
    fr: "Home Assistant a refusé pour cela tout un calendrier.",
    ru: "Home Assistant отказывался из-за этого от целого календаря.")
  private static let takeOut = Phrase(
    "take-out", en: "Take everything from `BEGIN:VALARM` to `END:VALARM` out; people set their own.",
    fr: "Supprimez tout de `BEGIN:VALARM` à `END:VALARM`\u{A0}; chacun règle ses alarmes.",
    ru: "Уберите всё от `BEGIN:VALARM` до `END:VALARM`: напоминание каждый ставит сам.")
}
