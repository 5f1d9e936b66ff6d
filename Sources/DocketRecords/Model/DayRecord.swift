public import DocketDiagnostics
public import DocketLanguage
public import DocketTime

/// A solidarity day of no single case: a file of its own.
public struct DayRecord: Sendable {
  /// The file's name without `.yml`; never changed once published.
  public let id: Located<String>?
  /// The language of texts written without a language.
  public let language: Located<LanguageTag>?
  /// What kind of day it is.
  public let type: Located<DayType>?
  /// What it is called.
  public let title: Located<Text>?
  /// The day, or first and last day; with `repeat: yearly` the first year's.
  public let date: Located<RecordDate>?
  /// The days written out, where they move from year to year.
  public let dates: Located<[Located<RecordDate>]>?
  /// `yearly`, or a weekday of a month.
  public let repetition: Located<BlockOrPlain<MonthlyWeekday, Repetition>>?
  /// The year or day it was first kept.
  public let since: Located<RecordDate>?
  /// The year or day it was last kept.
  public let until: Located<RecordDate>?
  /// Which day is kept in common years, for 29 February.
  public let leapDay: Located<LeapDay>?
  /// The cases it is about: their ids, or `all`.
  public let cases: Located<[Located<String>]>?
  /// Who calls for it, from the registry.
  public let organiser: Located<String>?
  /// The page of the day.
  public let link: Located<String>?
  /// A short remark in plain words, in several languages.
  public let note: Located<Text>?
  /// Findings that are right as they are, each with its reason.
  public let exceptions: Located<[Located<RuleException>]>?
  /// The sources of this file, each under a short id.
  public let sources: Located<[Keyed<String, Source>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension DayRecord {
  enum Keys {
    static let id = Field<String>(
      "id", .id, .required,
      "The file's name without `.yml`; never changed once published.",
      example: "imprisoned-writer")
    static let language = Field<LanguageTag>(
      "language", .languageTag, .required,
      "The language of texts written without a language.",
      example: "en")
    static let type = Field<DayType>(
      "type", .word, .required,
      "What kind of day it is.",
      example: "solidarity_day")
    static let title = Field<Text>(
      "title", .text, .required,
      "What it is called.",
      example: "{en: Bells Day, fr: Journée des cloches, ru: День колоколов}")
    static let date = Field<RecordDate>(
      "date", .date(.days), .optional,
      "The day, or first and last day; with `repeat: yearly` the first year's.",
      example: "2031-09-13")
    static let dates = Field<[Located<RecordDate>]>(
      "dates", .list(of: .date(.days)), .optional,
      "The days written out, where they move from year to year.",
      example: "[2031-09-13, 2032-09-11]")
    static let repetition = Field<BlockOrPlain<MonthlyWeekday, Repetition>>(
      "repeat", .block(.entity(MonthlyWeekday.entity), orPlain: .word), .optional,
      "`yearly`, or a weekday of a month.",
      example: "yearly")
    static let since = Field<RecordDate>(
      "since", .date(.point), .optional,
      "The year or day it was first kept.",
      example: "2031")
    static let until = Field<RecordDate>(
      "until", .date(.point), .optional,
      "The year or day it was last kept.",
      example: "2036")
    static let leapDay = Field<LeapDay>(
      "leap_day", .word, .optional,
      "Which day is kept in common years, for 29 February.",
      example: "march-1")
    static let cases = Field<[Located<String>]>(
      "cases", .list(of: .reference(.caseRecord), single: true), .optional,
      "The cases it is about: their ids, or `all`.",
      example: "all")
    static let organiser = Field<String>(
      "organiser", .reference(.organisation), .optional,
      "Who calls for it, from the registry.",
      example: "bells-committee")
    static let link = Field<String>(
      "link", .url, .optional,
      "The page of the day.",
      example: "https://bells.example.org/day")
    static let note = Field<Text>(
      "note", .text, .optional,
      "A short remark in plain words, in several languages.",
      example: "{en: The police deny it.}")
    static let exceptions = Field<[Located<RuleException>]>(
      "exceptions", .list(of: .entity(RuleException.entity)), .optional,
      "Findings that are right as they are, each with its reason.",
      example: "[{rule: source-predates-event, reason: The page was updated later.}]")
    static let sources = Field<[Keyed<String, Source>]>(
      "sources", .map(keys: .id, values: .entity(Source.entity)), .required,
      "The sources of this file, each under a short id.",
      example:
        "{gazette-0914: {type: news, publisher: port-gazette, title: Three held, url: https://gazette.example/a}}"
    )
  }

  /// The day file of the record format.
  public static let entity = Entity<DayRecord>(
    "day file", "A day of no single case.",
    [
      Keys.id.description, Keys.language.description, Keys.type.description, Keys.title.description,
      Keys.date.description, Keys.dates.description, Keys.repetition.description,
      Keys.since.description, Keys.until.description, Keys.leapDay.description,
      Keys.cases.description, Keys.organiser.description, Keys.link.description,
      Keys.note.description, Keys.exceptions.description, Keys.sources.description,
    ]
  ) { object in
    let language = object.take(Keys.language)
    object.setLanguage(language?.value)
    return DayRecord(
      id: object.take(Keys.id),
      language: language,
      type: object.take(Keys.type),
      title: object.take(Keys.title),
      date: object.take(Keys.date),
      dates: object.take(Keys.dates),
      repetition: object.take(Keys.repetition),
      since: object.take(Keys.since),
      until: object.take(Keys.until),
      leapDay: object.take(Keys.leapDay),
      cases: object.take(Keys.cases),
      organiser: object.take(Keys.organiser),
      link: object.take(Keys.link),
      note: object.take(Keys.note),
      exceptions: object.take(Keys.exceptions),
      sources: object.take(Keys.sources),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
