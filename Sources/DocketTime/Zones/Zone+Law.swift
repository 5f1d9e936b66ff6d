extension Zone {
  /// When the law in force at the end began: the first onset from which on all onsets follow one yearly rule.
  ///
  /// The rule is the footer's, or the last type for ever where there is none. From that onset on it alone gives offset
  /// and kind of time; what a place calls its time (the abbreviation) does not count. Where the rule was suspended for
  /// a time, as when one winter keeps summer time, the law counts from the first onset after that. `nil` where nothing
  /// else ever applied.
  ///
  /// - Parameters:
  ///   - transitions: the written transitions, rising.
  ///   - footer: the rule after the last of them.
  ///   - initialType: what applies before the first of them.
  /// - Returns: the onset.
  static func lawStart(
    of transitions: [Transition], footer: ZoneRule?, initialType: LocalType
  ) -> Instant? {
    guard let first = transitions.first, let last = transitions.last else { return nil }
    let ruled =
      footer?.changes(inYears: first.at.utc.date.year - 1, through: last.at.utc.date.year + 1)
      .filter { $0.seconds <= last.at.secondsSinceEpoch } ?? []
    var (applied, lawful) = (transitions[...], ruled[...])
    // Between two of these seconds both are constant; each ends a stretch, the last one first.
    for end in Set(transitions.map(\.at.secondsSinceEpoch) + ruled.map(\.seconds)).sorted(by: >) {
      while let transition = applied.last, transition.at.secondsSinceEpoch >= end { applied.removeLast() }
      while let change = lawful.last, change.seconds >= end { lawful.removeLast() }
      let here = applied.last?.type ?? initialType
      let there = lawful.last?.type ?? footer?.standard ?? last.type
      if here.utcOffset != there.utcOffset || here.isDaylight != there.isDaylight {
        return transitions.first { $0.at.secondsSinceEpoch >= end }?.at
      }
    }
    return nil
  }
}
