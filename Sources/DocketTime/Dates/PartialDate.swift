/// One point of the calendar, known to the year, the month, the day or the minute.
///
/// Written `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, each with an optional `~` (about) or `?` (unsure) as in
/// EDTF (ISO 8601-2:2019 §8, level 1), or `YYYY-MM-DDThh:mm`. The clock is the court's own.
public struct PartialDate: Hashable, Sendable {
  /// What the record says about its trust in the date.
  public enum Qualifier: Hashable, Sendable {
    /// The date is stated as it is.
    case none
    /// The date is an estimate, written `~`.
    case approximate
    /// The date's source is in doubt, written `?`.
    case unsure
  }

  /// The first day the date may mean, whatever its qualifier says.
  public let earliest: CivilDate
  /// How exactly the date is known.
  public let precision: DatePrecision
  /// The time of day; `nil` unless the precision is the minute.
  public let time: ClockTime?
  /// Whether the date is stated as it is, an estimate, or in doubt; always `none` to the minute.
  public let qualifier: Qualifier

  /// The year, 1 to 9999.
  public var year: Int { earliest.year }
  /// The month, 1 to 12, where it is known.
  public var month: Int? { precision >= .month ? earliest.month : nil }
  /// The day of the month, 1 to 31, where it is known.
  public var day: Int? { precision >= .day ? earliest.day : nil }

  /// Makes a whole year; `nil` outside years 1 to 9999.
  public init?(year: Int, qualifier: Qualifier = .none) {
    guard let earliest = CivilDate(year: year, month: 1, day: 1) else { return nil }
    self.init(earliest: earliest, precision: .year, time: nil, qualifier: qualifier)
  }

  /// Makes a whole month; `nil` when there is no such month or the year lies outside 1 to 9999.
  public init?(year: Int, month: Int, qualifier: Qualifier = .none) {
    guard let earliest = CivilDate(year: year, month: month, day: 1) else { return nil }
    self.init(earliest: earliest, precision: .month, time: nil, qualifier: qualifier)
  }

  /// Makes a known day.
  public init(_ date: CivilDate, qualifier: Qualifier = .none) {
    self.init(earliest: date, precision: .day, time: nil, qualifier: qualifier)
  }

  /// Makes a day and time on the clock of the place.
  public init(_ moment: LocalMoment) {
    self.init(earliest: moment.date, precision: .minute, time: moment.time, qualifier: .none)
  }

  private init(earliest: CivilDate, precision: DatePrecision, time: ClockTime?, qualifier: Qualifier) {
    self.earliest = earliest
    self.precision = precision
    self.time = time
    self.qualifier = qualifier
  }

  /// The same point with another qualifier; a time of day stays without one.
  func with(_ qualifier: Qualifier) -> PartialDate {
    PartialDate(
      earliest: earliest, precision: precision, time: time, qualifier: time == nil ? qualifier : .none)
  }

  /// The day, where it is known.
  public var date: CivilDate? { precision >= .day ? earliest : nil }

  /// The day and the time on the clock of the place, where both are known.
  public var moment: LocalMoment? { time.map { LocalMoment(date: earliest, time: $0) } }
}

extension PartialDate: CustomStringConvertible {
  /// The canonical text, the only one that `RecordDate.parse` accepts for this value.
  public var description: String {
    let day = earliest.description
    let text =
      switch precision {
      case .year: String(day.prefix(4))
      case .month: String(day.prefix(7))
      case .day: day
      case .minute: moment?.description ?? day
      }
    return switch qualifier {
    case .none: text
    case .approximate: text + "~"
    case .unsure: text + "?"
    }
  }
}

/// How exactly a date is known; a coarser precision is less than a finer one.
public enum DatePrecision: Int, Hashable, Comparable, CaseIterable, Sendable {
  /// Only the year is known, as in `2023`.
  case year
  /// Year and month are known, as in `2023-09`.
  case month
  /// The day is known, as in `2023-09-04`.
  case day
  /// Day, hour and minute are known, as in `2023-09-04T10:30`.
  case minute

  /// Tells which precision is coarser.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
