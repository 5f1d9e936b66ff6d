/// The clocks of a place through time, from a compiled file of the IANA zone database.
///
/// Instants before the first transition have the first type; those after the last follow the footer
/// rule, or keep the last type when there is none (RFC 9636 §§3.2, 3.3).
public struct Zone: Sendable {
  /// The name in the zone database, as in `Europe/Moscow`.
  public let name: String
  /// The written transitions, rising; those outside years 1 to 9999 are left out.
  public let transitions: [Transition]
  /// The rule after the last written transition, or at all times when there is none.
  public let footer: ZoneRule?
  /// When the law began that the zone follows in the end; `nil` where there was never another.
  ///
  /// `Zone.lawStart(of:footer:initialType:)` says what counts as one law.
  public let lawStart: Instant?
  /// What applies before the first written transition.
  private let initialType: LocalType

  init(name: String, initialType: LocalType, transitions: [Transition], footer: ZoneRule?) {
    self.name = name
    self.initialType = initialType
    lawStart = Self.lawStart(of: transitions, footer: footer, initialType: initialType)
    self.transitions = transitions
    self.footer = footer
  }

  /// The index of the first written transition at this second of the epoch or later.
  private func index(from seconds: Int64) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at.secondsSinceEpoch < seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What applies at an instant; the cost grows with the logarithm of the number of transitions.
  public func type(at instant: Instant) -> LocalType {
    let index = index(from: instant.secondsSinceEpoch + 1)
    if index < transitions.count {
      return index == 0 ? initialType : transitions[index - 1].type
    }
    guard let last = transitions.last else { return footer?.type(at: instant) ?? initialType }
    if let footer, last.at < instant { return footer.type(at: instant) }
    return last.type
  }

  /// What the clocks of the place show at an instant; seconds within the minute are dropped.
  public func clock(at instant: Instant) -> LocalMoment {
    LocalMoment(at: instant, utcOffset: type(at: instant).utcOffset)
  }

  /// The transitions from an instant on and before another, written ones and those of the rule.
  ///
  /// - Parameters:
  ///   - start: the first instant that counts.
  ///   - end: the first instant that no longer counts.
  /// - Returns: the transitions, rising; two a year at most follow from the rule.
  public func transitions(from start: Instant, to end: Instant) -> [Transition] {
    guard start < end else { return [] }
    var result = Array(transitions[index(from: start.secondsSinceEpoch)...].prefix { $0.at < end })
    guard let footer, footer.daylight != nil else { return result }
    let ruled = max(start.secondsSinceEpoch - 1, transitions.last?.at.secondsSinceEpoch ?? .min)
    guard ruled < end.secondsSinceEpoch else { return result }
    let ruledFrom = Instant(clamping: ruled)
    var current = type(at: ruledFrom)
    for change in footer.changes(inYears: ruledFrom.utc.date.year - 1, through: end.utc.date.year + 1) {
      guard let at = Instant(secondsSinceEpoch: change.seconds), change.seconds > ruled, at < end,
        change.type != current
      else { continue }
      result.append(Transition(at: at, previous: current, type: change.type))
      current = change.type
    }
    return result
  }
}
