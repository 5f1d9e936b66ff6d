import DocketTime

extension Zone {
  /// Whether the law that the zone follows at an instant is so young that many devices do not know it yet.
  ///
  /// Apps that go by a zone's name take the law from the database of their device, which may be years old. So from a
  /// law's first day until two years later its hours are written in UTC. Laws that began before 2024 are in every
  /// database that matters.
  func hasYoungLaw(at instant: Instant) -> Bool {
    guard let start = lawStart, start >= Self.firstYoungLaw, instant >= start else { return false }
    let since = start.utc.date
    guard let end = since.adding(years: 2, months: 0),
      let limit = Instant(startOf: end).adding(
        seconds: start.secondsSinceEpoch - Instant(startOf: since).secondsSinceEpoch)
    else { return true }
    return instant < limit
  }

  /// 1 January 2024 in UTC.
  private static let firstYoungLaw = Instant(clamping: 1_704_067_200)
}
