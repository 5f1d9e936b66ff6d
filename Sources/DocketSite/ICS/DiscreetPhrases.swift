import DocketLanguage

/// Phrases of discreet calendars.
enum DiscreetPhrases {
  static let calendar = Phrase(
    "calendar", en: "Calendar {number}", fr: "Agenda {number}", ru: "Календарь {number}")
  static let appointment = Phrase(
    "appointment", en: "Appointment {number}", fr: "Rendez-vous {number}", ru: "Встреча {number}")
  static let reminder = Phrase(
    "reminder", en: "Reminder {number}", fr: "Rappel {number}", ru: "Напоминание {number}")
  static let nothing = Phrase("nothing", en: "Nothing yet", fr: "Rien pour l’instant", ru: "Пока ничего")

  /// French has another ending here than of a hearing, which would be a hint.
  static let moved = Phrase("moved", en: "Moved", fr: "Reporté", ru: "Перенесено")
  static let movedForward = Phrase("moved-forward", en: "Moved", fr: "Avancé", ru: "Перенесено")
  static let postponed = Phrase("postponed", en: "Postponed", fr: "Reporté", ru: "Отложено")
  static let cancelled = Phrase("cancelled", en: "Cancelled", fr: "Annulé", ru: "Отменено")

  static let all = [
    calendar, appointment, reminder, nothing, moved, movedForward, postponed, cancelled,
  ]
}
