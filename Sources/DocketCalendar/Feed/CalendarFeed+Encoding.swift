import DocketTime

extension CalendarFeed {
  /// The whole file, the same bytes for the same feed and zones.
  ///
  /// UTF-8 without byte order mark, every line ended with CR LF (RFC 5545 §3.1): the calendar's properties, then one
  /// block for each zone that an entry refers to, by name, then the entries by start and identifier.
  ///
  /// - Returns: the bytes to publish as `text/calendar; charset=utf-8`.
  public func encoded() -> [UInt8] {
    var plan = ZonePlan()
    let times = events.map { plan.place($0.time) }
    let order = events.indices.sorted {
      (times[$0].start, events[$0].identifier) < (times[$1].start, events[$1].identifier)
    }
    var writer = ContentWriter()
    writer.begin(.calendar)
    writer.header(of: self)
    for block in plan.blocks { writer.zone(block) }
    for index in order { writer.event(events[index], at: times[index].form) }
    writer.end(.calendar)
    return writer.bytes
  }
}

extension ContentWriter {
  /// Writes the calendar's own properties (RFC 5545 §3.7, RFC 7986 §5), always in this order.
  fileprivate mutating func header(of feed: CalendarFeed) {
    property(.version, .keyword(.version))
    property(.productIdentifier, .text(feed.productIdentifier))
    property(.calendarScale, .keyword(.gregorian))
    let name = TitleText.plain(feed.name)
    property(.name, .text(name))
    property(.calendarName, .text(name))
    if let description = feed.description {
      property(.description, .text(description))
      property(.calendarDescription, .text(description))
    }
    if let identifier = feed.identifier { property(.identifier, .identifier(identifier)) }
    if let page = feed.page { property(.url, .uri(page)) }
    if let source = feed.source { property(.source, .uri(source), with: .value(.uri)) }
    if let changed = feed.lastModified ?? feed.events.map(\.stamp).max() {
      property(.lastModified, .utc(changed))
    }
    property(.refreshInterval, .duration(feed.refreshInterval), with: .value(.duration))
    property(.publishedLifetime, .duration(feed.refreshInterval))
    if let color = feed.color {
      property(.color, .colorName(color))
      property(.appleColor, .colorCode(color))
    }
  }
}
