extension ZoneRule {
  /// One change that the rule makes, in seconds since the epoch, and what applies from then on.
  struct Change {
    let seconds: Int64
    let type: LocalType
  }

  /// What applies at an instant when the rule holds all the time.
  func type(at instant: Instant) -> LocalType {
    let year = instant.utc.date.year
    let changes = changes(inYears: year - 1, through: year + 1)
    return changes.last { $0.seconds <= instant.secondsSinceEpoch }?.type ?? standard
  }

  /// The changes of these years, rising, at most one an instant.
  ///
  /// A year whose two changes fall together has none. Where one year's end falls on the next year's
  /// start, daylight saving time never stops (RFC 9636 §3.3.1 writes it so), and the start counts.
  func changes(inYears firstYear: Int, through lastYear: Int) -> [Change] {
    guard let daylight else { return [] }
    let years = (max(firstYear, 1)..<(min(lastYear, 9999) + 1))
    var changes: [Change] = []
    for year in years {
      guard let start = daylight.start.secondsOnClock(inYear: year),
        let end = daylight.end.secondsOnClock(inYear: year)
      else { continue }
      let (starts, ends) = (start - Int64(standard.utcOffset), end - Int64(daylight.type.utcOffset))
      guard starts != ends else { continue }
      changes.append(Change(seconds: starts, type: daylight.type))
      changes.append(Change(seconds: ends, type: standard))
    }
    changes.sort { ($0.seconds, $0.type.isDaylight ? 1 : 0) < ($1.seconds, $1.type.isDaylight ? 1 : 0) }
    return changes.indices.compactMap { index in
      let isOverridden =
        index + 1 < changes.endIndex && changes[index + 1].seconds == changes[index].seconds
      return isOverridden ? nil : changes[index]
    }
  }
}
