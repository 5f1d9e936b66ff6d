import DocketLanguage

/// Phrases of discreet calendars.
enum DiscreetPhrases {
  static let calendar = Phrase("calendar", en: "Calendar {number}")
  static let appointment = Phrase("appointment", en: "Appointment {number}")
  static let reminder = Phrase("reminder", en: "Reminder {number}")
  static let nothing = Phrase("nothing", en: "Nothing yet")

  /// French has another ending here than of a hearing, which would be a hint.
  static let moved = Phrase("moved", en: "Moved")
  static let movedForward = Phrase("moved-forward", en: "Moved")
  static let postponed = Phrase("postponed", en: "Postponed")
  static let cancelled = Phrase("cancelled", en: "Cancelled")
}
