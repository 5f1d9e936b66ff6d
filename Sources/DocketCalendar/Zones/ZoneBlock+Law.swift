public import DocketTime

extension ZoneBlock {
  /// The law that a zone follows in the end, if one block can say it.
  ///
  /// A zone that changes no more has its last offset; a zone with daylight saving time has its two rules, from the
  /// first year since which they have always held. There is none (`nil`) where a change falls on a day that `BYMONTH`
  /// and `BYDAY` cannot name, before midnight, at 24:00 or later, or within a minute, or where an offset has seconds.
  /// Which times the block places rightly is another question, asked for each by `instant(of:provedBy:)`: Morocco's
  /// last offset is wrong in every Ramadan before.
  ///
  /// - Parameter zone: the zone as the database has it.
  public init?(lawOf zone: Zone) {
    let observances =
      if let rule = zone.footer, let daylight = rule.daylight {
        Self.yearly(rule.standard, daylight, in: zone)
      } else {
        Self.forever(zone.type(at: .last))
      }
    guard let observances else { return nil }
    self.init(name: zone.name, observances: observances)
  }

  /// The year in which fixed offsets begin, and before which no block reaches.
  private static let firstYear = 1970

  private static func forever(_ type: LocalType) -> [Observance]? {
    guard isWritable(type), let onset = onset(year: firstYear, month: 1, day: 1, seconds: 0) else {
      return nil
    }
    return [
      Observance(
        isDaylight: false, onset: onset, rule: nil, offsetBefore: type.utcOffset, offset: type.utcOffset,
        abbreviation: type.abbreviation)
    ]
  }

  private static func yearly(
    _ standard: LocalType, _ daylight: ZoneRule.Daylight, in zone: Zone
  ) -> [Observance]? {
    let changes = [
      Change(from: standard, to: daylight.type, when: daylight.start),
      Change(from: daylight.type, to: standard, when: daylight.end),
    ]
    guard isWritable(standard), isWritable(daylight.type), standard.utcOffset != daylight.type.utcOffset
    else {
      return nil
    }
    let first = firstYear(of: changes, in: zone)
    let observances = changes.compactMap { $0.observance(from: first) }
    return observances.count == changes.count ? observances : nil
  }

  /// The first year since which the zone has made these changes and no others.
  ///
  /// After the year of the last written transition the rule holds by definition, so the search goes back from there.
  private static func firstYear(of changes: [Change], in zone: Zone) -> Int {
    var year = max(firstYear, (zone.transitions.last?.at.utc.date.year ?? firstYear) + 1)
    guard let earliest = Instant(utcYear: firstYear), let latest = Instant(utcYear: year) else { return year }
    var made = zone.transitions(from: earliest, to: latest)[...]
    while year > firstYear, let start = Instant(utcYear: year - 1) {
      let first = made.lastIndex { $0.at < start }.map { $0 + 1 } ?? made.startIndex
      let ofYear = made[first...]
      guard ofYear.count == changes.count,
        changes.allSatisfy({ change in ofYear.contains { change.is($0, year: year - 1) } })
      else { break }
      made = made[..<first]
      year -= 1
    }
    return year
  }

  /// Whether the offset can be written without seconds, which some clients do not read.
  private static func isWritable(_ type: LocalType) -> Bool { type.utcOffset.isMultiple(of: 60) }

  private static func onset(year: Int, month: Int, day: Int, seconds: Int) -> LocalMoment? {
    guard seconds.isMultiple(of: 60), (0..<86_400).contains(seconds),
      let date = CivilDate(year: year, month: month, day: day),
      let time = ClockTime(hour: seconds / 3600, minute: seconds / 60 % 60)
    else { return nil }
    return LocalMoment(date: date, time: time)
  }

  /// One of the two yearly changes of a law.
  private struct Change {
    let from: LocalType
    let to: LocalType
    let when: YearlyChange

    /// Whether a transition is this change in a year.
    func `is`(_ transition: Transition, year: Int) -> Bool {
      guard transition.previous.utcOffset == from.utcOffset, transition.type.utcOffset == to.utcOffset,
        let date = when.date(inYear: year)
      else { return false }
      let offset = Int64(when.secondsAfterMidnight - from.utcOffset)
      return transition.at == Instant(startOf: date).adding(seconds: offset)
    }

    /// The larger offset is the one called daylight, whatever the law calls it (Dublin's winter time is
    /// "daylight" in the database).
    func observance(from year: Int) -> Observance? {
      guard case .monthWeek(let month, let week, let weekday) = when.day,
        let rule = OnsetRule(month: month, ordinal: week == 5 ? -1 : week, weekday: weekday),
        let date = when.date(inYear: year),
        let onset = ZoneBlock.onset(
          year: year, month: date.month, day: date.day, seconds: when.secondsAfterMidnight)
      else { return nil }
      return Observance(
        isDaylight: to.utcOffset > from.utcOffset, onset: onset, rule: rule, offsetBefore: from.utcOffset,
        offset: to.utcOffset, abbreviation: to.abbreviation)
    }
  }
}

extension Instant {
  /// The first instant of a year in UTC.
  fileprivate init?(utcYear year: Int) {
    guard let date = CivilDate(year: year, month: 1, day: 1) else { return nil }
    self.init(startOf: date)
  }
}
