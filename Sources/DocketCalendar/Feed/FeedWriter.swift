import DocketText
public import DocketTime

/// Puts a calendar file together from encoded entries.
///
/// UTF-8 without byte order mark, every line ended with CR LF (RFC 5545 §3.1): the calendar's properties, then one
/// block for each zone that an entry refers to, by name, then the entries by start and identifier.
public struct FeedWriter {
  private var writer = ContentWriter()

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - feed: the calendar's own properties; its events are not asked for.
  ///   - lastModified: the newest stamp of its entries, for a feed that has none of its own.
  ///   - blocks: the zone blocks of its entries, in any order, each once.
  ///   - capacity: about how many bytes the file will have.
  public init(_ feed: CalendarFeed, lastModified: Instant?, blocks: [ZoneBlock], capacity: Int = 0) {
    writer.reserve(capacity)
    writer.begin(.calendar)
    writer.header(of: feed, lastModified: feed.lastModified ?? lastModified)
    let sorted = blocks.sorted { $0.name.precedesByBytes($1.name) }
    for block in sorted { writer.zone(block) }
  }

  /// Adds an entry (VEVENT, RFC 5545 §3.6.1), its properties always in this order.
  ///
  /// - Parameters:
  ///   - frame: where its name and time stand.
  ///   - details: where its texts stand.
  ///   - bytes: what an `EntryEncoder` has made of it.
  ///   - stamp: when its content last changed.
  ///   - sequence: how often it changed in a way that matters to a schedule.
  public mutating func entry(
    _ frame: EntryEncoder.Frame, details: Range<Int>, of bytes: [UInt8], stamp: Instant, sequence: Int
  ) {
    writer.begin(.event)
    writer.lines(bytes[frame.name])
    writer.property(.stamp, .utc(stamp))
    writer.property(.lastModified, .utc(stamp))
    writer.property(.sequence, .integer(max(sequence, 0)))
    writer.lines(bytes[frame.time])
    writer.lines(bytes[details])
    writer.end(.event)
  }

  /// Ends the file.
  ///
  /// - Returns: the bytes to publish as `text/calendar; charset=utf-8`.
  public consuming func finish() -> [UInt8] {
    writer.end(.calendar)
    return writer.bytes
  }
}

extension ContentWriter {
  /// Writes the calendar's own properties (RFC 5545 §3.7, RFC 7986 §5), always in this order.
  fileprivate mutating func header(of feed: CalendarFeed, lastModified: Instant?) {
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
    if let lastModified { property(.lastModified, .utc(lastModified)) }
    property(.refreshInterval, .duration(feed.refreshInterval), with: .value(.duration))
    property(.publishedLifetime, .duration(feed.refreshInterval))
    if let color = feed.color {
      property(.color, .colorName(color))
      property(.appleColor, .colorCode(color))
    }
  }
}
