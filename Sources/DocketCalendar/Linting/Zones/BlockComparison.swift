import DocketTime

/// The times of one zone by a block of the file and by the time zone database.
struct BlockComparison {
  /// The times; those of a series stand for all its dates.
  let times: [ZonedTime]
  private let zone: Zone
  /// For each time that of its series, where that is understood.
  private let lives: [SeriesLife?]

  /// The times for which the block does not say what the database says.
  struct Result {
    /// Those with another offset, and by how much.
    var wrong: [(time: ZonedTime, seconds: Int64)] = []
    /// Those before the block begins.
    var early: [ZonedTime] = []
  }

  /// Prepares for a block.
  ///
  /// - Parameters:
  ///   - times: the times in the zone.
  ///   - zone: the zone of the database.
  ///   - names: what the names of zones mean.
  ///   - work: how many days of series may be looked at; it is made less.
  init(_ times: [ZonedTime], _ zone: Zone, _ names: ZoneNames, work: inout Int) {
    self.times = times
    self.zone = zone
    var lives: [SeriesLife?] = []
    for time in times {
      lives.append(time.series == nil ? nil : SeriesLife(time, in: zone, names, work: &work))
    }
    self.lives = lives
  }

  /// Compares.
  ///
  /// - Parameters:
  ///   - block: the block.
  ///   - work: how many days of series may be looked at; it is made less.
  /// - Returns: the times that differ.
  /// - Throws: why the block cannot be judged.
  func result(_ block: ForeignBlock, work: inout Int) throws(ForeignBlock.Doubt) -> Result {
    let years = Set(times.flatMap { $0.moments.map(\.date.year) })
    let whole = years.union(lives.compactMap { $0?.years }.joined())
    guard let onsets = block.onsets(for: whole) ?? block.onsets(for: years) else { throw .tooMany }
    // With too many changes in a long life, single months are looked at instead.
    let isWhole = block.canTell(whole)
    let differences = isWhole ? differences(from: onsets) : nil
    var result = Result()
    for (time, life) in zip(times, lives) {
      if let life, let differences {
        guard let span = differences.first(where: { life.reaches($0, work: &work) }) else { continue }
        if let seconds = span.seconds {
          result.wrong.append((time, seconds))
        } else {
          result.early.append(time)
        }
      } else {
        judge(time, onsets, &result)
      }
    }
    return result
  }

  /// So many that every year of a long life may differ twice.
  private static let mostDifferences = 400

  private func differences(from onsets: Onsets) -> ArraySlice<ZoneDifferences.Span>? {
    let lives = lives.compactMap { $0 }
    guard let start = lives.map(\.start).min(), let end = lives.map(\.end).max() else { return nil }
    return ZoneDifferences(onsets, zone, from: start, through: end)?.spans.prefix(Self.mostDifferences)
  }

  private func judge(_ time: ZonedTime, _ onsets: Onsets, _ result: inout Result) {
    for moment in time.moments {
      // Where the clock shows a time twice or never, apps differ anyway; another check says so.
      guard case .unique(let instant) = zone.resolve(moment) else { continue }
      guard let offset = onsets.offset(at: moment.clock) else { return result.early.append(time) }
      let difference = moment.clock - offset - instant.secondsSinceEpoch
      // Offsets of the database have seconds in the past, those of blocks seldom do.
      if abs(difference) >= 60 { return result.wrong.append((time, difference)) }
    }
  }
}
