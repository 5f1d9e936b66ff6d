import DocketCalendar
import DocketSite

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

  /// Measures a file; nil when it is no calendar, or not a large one.
  init?(_ artefact: Artefact) {
    guard artefact.mediaType.hasPrefix("text/calendar") else { return nil }
    let entries = Self.count(Array("\r\nBEGIN:VEVENT\r\n".utf8), in: artefact.bytes)
    guard artefact.bytes.count > Self.limits.bytes || entries > Self.limits.entries else { return nil }
    path = artefact.path
    byteCount = artefact.bytes.count
    entryCount = entries
  }

  /// Refuses calendars that no app takes, nor docket's own last look.
  ///
  /// - Throws: `PublicationProblem.oversizedFeed` with the first by path.
  static func requireNoneOversized(among artefacts: [Artefact]) throws(PublicationProblem) {
    let limit = CalendarLint.mostBytes
    for artefact in artefacts
    where artefact.mediaType.hasPrefix("text/calendar") && artefact.bytes.count > limit {
      throw .oversizedFeed(artefact.path, bytes: artefact.bytes.count, limit: limit)
    }
  }

  private static func count(_ pattern: [UInt8], in bytes: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index + pattern.count <= bytes.count {
      if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) {
        count += 1
        // The line break that ends one line begins the next pattern.
        index += pattern.count - 2
      } else {
        index += 1
      }
    }
    return count
  }
}
