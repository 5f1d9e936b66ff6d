public import DocketDiagnostics
public import DocketLanguage

/// A publisher, committee or other organisation of the registry.
public struct Organisation: Sendable {
  /// The name in every language.
  @Stated public var name: Located<Text>?
  /// A short form for calendars.
  @Stated public var short: Located<Text>?
  /// Its official page.
  @Stated public var url: Located<String>?
  /// Languages it publishes in.
  @Stated public var languages: Located<[Located<LanguageTag>]>?
  /// Official lists it is on; linking to it may be punished there.
  @Stated public var designations: Located<[Located<DesignationEntry>]>?
  /// Findings that are right as they are, each with its reason.
  @Stated public var exceptions: Located<[Located<RuleException>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Organisation {
  enum Keys {
    static let name = Field<Text>(
      "name", .text, .required,
      "The name in every language.",
      example: "{en: Port Gazette, fr: Gazette du port, ru: Портовая газета}")
    static let short = Field<Text>(
      "short", .text, .optional,
      "A short form for calendars.",
      example: "{en: Gazette}")
    static let url = Field<String>(
      "url", .url, .optional,
      "Its official page.",
      example: "https://gazette.example.org")
    static let languages = Field<[Located<LanguageTag>]>(
      "languages", .list(of: .languageTag), .optional,
      "Languages it publishes in.",
      example: "[en, ru]")
    static let designations = Field<[Located<DesignationEntry>]>(
      "designations", .list(of: .entity(DesignationEntry.entity)), .optional,
      "Official lists it is on; linking to it may be punished there.",
      example: "[{by: QX, as: undesirable, since: 2031-01-10}]")
  }

  /// The organisation of the record format.
  public static let entity = Entity<Organisation>(
    "organisation", "A publisher, committee or other organisation, named once.",
    [
      Keys.name.description, Keys.short.description, Keys.url.description,
      Keys.languages.description, Keys.designations.description, CommonKeys.exceptions.description,
    ]
  ) { object in
    Organisation(
      name: object.take(Keys.name),
      short: object.take(Keys.short),
      url: object.take(Keys.url),
      languages: object.take(Keys.languages),
      designations: object.take(Keys.designations),
      exceptions: object.take(CommonKeys.exceptions),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
