public import DocketLanguage

/// How sure a claim is.
public enum Certainty: String, Word {
  /// One usable source; the default.
  case reported
  /// A primary document, or two independent sources.
  case confirmed
  /// The claim of an interested party; say whose with `by`.
  case alleged
  /// Sources contradict each other; give both.
  case disputed
  /// Kept for the record and left out of calendars.
  case retracted

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("certainty", en: "certainty")

  /// What people read.
  public var label: Phrase { Self.labels[self] }

  private static let labels = Labels<Certainty> { $0.written }

  private var written: Phrase {
    switch self {
    case .reported: Phrase("reported", en: "reported")
    case .confirmed: Phrase("confirmed", en: "confirmed")
    case .alleged: Phrase("alleged", en: "alleged")
    case .disputed:
      Phrase("disputed", en: "sources disagree")
    case .retracted: Phrase("retracted", en: "retracted")
    }
  }
}
