extension RecordDate {
  /// All days the date may mean as written, from its first to its last.
  public var span: DaySpan { joined(start.span, end?.span) }

  /// The days that must not be called a contradiction: estimates (`~`) reach one unit further each way.
  ///
  /// See `PartialDate.consideredSpan`. All comparisons use this span.
  public var consideredSpan: DaySpan {
    let (plain, widened) = (span, joined(start.consideredSpan, end?.consideredSpan))
    let last = plain.last.flatMap { plainLast in widened.last.map { max(plainLast, $0) } }
    return DaySpan(knownFirst: min(plain.first, widened.first), last: last)
  }

  /// The first day of `span`.
  public var earliest: CivilDate { span.first }
  /// The last day of `span`; `nil` when the date has no end.
  public var latest: CivilDate? { span.last }
  /// The first day of `consideredSpan`.
  public var earliestConsidered: CivilDate { consideredSpan.first }
  /// The last day of `consideredSpan`; `nil` when the date has no end.
  public var latestConsidered: CivilDate? { consideredSpan.last }

  /// From the first day of one span to the last day of another, or without an end.
  private func joined(_ first: DaySpan, _ second: DaySpan?) -> DaySpan {
    guard let last = second?.last else { return isOpen ? DaySpan(knownFirst: first.first, last: nil) : first }
    // Only an estimate can put a start behind its end (`2019-02-07~/2019-02-06`): then both count.
    return DaySpan(knownFirst: min(first.first, last), last: max(first.first, last))
  }

  /// Whether this date lies before the other one.
  ///
  /// `yes`: this date's last possible day lies before the other's first, estimates widened. `no`:
  /// none of its days lies before any of the other's; a day is not before itself. Two dates known
  /// to the minute are compared by the clock, so both must be of one place. Only `yes` is a
  /// contradiction that a rule may report.
  public func isBefore(_ other: RecordDate) -> Tristate {
    if let moment, let otherMoment = other.moment { return moment < otherMoment ? .yes : .no }
    return consideredSpan.isBefore(other.consideredSpan)
  }

  /// Whether this date lies before that day; see `isBefore(_:)` for the three answers.
  public func isBefore(_ day: CivilDate) -> Tristate {
    consideredSpan.isBefore(DaySpan(knownFirst: day, last: day))
  }

  /// Whether this date lies after the other one; the mirror image of `isBefore(_:)`.
  public func isAfter(_ other: RecordDate) -> Tristate { other.isBefore(self) }

  /// Whether this date lies after that day; the mirror image of `isBefore(_:)`.
  public func isAfter(_ day: CivilDate) -> Tristate {
    DaySpan(knownFirst: day, last: day).isBefore(consideredSpan)
  }

  /// Whether the other date says the same or something more exact: its span lies within this one's.
  ///
  /// `2023-09` covers `2023-09-04`, which covers `2023-09-04T10:30`; a date known to the minute
  /// covers only itself. An estimate on this side covers the days it is widened to.
  public func covers(_ other: RecordDate) -> Bool {
    if let moment { return other.moment == moment }
    return consideredSpan.covers(other.span)
  }
}

/// An answer that dates known only in part allow: yes, no, or it depends on the unknown part.
public enum Tristate: Hashable, Sendable {
  /// It holds whatever the unknown parts turn out to be.
  case yes
  /// It does not hold, whatever the unknown parts turn out to be.
  case no
  /// It holds for some of the possible days and not for others.
  case unknown
}

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

extension Sequence {
  /// The elements by their dates; those whose dates do not tell which was first stay in the order they have.
  ///
  /// Where `2031-04-05` comes before `2031-04`, whoever wrote them so knew which was first. Days are compared and no
  /// hours, which may be those of different places.
  ///
  /// - Parameter date: the date of an element.
  /// - Returns: the elements, none of them behind one whose first possible day comes after its last.
  package func inTimeOrder(by date: (Element) -> RecordDate) -> [Element] {
    var ordered: [(element: Element, first: CivilDate)] = []
    var latestFirst = CivilDate.first
    for element in self {
      let span = date(element).consideredSpan
      // Usually they are written in order, and then nothing has to be looked for.
      let place = span.last.flatMap { last in
        last < latestFirst ? ordered.firstIndex { last < $0.first } : nil
      }
      ordered.insert((element, span.first), at: place ?? ordered.endIndex)
      latestFirst = Swift.max(latestFirst, span.first)
    }
    return ordered.map(\.element)
  }
}
