public import DocketLanguage

/// What kind of day it is.
public enum DayType: String, Word {
  /// Solidarity day.
  case solidarityDay = "solidarity_day"
  /// Birthday.
  case birthday
  /// Anniversary.
  case anniversary
  /// Release date.
  case releaseDate = "release_date"
  /// Vigil.
  case vigil
  /// Letter writing.
  case letterWriting = "letter_writing"
  /// Deadline.
  case deadline
  /// Day of remembrance.
  case memorial
  /// Other day.
  case other

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("day-type", en: "type of day")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .solidarityDay:
      Phrase("solidarity-day", en: "solidarity day")
    case .birthday: Phrase("birthday", en: "birthday")
    case .anniversary: Phrase("anniversary", en: "anniversary")
    case .releaseDate:
      Phrase("release-date", en: "release date")
    case .vigil: Phrase("vigil", en: "vigil")
    case .letterWriting:
      Phrase("letter-writing", en: "letter writing")
    case .deadline: Phrase("deadline", en: "deadline")
    case .memorial: Phrase("memorial", en: "day of remembrance")
    case .other: Phrase("other", en: "day")
    }
  }
}
