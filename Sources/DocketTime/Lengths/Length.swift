/// How long something on a calendar lasts, in whole minutes: from one minute to seven days.
///
/// Written `1h`, `90min`, `1h 30min`.
public struct Length: Hashable, Comparable, Sendable {
  /// The minutes, 1 to 10080.
  public let minutes: Int

  /// Makes a length; `nil` when it is not 1 to 10080 minutes.
  public init?(minutes: Int) {
    guard (1...10_080).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Tells which length is shorter.
  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }

  /// The length as `PT1H30M` (ISO 8601-1 §5.5.2.2; RFC 5545 §3.3.6).
  public var iso8601: String {
    "PT" + (minutes >= 60 ? "\(minutes / 60)H" : "") + (minutes % 60 > 0 ? "\(minutes % 60)M" : "")
  }
}

extension Length: CustomStringConvertible {
  /// The canonical text, as in `1h 30min`.
  public var description: String {
    let parts = [(minutes / 60, "h"), (minutes % 60, "min")].filter { $0.0 > 0 }
    return parts.map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }
}
