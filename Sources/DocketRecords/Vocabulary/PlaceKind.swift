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

  /// The name of the vocabulary.
  public static let vocabulary = Phrase(
    "place-kind", en: "kind of place", fr: "type de lieu", ru: "вид места")

  /// What people read.
  public var label: Phrase {
    switch self {
    case .city: Phrase("city", en: "city", fr: "ville", ru: "город")
    case .prison: Phrase("prison", en: "prison", fr: "prison", ru: "тюрьма")
    case .colony:
      Phrase("colony", en: "penal colony", fr: "colonie pénitentiaire", ru: "исправительная колония")
    case .remandPrison:
      Phrase("remand-prison", en: "remand prison", fr: "maison d’arrêt", ru: "следственный изолятор")
    case .other: Phrase("other", en: "other", fr: "autre", ru: "другое")
    }
  }
}
