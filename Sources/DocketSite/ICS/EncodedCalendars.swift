import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketText
import DocketTime

/// The calendars of a site with their entries, each worded once a language and encoded once for all feeds.
struct EncodedCalendars: Sendable {
  /// The calendars, before a language is chosen.
  let feeds: [Feed]
  /// Every entry of any calendar once, by UID.
  let entries: [EncodedEntry]
  /// For each of `feeds` the indices of its entries, by start and UID.
  let order: [[Int]]

  /// Words and encodes.
  ///
  /// - Parameters:
  ///   - site: what is published.
  ///   - promises: what was published before, or with these calendars: it knows the numbers of old slots.
  ///   - width: how many threads to work with.
  init(of site: Site, after promises: Ledger.Promises?, width: Int) {
    let calendars = SiteCalendars(site, after: promises)
    let voices = (site.languages.published + site.languages.partial).map { Voice($0, plan: site.languages) }
    let starts = Array(stride(from: 0, to: calendars.entries.count, by: Self.chunk))
    let entries = Parallel.map(starts.count, width: width) { index in
      let part = calendars.entries[starts[index]...].prefix(Self.chunk)
      return EncodedEntry.all(part, of: site, voices: voices)
    }.flatMap(\.self)
    self.entries = entries
    feeds = calendars.feeds
    // The rank of an entry among all is its rank in every feed.
    let sorted = entries.indices.sorted { left, right in
      let (first, second) = (entries[left].frame.instants.start, entries[right].frame.instants.start)
      return first == second ? left < right : first < second
    }
    var ranks = Array(repeating: 0, count: entries.count)
    for (rank, index) in sorted.enumerated() { ranks[index] = rank }
    order = calendars.feeds.map { feed in feed.entries.sorted { ranks[$0] < ranks[$1] } }
  }

  /// How many entries share a buffer.
  private static let chunk = 64
}

/// An entry as the feeds of all its languages have it, but for its stamp; one for all lists that have it.
final class EncodedEntry: Sendable {
  let identifier: CalendarIdentifier
  /// The SEQUENCE that follows from the record alone.
  let sequence: Int
  /// What no language changes, in `bytes`.
  let frame: EntryEncoder.Frame
  /// The SHA-256 of its content in all its languages.
  let digest: String
  /// The SHA-256 of when it takes place, in instants, and whether it does.
  let timing: String
  /// The hour of a hearing with its instant, as the zone database has it today.
  let hour: Ledger.Hour?
  /// The encoded parts of this entry and of its neighbours.
  let bytes: [UInt8]
  /// Where the lines of each of its languages stand in `bytes`.
  private let details: Details

  private init(
    _ entry: FeedEntry, _ frame: EntryEncoder.Frame, digest: String, bytes: [UInt8], _ details: Details
  ) {
    identifier = entry.identifier
    sequence = entry.sequence
    self.frame = frame
    self.digest = digest
    timing = entry.timing(frame.instants)
    hour = entry.localStart.map {
      Ledger.Hour(local: $0.moment, zone: $0.zone.name, start: frame.instants.start)
    }
    self.bytes = bytes
    self.details = details
  }

  /// Where the lines of each language stand: in the order of the entry's languages, without a gap.
  private struct Details {
    let languages: [LanguageTag]
    let ends: [Int]
  }

  /// The lines of a language, in `bytes`; nil where the entry is not published in it.
  func details(in language: LanguageTag) -> Range<Int>? {
    guard let index = details.languages.firstIndex(of: language) else { return nil }
    return (index == 0 ? frame.content.upperBound : details.ends[index - 1])..<details.ends[index]
  }

  /// Words and encodes some entries into one buffer.
  ///
  /// - Parameters:
  ///   - entries: the entries.
  ///   - site: what is published.
  ///   - voices: for each language of the site, published ones first.
  /// - Returns: the encoded entries in their order.
  static func all(_ entries: ArraySlice<FeedEntry>, of site: Site, voices: [Voice]) -> [EncodedEntry] {
    let published = site.languages.published
    let none = Revision(stamp: .first, sequence: 0)
    var encoder = EntryEncoder()
    let parts = entries.map { entry in
      let frame = encoder.frame(entry.identifier, at: entry.time)
      let languages = entry.partialLanguages.isEmpty ? published : published + entry.partialLanguages
      let ends = languages.map { language in
        // Every language of an entry is one of the site.
        let voice = voices.first { $0.language == language } ?? Voice(language, plan: site.languages)
        let address = site.address(of: entry.page, in: language)
        return encoder.details(of: entry.event(voice, address: address, revision: none)).upperBound
      }
      return (entry: entry, frame: frame, details: Details(languages: languages, ends: ends))
    }
    let bytes = encoder.bytes.withoutSpareRoom
    var content: [UInt8] = []
    return parts.map { part in
      let frame = part.frame
      content.removeAll(keepingCapacity: true)
      var start = frame.content.upperBound
      for end in part.details.ends {
        // Each with its length, as `Digest.of(pieces:)` takes them.
        content.append(contentsOf: "\(frame.name.count + frame.content.count + end - start):".utf8)
        content.append(contentsOf: bytes[frame.name])
        content.append(contentsOf: bytes[frame.content])
        content.append(contentsOf: bytes[start..<end])
        start = end
      }
      return EncodedEntry(part.entry, frame, digest: Digest.of(content), bytes: bytes, part.details)
    }
  }
}

extension FeedEntry {
  /// The SHA-256 of when it takes place, in instants, and whether it does.
  fileprivate func timing(_ instants: (start: Instant, end: Instant)) -> String {
    var words = "\(status.rawValue) \(instants.start) \(instants.end)"
    switch time {
    case .yearly(first: _, last: _, until: let until): words += " yearly \(until?.description ?? "")"
    case .weekly(first: _, last: _, until: let until): words += " weekly \(until?.description ?? "")"
    case .allDay, .timed, .utc: break
    }
    return Digest.of(words)
  }
}
