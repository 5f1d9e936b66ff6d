/// What applies in a place for some time: offset from UTC, kind of time and abbreviation (RFC 9636 §3.2).
public struct LocalType: Hashable, Sendable {
  /// The offsets that a zone file may hold, from RFC 9636 §3.2: more than −25 and less than 26 hours.
  static let offsets = -89_999...93_599

  /// The seconds to add to UTC for local time, positive east of Greenwich: −89999 to 93599.
  public let utcOffset: Int
  /// Whether the place calls this daylight saving time.
  public let isDaylight: Bool
  /// One to fifteen ASCII letters, digits, `+` and `-`, as in `MSK` or `+03`; never unique.
  public let abbreviation: String

  /// Joins the three; `nil` when offset or abbreviation is out of range.
  public init?(utcOffset: Int, isDaylight: Bool, abbreviation: String) {
    let letters = abbreviation.utf8
    guard Self.offsets.contains(utcOffset), (1...15).contains(letters.count),
      letters.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B || $0 == 0x2D })
    else { return nil }
    self.init(knownOffset: utcOffset, isDaylight: isDaylight, abbreviation: abbreviation)
  }

  /// Trusts its caller that offset and abbreviation are in range.
  private init(knownOffset utcOffset: Int, isDaylight: Bool, abbreviation: String) {
    self.utcOffset = utcOffset
    self.isDaylight = isDaylight
    self.abbreviation = abbreviation
  }

  /// Universal time itself, with the abbreviation `UTC`.
  public static let utc = LocalType(knownOffset: 0, isDaylight: false, abbreviation: "UTC")
}

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
