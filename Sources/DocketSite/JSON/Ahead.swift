import DocketCalendar
import DocketRecords
import DocketText
import DocketTime

/// What lies ahead on the day of publication.
struct Ahead: Sendable {
  /// A day and when it is kept next.
  struct Day: Sendable {
    let first: CivilDate
    let last: CivilDate
    let day: PublicDay
  }

  /// The hearings that are to take place, today or later, by date: none that is cancelled, postponed or retracted.
  let hearings: [PublicEvent]
  /// The days with the next edition of each, by date.
  let days: [Day]
  /// Of each person the place of the next hearing, by the id of the case, a slash, and their own.
  private let nextByPerson: [String: Int]

  /// Gathers.
  init(of site: Site) {
    let hearings = site.cases.flatMap { record in
      record.hearings.filter { HearingSubject($0, of: record, in: site)?.takesPlaceAhead ?? false }
    }.sortedByDate()
    self.hearings = hearings
    nextByPerson = Dictionary(
      hearings.enumerated().flatMap { place, event in
        event.people.map { (Self.reference($0.id, in: event.caseID), place) }
      }, uniquingKeysWith: { first, _ in first })
    let today = site.asOf.utc.date
    days = site.days.compactMap { day -> Day? in
      DayEditions(schedule: day.schedule, year: today.year).all().compactMap { edition -> Day? in
        guard let first = edition.time.next(on: today) else { return nil }
        return Day(first: first, last: first.adding(days: edition.time.extraDays) ?? first, day: day)
      }.min { $0.first < $1.first }
    }.sorted { left, right in
      left.first == right.first
        ? left.day.publicID.precedesByBytes(right.day.publicID)
        : left.first < right.first
    }
  }

  /// The next hearing that is about a person of a case.
  func next(for person: String, in caseID: String) -> PublicEvent? {
    nextByPerson[Self.reference(person, in: caseID)].map { hearings[$0] }
  }

  private static func reference(_ person: String, in caseID: String) -> String { "\(caseID)/\(person)" }
}

extension EventTime {
  /// How many days it lasts beyond its first.
  fileprivate var extraDays: Int {
    switch self {
    case .allDay(let first, let last), .yearly(let first, let last, _), .weekly(let first, let last, _):
      last.dayNumber - first.dayNumber
    case .timed, .utc: 0
    }
  }
}
