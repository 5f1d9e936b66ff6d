import DocketCalendar
import DocketLanguage
import DocketRecords
import DocketTime

/// The calendars of a site before a language is chosen.
struct SiteCalendars {
  /// Hearings, days, everything, ends of custody, birthdays, the discreet twins, what lies ahead, those of countries and
  /// tags, then one a case and one a person.
  let feeds: [Feed]
  /// Every entry of any calendar once, by UID.
  let entries: [FeedEntry]

  /// Gathers the calendars.
  ///
  /// - Parameters:
  ///   - site: what is published.
  ///   - promises: what was published before, or with these calendars: it knows the numbers of old slots, and the
  ///     calendars that stay.
  init(_ site: Site, after promises: Ledger.Promises? = nil) {
    var pool = EntryPool(site)
    let cases = site.cases.map { CaseEntries($0, of: site, after: promises, in: &pool) }
    let standaloneDays = site.standaloneDays.map { day in
      (day: day, numbers: pool.add(DayEntries(day: day, site: site).all()))
    }
    let staying = StayingSets(site).paths(among: promises?.paths ?? [])
    let chosen = ChosenCalendars(
      site: site, cases: cases, standaloneDays: standaloneDays,
      known: Set(staying.compactMap(ChosenSet.init(published:))))
    let all = cases.flatMap(\.everything) + standaloneDays.flatMap(\.numbers)
    let hearings = pool.filled(cases.flatMap(\.current), "hearings", FeedPhrases.noHearing)
    let days = pool.filled(
      cases.flatMap(\.days).flatMap(\.numbers) + standaloneDays.flatMap(\.numbers), "days", FeedPhrases.noDay)
    let ends = cases.flatMap(\.ends).flatMap(\.numbers)
    let birthdays = cases.flatMap(\.birthdays).flatMap(\.numbers)
    let upcoming = all.filter { pool[$0].isUpcoming(at: site) }
    let ofSite = [
      Feed(kind: .hearings, entries: hearings), Feed(kind: .days, entries: days),
      Feed(kind: .all, entries: pool.filled(all, "all", FeedPhrases.nothing)),
      Feed(kind: .watch, entries: pool.filled(ends, "watch", FeedPhrases.noEnd)),
      Feed(kind: .birthdays, entries: pool.filled(birthdays, "birthdays", FeedPhrases.noBirthday)),
      Feed(kind: .discreet(number: 1), entries: pool.discreet(hearings, "hearings")),
      Feed(kind: .discreet(number: 2), entries: pool.discreet(days, "days")),
      Feed(kind: .upcoming, entries: pool.filled(upcoming, "upcoming", FeedPhrases.nothing)),
    ]
    let ofCases = cases.map { entries in
      let record = entries.record
      return Feed(
        kind: .ofCase(id: record.id, title: record.title, licence: record.licence),
        entries: pool.filled(
          entries.own, "case", of: record.id, FeedPhrases.noHearing, in: entries.partialLanguages),
        partialLanguages: entries.partialLanguages)
    }
    let gathered =
      ofSite + chosen.ofCountries(&pool) + chosen.ofTags(&pool) + ofCases + chosen.ofPeople(&pool)
    let numbers = Self.numbers(in: gathered, pool)
    entries = numbers.map { pool[$0] }
    feeds = Self.renumbered(gathered, numbers, pool)
  }

  /// The numbers of all entries of some calendars by UID, of two with one UID that of the first calendar.
  private static func numbers(in feeds: [Feed], _ pool: EntryPool) -> [Int] {
    var isTaken = Array(repeating: false, count: pool.count)
    var seen: Set<CalendarIdentifier> = []
    var numbers: [Int] = []
    for number in feeds.lazy.flatMap(\.entries) where !isTaken[number] {
      isTaken[number] = true
      if seen.insert(pool[number].identifier).inserted { numbers.append(number) }
    }
    return numbers.sorted { pool[$0].identifier < pool[$1].identifier }
  }

  /// The calendars with the places of their entries in a list instead of their numbers.
  private static func renumbered(_ feeds: [Feed], _ numbers: [Int], _ pool: EntryPool) -> [Feed] {
    let places = Dictionary(
      numbers.enumerated().map { (pool[$1].identifier, $0) }, uniquingKeysWith: { first, _ in first })
    let placeOfNumber = (0..<pool.count).map { places[pool[$0].identifier] }
    return feeds.map { feed in
      var feed = feed
      feed.entries = feed.entries.compactMap { placeOfNumber[$0] }
      return feed
    }
  }
}
