public import DocketLanguage

/// A subject the record must not mention.
public enum WithheldSubject: String, Word {
  /// Health.
  case health
  /// Family.
  case family
  /// Religion.
  case religion
  /// Sexuality.
  case sexuality
  /// Photo.
  case photo
  /// Birthday.
  case birthday
  /// Place.
  case place
  /// Case file.
  case caseFile = "case_file"
  /// Co-defendants.
  case coDefendants = "co_defendants"

  /// The name of the vocabulary.
  public static let vocabulary = Phrase(
    "withheld-subject", en: "withheld subject", fr: "sujet réservé", ru: "закрытая тема")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .health: Phrase("health", en: "health", fr: "santé", ru: "здоровье")
    case .family: Phrase("family", en: "family", fr: "famille", ru: "семья")
    case .religion: Phrase("religion", en: "religion", fr: "religion", ru: "религия")
    case .sexuality: Phrase("sexuality", en: "sexuality", fr: "sexualité", ru: "сексуальность")
    case .photo: Phrase("photo", en: "photo", fr: "photo", ru: "фотография")
    case .birthday: Phrase("birthday", en: "birthday", fr: "anniversaire", ru: "день рождения")
    case .place: Phrase("place", en: "place", fr: "lieu", ru: "место")
    case .caseFile: Phrase("case-file", en: "case file", fr: "dossier de l’affaire", ru: "материалы дела")
    case .coDefendants: Phrase("co-defendants", en: "co-defendants", fr: "coaccusés", ru: "другие обвиняемые")
    }
  }
}
