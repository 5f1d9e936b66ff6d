import DocketCalendar
import DocketTime

/// The days of one edition of a day, the last one included.
struct NextEdition: Hashable, Sendable {
  let first: CivilDate
  let last: CivilDate

  /// The day, or the days as an interval.
  var date: RecordDate {
    guard first != last else { return RecordDate(first) }
    return RecordDate(from: PartialDate(first), to: PartialDate(last)) ?? RecordDate(first)
  }
}

extension PublicDay {
  /// Its next edition, or one that has begun; nil when none lies ahead.
  ///
  /// - Parameter today: the day of publication.
  /// - Returns: the edition that begins first.
  func next(on today: CivilDate) -> NextEdition? {
    DayEditions(schedule: schedule, year: today.year).all().compactMap { edition in
      guard let first = edition.time.next(on: today) else { return nil }
      return NextEdition(first: first, last: first.adding(days: edition.time.extraDays) ?? first)
    }.min { $0.first < $1.first }
  }
}

extension EventTime {
  /// How many days it lasts beyond its first.
  fileprivate var extraDays: Int {
    switch self {
    case .allDay(let first, let last), .yearly(let first, let last, _), .weekly(let first, let last, _):
      last.dayNumber - first.dayNumber
    case .timed, .utc: 0
    }
  }

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
