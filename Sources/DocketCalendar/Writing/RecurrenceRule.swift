import DocketTime

/// The kinds of recurrence we write (RFC 5545 §3.3.10).
enum RecurrenceRule: Sendable, Hashable {
  /// Every year on the day and month of the start, up to and including a day if there is a last one.
  case yearly(until: CivilDate?)
  /// Every week on the weekday of the start, up to and including a day if there is a last one.
  case weekly(until: CivilDate?)
  /// Every year on one weekday of a month, for ever: the shape in which VTIMEZONE states a law.
  case onset(OnsetRule)
}
