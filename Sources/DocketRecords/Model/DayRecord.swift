public import DocketDiagnostics
public import DocketLanguage
public import DocketTime

/// A solidarity day of no single case: a file of its own.
public struct DayRecord: Sendable {
  /// The file's name without `.yml`; never changed once published.
  @Stated public var id: Located<String>?
  /// The language of texts written without a language.
  @Stated public var language: Located<LanguageTag>?
  /// What kind of day it is.
  @Stated public var type: Located<DayType>?
  /// What it is called.
  @Stated public var title: Located<Text>?
  /// The day, or first and last day; with `repeat: yearly` or `weekly` the first edition's.
  @Stated public var date: Located<RecordDate>?
  /// The days written out, where they move from year to year.
  @Stated public var dates: Located<[Located<RecordDate>]>?
  /// `yearly`, `weekly`, or a weekday of a month.
  @Stated public var repetition: Located<BlockOrPlain<MonthlyWeekday, Repetition>>?
  /// The year or day it was first kept.
  @Stated public var since: Located<RecordDate>?
  /// The year or day it was last kept.
  @Stated public var until: Located<RecordDate>?
  /// Which day is kept in common years, for 29 February.
  @Stated public var leapDay: Located<LeapDay>?
  /// The cases it is about: their ids, or `all`.
  @Stated public var cases: Located<[Located<String>]>?
  /// Who calls for it, from the registry.
  @Stated public var organiser: Located<String>?
  /// The page of the day.
  @Stated public var link: Located<String>?
  /// A short remark in plain words, in several languages.
  @Stated public var note: Located<Text>?
  /// The day on which somebody last compared what stands here with its sources.
  @Stated public var reviewed: Located<CivilDate>?
  /// Findings that are right as they are, each with its reason.
  @Stated public var exceptions: Located<[Located<RuleException>]>?
  /// The sources of this file, each under a short id.
  @Stated public var sources: Located<[Keyed<String, Source>]>?
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
    static let cases = Field<[Located<String>]>(
      "cases", .list(of: .reference(.caseRecord), single: true), .optional,
      "The cases it is about: their ids, or `all`.",
      example: "all")
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
      Keys.id.description, CommonKeys.language.description, Day.Keys.type.description,
      Day.Keys.title.description,
      Day.Keys.date.description, Day.Keys.dates.description, Day.Keys.repetition.description,
      Day.Keys.since.description, Day.Keys.until.description, Day.Keys.leapDay.description,
      Keys.cases.description, Day.Keys.organiser.description, Day.Keys.link.description,
      CommonKeys.note.description, CommonKeys.reviewed.description, CommonKeys.exceptions.description,
      Keys.sources.description,
    ]
  ) { object in
    let language = object.take(CommonKeys.language)
    object.setLanguage(language)
    return DayRecord(
      id: object.take(Keys.id),
      language: language,
      type: object.take(Day.Keys.type),
      title: object.take(Day.Keys.title),
      date: object.take(Day.Keys.date),
      dates: object.take(Day.Keys.dates),
      repetition: object.take(Day.Keys.repetition),
      since: object.take(Day.Keys.since),
      until: object.take(Day.Keys.until),
      leapDay: object.take(Day.Keys.leapDay),
      cases: object.take(Keys.cases),
      organiser: object.take(Day.Keys.organiser),
      link: object.take(Day.Keys.link),
      note: object.take(CommonKeys.note),
      reviewed: object.take(CommonKeys.reviewed),
      exceptions: object.take(CommonKeys.exceptions),
      sources: object.take(Keys.sources),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
