public import DocketDiagnostics
public import DocketLanguage
public import DocketText
public import DocketTime

/// One public case: its people, what happened, and what is to come.
public struct CaseRecord: SharedObject {
  /// What stands under its keys.
  public struct Content: Sendable {
    /// The file's name without `.yml`; never changed once published.
    @Stated public var id: Located<String>?
    /// The language of texts written without a language.
    @Stated public var language: Located<LanguageTag>?
    /// What the case is called.
    @Stated public var title: Located<Text>?
    /// What the case is called in few letters, for the titles of calendars that are about several people.
    @Stated public var short: Located<Text>?
    /// What it is about, at most 300 characters, no markup.
    @Stated public var summary: Located<Text>?
    /// The longer story.
    @Stated public var story: Located<Text>?
    /// The state that prosecutes (ISO 3166-1); no opinion on borders.
    @Stated public var jurisdiction: Located<String>?
    /// The zone of hours, where neither event nor court gives one.
    @Stated public var timeZone: Located<String>?
    /// Words of the list in `pipeline.yml`.
    @Stated public var tags: Located<[Located<String>]>?
    /// Other names of the case.
    @Stated public var aliases: Located<[Located<String>]>?
    /// The case in other collections.
    @Stated public var identifiers: Located<[Keyed<String, String>]>?
    /// Whether somebody keeps it up to date; `active` when left out.
    @Stated public var monitoring: Located<Monitoring>?
    /// The last day on which a person re-read the whole record.
    @Stated public var verified: Located<CivilDate>?
    /// The day on which somebody last compared what stands here with its sources.
    @Stated public var reviewed: Located<CivilDate>?
    /// The people whose case it is, each under a short id.
    @Stated public var people: Located<[Keyed<String, Person>]>?
    /// Legal cases, only where there are several.
    @Stated public var proceedings: Located<[Keyed<String, Proceeding>]>?
    /// Who recognises whom as what.
    @Stated public var recognised: Located<[Located<Recognition>]>?
    /// What people are accused of.
    @Stated public var charges: Located<[Located<Charge>]>?
    /// What happened and what is to come, oldest first.
    @Stated public var events: Located<[Located<Event>]>?
    /// Solidarity days that belong to this case.
    @Stated public var days: Located<[Located<Day>]>?
    /// How people can help.
    @Stated public var support: Located<Support>?
    /// Whether the person agrees to the record; who and how stays out of git.
    @Stated public var consent: Located<Consent>?
    /// Subjects the record must not mention.
    @Stated public var withhold: Located<[Located<WithheldSubject>]>?
    /// The SPDX id of a licence other than the site's.
    @Stated public var licence: Located<String>?
    /// Findings that are right as they are, each with its reason.
    @Stated public var exceptions: Located<[Located<RuleException>]>?
    /// The sources of this file, each under a short id.
    @Stated public var sources: Located<[Keyed<String, Source>]>?
    /// The bytes of the whole entry.
    public let range: ByteRange
    /// The bytes of its first key.
    public let firstKey: ByteRange
  }

  /// What stands under its keys, one for all copies.
  public let content: Shared<Content>
}

