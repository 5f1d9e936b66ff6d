public import DocketLanguage

/// A day of the week, Monday first.
public enum WeekdayName: String, Word {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The name of the vocabulary.
  public static let vocabulary = Phrase(
    "weekday", en: "day of the week", fr: "jour de la semaine", ru: "день недели")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .monday: Phrase("monday", en: "Monday", fr: "lundi", ru: "понедельник")
    case .tuesday: Phrase("tuesday", en: "Tuesday", fr: "mardi", ru: "вторник")
    case .wednesday: Phrase("wednesday", en: "Wednesday", fr: "mercredi", ru: "среда")
    case .thursday: Phrase("thursday", en: "Thursday", fr: "jeudi", ru: "четверг")
    case .friday: Phrase("friday", en: "Friday", fr: "vendredi", ru: "пятница")
    case .saturday: Phrase("saturday", en: "Saturday", fr: "samedi", ru: "суббота")
    case .sunday: Phrase("sunday", en: "Sunday", fr: "dimanche", ru: "воскресенье")
    }
  }
}
