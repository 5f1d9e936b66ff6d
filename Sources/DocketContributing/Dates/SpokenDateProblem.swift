public import DocketLanguage
import DocketRecords
public import DocketTime

/// Why a date in words is not taken, and what to type instead.
public enum SpokenDateProblem: Error, Hashable, Sendable {
  /// There is no text.
  case empty
  /// It names several days or hours, or a beginning or an end.
  case span
  /// It is an estimate.
  case vague
  /// Day and month can be told apart by nobody.
  case twoReadings(CivilDate, CivilDate)
  /// The year has two digits.
  case twoDigitYear
  /// There is no year; the next such day may serve as an example.
  case noYear(example: CivilDate?)
  /// The day, the month or the year is missing.
  case incomplete
  /// There is no such month.
  case noSuchMonth(Int)
  /// The month has fewer days.
  case noSuchDay(month: Int, last: Int)
  /// There is no such time of day.
  case noSuchTime
  /// The hour may be before or after noon.
  case halfOfDay(ClockTime, ClockTime)
  /// `12 am` and `12 pm` are read in two ways.
  case twelve
  /// An hour of the night belongs to one of two days.
  case night
  /// There are seconds.
  case seconds
  /// The hour stands on another clock than that of the court.
  case zone
  /// The date is another day of the week.
  case wrongWeekday(Weekday, CivilDate)
  /// It is a date of another calendar.
  case otherCalendar(OtherDate)
  /// A word that no date has.
  case unknownWord(String)
  /// Nobody knows what today is at the court.
  case noToday
  /// It is nothing like a date.
  case unread

  /// What to tell whoever typed it.
  public var message: Message {
    switch self {
    case .empty: Self.emptyPhrase.message
    case .span: Self.spanPhrase.message
    case .vague: Self.vaguePhrase.message
    case .twoReadings(let first, let second):
      Self.twoReadingsPhrase.with([
        "first": .code("\(first)"), "firstDay": .day(first), "second": .code("\(second)"),
        "secondDay": .day(second),
      ])
    case .twoDigitYear: Self.twoDigitYearPhrase.message
    case .noYear(let example?): Self.noYearLike.with(["example": .code("\(example)")])
    case .noYear(nil): Self.noYearPhrase.message
    case .incomplete: Self.incompletePhrase.message
    case .noSuchMonth(let month): Self.noSuchMonthPhrase.with(["month": .count(month)])
    case .noSuchDay(_, let last): Self.noSuchDayPhrase.with(["last": .count(last)])
    case .noSuchTime: Self.noSuchTimePhrase.message
    case .halfOfDay(let before, let after):
      Self.halfOfDayPhrase.with(["before": .code("\(before)"), "after": .code("\(after)")])
    case .twelve: Self.twelvePhrase.message
    case .night: Self.nightPhrase.message
    case .seconds: Self.secondsPhrase.message
    case .zone: Self.zonePhrase.message
    case .wrongWeekday(let said, let date):
      Self.wrongWeekdayPhrase.with([
        "date": .day(date), "day": .term(WeekdayName(date.weekday).label),
        "said": .term(WeekdayName(said).label),
      ])
    case .otherCalendar(let other):
      (other.calendar == .lunarHijri ? Self.lunarPhrase : Self.solarPhrase).with([
        "written": .code(other.written),
        "date": .date(other.exact ?? other.about ?? RecordDate(other.span.first)),
      ])
    case .unknownWord(let word): Self.unknownWordPhrase.with(["word": .quoted(word)])
    case .noToday: Self.noTodayPhrase.message
    case .unread: Self.unreadPhrase.message
    }
  }

  private static let emptyPhrase = Phrase("empty", en: "Write a date, like `27 May 2031 10:00`.")
  private static let spanPhrase = Phrase(
    "span",
    en:
      "This may be several days or hours. Write one day and at most one hour, like `27 May 2031 10:00`; a span is written `2031-05-27/2031-05-28`."
  )
  private static let vaguePhrase = Phrase(
    "vague",
    en:
      "This is an estimate. Write as much as the source says: `2031-05` for a month, `2031-05~` for about then."
  )
  private static let twoReadingsPhrase = Phrase(
    "two-readings", en: "This may be {firstDay} or {secondDay}. Write {first} or {second}.")
  private static let twoDigitYearPhrase = Phrase("two-digit-year", en: "Write the year with four digits.")
  private static let noYearPhrase = Phrase("no-year", en: "The year is missing. Write it too.")
  private static let noYearLike = Phrase(
    "no-year-like", en: "The year is missing. Write it too, for instance {example}.")
  private static let incompletePhrase = Phrase(
    "incomplete", en: "Write day, month and year, like `27 May 2031`; the hour only behind a whole day.")
  private static let noSuchMonthPhrase = Phrase("no-such-month", en: "There is no month {month}.")
  private static let noSuchDayPhrase = Phrase(
    "no-such-day", en: "That month has only {last} days. Look the day up in the source.")
  private static let noSuchTimePhrase = Phrase(
    "no-such-time", en: "There is no such time of day. Write it like `10:30` or `15:00`.")
  private static let halfOfDayPhrase = Phrase(
    "half-of-day", en: "Before or after noon? Write {before} or {after}.")
  private static let twelvePhrase = Phrase(
    "twelve", en: "People read this in two ways. Write `12:00` for noon or `00:00` for midnight.")
  private static let nightPhrase = Phrase(
    "night", en: "Night belongs to two days. Write the day and the hour, like `2031-05-28 00:30`.")
  private static let secondsPhrase = Phrase("seconds", en: "Write the hour without seconds, like `10:30`.")
  private static let zonePhrase = Phrase(
    "zone", en: "Hours are those of the clock at the court. Write the local time, without a time zone.")
  private static let wrongWeekdayPhrase = Phrase(
    "wrong-weekday", en: "{date} is a {day}, not a {said}. Look in the source which of the two is right.")
  private static let solarPhrase = Phrase(
    "solar",
    en: "{written} is a date of another calendar. If it is Solar Hijri, it is {date} here; write that one.")
  private static let lunarPhrase = Phrase(
    "lunar",
    en: "{written} is a date of the Islamic calendar. It is {date} here; look in a source for the very day.")
  private static let unknownWordPhrase = Phrase(
    "unknown-word",
    en: "docket does not know {word} in a date. Write it like `27 May 2031 10:00` or `2031-05-27T10:00`.")
  private static let noTodayPhrase = Phrase(
    "no-today", en: "The time zone of the court is not known, so write the day itself, like `2031-05-27`.")
  private static let unreadPhrase = Phrase(
    "unread", en: "This is not a date that docket can read. Write it like `27 May 2031 10:00`.")
}

extension WeekdayName {
  /// The name of a day of the week.
  package init(_ weekday: Weekday) {
    switch weekday {
    case .monday: self = .monday
    case .tuesday: self = .tuesday
    case .wednesday: self = .wednesday
    case .thursday: self = .thursday
    case .friday: self = .friday
    case .saturday: self = .saturday
    case .sunday: self = .sunday
    }
  }
}
