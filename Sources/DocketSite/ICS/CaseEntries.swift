import DocketLanguage
import DocketRecords

/// The entries of one case by their numbers, with whom they concern.
struct CaseEntries {
  /// Entries that concern the same people.
  struct Part {
    /// The ids of the people; everybody of the case when empty.
    let people: [String]
    let numbers: [Int]

    /// Whether they concern a person of the case.
    func concerns(_ person: String) -> Bool { people.isEmpty || people.contains(person) }
  }

  let record: PublicCase
  /// The languages it is published in beside those of the whole site.
  let partialLanguages: [LanguageTag]
  /// Hearings with the markers at their old slots, of any age.
  let hearings: [Part]
  /// The days of the case.
  let days: [Part]
  /// Ends of custody, a part for each person.
  let ends: [Part]
  /// Public birthdays, a part for each person.
  let birthdays: [Part]
  /// The hearings and markers that go into calendars of several cases.
  let current: [Int]

  /// Gathers the entries of a case.
  ///
  /// - Parameters:
  ///   - record: the case.
  ///   - site: what is published.
  ///   - promises: what was published before: it knows the numbers of old slots.
  ///   - pool: takes the entries in.
  init(_ record: PublicCase, of site: Site, after promises: Ledger.Promises?, in pool: inout EntryPool) {
    let partial = site.languages.partial.filter { record.title?[$0] != nil }
    self.record = record
    partialLanguages = partial
    hearings = record.hearings.map { event in
      let slots = OldSlots(event, after: promises?.hearings[event.publicID]?.slots)
      let entries = HearingEntries(event: event, record: record, site: site, slots: slots).all()
      return Part(
        people: event.people.map(\.id), numbers: pool.add(entries.map { $0.published(in: partial) }))
    }
    days = record.days.map { day in
      let entries = DayEntries(day: day, site: site).all()
      return Part(
        people: day.people.map(\.id), numbers: pool.add(entries.map { $0.published(in: partial) }))
    }
    ends = record.people.map { person in
      Part(
        people: [person.id],
        numbers: pool.add(CustodyEndEntries(record: record, site: site).all(of: person)))
    }
    birthdays = record.people.map { person in
      Part(
        people: [person.id],
        numbers: pool.add(BirthdayEntries(person: person, record: record, site: site).all()))
    }
    current = hearings.flatMap(\.numbers).filter { pool[$0].isCurrent }
  }

  /// What the calendar of the case has: hearings of any age, and days.
  var own: [Int] { (hearings + days).flatMap(\.numbers) }

  /// What the calendar of everything has of the case.
  var everything: [Int] { current + (days + ends + birthdays).flatMap(\.numbers) }

  /// What the calendar of one of its people has: hearings of any age, as that of the case, days, ends, the birthday.
  func concerning(_ person: String) -> [Int] {
    (hearings + days + ends + birthdays).filter { $0.concerns(person) }.flatMap(\.numbers)
  }
}
