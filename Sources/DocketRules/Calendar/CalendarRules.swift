extension Rule {
  /// What calendar apps will show.
  static let calendarRules: [Rule] = [
    .eventTimezone,
    .severalEditionsInYear,
  ]
}
