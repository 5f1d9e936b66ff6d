public import DocketDiagnostics

/// A city, prison or colony of the registry.
public struct Place: Sendable {
  /// The name in every language.
  @Stated public var name: Located<Text>?
  /// What kind of place it is.
  @Stated public var kind: Located<PlaceKind>?
  /// The state whose territory it is recognised to be (ISO 3166-1).
  @Stated public var country: Located<String>?
  /// The region.
  @Stated public var region: Located<Text>?
  /// Its zone (IANA name).
  @Stated public var timeZone: Located<String>?
  /// The postal address of an institution; never a home.
  @Stated public var address: Located<Text>?
  /// Findings that are right as they are, each with its reason.
  @Stated public var exceptions: Located<[Located<RuleException>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Place {
  enum Keys {
    static let name = Field<Text>(
      "name", .text, .required,
      "The name in every language.",
      example: "{en: Penal colony No. 9, fr: Colonie pénitentiaire no 9, ru: Исправительная колония № 9}")
    static let kind = Field<PlaceKind>(
      "kind", .word, .optional,
      "What kind of place it is.",
      example: "colony")
    static let country = Field<String>(
      "country", .country, .required,
      "The state whose territory it is recognised to be (ISO 3166-1).",
      example: "QX")
    static let region = Field<Text>("region", .text, .optional, "The region.", example: "{en: Selm region}")
    static let timeZone = Field<String>(
      "time_zone", .timeZone, .optional,
      "Its zone (IANA name).",
      example: "Asia/Yekaterinburg")
    static let address = Field<Text>(
      "address", .text, .optional,
      "The postal address of an institution; never a home.",
      example: "{ru: \"Примерная область, г. Сельм, ИК-9\"}")
  }

  /// The place of the record format.
  public static let entity = Entity<Place>(
    "place", "A city, prison or colony, named once for all records.",
    [
      Keys.name.description, Keys.kind.description, Keys.country.description,
      Keys.region.description, Keys.timeZone.description, Keys.address.description,
      CommonKeys.exceptions.description,
    ]
  ) { object in
    Place(
      name: object.take(Keys.name),
      kind: object.take(Keys.kind),
      country: object.take(Keys.country),
      region: object.take(Keys.region),
      timeZone: object.take(Keys.timeZone),
      address: object.take(Keys.address),
      exceptions: object.take(CommonKeys.exceptions),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
