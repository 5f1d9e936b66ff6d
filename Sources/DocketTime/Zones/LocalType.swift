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
