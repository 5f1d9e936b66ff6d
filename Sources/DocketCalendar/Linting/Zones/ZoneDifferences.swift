import DocketTime

/// The spans of local time in which a zone block says another thing than the time zone database.
///
/// The hours that the clocks of the zone skip or show twice belong to none: apps differ there anyway, and another check
/// says so.
struct ZoneDifferences {
  struct Span {
    /// The first second on the clock of the zone.
    let lower: Int64
    /// The first second after it.
    let upper: Int64
    /// How many seconds the block is ahead; `nil` before its first onset.
    let seconds: Int64?
  }
  let spans: [Span]

  /// More changes than any zone has.
  private static let mostEdges = 20_000

  /// Compares; `nil` where the block has too many onsets to look at each.
  ///
  /// - Parameters:
  ///   - onsets: those of the block for the years that are asked for.
  ///   - zone: the zone of the database.
  ///   - start: the first second that counts.
  ///   - end: the last one.
  init?(_ onsets: Onsets, _ zone: Zone, from start: Int64, through end: Int64) {
    guard start <= end else {
      spans = []
      return
    }
    let margin: Int64 = 2 * 86_400
    let changes = zone.transitions(
      from: Instant(clamping: start - margin), to: Instant(clamping: end + margin))
    guard onsets.clocks.count + 2 * changes.count < Self.mostEdges else { return nil }
    let shown = changes.flatMap { change in
      [change.previous, change.type].map { change.at.secondsSinceEpoch + Int64($0.utcOffset) }
    }
    let edges = Set((onsets.clocks + shown).filter { $0 > start && $0 <= end } + [start, end + 1]).sorted()
    spans = zip(edges, edges.dropFirst()).compactMap { lower, upper in
      Self.span(lower, upper, onsets, zone)
    }
  }

  /// A stretch in which neither changes, or `nil` where both say the same; less than two minutes is rounding.
  private static func span(_ lower: Int64, _ upper: Int64, _ onsets: Onsets, _ zone: Zone) -> Span? {
    guard upper - lower >= 120, let moment = SeriesClock.moment((lower + upper) / 2),
      case .unique(let instant) = zone.resolve(moment)
    else { return nil }
    guard let offset = onsets.offset(at: moment.clock) else {
      return Span(lower: lower, upper: upper, seconds: nil)
    }
    let difference = moment.clock - offset - instant.secondsSinceEpoch
    // Offsets of the database have seconds in the past, those of blocks seldom do.
    return abs(difference) >= 60 ? Span(lower: lower, upper: upper, seconds: difference) : nil
  }
}
