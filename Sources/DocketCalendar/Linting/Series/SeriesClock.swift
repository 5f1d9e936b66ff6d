import DocketTime

/// Reads the times of a series on the clock of its start, in whatever notation they stand.
struct SeriesClock {
  /// In which form the start is.
  let form: DateForm
  private let names: ZoneNames

  init(_ form: DateForm, _ names: ZoneNames) {
    self.form = form
    self.names = names
  }

  /// The times on the clock of the start that a date may mean, in seconds; none where that cannot be told.
  ///
  /// In another notation a time of the hours that the clocks skip or show twice may mean two.
  func times(of date: DateValue, _ other: DateForm) -> [Int64] {
    if other == form { return [date.clock] }
    guard form.isLike(other), let instant = instant(of: date, other) else { return [] }
    guard case .zoned(let name) = form else { return [instant] }
    guard let zone = zone(name) else { return [] }
    let offsets = [-86_400, 0, 86_400].map { hours in
      Int64(zone.type(at: Instant(clamping: instant + hours)).utcOffset)
    }
    return Set(offsets).sorted().map { instant + $0 }.filter { clock in
      guard let moment = Self.moment(clock) else { return false }
      switch zone.resolve(moment) {
      case .unique(let found), .gap(before: let found, after: _):
        return abs(found.secondsSinceEpoch - instant) < 60
      case .overlap(let first, let second):
        return abs(first.secondsSinceEpoch - instant) < 60 || abs(second.secondsSinceEpoch - instant) < 60
      }
    }
  }

  /// The seconds since the epoch of a date; `nil` where it has no zone, or one that the database does not know.
  func instant(of date: DateValue, _ form: DateForm) -> Int64? {
    switch form {
    case .utc: date.clock
    case .zoned(let name): zone(name)?.resolve(date.moment).instant.secondsSinceEpoch
    case .day, .floating: nil
    }
  }

  /// The seconds since the epoch of a time on the clock of the start; `nil` as above.
  func instant(at clock: Int64) -> Int64? {
    switch form {
    case .utc: clock
    case .zoned(let name):
      Self.moment(clock).flatMap { moment in zone(name)?.resolve(moment).instant.secondsSinceEpoch }
    case .day, .floating: nil
    }
  }

  /// The zone of a name.
  func zone(_ name: String) -> Zone? {
    switch names.meaning(of: name) {
    case .zone(let zone), .prefixed(let zone): zone
    case .windows, .otherCase, .unknown: nil
    }
  }

  /// What a clock shows at a second on it.
  static func moment(_ clock: Int64) -> LocalMoment? {
    let (day, second) = clock.flooredQuotientAndRemainder(by: 86_400)
    guard let date = CivilDate(dayNumber: Int(day)),
      let time = ClockTime(hour: Int(second) / 3600, minute: Int(second) / 60 % 60)
    else { return nil }
    return LocalMoment(date: date, time: time)
  }

  /// A time on the clock of the start as the start is written, with the name of a property before it.
  func written(_ clock: Int64, as name: String) -> String? {
    let (day, second) = clock.flooredQuotientAndRemainder(by: 86_400)
    guard let date = CivilDate(dayNumber: Int(day)) else { return nil }
    let parts: [Int64] = [second / 3600, second / 60 % 60, second % 60]
    let digits: [String] = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }
    let time = "\(date.compact)T\(digits.joined())"
    switch form {
    case .day: return "\(name);VALUE=DATE:\(date.compact)"
    case .floating: return "\(name):\(time)"
    case .utc: return "\(name):\(time)Z"
    case .zoned(let zone): return "\(name);TZID=\(zone):\(time)"
    }
  }
}
