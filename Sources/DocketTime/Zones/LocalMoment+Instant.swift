extension LocalMoment {
  /// What a clock shows that differs from UTC by so many seconds; seconds within the minute are dropped.
  ///
  /// Stops at the calendar's first and last minute.
  init(at instant: Instant, utcOffset: Int) {
    let shown = instant.clampedAdding(seconds: Int64(utcOffset)).utc
    // Hour and minute come from a real instant, so midnight never stands in for them.
    self.init(date: shown.date, time: ClockTime(hour: shown.hour, minute: shown.minute) ?? .midnight)
  }
}
