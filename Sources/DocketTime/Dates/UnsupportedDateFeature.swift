/// A form of EDTF (ISO 8601-2:2019) or ISO 8601-1 that records don't use; the message says what to write.
public enum UnsupportedDateFeature: Hashable, CaseIterable, Sendable {
  /// A season or part of a year as the month, 21 to 41: `2023-21`. Write an interval of months.
  case season
  /// Digits left open: `2023-XX`, `199X`. Leave the unknown part out.
  case unspecifiedDigits
  /// Both about and unsure: `2023-09%`, `2023?~`. Choose `~` or `?`.
  case approximateAndUnsure
  /// A mark on one part of the date: `2023-~09`, `2023?-09`. Put it at the end.
  case componentQualifier
  /// Several dates in one: `[2019-02-01,2019-02-02]`, `{2019, 2020}`. Write an interval or two events.
  case set
  /// Seconds in a time of day: `T10:30:00`. Write hour and minute.
  case seconds
  /// An offset or `Z` after a time of day. The time is local at the court.
  case offset
  /// A week of the year: `2023-W36`. Write the days.
  case weekDate
  /// A day of the year: `2023-247`. Write month and day.
  case ordinalDate
  /// A year of more than four digits or with an exponent: `Y170000`, `Y-17E7`, `12023`.
  case longYear
  /// A year before 0000: `-0044`.
  case negativeYear
  /// How many digits of a year count: `1950S2`. Write an interval of years.
  case significantDigits
  /// An interval that ended nobody knows when: `2019-02-01/`. Leave the end out.
  case unknownEnd
  /// An interval that began nobody knows when: `/2019-02-07`. Leave the start out.
  case unknownStart
  /// An interval that has always been: `../2019-02-07`.
  case openStart
  /// A spelling of the 2012 draft of EDTF: `unknown`, `open`, `199u`, `2004-uu`.
  case draftSpelling
}
