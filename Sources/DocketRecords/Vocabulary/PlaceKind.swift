public import DocketLanguage

/// What kind of place it is.
public enum PlaceKind: String, Word {
  /// City.
  case city
  /// Prison.
  case prison
  /// Penal colony.
  case colony
  /// Remand prison.
  case remandPrison = "remand_prison"
  /// Other.
  case other

  /// Whether people are held there.
  public var holdsPeople: Bool {
    switch self {
    case .prison, .colony, .remandPrison: true
    case .city, .other: false
    }
  }

  /// The name of the vocabulary.
  public static let vocabulary = Phrase("place-kind", en: "kind of place")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .city: Phrase("city", en: "city")
    case .prison: Phrase("prison", en: "prison")
    case .colony:
      Phrase("colony", en: "penal colony")
    case .remandPrison:
      Phrase("remand-prison", en: "remand prison")
    case .other: Phrase("other", en: "other")
    }
  }
}
