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
  public static let vocabulary = Phrase("day-type", en: "type of day", fr: "type de journée", ru: "тип дня")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .solidarityDay:
      Phrase("solidarity-day", en: "solidarity day", fr: "journée de solidarité", ru: "день солидарности")
    case .birthday: Phrase("birthday", en: "birthday", fr: "anniversaire de naissance", ru: "день рождения")
    case .anniversary: Phrase("anniversary", en: "anniversary", fr: "date anniversaire", ru: "годовщина")
    case .releaseDate:
      Phrase("release-date", en: "release date", fr: "date de libération", ru: "дата освобождения")
    case .vigil: Phrase("vigil", en: "vigil", fr: "veillée", ru: "вахта солидарности")
    case .letterWriting:
      Phrase("letter-writing", en: "letter writing", fr: "lettres aux prisonniers", ru: "вечер писем")
    case .deadline: Phrase("deadline", en: "deadline", fr: "date limite", ru: "крайний срок")
    case .memorial: Phrase("memorial", en: "day of remembrance", fr: "journée du souvenir", ru: "день памяти")
    case .other: Phrase("other", en: "day", fr: "journée", ru: "день")
    }
  }
}
