public import DocketLanguage

/// A day of the week, Monday first.
public enum WeekdayName: String, Word {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("weekday", en: "day of the week")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .monday: Phrase("monday", en: "Monday")
    case .tuesday: Phrase("tuesday", en: "Tuesday")
    case .wednesday: Phrase("wednesday", en: "Wednesday")
    case .thursday: Phrase("thursday", en: "Thursday")
    case .friday: Phrase("friday", en: "Friday")
    case .saturday: Phrase("saturday", en: "Saturday")
    case .sunday: Phrase("sunday", en: "Sunday")
    }
  }
}
