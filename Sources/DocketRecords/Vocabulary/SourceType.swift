public import DocketLanguage

/// What kind of source it is.
public enum SourceType: String, Word {
  /// Court document.
  case courtDocument = "court_document"
  /// Official page.
  case official
  /// Lawyer.
  case lawyer
  /// Testimony.
  case testimony
  /// Support group.
  case supportGroup = "support_group"
  /// Non-governmental organisation.
  case ngo
  /// United Nations.
  case un
  /// News.
  case news
  /// Video.
  case video
  /// Social media.
  case socialMedia = "social_media"
  /// Academic text.
  case academic
  /// Encyclopedia.
  case encyclopedia
  /// Other source.
  case other

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("source-type", en: "type of source")

  /// What people read.
  public var label: Phrase { Self.labels[self] }

  private static let labels = Labels<SourceType> { $0.written }

  private var written: Phrase {
    switch self {
    case .courtDocument:
      Phrase("court-document", en: "court document")
    case .official: Phrase("official", en: "official page")
    case .lawyer: Phrase("lawyer", en: "lawyer")
    case .testimony: Phrase("testimony", en: "testimony")
    case .supportGroup:
      Phrase("support-group", en: "support group")
    case .ngo:
      Phrase("ngo", en: "non-governmental organisation")
    case .un: Phrase("un", en: "United Nations")
    case .news: Phrase("news", en: "news")
    case .video: Phrase("video", en: "video")
    case .socialMedia:
      Phrase("social-media", en: "social media")
    case .academic: Phrase("academic", en: "academic text")
    case .encyclopedia: Phrase("encyclopedia", en: "encyclopedia")
    case .other: Phrase("other", en: "other source")
    }
  }
}
