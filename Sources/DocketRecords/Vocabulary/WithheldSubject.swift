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
  public static let vocabulary = Phrase("withheld-subject", en: "withheld subject")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .health: Phrase("health", en: "health")
    case .family: Phrase("family", en: "family")
    case .religion: Phrase("religion", en: "religion")
    case .sexuality: Phrase("sexuality", en: "sexuality")
    case .photo: Phrase("photo", en: "photo")
    case .birthday: Phrase("birthday", en: "birthday")
    case .place: Phrase("place", en: "place")
    case .caseFile: Phrase("case-file", en: "case file")
    case .coDefendants: Phrase("co-defendants", en: "co-defendants")
    }
  }
}