extension CaseRecord {
  enum Keys {
    static let id = Field<String>(
      "id", .identifier(length: 64), .required,
      "The file's name without `.yml`; never changed once published.",
      example: "harbour-bells")
    static let title = Field<Text>(
      "title", .text, .required,
      "What the case is called.",
      example: "{en: The Harbour Bells case}")
    static let short = Field<Text>(
      "short", .text, .optional,
      "What it is called in few letters, for the titles of calendars that are about several people.",
      example: "{en: Harbour Bells}")
    static let summary = Field<Text>(
      "summary", .text, .optional,
      "What it is about, at most 300 characters, no markup.",
      example: "{en: Three students were tried for ringing a bell.}")
    static let story = Field<Text>(
      "story", .text, .optional,
      "The longer story.",
      example: "{en: On 13 September 2030 three students rang a bell in the harbour.}")
    static let jurisdiction = Field<String>(
      "jurisdiction", .country, .required,
      "The state that prosecutes (ISO 3166-1); no opinion on borders.",
      example: "QX")
    static let timeZone = Field<String>(
      "time_zone", .timeZone, .optional,
      "The zone of hours, where neither event nor court gives one.",
      example: "Etc/GMT-5")
    static let tags = Field<[Located<String>]>(
      "tags", .list(of: .reference(.tag)), .optional,
      "Words of the list in `pipeline.yml`.",
      example: "[students]")
    static let aliases = Field<[Located<String>]>(
      "aliases", .list(of: .string), .optional,
      "Other names of the case.",
      example: "[Bell case]")
    static let identifiers = Field<[Keyed<String, String>]>(
      "identifiers", .map(keys: .string, values: .string), .optional,
      "The case in other collections.",
      example: "{wikidata: Q1}")
    static let monitoring = Field<Monitoring>(
      "monitoring", .word, .optional,
      "Whether somebody keeps it up to date; `active` when left out.",
      example: "active")
    static let verified = Field<CivilDate>(
      "verified", .day, .optional,
      "The last day on which a person re-read the whole record.",
      example: "2031-04-02")
    static let people = Field<[Keyed<String, Person>]>(
      "people", .map(keys: .id, values: .entity(Person.entity)), .required,
      "The people whose case it is, each under a short id.",
      example: "{vesper: {name: {en: Ilan Vesper}}}")
    static let proceedings = Field<[Keyed<String, Proceeding>]>(
      "proceedings", .map(keys: .id, values: .entity(Proceeding.entity)), .optional,
      "Legal cases, only where there are several.",
      example: "{first: {title: {en: The case of 2030}}}")
    static let recognised = Field<[Located<Recognition>]>(
      "recognised", .list(of: .entity(Recognition.entity)), .optional,
      "Who recognises whom as what.",
      example: "[{id: lantern, by: lantern-rights, as: political_prisoner, sources: [lantern]}]")
    static let charges = Field<[Located<Charge>]>(
      "charges", .list(of: .entity(Charge.entity)), .optional,
      "What people are accused of.",
      example: "[{id: vigil, law: qx-cc-212-2, sources: [order]}]")
    static let events = Field<[Located<Event>]>(
      "events", .list(of: .entity(Event.entity)), .optional,
      "What happened and what is to come, oldest first.",
      example: "[{id: arrest, date: 2030-09-13, type: arrest, sources: [gazette-0914]}]")
    static let days = Field<[Located<Day>]>(
      "days", .list(of: .entity(Day.entity)), .optional,
      "Solidarity days that belong to this case.",
      example: "[{id: bells-day, type: solidarity_day, title: Bells Day, date: 2031-09-13, repeat: yearly}]")
    static let support = Field<Support>(
      "support", .entity(Support.entity), .optional,
      "How people can help.",
      example: "{letters: open, verified: 2031-04-02}")
    static let consent = Field<Consent>(
      "consent", .word, .optional,
      "Whether the person agrees to the record; who and how stays out of git.",
      example: "confirmed")
    static let withhold = Field<[Located<WithheldSubject>]>(
      "withhold", .list(of: .word), .optional,
      "Subjects the record must not mention.",
      example: "[health, family]")
    static let licence = Field<String>(
      "licence", .string, .optional,
      "The SPDX id of a licence other than the site's.",
      example: "CC-BY-4.0")
    static let sources = Field<[Keyed<String, Source>]>(
      "sources", .map(keys: .id, values: .entity(Source.entity)), .required,
      "The sources of this file, each under a short id.",
      example:
        "{gazette-0914: {type: news, publisher: port-gazette, title: Three held, url: https://gazette.example/a}}"
    )
  }

  /// The case of the record format.
  public static let entity = Entity<CaseRecord>(
    "case", "One public case: its people, what happened, and what is to come.",
    [
      Keys.id.description, CommonKeys.language.description, Keys.title.description,
      Keys.short.description, Keys.summary.description, Keys.story.description, Keys.jurisdiction.description,
      Keys.timeZone.description, Keys.tags.description, Keys.aliases.description,
      Keys.identifiers.description, Keys.monitoring.description, Keys.verified.description,
      CommonKeys.reviewed.description, Keys.people.description, Keys.proceedings.description,
      Keys.recognised.description,
      Keys.charges.description, Keys.events.description, Keys.days.description,
      Keys.support.description, Keys.consent.description, Keys.withhold.description,
      Keys.licence.description, CommonKeys.exceptions.description, Keys.sources.description,
    ]
  ) { object in
    let language = object.take(CommonKeys.language)
    object.setLanguage(language)
    let jurisdiction = object.take(Keys.jurisdiction)
    object.setState(jurisdiction)
    return CaseRecord(
      content: Shared(
        Content(
          id: object.take(Keys.id),
          language: language,
          title: object.take(Keys.title),
          short: object.take(Keys.short),
          summary: object.take(Keys.summary),
          story: object.take(Keys.story),
          jurisdiction: jurisdiction,
          timeZone: object.take(Keys.timeZone),
          tags: object.take(Keys.tags),
          aliases: object.take(Keys.aliases),
          identifiers: object.take(Keys.identifiers),
          monitoring: object.take(Keys.monitoring),
          verified: object.take(Keys.verified),
          reviewed: object.take(CommonKeys.reviewed),
          people: object.take(Keys.people),
          proceedings: object.take(Keys.proceedings),
          recognised: object.take(Keys.recognised),
          charges: object.take(Keys.charges),
          events: object.take(Keys.events),
          days: object.take(Keys.days),
          support: object.take(Keys.support),
          consent: object.take(Keys.consent),
          withhold: object.take(Keys.withhold),
          licence: object.take(Keys.licence),
          exceptions: object.take(CommonKeys.exceptions),
          sources: object.take(Keys.sources),
          range: object.range, firstKey: object.firstKeyRange)))
  }
}
