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
  public static let vocabulary = Phrase("claim-role", en: "whose claim it is")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .defence: Phrase("defence", en: "the defence")
    case .prosecution: Phrase("prosecution", en: "the prosecution")
    case .investigators:
      Phrase("investigators", en: "the investigators")
    case .court: Phrase("court", en: "the court")
    case .police: Phrase("police", en: "the police")
    case .prisonService:
      Phrase("prison-service", en: "the prison service")
    case .prisoner: Phrase("prisoner", en: "the prisoner")
    case .family: Phrase("family", en: "the family")
    case .supportGroup:
      Phrase("support-group", en: "the support group")
    case .witness: Phrase("witness", en: "a witness")
    }
  }
}
