extension Rule {
  /// What calendar apps will show.
  static let calendarRules: [Rule] = [
    .eventTimezone,
    .nonexistentLocalTime,
    .severalEditionsInYear,
    .recurrenceValid,
    .hearingDetails,
    .impreciseCalendarDate,
    .outcomeMissing,
    .calendarText,
    .nonWorkingDay,
    .twinHearings,
  ]
}
