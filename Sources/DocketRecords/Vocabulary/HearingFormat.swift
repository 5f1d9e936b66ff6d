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
  public static let vocabulary = Phrase("hearing-format", en: "form of a hearing")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .inPerson: Phrase("in-person", en: "in person")
    case .videoLink: Phrase("video-link", en: "by video link")
    case .online: Phrase("online", en: "online")
    }
  }
}
