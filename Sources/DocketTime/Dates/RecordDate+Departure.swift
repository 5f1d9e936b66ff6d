extension RecordDate {
  /// Whether whoever relies on an earlier date would be misled by it now, so that the change has to be told.
  ///
  /// A date that only says more exactly what the old one said is no departure, nor is the same day without its hour.
  ///
  /// - Parameter old: the date as it was told before.
  /// - Returns: whether it has to be told.
  public func departs(from old: RecordDate) -> Bool {
    self != old && !old.covers(self) && !hasLostHour(of: old)
  }

  /// Whether the hour is no longer known, and the day is the same.
  private func hasLostHour(of other: RecordDate) -> Bool {
    precision == .day && singleDay != nil && singleDay == other.singleDay
  }
}
