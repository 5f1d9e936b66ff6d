public import DocketLanguage

/// Who may attend a hearing.
public enum Access: String, Word {
  /// Open to the public.
  case `open`
  /// Closed to the public.
  case closed
  /// Partly closed.
  case partlyClosed = "partly_closed"
  /// Access not known.
  case unknown

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("access", en: "access to a hearing")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .open: Phrase("open", en: "open to the public")
    case .closed: Phrase("closed", en: "closed to the public")
    case .partlyClosed:
      Phrase("partly-closed", en: "partly closed")
    case .unknown: Phrase("unknown", en: "access not known")
    }
  }
}
