import DocketCalendar
import DocketRecords
import DocketTime

/// The entries of the days on which custody is to end, one a person and order or estimate.
struct CustodyEndEntries {
  let record: PublicCase
  let site: Site

  /// The entries of a person of the case; none for an end that is not known to the day.
  func all(of person: PublicPerson) -> [FeedEntry] { person.ends.compactMap { entry(person, $0) } }

  private func entry(_ person: PublicPerson, _ end: PublicPerson.End) -> FeedEntry? {
    guard let event = record.events.first(where: { $0.id == end.event }),
      let slot = Slot(end.date, zone: event.zone),
      let identifier = EntryName(domain: site.domain).end(of: person.id, saidBy: event)
    else { return nil }
    let kind = end.isRelease ? "expected-release" : "custody-end"
    return FeedEntry(
      identifier: identifier, sequence: 0, time: slot.time(lasting: nil),
      status: end.isRelease || event.isDoubted ? .tentative : .confirmed,
      categories: [kind, record.id].compactMap(CalendarToken.init), isCurrent: true,
      page: .person(person, in: record),
      subject: CustodyEndSubject(
        person: person, end: end, event: event, caseTitle: record.title,
        isPast: slot.last < site.today(in: event.zone)))
  }
}

extension PublicEvent {
  /// Whether the sources contradict each other about it, or only one side says so.
  var isDoubted: Bool { self.certainty == .disputed || self.certainty == .alleged }
}
