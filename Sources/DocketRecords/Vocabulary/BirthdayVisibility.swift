public import DocketLanguage

/// Whether the birthday goes into a calendar.
public enum BirthdayVisibility: String, Word {
  /// Public.
  case `public`
  /// Private.
  case `private`

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("birthday", en: "visibility of a birthday")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .public: Phrase("public", en: "public")
    case .private: Phrase("private", en: "private")
    }
  }
}
