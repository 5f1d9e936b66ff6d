/// What keeps a text from being a date of a record.
public enum DateProblem: Error, Hashable, Sendable {
  /// There is no text, or nothing but spaces.
  case empty
  /// The year is 0000; the calendar starts with 0001.
  case noSuchYear
  /// The month is not 1 to 12.
  case noSuchMonth(Int)
  /// The month is shorter; `lastDay` is its last day (28 to 31).
  case noSuchDay(year: Int, month: Int, lastDay: Int)
  /// The hour is not 0 to 23 or the minute not 0 to 59; 24:00 is written as 00:00 of the next day.
  case noSuchTime(hour: Int, minute: Int)
  /// The parts of a date stand in another order or between other marks, as in `4.9.2023`.
  ///
  /// One or two canonical texts it may mean; two when day and month can't be told apart, the one
  /// with the day first before the other.
  case dotted(readings: [String])
  /// The year has two digits, as in `04.09.23`, so the century is anybody's guess.
  case twoDigitYear
  /// Spaces stand in or around the date; without them it would be this canonical text.
  case spaced(reading: String)
  /// Characters only look like the right ones (full-width digits, long dashes, invisible marks).
  ///
  /// With the right ones it would be this canonical text.
  case lookalike(reading: String)
  /// The interval ends definitely before it starts; the other way round it would be this text.
  case reversed(swapped: String)
  /// A time of day stands in an interval, which counts whole days.
  case clockInInterval
  /// A time of day is marked with `~` or `?`; a time that isn't known is left out.
  case qualifiedClock
  /// A time of day follows a month or a year; it needs a day.
  case clockWithoutDay
  /// The text is a date of EDTF or ISO 8601 in a form that records don't use.
  case unsupported(feature: UnsupportedDateFeature)
  /// The text is nothing like a date.
  case notADate
}

/// Why a text is no date, and which part of it is to blame.
public struct DateFault: Error, Hashable, Sendable {
  /// What is wrong, with everything a message needs to say what to type.
  public let problem: DateProblem
  /// The part at fault as UTF-8 offsets into the text; within its bounds, empty only for an empty text.
  public let range: Range<Int>

  /// Joins a problem and the part of the text it lies in.
  public init(_ problem: DateProblem, at range: Range<Int>) {
    self.problem = problem
    self.range = range
  }
}
