public import DocketLanguage

/// How a state marks an organisation.
public enum Designation: String, Word {
  /// Undesirable organisation.
  case undesirable
  /// Foreign agent.
  case foreignAgent = "foreign_agent"
  /// Extremist organisation.
  case extremist
  /// Terrorist organisation.
  case terrorist
  /// Other list.
  case other

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("designation", en: "official list")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .undesirable:
      Phrase("undesirable", en: "undesirable organisation")
    case .foreignAgent:
      Phrase("foreign-agent", en: "foreign agent")
    case .extremist:
      Phrase("extremist", en: "extremist organisation")
    case .terrorist:
      Phrase("terrorist", en: "terrorist organisation")
    case .other: Phrase("other", en: "other list")
    }
  }
}
