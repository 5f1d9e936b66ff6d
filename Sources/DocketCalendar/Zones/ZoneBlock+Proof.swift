public import DocketTime

extension ZoneBlock {
  /// The instant at which a client that believes this block places a local time.
  ///
  /// The last observance whose onset is not later decides (RFC 5545 §3.6.5). This reads the block as a client does:
  /// it knows nothing of the zone it was made from, and finds the days of the rules by looking at the month.
  ///
  /// - Parameter local: a time on the zone's clock.
  /// - Returns: `nil` before the first onset, where clients differ.
  public func instant(of local: LocalMoment) -> Instant? {
    let last = observances.compactMap { observance in
      observance.lastOnset(notAfter: local).map { (onset: $0, offset: observance.offset) }
    }.max { $0.onset < $1.onset }
    guard let last else { return nil }
    return Instant(startOf: local.date)
      .adding(seconds: Int64(local.time.minuteOfDay) * 60 - Int64(last.offset))
  }

  /// The instant of a local time, if this block and the zone agree on it beyond doubt.
  ///
  /// - Parameters:
  ///   - local: a time on the zone's clock.
  ///   - zone: the zone as the database has it.
  /// - Returns: `nil` where block and zone differ, and where the clock shows the time twice or never.
  public func instant(of local: LocalMoment, provedBy zone: Zone) -> Instant? {
    let resolution = zone.resolve(local)
    return agrees(on: local, with: resolution) ? resolution.instant : nil
  }

  /// Whether a client that believes this block finds the one instant that the zone has for a local time.
  func agrees(on local: LocalMoment, with resolution: LocalResolution) -> Bool {
    guard case .unique(let instant) = resolution else { return false }
    return instant == self.instant(of: local)
  }
}

extension ZoneBlock.Observance {
  /// The latest onset at or before a local time, on the clock in force until the onset.
  fileprivate func lastOnset(notAfter local: LocalMoment) -> LocalMoment? {
    guard onset <= local else { return nil }
    guard let rule else { return onset }
    let years = [local.date.year, local.date.year - 1]
    let onsets = years.compactMap { rule.day(in: $0) }.map { LocalMoment(date: $0, time: onset.time) }
    return onsets.first { $0 <= local && $0 >= onset }
  }
}

extension OnsetRule {
  /// The day of the rule in a year, found by looking at the seven days that come into question.
  fileprivate func day(in year: Int) -> CivilDate? {
    let last = ordinal == -1 ? CivilDate.daysInMonth(year: year, month: month) : 7 * ordinal
    return (last - 6...last).lazy.compactMap { CivilDate(year: year, month: month, day: $0) }
      .first { $0.weekday == weekday }
  }
}
