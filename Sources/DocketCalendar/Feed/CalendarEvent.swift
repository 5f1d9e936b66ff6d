public import DocketTime

/// One entry of a feed (VEVENT, RFC 5545 §3.6.1).
///
/// It is written as taking no time (`TRANSP:TRANSPARENT`), so that it never blocks a subscriber's day. There is
/// nothing here that invites, reminds or embeds: no ORGANIZER, ATTENDEE, VALARM, CLASS, ATTACH, HTML.
public struct CalendarEvent: Sendable {
  /// The name that stays the same as long as the entry exists, in every feed and language (UID, §3.8.4.7).
  public var identifier: CalendarIdentifier

  /// When the content last changed (DTSTAMP and LAST-MODIFIED, §3.8.7.2 and §3.8.7.3).
  public var stamp: Instant

  /// How often the entry changed in a way that matters to a schedule, from 0 (SEQUENCE, §3.8.7.4).
  ///
  /// Numbers that do not fit into 31 bits are written as the nearest one that does.
  public var sequence: Int

  /// When it takes place (DTSTART, DTEND, RRULE).
  public var time: EventTime

  /// Whether it takes place (STATUS, §3.8.1.11).
  public var status: EventStatus

  /// The title; the first dozen characters are what a month view shows (SUMMARY, §3.8.1.12).
  public var summary: CalendarText

  /// Plain text of any number of lines, or `nil` for none (DESCRIPTION, §3.8.1.5).
  public var description: CalendarText?

  /// The place in words, or `nil` for none (LOCATION, §3.8.1.7).
  public var location: CalendarText?

  /// Words by which clients may filter, in this order (CATEGORIES, §3.8.1.2); may be empty.
  public var categories: [CalendarToken]

  /// A page about this entry, or `nil` for none (URL, §3.8.4.6).
  public var page: CalendarURI?

  /// Makes an entry.
  ///
  /// - Parameters:
  ///   - identifier: its name for ever.
  ///   - stamp: when its content last changed.
  ///   - sequence: how often its time or status changed.
  ///   - time: when it takes place.
  ///   - status: whether it takes place.
  ///   - summary: its title.
  ///   - description: more about it.
  ///   - location: where it takes place.
  ///   - categories: words to filter by.
  ///   - page: a page about it.
  public init(
    identifier: CalendarIdentifier, stamp: Instant, sequence: Int = 0, time: EventTime,
    status: EventStatus = .confirmed, summary: CalendarText, description: CalendarText? = nil,
    location: CalendarText? = nil, categories: [CalendarToken] = [], page: CalendarURI? = nil
  ) {
    self.identifier = identifier
    self.stamp = stamp
    self.sequence = sequence
    self.time = time
    self.status = status
    self.summary = summary
    self.description = description
    self.location = location
    self.categories = categories
    self.page = page
  }
}

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

extension ContentWriter {
  /// Writes what an entry says beside its time and its revision.
  mutating func details(of event: CalendarEvent) {
    text(.summary, event.summary)
    text(.description, event.description)
    text(.location, event.location)
    property(.status, .keyword(event.status.keyword))
    if !event.categories.isEmpty { property(.categories, .tokens(event.categories)) }
    if let page = event.page { property(.url, .uri(page)) }
    property(.transparency, .keyword(.transparent))
  }
}
