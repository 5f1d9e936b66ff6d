import DocketTime

/// When a sentence ends, as far as days that are partly known and a table of rates tell.
///
/// Years and months are counted by the calendar and shortened to a month's last day, as courts do. Where a rate or a
/// day is not certain, both ends of what is possible are worked out: the answer is a span, and an estimate.
struct TermEstimate: Equatable {
  /// How much a day counts.
  struct Rate: Equatable {
    /// The days a rate is about.
    let days: Int
    /// As how many days they count.
    let countAs: Int

    static let one = Rate(days: 1, countAs: 1)

    func isLess(than other: Rate) -> Bool { countAs * other.days < other.countAs * days }

    /// Rounded up or down to whole days.
    func credit(for count: Int, up: Bool) -> Int { (count * countAs + (up ? days - 1 : 0)) / days }
  }

  /// Time in custody before the sentence became final.
  struct Custody: Equatable {
    /// When it began.
    let start: DaySpan
    /// When it ended; nil for custody that goes on into the sentence.
    let end: DaySpan?
    /// How much a day counts at least, and at most.
    let rates: (least: Rate, most: Rate)
    /// Whether it is of this sentence for certain.
    let isCertain: Bool

    static func == (left: Custody, right: Custody) -> Bool {
      (left.start, left.end, left.isCertain) == (right.start, right.end, right.isCertain)
        && left.rates == right.rates
    }
  }

  /// The earliest day on which it may end.
  let first: CivilDate
  /// The latest day.
  let last: CivilDate
  /// The end without any credit, from the last day on which it may have become final.
  let uncredited: CivilDate
  /// The days in custody before, at most.
  let custodyDays: Int
  /// What these count at most.
  let creditedDays: Int

  /// Works it out; nil for life, and where the calendar ends.
  ///
  /// - Parameters:
  ///   - term: the length of the sentence.
  ///   - final: the days on which it may have become final.
  ///   - custody: the time in custody before.
  init?(term: Term, final: DaySpan, custody: [Custody]) {
    guard let finalLast = final.last, let uncredited = finalLast.adding(term) else { return nil }
    var ends: [(first: CivilDate, last: CivilDate)] = []
    var most = (days: 0, credit: 0)
    for day in [final.first, finalLast] {
      guard let end = day.adding(term) else { return nil }
      var (least, greatest, days) = (0, 0, 0)
      for part in custody {
        let (shortest, longest) = part.days(until: day)
        greatest += part.rates.most.credit(for: longest, up: true)
        if part.isCertain { least += part.rates.least.credit(for: shortest, up: false) }
        days += longest
      }
      guard let first = end.adding(days: -greatest), let last = end.adding(days: -least) else { return nil }
      ends.append((max(first, day), last))
      most = (days, greatest)
    }
    self.first = ends.map(\.first).min() ?? uncredited
    self.last = ends.map(\.last).max() ?? uncredited
    self.uncredited = uncredited
    (custodyDays, creditedDays) = most
  }
}

extension TermEstimate.Custody {
  /// How many days it lasted before a day, at least and at most.
  func days(until final: CivilDate) -> (shortest: Int, longest: Int) {
    let latestEnd = min(end?.last ?? final, final)
    let earliestEnd = min(end?.first ?? final, final)
    return (
      max(0, earliestEnd.dayNumber - (start.last ?? earliestEnd).dayNumber),
      max(0, latestEnd.dayNumber - start.first.dayNumber)
    )
  }
}
