import DocketTime

/// What lies ahead, as it is encoded for some readers.
struct Upcoming: Sendable {
  let edition: EditionForReaders

  fileprivate var hearings: [EncodedObject] { edition.encoded(edition.ahead.hearings) }
  fileprivate var days: [UpcomingDay] {
    edition.ahead.days.compactMap { ahead in
      edition.parts[day: ahead.day.publicID].map { UpcomingDay(ahead: ahead, day: $0) }
    }
  }
}

/// A day that lies ahead, as it is encoded for some readers.
struct UpcomingDay: Sendable {
  let ahead: Ahead.Day
  let day: EncodedObject
}

extension JSONObjectType where Owner == Upcoming {
  /// The result of `upcoming.json`.
  static let upcoming = JSONObjectType(
    "ahead",
    "What is to come, as known on the day of publication; a reader whose day is later looks at the dates.",
    [
      .required(
        "hearings", .list(of: .encoded(.event)),
        "The hearings that are to take place, by date; none that is cancelled, postponed or retracted."
      ) { $0.hearings },
      .required("days", .list(of: .object(.upcomingDay)), "The days, each once, by their next date.") {
        $0.days
      },
    ])
}

extension JSONObjectType where Owner == UpcomingDay {
  /// A day with its next date.
  fileprivate static let upcomingDay = JSONObjectType(
    "upcoming_day", "A day and when it is kept next.",
    [
      .required("first", .day, "The first day of its next edition, or of one that goes on.") {
        $0.ahead.edition.first
      },
      .required("last", .day, "The last day of it.") { $0.ahead.edition.last },
      .required("day", .encoded(.day), "The day.") { $0.day },
    ])
}
