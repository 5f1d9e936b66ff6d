import DocketCalendar
import DocketLanguage

extension OutputFormat {
  /// Calendars of hearings, days, ends of custody, birthdays and of each case, in every published language
  /// (RFC 5545, RFC 7986).
  static let icalendar: OutputFormat = OutputFormat(
    name: "icalendar",
    summary:
      "Calendars of hearings, days, ends of custody, birthdays and of each case, in every published language."
  ) { site, ledger in
    let calendars = SiteCalendars(site, after: ledger.promises)
    return (site.languages.published + site.languages.partial).flatMap { language in
      CalendarWriter(site: site, ledger: ledger, language: language).artefacts(calendars)
    }
  }
}

/// Writes the calendars of one language.
struct CalendarWriter {
  let site: Site
  let ledger: Ledger
  let language: LanguageTag

  func artefacts(_ calendars: SiteCalendars) -> [Artefact] {
    let feeds = calendars.feeds(in: language, of: site)
    let isPartial = !site.languages.published.contains(language)
    let entries = calendars.entries.filter { !isPartial || $0.partialLanguages.contains(language) }
    let events = Dictionary(
      entries.map { ($0.identifier, event($0)) }, uniquingKeysWith: { first, _ in first })
    return feeds.map { feed in
      let path = "calendars/\(language)/\(feed.path)"
      let file = calendar(feed, path: path, events: feed.entries.compactMap { events[$0.identifier] })
      return Artefact(path: path, mediaType: .calendar, bytes: file.encoded())
    }
  }

  /// An entry with the stamp that the ledger has for it; one that the ledger does not know is new.
  func event(_ entry: FeedEntry) -> CalendarEvent {
    let known = ledger.entries[entry.identifier.text]
    return entry.event(
      Voice(language, plan: site.languages), address: site.address,
      revision: Revision(stamp: known?.changed ?? site.asOf, sequence: known?.sequence ?? entry.sequence))
  }

  private func calendar(_ feed: Feed, path: String, events: [CalendarEvent]) -> CalendarFeed {
    var voice = Voice(language, plan: site.languages)
    let tag = language.description.uppercased()
    if feed.isDiscreet {
      return CalendarFeed(
        productIdentifier: "-//calendar//\(tag)", name: feed.name(&voice, site: site), events: events)
    }
    return CalendarFeed(
      productIdentifier: "-//docket//\(site.domain)//\(tag)",
      name: feed.name(&voice, site: site), description: feed.description(voice, site: site),
      page: CalendarURI(site.address), source: CalendarURI("\(site.address)/\(path)"), color: feed.color,
      events: events)
  }
}
