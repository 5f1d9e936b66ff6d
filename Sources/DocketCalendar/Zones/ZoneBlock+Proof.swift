public import DocketTime

extension ZoneBlock {
  /// The instant at which a client that believes this block places a local time.
  ///
  /// The last observance whose onset is not later decides (RFC 5545 §3.6.5). This reads the block as a client does:
  /// it knows nothing of the zone it was made from, and finds the days of the rules by walking through the month.
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
    guard case .unique(let instant) = zone.resolve(local), instant == self.instant(of: local) else {
      return nil
    }
    return instant
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
  /// The day of the rule in a year, found day by day.
  fileprivate func day(in year: Int) -> CivilDate? {
    let days = (1...31).compactMap { CivilDate(year: year, month: month, day: $0) }
      .filter { $0.weekday == weekday }
    return ordinal == -1 ? days.last : days.dropFirst(ordinal - 1).first
  }
}
