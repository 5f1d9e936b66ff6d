/// What the key `date` of a record may hold: a point of the calendar, an interval, or an open start.
///
/// A subset of EDTF (ISO 8601-2:2019 §§5.2 and 8, levels 0 and 1) and of ISO 8601-1 §5.4.2: `YYYY`,
/// `YYYY-MM`, `YYYY-MM-DD`, each with an optional `~` or `?`; `YYYY-MM-DDThh:mm`; intervals `a/b`
/// and `a/..` of the first three. Everything else is refused with a reason.
public struct RecordDate: Hashable, Sendable {
  /// The three shapes of a date.
  public enum Shape: Hashable, Sendable {
    /// One point, as in `2023-09-04`.
    case point(PartialDate)
    /// From one point to another, both included, as in `2023-09-13/2023-09-14`.
    case interval(PartialDate, PartialDate)
    /// From one point on, as in `2023-09-04/..`.
    case openEnd(PartialDate)
  }

  /// Which shape the date has, with its points.
  public let shape: Shape

  /// Makes a point.
  public init(_ point: PartialDate) { shape = .point(point) }

  /// Makes a point that is a known day.
  public init(_ date: CivilDate) { shape = .point(PartialDate(date)) }

  /// Makes a point that is a day and time on the clock of the place.
  public init(_ moment: LocalMoment) { shape = .point(PartialDate(moment)) }

  /// Makes an interval; `nil` when it ends definitely before it starts, or a bound has a time of day.
  ///
  /// `2019-02-15/2019-02` is in order, because the end may be any day of February.
  public init?(from start: PartialDate, to end: PartialDate) {
    guard start.time == nil, end.time == nil,
      end.consideredSpan.isBefore(start.consideredSpan) != .yes
    else { return nil }
    shape = .interval(start, end)
  }

  /// Makes an interval without an end; `nil` when its start has a time of day.
  public init?(openFrom start: PartialDate) {
    guard start.time == nil else { return nil }
    shape = .openEnd(start)
  }

  /// The point, or the point at which an interval starts.
  public var start: PartialDate {
    switch shape {
    case .point(let point), .interval(let point, _), .openEnd(let point): point
    }
  }

  /// The point at which an interval ends; `nil` for a point and for an open end.
  public var end: PartialDate? {
    if case .interval(_, let end) = shape { end } else { nil }
  }

  /// Whether the date goes on without an end, as in `2023-09-04/..`.
  public var isOpen: Bool {
    if case .openEnd = shape { true } else { false }
  }

  /// How exactly the date is known; of an interval's two precisions the coarser one.
  public var precision: DatePrecision { min(start.precision, end?.precision ?? start.precision) }

  /// Whether the date, or either end of an interval, is an estimate (`~`).
  public var isApproximate: Bool { start.qualifier == .approximate || end?.qualifier == .approximate }

  /// Whether the date, or either end of an interval, is in doubt (`?`).
  public var isUnsure: Bool { start.qualifier == .unsure || end?.qualifier == .unsure }

  /// The day, when the date is exactly one known, unqualified day, with or without a time of day.
  public var singleDay: CivilDate? {
    guard case .point(let point) = shape, point.qualifier == .none else { return nil }
    return point.date
  }

  /// The day and time on the clock of the place, when the date is known to the minute.
  public var moment: LocalMoment? {
    if case .point(let point) = shape { point.moment } else { nil }
  }
}

extension RecordDate: CustomStringConvertible {
  /// The canonical text, the only one that `parse` accepts for this value.
  public var description: String {
    switch shape {
    case .point(let point): point.description
    case .interval(let start, let end): start.description + "/" + end.description
    case .openEnd(let start): start.description + "/.."
    }
  }
}
