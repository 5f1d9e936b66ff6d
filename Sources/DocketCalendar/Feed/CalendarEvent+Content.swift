import DocketTime

extension CalendarEvent {
  /// Everything that a subscriber may see of this entry, as bytes to take a digest of.
  ///
  /// It has the lines of the entry without DTSTAMP, LAST-MODIFIED and SEQUENCE, its times both as instants in UTC and,
  /// where it has a zone whose law is no young one, as local times. So it changes when the text changes and when the zone database moves the
  /// entry, and does not change with the feed it stands in.
  public var content: [UInt8] {
    var writer = ContentWriter()
    writer.property(.identifier, .identifier(identifier))
    if case .timed(let start, let end, let zone) = time {
      let instants = time.instants
      writer.time(.utc(start: instants.start, end: instants.end))
      if !zone.hasYoungLaw(at: instants.start) {
        writer.time(.zoned(start: start, end: end, zone: zone.name))
      }
    } else {
      var plan = ZonePlan()
      writer.time(plan.place(time).form)
    }
    writer.details(of: self)
    return writer.bytes
  }
}
