import DocketTime

extension CalendarFeed {
  /// The whole file, the same bytes for the same feed and zones.
  ///
  /// - Returns: the bytes to publish as `text/calendar; charset=utf-8`, as `FeedWriter` puts them together.
  public func encoded() -> [UInt8] {
    var encoder = EntryEncoder()
    let entries = events.map { event in
      (
        event: event, frame: encoder.frame(event.identifier, at: event.time),
        details: encoder.details(of: event)
      )
    }
    var blocks: [String: ZoneBlock] = [:]
    for entry in entries {
      if let block = entry.frame.block { blocks[block.name] = block }
    }
    var writer = FeedWriter(
      self, lastModified: events.map(\.stamp).max(), blocks: Array(blocks.values),
      capacity: encoder.bytes.count)
    let sorted = entries.sorted {
      ($0.frame.instants.start, $0.event.identifier) < ($1.frame.instants.start, $1.event.identifier)
    }
    for entry in sorted {
      writer.entry(
        entry.frame, details: entry.details, of: encoder.bytes, stamp: entry.event.stamp,
        sequence: entry.event.sequence)
    }
    return writer.finish()
  }
}
