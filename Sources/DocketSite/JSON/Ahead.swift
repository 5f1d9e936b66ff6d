import DocketRecords
import DocketText
import DocketTime

/// What lies ahead on the day of publication.
struct Ahead: Sendable {
  /// A day and when it is kept next.
  struct Day: Sendable {
    let edition: NextEdition
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
    days = site.days.compactMap { day in day.next(on: today).map { Day(edition: $0, day: day) }
    }.sorted { left, right in
      left.edition.first == right.edition.first
        ? left.day.publicID.precedesByBytes(right.day.publicID)
        : left.edition.first < right.edition.first
    }
  }

  /// The next hearing that is about a person of a case.
  func next(for person: String, in caseID: String) -> PublicEvent? {
    nextByPerson[Self.reference(person, in: caseID)].map { hearings[$0] }
  }

  private static func reference(_ person: String, in caseID: String) -> String { "\(caseID)/\(person)" }
}
