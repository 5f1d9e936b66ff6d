import DocketCalendar
import DocketJSON
import DocketLanguage
import DocketRecords
import DocketTime

/// A day with its UID in the calendars.
struct DayInSite: Sendable {
  let day: PublicDay
  /// The UID of a day that has one entry for all years; nil where each edition has its own.
  let uid: String?
  /// The outdated translations of a day of no single case; those of another stand in its case.
  let outdated: [(language: LanguageTag, paths: [String])]?

  /// The day as it was encoded for the same readers; nil where it was not.
  let encoded: EncodedObject?

  init(_ day: PublicDay, site: Site, encoded: EncodedObject? = nil) {
    self.day = day
    self.encoded = encoded
    outdated = day.caseID == nil ? site.languages.outdated.paths(of: "days/\(day.id)") : nil
    let editions = DayEditions(schedule: day.schedule, year: site.asOf.utc.date.year).all()
    let isOne = editions.count == 1 && editions.allSatisfy { $0.label == nil }
    uid = isOne ? EntryName(domain: site.domain).day(day)?.text : nil
  }

  fileprivate var cases: [String] {
    switch day.scope {
    case .own(let title): [title.id]
    case .cases(let titles): titles.map(\.id)
    case .all: []
    }
  }

  fileprivate var isAboutAll: Bool { if case .all = day.scope { true } else { false } }
}

extension JSONKind where Value == DayInSite {
  /// A day, encoded once for the same readers.
  static let encodedDay = JSONKind(.object(JSONObjectType.day.description)) { owner, output in
    if let encoded = owner.encoded { return encoded.write(to: &output) }
    JSONObjectType.day.write(owner, &output)
  }
}

extension JSONObjectType where Owner == DayInSite {
  /// A day of a case or of none.
  static let day = JSONObjectType(
    "day", "A solidarity day or another day.",
    [
      .required("id", .id, "The day’s own id, behind that of its case where it belongs to one.") {
        $0.day.publicID
      },
      .optional("uid", .uid, "The UID in the calendars; absent where each year has its own.") { $0.uid },
      .required("type", .word, "What kind of day it is.") { $0.day.type },
      .optional("title", .languages, "What it is called.") { $0.day.title },
    ] + DateFields.of { $0.day.date } + [
      .required("dates", .list(of: .date), "The days written out, where they move from year to year.") {
        $0.day.dates
      },
      .optional("repeat", .object(.recurrence), "How it comes back.") { $0.day.recurrence },
      .optional("since", .date, "When it was first kept.") { $0.day.since },
      .optional("until", .date, "When it was last kept.") { $0.day.until },
      .optional("leap_day", .word, "Which day is kept for a 29 February in common years.") { $0.day.leapDay },
      .required("cases", .list(of: .id), "The ids of the cases it is about.") { $0.cases },
      .required("all_cases", .flag, "Whether it is about all cases.") { $0.isAboutAll },
      .required("people", .list(of: .object(.personReference)), "The people it is about, where it names any.")
      {
        owner in
        owner.day.people.map { PersonReference(caseID: owner.day.caseID ?? "", person: $0) }
      },
      .optional("organiser", .object(.named), "Who calls for it.") { $0.day.organiser?.entry },
      .optional(
        "link", .address, "The page of the day; in a file of one language where its readers may be led there."
      ) {
        $0.day.link(under: $1)
      },
      .optional("note", .languages, "A remark.") { $0.day.note },
      .required("sources", .list(of: .object(.source)), "Its sources.") { $0.day.sources },
      outdatedField,
    ])

  private static let outdatedField: JSONField<DayInSite> = .optional(
    "outdated", .pathsByLanguage,
    "Translations older than the text they translate: by language the ways to them."
  ) { $0.outdated }
}

extension JSONObjectType where Owner == PublicDay.Recurrence {
  /// How a day comes back.
  static let recurrence = JSONObjectType(
    "recurrence", "How a day comes back.",
    [
      .required("type", .recurrenceType, "On one date of the year, every week, or on a weekday of a month.") {
        $0
      },
      .optional("month", .integer(from: 1), "The month, 1 to 12.") { $0.weekday?.month },
      .optional("weekday", .word, "The day of the week.") { $0.weekday?.weekday },
      .optional("nth", .integer(from: -1), "Which one of the month: 1 to 5, or -1 for the last.") {
        $0.weekday?.nth
      },
    ])
}

extension JSONKind where Value == PublicDay.Recurrence {
  /// Which of the ways it is.
  static let recurrenceType = JSONKind(
    .simple([
      .init("type", "string"), .init("pattern", "^[a-z0-9]+([_-][a-z0-9]+)*$"),
      .init("examples", ["yearly", "weekly", "monthly_weekday"]),
    ])
  ) {
    recurrence, writer in
    switch recurrence {
    case .yearly: writer.string("yearly")
    case .weekly: writer.string("weekly")
    case .weekday: writer.string("monthly_weekday")
    }
  }
}

extension PublicDay.Recurrence {
  fileprivate var weekday: (month: Int, weekday: WeekdayName, nth: Int)? {
    if case .weekday(let month, let weekday, let nth) = self { (month, weekday, nth) } else { nil }
  }
}
