import DocketCalendar

/// A calendar that some apps will not take whole.
///
/// The limits are those at which the largest calendar service was seen to cut feeds off: about 1 MB, about 1,100
/// entries.
public struct LargeFeed: Hashable, Sendable {
  /// The path of the calendar within the site.
  public let path: String
  /// Its bytes.
  public let byteCount: Int
  /// Its entries.
  public let entryCount: Int

  /// The bytes and entries from which on a calendar counts as large.
  static let limits = (bytes: 700_000, entries: 900)

  /// Measures a calendar; nil when it is not a large one.
  init?(path: String, byteCount: Int, entryCount: Int) {
    guard byteCount > Self.limits.bytes || entryCount > Self.limits.entries else { return nil }
    self.path = path
    self.byteCount = byteCount
    self.entryCount = entryCount
  }

  /// Refuses calendars that no app takes, nor docket's own last look.
  ///
  /// - Throws: `PublicationProblem.oversizedFeed` with the first by path.
  static func requireNoneOversized(among feeds: [LargeFeed]) throws(PublicationProblem) {
    let limit = CalendarLint.mostBytes
    for feed in feeds where feed.byteCount > limit {
      throw .oversizedFeed(feed.path, bytes: feed.byteCount, limit: limit)
    }
  }
}
