import DocketCalendar
import DocketRecords
import DocketTime

/// One occurrence of a day, or all of them where a plain yearly or weekly rule says so.
struct DayEdition {
  /// What distinguishes its UID: the year, for days that are written out; nil otherwise.
  let label: String?
  let time: EventTime
}

/// The occurrences of a day: a rule for plain yearly dates and for weekly days, otherwise each edition written out.
struct DayEditions {
  let schedule: DaySchedule
  /// The year of publication; editions are written out until ten years later.
  let year: Int

  private static let horizon = 10

  func all() -> [DayEdition] {
    switch schedule.recurrence {
    case .yearly?: yearly()
    case .weekly?: weekly()
    case .weekday(let month, let weekday, let nth)?: weekdays(month, weekday, nth)
    case nil where !schedule.dates.isEmpty: listed()
    case nil: schedule.date.flatMap(DaySpan.known).map { [DayEdition(label: nil, time: $0.time)] } ?? []
    }
  }

  private func yearly() -> [DayEdition] {
    guard let span = schedule.date.flatMap(DaySpan.known), let first = firstYear(of: span) else { return [] }
    let start = YearlySpan(span, leapDay: schedule.leapDay)
    if start.isPlain, let occurrence = start.occurrence(in: first) {
      guard !isOver(occurrence.first) else { return [] }
      return [
        DayEdition(
          label: nil,
          time: .yearly(first: occurrence.first, last: occurrence.known, until: schedule.until?.latest))
      ]
    }
    return writtenOut(from: first) { start.occurrence(in: $0) }
  }

  /// All weeks in one entry: written out, ten years would be 520 entries.
  private func weekly() -> [DayEdition] {
    guard let span = schedule.date.flatMap(DaySpan.known) else { return [] }
    let begin = schedule.since?.earliest ?? span.first
    // The first such weekday on or after the begin, also where the date is a later one.
    let distance = begin.dayNumber - span.first.dayNumber
    let shift = distance + ((-distance % 7) + 7) % 7
    guard let first = span.first.adding(days: shift), let last = span.known.adding(days: shift),
      !isOver(first)
    else { return [] }
    return [DayEdition(label: nil, time: .weekly(first: first, last: last, until: schedule.until?.latest))]
  }

  private func weekdays(_ month: Int, _ weekday: WeekdayName, _ nth: Int) -> [DayEdition] {
    guard let index = WeekdayName.allCases.firstIndex(of: weekday), let weekday = Weekday(rawValue: index + 1)
    else { return [] }
    let first = schedule.since?.earliest.year ?? schedule.date?.earliest.year ?? year
    return writtenOut(from: first) { year in
      CivilDate.nth(nth, weekday, ofMonth: month, year: year).flatMap { DaySpan(first: $0, last: $0) }
    }
  }

  /// The dates of the record; the second one of a year is `2031-2`, in the order of the record.
  private func listed() -> [DayEdition] {
    var counts: [Int: Int] = [:]
    return schedule.dates.compactMap { date in
      guard let span = DaySpan.known(date) else { return nil }
      let count = (counts[span.first.year] ?? 0) + 1
      counts[span.first.year] = count
      return DayEdition(label: Self.label(span.first.year, count), time: span.time)
    }
  }

  private func writtenOut(from first: Int, _ occurrence: (Int) -> DaySpan?) -> [DayEdition] {
    let last = year + Self.horizon
    guard first <= last else { return [] }
    return (first...last).compactMap { year in
      guard let span = occurrence(year), !isOver(span.first), !isEarly(span.first) else { return nil }
      return DayEdition(label: Self.label(year, 1), time: span.time)
    }
  }

  /// The year of the first edition: since when it is kept, or else the year of its date.
  private func firstYear(of span: DaySpan) -> Int? {
    guard let since = schedule.since?.earliest else { return span.first.year }
    guard let occurrence = YearlySpan(span, leapDay: schedule.leapDay).occurrence(in: since.year) else {
      return since.year
    }
    return occurrence.first < since ? since.year + 1 : since.year
  }

  private func isOver(_ day: CivilDate) -> Bool { schedule.until?.latest.map { day > $0 } ?? false }

  private func isEarly(_ day: CivilDate) -> Bool { schedule.since.map { day < $0.earliest } ?? false }

  private static func label(_ year: Int, _ count: Int) -> String {
    count == 1 ? "\(year)" : "\(year)-\(count)"
  }
}

extension DaySpan {
  /// The days of a date that is known to the day at both ends; nil otherwise.
  static func known(_ date: RecordDate) -> DaySpan? {
    guard let slot = Slot(date, zone: nil) else { return nil }
    return DaySpan(first: slot.first, last: slot.last)
  }

  /// The last day, included.
  var known: CivilDate { last ?? first }

  /// Whole days in no zone.
  var time: EventTime { .allDay(first: first, last: known) }
}
