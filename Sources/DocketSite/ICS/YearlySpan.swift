import DocketRecords
import DocketTime

/// A day, or several in a row, that come back every year.
struct YearlySpan {
  private let first: CivilDate
  private let last: CivilDate
  private let leapDay: LeapDay?

  /// Takes the days of one edition.
  ///
  /// - Parameters:
  ///   - span: the days of any one year.
  ///   - leapDay: which day is kept for a 29 February in common years; none where left out.
  init(_ span: DaySpan, leapDay: LeapDay?) {
    first = span.first
    last = span.known
    self.leapDay = leapDay
  }

  /// The days of the edition that begins in a year; nil where it has none.
  func occurrence(in year: Int) -> DaySpan? {
    let years = last.year - first.year
    guard let start = Self.day(first, in: year, leapDay: leapDay),
      let end = Self.day(last, in: year + years, leapDay: leapDay ?? (first == last ? nil : .february28))
    else { return nil }
    return DaySpan(first: start, last: end)
  }

  /// Whether every edition has the same month, day and length, so that a plain yearly rule says it all.
  var isPlain: Bool {
    guard ![first, last].contains(where: { $0.month == 2 && $0.day == 29 }) else { return false }
    let lengths = Self.samples.map { year in
      occurrence(in: year).map { $0.known.dayNumber - $0.first.dayNumber }
    }
    return Set(lengths).count == 1
  }

  /// Five years in a row have all that leap years can do.
  private static let samples = 2026...2030

  private static func day(_ date: CivilDate, in year: Int, leapDay: LeapDay?) -> CivilDate? {
    if let same = CivilDate(year: year, month: date.month, day: date.day) { return same }
    switch leapDay {
    case .february28?: return CivilDate(year: year, month: 2, day: 28)
    case .march1?: return CivilDate(year: year, month: 3, day: 1)
    case nil: return nil
    }
  }
}
