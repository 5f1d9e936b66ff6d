public import DocketDiagnostics

/// The configuration of a records repository: `pipeline.yml`.
public struct Pipeline: Sendable {
  /// What the site is called and where it is.
  @Stated public var site: Located<Site>?
  /// Which languages are published.
  @Stated public var languages: Located<Languages>?
  /// How much a missing translation weighs, by field.
  @Stated public var translations: Located<[Keyed<String, SeverityWord>]>?
  /// Under which licences the data are published.
  @Stated public var licences: Located<Licences>?
  /// The tags records may use, with their names.
  @Stated public var tags: Located<[Keyed<String, Text>]>?
  /// How calendars are made.
  @Stated public var calendars: Located<CalendarSettings>?
  /// Where to publish.
  @Stated public var publish: Located<PublishSettings>?
  /// Whether readers get links to publishers that are on a state's list, by their language.
  @Stated public var links: Located<[Keyed<LinkReaders, LinkPolicy>]>?
  /// What the privacy rules let pass.
  @Stated public var allow: Located<Allowances>?
  /// How large a file may be.
  @Stated public var limits: Located<LimitSettings>?
  /// Rules that weigh more or less here, with the reason.
  @Stated public var rules: Located<[Keyed<String, RuleSetting>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Pipeline {
  enum Keys {
    static let site = Field<Site>(
      "site", .entity(Site.entity), .required,
      "What the site is called and where it is.",
      example: "{title: {en: Bells}, url: https://bells.example.org, uid_domain: bells.example.org}")
    static let languages = Field<Languages>(
      "languages", .entity(Languages.entity), .required,
      "Which languages are published.",
      example: "{default: en, published: [en, fr, ru]}")
    static let translations = Field<[Keyed<String, SeverityWord>]>(
      "translations", .map(keys: .string, values: .word), .optional,
      "How much a missing translation weighs, by field.",
      example: "{title: error, note: warning}")
    static let licences = Field<Licences>(
      "licences", .entity(Licences.entity), .required,
      "Under which licences the data are published.",
      example: "{facts: CC0-1.0, texts: CC-BY-4.0}")
    static let tags = Field<[Keyed<String, Text>]>(
      "tags", .map(keys: .string, values: .text), .optional,
      "The tags records may use, with their names.",
      example: "{students: {en: students, fr: étudiants, ru: студенты}}")
    static let calendars = Field<CalendarSettings>(
      "calendars", .entity(CalendarSettings.entity), .optional,
      "How calendars are made.",
      example: "{marker_days: 30}")
    static let publish = Field<PublishSettings>(
      "publish", .entity(PublishSettings.entity), .optional,
      "Where to publish.",
      example: "{output: public}")
    static let links = Field<[Keyed<LinkReaders, LinkPolicy>]>(
      "links", .map(keys: .linkReaders, values: .word), .optional,
      "Whether calendars and pages link to publishers with a designation that has not ended, by the language of their readers; `text_only` when left out. JSON has every address.",
      example: "{default: full, ru: text_only}")
    static let allow = Field<Allowances>(
      "allow", .entity(Allowances.entity), .optional,
      "What the privacy rules let pass.",
      example: "{hosts: []}")
    static let limits = Field<LimitSettings>(
      "limits", .entity(LimitSettings.entity), .optional,
      "How large a file may be.",
      example: "{depth: 32}")
    static let rules = Field<[Keyed<String, RuleSetting>]>(
      "rules", .map(keys: .string, values: .entity(RuleSetting.entity)), .optional,
      "Rules that weigh more or less here, with the reason.",
      example: "{archive-missing: {severity: info, reason: We keep our own copies.}}")
  }

  /// The pipeline of the record format.
  public static let entity = Entity<Pipeline>(
    "pipeline", "The configuration of a records repository.",
    [
      Keys.site.description, Keys.languages.description, Keys.translations.description,
      Keys.licences.description, Keys.tags.description, Keys.calendars.description,
      Keys.publish.description, Keys.links.description, Keys.allow.description,
      Keys.limits.description, Keys.rules.description,
    ]
  ) { object in
    let languages = object.take(Keys.languages)
    if let settings = languages.wrappedValue { object.setLanguage(settings.value.$defaultLanguage) }
    return Pipeline(
      site: object.take(Keys.site),
      languages: languages,
      translations: object.take(Keys.translations),
      licences: object.take(Keys.licences),
      tags: object.take(Keys.tags),
      calendars: object.take(Keys.calendars),
      publish: object.take(Keys.publish),
      links: object.take(Keys.links),
      allow: object.take(Keys.allow),
      limits: object.take(Keys.limits),
      rules: object.take(Keys.rules),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
