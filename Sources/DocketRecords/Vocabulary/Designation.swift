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
  public static let vocabulary = Phrase(
    "designation", en: "official list", fr: "liste officielle", ru: "официальный перечень")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .undesirable:
      Phrase(
        "undesirable", en: "undesirable organisation", fr: "organisation indésirable",
        ru: "нежелательная организация")
    case .foreignAgent:
      Phrase("foreign-agent", en: "foreign agent", fr: "agent de l’étranger", ru: "иностранный агент")
    case .extremist:
      Phrase(
        "extremist", en: "extremist organisation", fr: "organisation extrémiste",
        ru: "экстремистская организация")
    case .terrorist:
      Phrase(
        "terrorist", en: "terrorist organisation", fr: "organisation terroriste",
        ru: "террористическая организация")
    case .other: Phrase("other", en: "other list", fr: "autre liste", ru: "другой перечень")
    }
  }
}
