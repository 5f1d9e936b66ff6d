import DocketTime

/// The values we write, each with its type; only `text` takes a free string, and it is escaped (RFC 5545 §3.3).
enum PropertyValue: Sendable {
  /// A text for people, escaped (§3.3.11).
  case text(String)
  /// A word of the standard.
  case keyword(Keyword)
  /// A word that needs no escaping.
  case token(CalendarToken)
  /// Several words, parted by commas.
  case tokens([CalendarToken])
  /// A unique identifier.
  case identifier(CalendarIdentifier)
  /// An address (§3.3.13).
  case uri(CalendarURI)
  /// A colour by its CSS3 name (RFC 7986 §5.9).
  case colorName(CalendarColor)
  /// A colour as `#RRGGBB`.
  case colorCode(CalendarColor)
  /// A day (§3.3.4).
  case date(CivilDate)
  /// A time on the clock of the zone that the parameter names (§3.3.5, form 3).
  case local(LocalMoment)
  /// A time in UTC (§3.3.5, form 2).
  case utc(Instant)
  /// A length of time (§3.3.6).
  case duration(CalendarDuration)
  /// A whole number, kept within 32 bits (§3.3.8).
  case integer(Int)
  /// Seconds east of Greenwich (§3.3.14).
  case offset(Int)
  /// A recurrence (§3.3.10).
  case rule(RecurrenceRule)

  /// The fixed words that some properties take.
  enum Keyword: String, Sendable {
    case version = "2.0"
    case gregorian = "GREGORIAN"
    case transparent = "TRANSPARENT"
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
    case cancelled = "CANCELLED"
  }
}

/// The kinds of recurrence we write (RFC 5545 §3.3.10).
enum RecurrenceRule: Sendable, Hashable {
  /// Every year on the day and month of the start, up to and including a day if there is a last one.
  case yearly(until: CivilDate?)
  /// Every week on the weekday of the start, up to and including a day if there is a last one.
  case weekly(until: CivilDate?)
  /// Every year on one weekday of a month, for ever: the shape in which VTIMEZONE states a law.
  case onset(OnsetRule)
}
