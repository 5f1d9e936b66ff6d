public import DocketLanguage

/// A side that claims something, where no organisation of the registry does.
///
/// Never a person's name.
public enum ClaimRole: String, Word {
  /// The defence.
  case defence
  /// The prosecution.
  case prosecution
  /// The investigators.
  case investigators
  /// The court.
  case court
  /// The police.
  case police
  /// The prison service.
  case prisonService = "prison_service"
  /// The prisoner.
  case prisoner
  /// The family.
  case family
  /// The support group.
  case supportGroup = "support_group"
  /// A witness.
  case witness

  /// The name of the vocabulary.
  public static let vocabulary = Phrase(
    "claim-role", en: "whose claim it is", fr: "auteur de l’affirmation", ru: "чьё утверждение")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .defence: Phrase("defence", en: "the defence", fr: "la défense", ru: "защита")
    case .prosecution: Phrase("prosecution", en: "the prosecution", fr: "l’accusation", ru: "обвинение")
    case .investigators:
      Phrase("investigators", en: "the investigators", fr: "les enquêteurs", ru: "следствие")
    case .court: Phrase("court", en: "the court", fr: "le tribunal", ru: "суд")
    case .police: Phrase("police", en: "the police", fr: "la police", ru: "полиция")
    case .prisonService:
      Phrase(
        "prison-service", en: "the prison service", fr: "l’administration pénitentiaire",
        ru: "тюремное ведомство")
    case .prisoner: Phrase("prisoner", en: "the prisoner", fr: "la personne détenue", ru: "заключённый")
    case .family: Phrase("family", en: "the family", fr: "la famille", ru: "семья")
    case .supportGroup:
      Phrase("support-group", en: "the support group", fr: "le groupe de soutien", ru: "группа поддержки")
    case .witness: Phrase("witness", en: "a witness", fr: "un témoin", ru: "свидетель")
    }
  }
}
