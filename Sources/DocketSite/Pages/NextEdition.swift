import DocketCalendar
import DocketTime

extension EventTime {
  /// The first day of the next edition of whole days, or of one that goes on; nil when none lies ahead.
  ///
  /// - Parameter today: the day from which on something lies ahead.
  /// - Returns: the day.
  func next(on today: CivilDate) -> CivilDate? {
    switch self {
    case .allDay(let first, let last): return last >= today ? first : nil
    case .yearly(let first, let last, let until):
      let length = last.dayNumber - first.dayNumber
      // One that began last year may still go on.
      for year in max(first.year, today.year - 1)...max(first.year, today.year + 1) {
        guard let day = CivilDate(year: year, month: first.month, day: first.day),
          day.dayNumber + length >= today.dayNumber
        else { continue }
        return isWithin(day, first, until) ? day : nil
      }
      return nil
    case .weekly(let first, let last, let until):
      let behind = today.dayNumber - last.dayNumber
      guard let day = behind > 0 ? first.adding(days: (behind + 6) / 7 * 7) : first else { return nil }
      return isWithin(day, first, until) ? day : nil
    case .timed, .utc: return nil
    }
  }

  /// Whether an edition may begin on a day; the first one may in any case.
  private func isWithin(_ day: CivilDate, _ first: CivilDate, _ until: CivilDate?) -> Bool {
    day == first || until.map { day <= $0 } ?? true
  }
}
