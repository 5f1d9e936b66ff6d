public import DocketDiagnostics

/// A court of the registry.
public struct Court: Sendable {
  /// The name in every language.
  @Stated public var name: Located<Text>?
  /// A short form for calendars.
  @Stated public var short: Located<Text>?
  /// Where it sits, from the registry of places.
  @Stated public var place: Located<String>?
  /// Its zone (IANA name).
  @Stated public var timeZone: Located<String>?
  /// Street and number as visitors need it.
  @Stated public var address: Located<Text>?
  /// Its official page.
  @Stated public var url: Located<String>?
  /// Findings that are right as they are, each with its reason.
  @Stated public var exceptions: Located<[Located<RuleException>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Court {
  enum Keys {
    static let name = Field<Text>(
      "name", .text, .required,
      "The name in every language.",
      example: "{en: Selm Regional Court, fr: Cour régionale de Selm, ru: Селмский областной суд}")
    static let short = Field<Text>(
      "short", .text, .optional,
      "A short form for calendars.",
      example: "{en: Regional Court}")
    static let place = Field<String>(
      "place", .reference(.place), .optional,
      "Where it sits, from the registry of places.",
      example: "port-selm")
    static let timeZone = Field<String>(
      "time_zone", .timeZone, .optional,
      "Its zone (IANA name).",
      example: "Asia/Yekaterinburg")
    static let address = Field<Text>(
      "address", .text, .optional,
      "Street and number as visitors need it.",
      example: "{ru: \"ул. Примерная, 1\"}")
    static let url = Field<String>(
      "url", .url, .optional,
      "Its official page.",
      example: "https://selm-regional.example")
  }

  /// The court of the record format.
  public static let entity = Entity<Court>(
    "court", "A court, named once for all records.",
    [
      Keys.name.description, Keys.short.description, Keys.place.description,
      Keys.timeZone.description, Keys.address.description, Keys.url.description,
      CommonKeys.exceptions.description,
    ]
  ) { object in
    Court(
      name: object.take(Keys.name),
      short: object.take(Keys.short),
      place: object.take(Keys.place),
      timeZone: object.take(Keys.timeZone),
      address: object.take(Keys.address),
      url: object.take(Keys.url),
      exceptions: object.take(CommonKeys.exceptions),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
