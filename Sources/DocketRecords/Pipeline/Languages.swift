public import DocketDiagnostics
public import DocketLanguage

/// Which languages the site publishes.
public struct Languages: Sendable {
  /// The language of plain text in the registry and of the site's first page.
  @Stated public var defaultLanguage: Located<LanguageTag>?
  /// The languages of calendars and pages.
  @Stated public var published: Located<[Located<LanguageTag>]>?
  /// Further languages in which some records have texts, without a promise to translate all.
  @Stated public var partial: Located<[Located<LanguageTag>]>?
  /// What to show, always marked, where a language is missing.
  @Stated public var fallback: Located<[Keyed<LanguageTag, [Located<LanguageTag>]>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Languages {
  enum Keys {
    static let defaultLanguage = Field<LanguageTag>(
      "default", .languageTag, .required,
      "The language of plain text in the registry and of the site's first page.",
      example: "en")
    static let published = Field<[Located<LanguageTag>]>(
      "published", .list(of: .languageTag), .required,
      "The languages of calendars and pages.",
      example: "[en, fr, ru]")
    static let partial = Field<[Located<LanguageTag>]>(
      "partial", .list(of: .languageTag), .optional,
      "Further languages in which some records have texts. No translation is asked for; a case whose title is in one has a calendar in it.",
      example: "[ar, be]")
    static let fallback = Field<[Keyed<LanguageTag, [Located<LanguageTag>]>]>(
      "fallback", .map(keys: .languageTag, values: .list(of: .languageTag)), .optional,
      "What to show, always marked, where a language is missing.",
      example: "{fr: [en]}")
  }

  /// The languages of the record format.
  public static let entity = Entity<Languages>(
    "languages", "Which languages the site publishes.",
    [
      Keys.defaultLanguage.description, Keys.published.description, Keys.partial.description,
      Keys.fallback.description,
    ]
  ) { object in
    Languages(
      defaultLanguage: object.take(Keys.defaultLanguage),
      published: object.take(Keys.published),
      partial: object.take(Keys.partial),
      fallback: object.take(Keys.fallback),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
