import DocketCalendar
import DocketLanguage
import DocketTime

/// The calendars of a site before a language is chosen.
struct SiteCalendars {
  /// Hearings, days, everything, ends of custody, birthdays, the discreet twins, then one a case.
  let feeds: [Feed]
  /// Every entry of any calendar once, by UID.
  let entries: [FeedEntry]

  /// Gathers the calendars.
  ///
  /// - Parameters:
  ///   - site: what is published.
  ///   - promises: what was published before, or with these calendars: it knows the numbers of old slots.
  init(_ site: Site, after promises: Ledger.Promises? = nil) {
    var hearings: [FeedEntry] = []
    var days: [FeedEntry] = []
    var ends: [FeedEntry] = []
    var birthdays: [FeedEntry] = []
    var ofCases: [Feed] = []
    let filling = Filling(site: site)
    for record in site.cases {
      let partial = site.languages.partial.filter { record.title?[$0] != nil }
      let own = record.hearings.flatMap {
        HearingEntries(
          event: $0, record: record, site: site,
          slots: OldSlots($0, after: promises?.hearings[$0.publicID]?.slots)
        ).all()
      }.map { $0.published(in: partial) }
      let ownDays = record.days.flatMap { DayEntries(day: $0, site: site).all() }
        .map { $0.published(in: partial) }
      hearings += own.filter(\.isCurrent)
      days += ownDays
      ends += CustodyEndEntries(record: record, site: site).all()
      birthdays += record.people.flatMap {
        BirthdayEntries(person: $0, record: record, site: site).all()
      }
      ofCases.append(
        Feed(
          kind: .ofCase(id: record.id, title: record.title, licence: record.licence),
          entries: filling.filled(own + ownDays, "case", of: record.id, FeedPhrases.noHearing)
            .map { $0.published(in: partial) },
          partialLanguages: partial))
    }
    days += site.standaloneDays.flatMap { DayEntries(day: $0, site: site).all() }
    let everything = hearings + days + ends + birthdays
    hearings = filling.filled(hearings, "hearings", FeedPhrases.noHearing)
    days = filling.filled(days, "days", FeedPhrases.noDay)
    feeds =
      [
        Feed(kind: .hearings, entries: hearings), Feed(kind: .days, entries: days),
        Feed(kind: .all, entries: filling.filled(everything, "all", FeedPhrases.nothing)),
        Feed(kind: .watch, entries: filling.filled(ends, "watch", FeedPhrases.noEnd)),
        Feed(kind: .birthdays, entries: filling.filled(birthdays, "birthdays", FeedPhrases.noBirthday)),
        Feed(kind: .discreet(number: 1), entries: filling.discreet(hearings, "hearings")),
        Feed(kind: .discreet(number: 2), entries: filling.discreet(days, "days")),
      ] + ofCases
    var seen: Set<CalendarIdentifier> = []
    entries = feeds.flatMap(\.entries).filter { seen.insert($0.identifier).inserted }
      .sorted { $0.identifier < $1.identifier }
  }

  /// Fills calendars that would have no entry.
  private struct Filling {
    let site: Site

    /// The twins of what is ahead or has just passed, or of an entry that says that there is nothing.
    func discreet(_ entries: [FeedEntry], _ feed: String) -> [FeedEntry] {
      let today = site.today(in: nil)
      let twins = entries.compactMap { $0.discreet(today: today) }
      return twins.isEmpty
        ? filled([], feed, FeedPhrases.nothing).compactMap { $0.discreet(today: today) } : twins
    }

    /// The entries, or one that says that there are none.
    ///
    /// It stands at the first day of the year of publication: a date that today decides, and yet changes once a year.
    func filled(
      _ entries: [FeedEntry], _ feed: String, of caseID: String? = nil, _ phrase: Phrase
    ) -> [FeedEntry] {
      guard entries.isEmpty,
        let identifier = EntryName(domain: site.domain).emptiness(feed, of: caseID),
        let day = CivilDate(year: site.asOf.utc.date.year, month: 1, day: 1)
      else { return entries }
      return [
        FeedEntry(
          identifier: identifier, sequence: 0, time: .allDay(first: day, last: day), status: .confirmed,
          categories: [], isCurrent: true, subject: EmptinessSubject(phrase: phrase))
      ]
    }
  }
}

extension FeedEntry {
  /// The entry, published in these languages beside those of the whole site.
  fileprivate func published(in languages: [LanguageTag]) -> FeedEntry {
    var entry = self
    entry.partialLanguages = languages
    return entry
  }
}
