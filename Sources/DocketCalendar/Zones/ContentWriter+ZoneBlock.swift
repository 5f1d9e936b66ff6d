import DocketTime

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
