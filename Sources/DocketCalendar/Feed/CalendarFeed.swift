public import DocketTime

/// A calendar to subscribe to: its own properties and its entries (RFC 5545 §3.4, RFC 7986 §4).
///
/// There is no METHOD: this is a published file and no message (RFC 5546 §1.4), and with one DTSTAMP would mean
/// something else (RFC 5545 §3.8.7.2).
public struct CalendarFeed: Sendable {
  /// Who made the file: `-//docket//harbour//EN` (PRODID, RFC 5545 §3.7.3).
  ///
  /// Without the version of any tool, or every release would change every feed.
  public var productIdentifier: String

  /// The calendar's name as clients list it (NAME, RFC 7986 §5.1, and X-WR-CALNAME).
  ///
  /// Commas, semicolons and line breaks are written as ` · ` and backslashes as slashes, because some clients show
  /// their escapes.
  public var name: String

  /// What the calendar is about and who keeps it (DESCRIPTION, RFC 7986 §5.2, and X-WR-CALDESC).
  public var description: String?

  /// The calendar's own name for ever (UID, RFC 7986 §5.3).
  public var identifier: CalendarIdentifier?

  /// A page for people about the calendar (URL, RFC 7986 §5.5).
  public var page: CalendarURI?

  /// Where this very file is published (SOURCE, RFC 7986 §5.8).
  public var source: CalendarURI?

  /// When the calendar last changed (LAST-MODIFIED, RFC 7986 §5.4); `nil` stands for the newest stamp of its entries.
  public var lastModified: Instant?

  /// How often it is worth asking for changes (REFRESH-INTERVAL, RFC 7986 §5.7, and X-PUBLISHED-TTL).
  public var refreshInterval: CalendarDuration

  /// The colour in which to show it (COLOR, RFC 7986 §5.9, and X-APPLE-CALENDAR-COLOR).
  public var color: CalendarColor?

  /// The entries in any order, each identifier once; the file has them by start, then identifier.
  public var events: [CalendarEvent]

  /// Makes a calendar.
  ///
  /// - Parameters:
  ///   - productIdentifier: who made the file.
  ///   - name: its name in lists of calendars.
  ///   - description: what it is about.
  ///   - identifier: its own name for ever.
  ///   - page: a page about it.
  ///   - source: where it is published.
  ///   - lastModified: when it last changed; the newest stamp of its entries where left out.
  ///   - refreshInterval: how often to ask for changes; four hours where left out.
  ///   - color: its colour.
  ///   - events: its entries in any order.
  public init(
    productIdentifier: String, name: String, description: String? = nil,
    identifier: CalendarIdentifier? = nil, page: CalendarURI? = nil, source: CalendarURI? = nil,
    lastModified: Instant? = nil, refreshInterval: CalendarDuration = .hours(4), color: CalendarColor? = nil,
    events: [CalendarEvent] = []
  ) {
    self.productIdentifier = productIdentifier
    self.name = name
    self.description = description
    self.identifier = identifier
    self.page = page
    self.source = source
    self.lastModified = lastModified
    self.refreshInterval = refreshInterval
    self.color = color
    self.events = events
  }
}
