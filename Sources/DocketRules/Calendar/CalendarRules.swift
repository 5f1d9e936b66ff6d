extension Rule {
  /// What calendar apps will show.
  static let calendarRules: [Rule] = [
    .eventTimezone,
    .assumedTimezone,
    .nonexistentLocalTime,
    .severalEditionsInYear,
    .recurrenceValid,
    .hearingDetails,
    .impreciseCalendarDate,
    .outcomeMissing,
    .calendarText,
    .nonWorkingDay,
    .unlikelyHour,
    .distantHearing,
    .twinHearings,
    .hearingAfterEnd,
  ]
}
