import DocketCalendar
import DocketLanguage
import DocketText
import DocketTime

extension OutputFormat {
  /// Calendars of hearings, days, custody deadlines, birthdays, of each country, tag, case and person, in every
  /// published language (RFC 5545, RFC 7986).
  static let icalendar: OutputFormat = OutputFormat(
    name: "icalendar",
    summary:
      "Calendars of hearings, days, custody deadlines, birthdays, of each country, tag, case and person, in every published language."
  ) { edition in
    let languages = edition.site.languages
    return (languages.published + languages.partial).flatMap { language in
      CalendarWriter(edition: edition, language: language).files()
    }
  }
}

/// Writes the calendars of one language.
struct CalendarWriter {
  let edition: Edition
  let language: LanguageTag

  private var site: Site { edition.site }

  /// The calendars: all, or for a language that only some cases have, those of these cases.
  func files() -> [PlannedFile] {
    let calendars = edition.calendars
    return zip(calendars.feeds, calendars.order).compactMap { feed, entries in
      guard feed.isPublished(in: language, of: site) else { return nil }
      let count = entries.count { calendars.entries[$0].details(in: language) != nil }
      let path = path(of: feed)
      return PlannedFile(path: path, mediaType: .calendar, entryCount: count) {
        bytes(of: feed, at: path, entries, blocksOf: entries)
      }
    }
  }

  /// What a last look has to see of some calendars: each with those of its entries that no smaller one has.
  ///
  /// An entry has the same lines in every calendar of a language, so that nothing is gained by looking at it in each;
  /// properties and zone blocks of each calendar are there, and at least one entry.
  ///
  /// - Parameters:
  ///   - paths: the paths of the calendars.
  ///   - seen: those of `ownCalendars` among them of which no excerpt is needed.
  /// - Returns: calendars at the other paths, the smallest first.
  func excerpts(of paths: Set<String>, besides seen: Set<String>) -> [PlannedFile] {
    shares { paths.contains($0) }.compactMap { share in
      guard !seen.contains(share.path) else { return nil }
      let shown = share.new.isEmpty ? Array(share.entries.prefix(1)) : share.new
      return PlannedFile(path: share.path, mediaType: .calendar, entryCount: shown.count) {
        bytes(of: share.feed, at: share.path, shown, blocksOf: share.entries)
      }
    }
  }

  /// The paths of calendars none of whose entries stands in a smaller one.
  var ownCalendars: [String] {
    shares { _ in true }.filter { !$0.new.isEmpty && $0.new.count == $0.entries.count }.map(\.path)
  }

  /// What a calendar has that no smaller one has.
  private struct Share {
    let feed: Feed
    let path: String
    let entries: [Int]
    let new: [Int]
  }

  /// The calendars at some paths, the smallest first.
  private func shares(of isMeant: (String) -> Bool) -> [Share] {
    let calendars = edition.calendars
    var seen = Array(repeating: false, count: calendars.entries.count)
    // The calendars of single cases and people come last.
    return zip(calendars.feeds, calendars.order).reversed().compactMap { feed, entries in
      let path = path(of: feed)
      guard feed.isPublished(in: language, of: site), isMeant(path) else { return nil }
      let new = entries.filter { !seen[$0] }
      for entry in new { seen[entry] = true }
      return Share(feed: feed, path: path, entries: entries, new: new)
    }
  }

  private func path(of feed: Feed) -> String { "calendars/\(language)/\(feed.path)" }

  /// The file of a feed.
  ///
  /// - Parameters:
  ///   - feed: the feed.
  ///   - path: where it goes.
  ///   - shown: the entries it has, by start and UID; those that are not published in the language are left out.
  ///   - all: the entries whose zone blocks it has.
  /// - Returns: the bytes.
  private func bytes(of feed: Feed, at path: String, _ shown: [Int], blocksOf all: [Int]) -> [UInt8] {
    let entries = edition.calendars.entries
    var blocks: [ZoneBlock] = []
    for index in all where entries[index].details(in: language) != nil {
      guard let block = entries[index].frame.block, !blocks.contains(where: { $0.name == block.name }) else {
        continue
      }
      blocks.append(block)
    }
    var lines: [(entry: Int, details: Range<Int>, revision: Revision)] = []
    var size = 2048
    for index in shown {
      guard let details = entries[index].details(in: language) else { continue }
      lines.append((index, details, edition.revisions[index]))
      // What is written around the parts has about 120 bytes.
      size += entries[index].frame.name.count + entries[index].frame.time.count + details.count + 128
    }
    var writer = FeedWriter(
      calendar(feed, path: path), lastModified: lines.map(\.revision.stamp).max(), blocks: blocks,
      capacity: size)
    for line in lines {
      let entry = entries[line.entry]
      writer.entry(
        entry.frame, details: line.details, of: entry.bytes, stamp: line.revision.stamp,
        sequence: line.revision.sequence)
    }
    return writer.finish()
  }

  private func calendar(_ feed: Feed, path: String) -> CalendarFeed {
    var voice = Voice(language, plan: site.languages)
    let tag = language.description.uppercased()
    if feed.isDiscreet {
      return CalendarFeed(productIdentifier: "-//calendar//\(tag)", name: feed.name(&voice, site: site))
    }
    return CalendarFeed(
      productIdentifier: "-//docket//\(site.domain)//\(tag)",
      name: feed.name(&voice, site: site), description: feed.description(&voice, site: site),
      page: CalendarURI(site.address), source: CalendarURI("\(site.address)/\(path)"), color: feed.color)
  }
}
