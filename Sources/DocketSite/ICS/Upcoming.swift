import DocketCalendar
import DocketTime

extension FeedEntry {
  /// Whether it goes into the calendar of what lies ahead: its last day is ahead, today, or at most 30 days back.
  ///
  /// What comes back every year or week stays as it is, from its first day on, until it has come for the last time:
  /// an entry has the same lines in every calendar.
  ///
  /// Hours go by the day on the clock of their court; whole days by that of the place where today begins last.
  func isUpcoming(at site: Site) -> Bool {
    let last: CivilDate?
    var zone = localStart?.zone
    switch time {
    case .allDay(first: _, last: let day): last = day
    case .timed(start: _, let end, zone: let clock): (last, zone) = (end.date, clock)
    case .utc(start: _, let end): last = zone?.clock(at: end).date ?? end.utc.date
    case .yearly(let first, last: let end, let until), .weekly(let first, last: let end, let until):
      last = until?.adding(days: end.dayNumber - first.dayNumber)
    }
    guard let last else { return true }
    return site.today(in: zone).dayNumber - last.dayNumber <= Self.upcomingDays
  }

  /// For how many days the calendar of what lies ahead keeps what has passed.
  private static let upcomingDays = 30
}
