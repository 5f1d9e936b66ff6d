extension CivilDate {
  /// The day on which a term that runs from this day is over, counted by the calendar.
  ///
  /// Years and months first, shortened to a month's last day (`adding(years:months:)`), then days.
  /// Whether the first day counts as served is for the caller to say.
  ///
  /// - Parameter term: the term.
  /// - Returns: the day, or `nil` for life and beyond the year 9999.
  public func adding(_ term: Term) -> CivilDate? {
    term.isLife ? nil : adding(years: term.years, months: term.months)?.adding(days: term.days)
  }
}
