import DocketCalendar
import DocketLanguage
import DocketTime

/// The calendars of a site before a language is chosen.
struct SiteCalendars {
  /// Hearings, days, then one a case.
  let feeds: [Feed]
  /// Every entry of any calendar once, by UID.
  let entries: [FeedEntry]

  init(_ site: Site) {
    var hearings: [FeedEntry] = []
    var days: [FeedEntry] = []
    var ofCases: [Feed] = []
    for record in site.cases {
      let own = record.hearings.flatMap {
        HearingEntries(event: $0, caseTitle: record.title, site: site).all()
      }
      let ownDays = record.days.flatMap { DayEntries(day: $0, site: site).all() }
      hearings += own.filter(\.isCurrent)
      days += ownDays
      ofCases.append(
        Feed(
          kind: .ofCase(id: record.id, title: record.title, licence: record.licence),
          entries: Self.filled(own + ownDays, "case", record.id, FeedPhrases.noHearing, site)))
    }
    days += site.standaloneDays.flatMap { DayEntries(day: $0, site: site).all() }
    feeds =
      [
        Feed(kind: .hearings, entries: Self.filled(hearings, "hearings", nil, FeedPhrases.noHearing, site)),
        Feed(kind: .days, entries: Self.filled(days, "days", nil, FeedPhrases.noDay, site)),
      ] + ofCases
    var seen: Set<CalendarIdentifier> = []
    entries = feeds.flatMap(\.entries).filter { seen.insert($0.identifier).inserted }
      .sorted { $0.identifier < $1.identifier }
  }

  /// The entries, or one that says that there are none.
  ///
  /// It stands at the first day of the year of publication: a date that today decides, and yet changes once a year.
  private static func filled(
    _ entries: [FeedEntry], _ feed: String, _ caseID: String?, _ phrase: Phrase, _ site: Site
  ) -> [FeedEntry] {
    guard entries.isEmpty, let identifier = EntryName(domain: site.domain).emptiness(feed, of: caseID),
      let day = CivilDate(year: site.asOf.utc.date.year, month: 1, day: 1)
    else { return entries }
    return [
      FeedEntry(
        identifier: identifier, sequence: 0, time: .allDay(first: day, last: day), status: .confirmed,
        categories: [], isCurrent: true, subject: EmptinessSubject(phrase: phrase))
    ]
  }
}
