public import DocketLanguage

/// Whether the person agrees to the record; who and how stays out of git.
public enum Consent: String, Word {
  /// Confirmed.
  case confirmed
  /// Public record.
  case publicRecord = "public_record"
  /// Unknown.
  case unknown

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("consent", en: "consent")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .confirmed: Phrase("confirmed", en: "confirmed")
    case .publicRecord:
      Phrase("public-record", en: "public record")
    case .unknown: Phrase("unknown", en: "unknown")
    }
  }
}
