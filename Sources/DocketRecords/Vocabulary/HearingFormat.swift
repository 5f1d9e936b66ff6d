public import DocketLanguage

/// How the people take part in a hearing.
public enum HearingFormat: String, Word {
  /// In person.
  case inPerson = "in_person"
  /// By video link.
  case videoLink = "video_link"
  /// Online.
  case online

  /// The name of the vocabulary.
  public static let vocabulary = Phrase(
    "hearing-format", en: "form of a hearing", fr: "forme de l’audience", ru: "форма заседания")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .inPerson: Phrase("in-person", en: "in person", fr: "sur place", ru: "очно")
    case .videoLink: Phrase("video-link", en: "by video link", fr: "par visioconférence", ru: "по видеосвязи")
    case .online: Phrase("online", en: "online", fr: "en ligne", ru: "онлайн")
    }
  }
}
