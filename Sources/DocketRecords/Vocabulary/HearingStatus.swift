public import DocketLanguage

/// Where a hearing stands.
public enum HearingStatus: String, Word {
  /// Expected, not confirmed by the court.
  case tentative
  /// Announced for its date.
  case scheduled
  /// Took place.
  case held
  /// Opened, and continues at a later session, which is an event of its own.
  case adjourned
  /// Did not open, and has no new date yet.
  case postponed
  /// Will not take place.
  case cancelled
  /// Its date has passed and no report was found; say when we looked with `checked`.
  case unknown

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("hearing-status", en: "hearing status")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .tentative: Phrase("tentative", en: "unconfirmed")
    case .scheduled: Phrase("scheduled", en: "scheduled")
    case .held: Phrase("held", en: "held")
    case .adjourned:
      Phrase("adjourned", en: "adjourned")
    case .postponed: Phrase("postponed", en: "postponed")
    case .cancelled: Phrase("cancelled", en: "cancelled")
    case .unknown:
      Phrase("unknown", en: "no report found")
    }
  }
}
