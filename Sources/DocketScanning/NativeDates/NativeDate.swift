import DocketTime

/// A date in a text, by a month of its language or by a year of its calendar, with what it is in the calendar of records.
struct NativeDate: Equatable {
  /// Its UTF-8 range in the text.
  let range: Range<Int>
  /// What a translation may say instead, the likeliest first.
  let readings: [Reading]
  /// Whether it is such a date whatever the translation says; otherwise the digits may as well be numbers.
  let isCertain: Bool
  /// Whether its calendar is another one than that of records.
  let isConverted: Bool

  /// The numbers and months of a date in the calendar of records.
  struct Reading: Hashable {
    /// The days, then the years.
    var numbers: [Int]
    var months: [Int] = []
  }

  /// Makes a date; nil when the calendar has none like it.
  ///
  /// - Parameters:
  ///   - calendar: its calendar; nil for that of records.
  ///   - year: the year, or none.
  ///   - month: the month, or none.
  ///   - days: the days of the month, as of an interval or a list.
  ///   - likely: where no year is said, those that it may be.
  ///   - range: where it stands.
  init?(
    _ calendar: OtherCalendar?, year: Int?, month: Int?, days: [Int], likely: [Int] = [], at range: Range<Int>
  ) {
    var readings: [Reading] = []
    let years = year.map { [$0] } ?? likely
    if let calendar, !years.isEmpty {
      for year in years {
        for reading in Self.readings(calendar, year, month, days) {
          var reading = reading
          if years.count > 1 || !likely.isEmpty {
            reading.numbers = Array(reading.numbers.prefix(days.count))
          }
          if !readings.contains(reading) { readings.append(reading) }
        }
      }
    } else if calendar == nil, let month {
      readings = [Reading(numbers: days + [year].compactMap(\.self), months: [month])]
    }
    guard !readings.isEmpty else { return nil }
    self.range = range
    self.readings = readings
    isConverted = calendar != nil
    isCertain = calendar == nil || (year != nil && month != nil)
  }

  private static func readings(_ calendar: OtherCalendar, _ year: Int, _ month: Int?, _ days: [Int])
    -> [Reading]
  {
    guard let month, !days.isEmpty else {
      return readings(in: calendar.span(year: year, month: month), month)
    }
    let dates = days.compactMap { calendar.civilDate(year: year, month: month, day: $0) }
    guard dates.count == days.count else { return [] }
    return (calendar.goesBySight ? [0, -1, 1] : [0]).flatMap { shift in
      let shifted = dates.compactMap { $0.adding(days: shift) }
      let (years, months) = (unique(shifted.map(\.year)), unique(shifted.map(\.month)))
      let numbers = shifted.map(\.day)
      return [Reading(numbers: numbers + years.suffix(1), months: months)]
        + (years.count > 1 ? [Reading(numbers: numbers + years, months: months)] : [])
    }
  }

  /// What may be said of a whole year or month: either of the two that it lies in, or both.
  private static func readings(in span: DaySpan?, _ month: Int?) -> [Reading] {
    guard let span, let last = span.last else { return [] }
    let (first, both) = (span.first, unique([span.first.year, last.year]))
    guard month != nil else {
      let ends = both.map { Reading(numbers: [$0]) }
      return both.count == 1
        ? ends : ends + [Reading(numbers: both), Reading(numbers: [both[0], both[1] % 100])]
    }
    let months = unique([first.month, last.month])
    return [
      Reading(numbers: [first.year], months: [first.month]),
      Reading(numbers: [last.year], months: [last.month]),
      Reading(numbers: both, months: months),
    ]
  }

  private static func unique(_ values: [Int]) -> [Int] {
    values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
