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
  public static let vocabulary = Phrase(
    "source-type", en: "type of source", fr: "type de source", ru: "тип источника")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .courtDocument:
      Phrase("court-document", en: "court document", fr: "document judiciaire", ru: "судебный документ")
    case .official: Phrase("official", en: "official page", fr: "page officielle", ru: "официальная страница")
    case .lawyer: Phrase("lawyer", en: "lawyer", fr: "avocat", ru: "адвокат")
    case .testimony: Phrase("testimony", en: "testimony", fr: "témoignage", ru: "свидетельство")
    case .supportGroup:
      Phrase("support-group", en: "support group", fr: "groupe de soutien", ru: "группа поддержки")
    case .ngo:
      Phrase(
        "ngo", en: "non-governmental organisation", fr: "organisation non gouvernementale",
        ru: "неправительственная организация")
    case .un: Phrase("un", en: "United Nations", fr: "Nations unies", ru: "ООН")
    case .news: Phrase("news", en: "news", fr: "presse", ru: "СМИ")
    case .video: Phrase("video", en: "video", fr: "vidéo", ru: "видео")
    case .socialMedia:
      Phrase("social-media", en: "social media", fr: "réseaux sociaux", ru: "социальные сети")
    case .academic: Phrase("academic", en: "academic text", fr: "texte universitaire", ru: "научный текст")
    case .encyclopedia: Phrase("encyclopedia", en: "encyclopedia", fr: "encyclopédie", ru: "энциклопедия")
    case .other: Phrase("other", en: "other source", fr: "autre source", ru: "другой источник")
    }
  }
}
