/// The rule that a zone follows after its last written transition (RFC 9636 §3.3; POSIX.1-2024 §8.3, `TZ`).
public struct ZoneRule: Hashable, Sendable {
  /// Daylight saving time, and when it starts and ends each year.
  public struct Daylight: Hashable, Sendable {
    /// What applies in between.
    public let type: LocalType
    /// When it starts, on the clock of standard time.
    public let start: YearlyChange
    /// When it ends, on the clock of daylight saving time.
    public let end: YearlyChange
  }

  /// What applies outside daylight saving time.
  public let standard: LocalType
  /// The daylight saving time; `nil` when the clocks don't change any more.
  public let daylight: Daylight?
  /// The rule as the file writes it, as in `CET-1CEST,M3.5.0,M10.5.0/3`.
  public let text: String

  init(standard: LocalType, daylight: Daylight?, text: String) {
    self.standard = standard
    self.daylight = daylight
    self.text = text
  }

  /// Reads a rule; `nil` when the text is none.
  ///
  /// Also reads what RFC 9636 §3.3.1 adds to POSIX: hours of −167 to 167 in the time of a change.
  /// A daylight saving time without its two changes is refused, as its meaning is nowhere fixed.
  public init?(_ text: String) {
    var parser = ZoneRuleParser(text)
    guard let rule = parser.rule() else { return nil }
    self = rule
  }
}
