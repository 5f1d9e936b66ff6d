extension CalendarEvent {
  /// Everything that a subscriber may see of this entry, as bytes to take a digest of.
  ///
  /// It has the lines of the entry without DTSTAMP, LAST-MODIFIED and SEQUENCE, its times both as instants in UTC and,
  /// where it has a zone whose law is no young one, as local times. So it changes when the text changes and when the zone database moves the
  /// entry, and does not change with the feed it stands in.
  public var content: [UInt8] {
    var encoder = EntryEncoder()
    let frame = encoder.frame(identifier, at: time)
    let details = encoder.details(of: self)
    return [frame.name, frame.content, details].flatMap { encoder.bytes[$0] }
  }
}
