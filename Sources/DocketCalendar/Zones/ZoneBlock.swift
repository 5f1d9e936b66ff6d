public import DocketTime

/// What a file says about one zone (VTIMEZONE, RFC 5545 §3.6.5), kept so small that every client reads it alike.
///
/// Either one observance, and the zone keeps that offset for ever, or two that take turns every year. Whole histories
/// are never written: some clients reduce them to one pair, some fail on them.
public struct ZoneBlock: Sendable, Hashable {
  /// A stretch of the year with its offset (STANDARD or DAYLIGHT).
  public struct Observance: Sendable, Hashable {
    /// Whether it is written as DAYLIGHT.
    public let isDaylight: Bool

    /// The first moment it applies, on the clock that was in force until then (DTSTART).
    public let onset: LocalMoment

    /// The day of every later onset, at the same time of day (RRULE), or `nil` if it never comes back.
    public let rule: OnsetRule?

    /// The offset in force until the onset, in seconds east of Greenwich, whole minutes (TZOFFSETFROM).
    public let offsetBefore: Int

    /// The offset in force from the onset on, in seconds east of Greenwich, whole minutes (TZOFFSETTO).
    public let offset: Int

    /// What people call it: `MSK`, `CEST`, `+05` (TZNAME).
    public let abbreviation: String
  }

  /// The zone's name in the IANA database (TZID).
  public let name: String

  /// One observance, or two by the time of their first onset.
  public let observances: [Observance]

  init(name: String, observances: [Observance]) {
    self.name = name
    self.observances = observances.sorted { $0.onset < $1.onset }
  }
}

extension ContentWriter {
  /// Writes a VTIMEZONE (RFC 5545 §3.6.5).
  mutating func zone(_ block: ZoneBlock) {
    begin(.timeZone)
    property(.zoneIdentifier, .text(block.name))
    for observance in block.observances {
      let component: ComponentName = observance.isDaylight ? .daylight : .standard
      begin(component)
      property(.start, .local(observance.onset))
      property(.offsetFrom, .offset(observance.offsetBefore))
      property(.offsetTo, .offset(observance.offset))
      property(.zoneName, .text(observance.abbreviation))
      if let rule = observance.rule { property(.recurrenceRule, .rule(.onset(rule))) }
      end(component)
    }
    end(.timeZone)
  }
}
