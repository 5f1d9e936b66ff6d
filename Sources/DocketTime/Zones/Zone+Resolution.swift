extension Zone {
  /// The instants at which the clocks of the place show a day and time.
  ///
  /// Between years 1 and 9999 only; a moment at their edge takes the nearest instant there is.
  public func resolve(_ local: LocalMoment) -> LocalResolution {
    let shown = local.secondsOnClock
    // No offset is larger, so whatever decides lies in between.
    let start = Instant(clamping: shown - Int64(LocalType.offsets.upperBound) - 1)
    let end = Instant(clamping: shown - Int64(LocalType.offsets.lowerBound) + 1)
    let changes = transitions(from: start, to: end)
    var found: [Instant] = []
    var gap: LocalResolution?
    var offset = Int64(type(at: start).utcOffset)
    var since = Int64.min
    for change in changes {
      let (until, next) = (change.at.secondsSinceEpoch, Int64(change.type.utcOffset))
      if (since..<until).contains(shown - offset) { found.append(Instant(clamping: shown - offset)) }
      if gap == nil, until + offset <= shown, shown < until + next {
        gap = .gap(before: Instant(clamping: shown - offset), after: Instant(clamping: shown - next))
      }
      (offset, since) = (next, until)
    }
    if shown - offset >= since { found.append(Instant(clamping: shown - offset)) }
    guard let first = found.first, let last = found.last else {
      return gap ?? .unique(Instant(clamping: shown - offset))
    }
    return found.count == 1 ? .unique(first) : .overlap(first: first, second: last)
  }
}

extension LocalMoment {
  /// What a clock shows that differs from UTC by so many seconds; seconds within the minute are dropped.
  ///
  /// Stops at the calendar's first and last minute.
  init(at instant: Instant, utcOffset: Int) {
    let shown = instant.clampedAdding(seconds: Int64(utcOffset)).utc
    // Hour and minute come from a real instant, so midnight never stands in for them.
    self.init(date: shown.date, time: ClockTime(hour: shown.hour, minute: shown.minute) ?? .midnight)
  }
}

/// The instants at which the clocks of a place show some day and time: one, none or two.
public enum LocalResolution: Hashable, Sendable {
  /// The clocks show it once.
  case unique(Instant)
  /// The clocks jump over it, as in Paris at 02:30 on 2024-03-31.
  ///
  /// `before` reads it with the offset in force before the jump (Paris: 01:30Z, when the clocks show
  /// 03:30), `after` with the offset in force after it (00:30Z, when they show 01:30).
  case gap(before: Instant, after: Instant)
  /// The clocks show it twice, as in Moscow at 01:30 on 2014-10-26; `first` is the earlier time.
  case overlap(first: Instant, second: Instant)

  /// The instant that RFC 5545 §3.3.5 chooses: the first of two, and in a gap the offset before it.
  public var instant: Instant {
    switch self {
    case .unique(let instant), .gap(before: let instant, after: _), .overlap(first: let instant, second: _):
      instant
    }
  }
}
