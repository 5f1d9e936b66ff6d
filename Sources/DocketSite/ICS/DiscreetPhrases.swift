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

  static let all = [calendar, appointment, reminder, nothing]
}
