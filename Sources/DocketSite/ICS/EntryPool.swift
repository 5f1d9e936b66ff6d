import DocketCalendar
import DocketLanguage
import DocketTime

/// The entries of a site while its calendars are gathered: each is kept once, and calendars have its number.
struct EntryPool {
  private let site: Site
  private var entries: [FeedEntry] = []

  init(_ site: Site) { self.site = site }

  /// The entry of a number.
  subscript(number: Int) -> FeedEntry { entries[number] }

  /// How many numbers there are.
  var count: Int { entries.count }

  /// Takes entries in, and gives their numbers.
  mutating func add(_ new: [FeedEntry]) -> [Int] {
    entries += new
    return Array(entries.count - new.count..<entries.count)
  }

  /// The twins of what is ahead or has just passed, or of an entry that says that there is nothing.
  mutating func discreet(_ numbers: [Int], _ feed: String) -> [Int] {
    let today = site.today(in: nil)
    let twins = numbers.compactMap { entries[$0].discreet(today: today) }
    return add(
      twins.isEmpty
        ? emptiness(feed, FeedPhrases.nothing).compactMap { $0.discreet(today: today) } : twins)
  }

  /// The entries, or one that says that there are none.
  ///
  /// - Parameters:
  ///   - numbers: the entries of a calendar.
  ///   - feed: what the calendar is called in UIDs.
  ///   - caseID: the case or other thing that it is about, if it is one of several of its kind.
  ///   - person: the person of the case whose calendar it is.
  ///   - phrase: what the entry says.
  ///   - languages: those it is published in beside those of the whole site.
  /// - Returns: entries, never none.
  mutating func filled(
    _ numbers: [Int], _ feed: String, of caseID: String? = nil, person: String? = nil, _ phrase: Phrase,
    in languages: [LanguageTag] = []
  ) -> [Int] {
    guard numbers.isEmpty else { return numbers }
    return add(emptiness(feed, of: caseID, person: person, phrase).map { $0.published(in: languages) })
  }

  /// The entry that says that there are none.
  ///
  /// It stands at the first day of the year of publication: a date that today decides, and yet changes once a year.
  private func emptiness(
    _ feed: String, of caseID: String? = nil, person: String? = nil, _ phrase: Phrase
  ) -> [FeedEntry] {
    guard let identifier = EntryName(domain: site.domain).emptiness(feed, of: caseID, person: person),
      let day = CivilDate(year: site.asOf.utc.date.year, month: 1, day: 1)
    else { return [] }
    return [
      FeedEntry(
        identifier: identifier, sequence: 0, time: .allDay(first: day, last: day), status: .confirmed,
        categories: [], isCurrent: true, subject: EmptinessSubject(phrase: phrase))
    ]
  }
}

extension FeedEntry {
  /// The entry, published in these languages beside those of the whole site.
  func published(in languages: [LanguageTag]) -> FeedEntry {
    var entry = self
    entry.partialLanguages = languages
    return entry
  }
}
