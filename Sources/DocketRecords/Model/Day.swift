public import DocketDiagnostics
public import DocketTime

/// A solidarity day or another day that belongs to a case.
public struct Day: Sendable {
  /// A short name, unique in the file, never changed: the day is known by it in calendars and links.
  @Stated public var id: Located<String>?
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
  /// The people it is about; leave it out for everybody in the record.
  @Stated public var who: Located<[Located<String>]>?
  /// Who calls for it, from the registry.
  @Stated public var organiser: Located<String>?
  /// The page of the day.
  @Stated public var link: Located<String>?
  /// A short remark in plain words, in several languages.
  @Stated public var note: Located<Text>?
  /// The ids of the sources that say so, from this file's own `sources`.
  @Stated public var sources: Located<[Located<String>]>?
  /// The bytes of the whole entry.
  public let range: ByteRange
  /// The bytes of its first key.
  public let firstKey: ByteRange
}

extension Day {
  enum Keys {
    static let id = Field<String>(
      "id", .id, .required,
      "A short name, unique in the file, never changed: the day is known by it in calendars and links.",
      example: "bells-day")
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
      "The day, or first and last day; with `repeat: yearly` or `weekly` the first edition's.",
      example: "2031-09-13")
    static let dates = Field<[Located<RecordDate>]>(
      "dates", .list(of: .date(.days)), .optional,
      "The days written out, where they move from year to year.",
      example: "[2031-09-13, 2032-09-11]")
    static let repetition = Field<BlockOrPlain<MonthlyWeekday, Repetition>>(
      "repeat", .block(.entity(MonthlyWeekday.entity), orPlain: .word), .optional,
      "`yearly`, `weekly`, or a weekday of a month.",
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
    static let organiser = Field<String>(
      "organiser", .reference(.organisation), .optional,
      "Who calls for it, from the registry.",
      example: "bells-committee")
    static let link = Field<String>(
      "link", .url, .optional,
      "The page of the day.",
      example: "https://bells.example.org/day")
  }

  /// The day of the record format.
  public static let entity = Entity<Day>(
    "day", "A day that belongs to this case.",
    [
      Keys.id.description, Keys.type.description, Keys.title.description, Keys.date.description,
      Keys.dates.description, Keys.repetition.description, Keys.since.description,
      Keys.until.description, Keys.leapDay.description, CommonKeys.who.description,
      Keys.organiser.description, Keys.link.description, CommonKeys.note.description,
      CommonKeys.sources.description,
    ]
  ) { object in
    Day(
      id: object.take(Keys.id),
      type: object.take(Keys.type),
      title: object.take(Keys.title),
      date: object.take(Keys.date),
      dates: object.take(Keys.dates),
      repetition: object.take(Keys.repetition),
      since: object.take(Keys.since),
      until: object.take(Keys.until),
      leapDay: object.take(Keys.leapDay),
      who: object.take(CommonKeys.who),
      organiser: object.take(Keys.organiser),
      link: object.take(Keys.link),
      note: object.take(CommonKeys.note),
      sources: object.take(CommonKeys.sources),
      range: object.range, firstKey: object.firstKeyRange)
  }
}
