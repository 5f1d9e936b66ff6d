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
