/// An instant at which the clocks of a place change, with what applies before and after.
///
/// Offset, kind of time or abbreviation differ; entries of a zone file that change none are left out.
public struct Transition: Hashable, Sendable {
  /// The first second at which the new type applies.
  public let at: Instant
  /// What applied until one second earlier; its offset is `TZOFFSETFROM` in RFC 5545 §3.6.5.
  public let previous: LocalType
  /// What applies from then on; its offset is `TZOFFSETTO` in RFC 5545 §3.6.5.
  public let type: LocalType

  /// Joins an instant and the types around it.
  public init(at: Instant, previous: LocalType, type: LocalType) {
    self.at = at
    self.previous = previous
    self.type = type
  }

  /// What the clocks show at the instant when they are not yet changed, whole seconds dropped.
  ///
  /// This is the `DTSTART` that RFC 5545 §3.6.5 wants for an observance.
  public var clockBefore: LocalMoment { LocalMoment(at: at, utcOffset: previous.utcOffset) }
}
