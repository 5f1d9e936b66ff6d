import DocketRecords
import DocketTime

/// Everything that is counted.
struct Stats: Sendable {
  /// How many people have a status.
  struct Status: Sendable {
    let status: CustodyStatus
    let count: Int
  }

  let site: Site
  let ahead: Ahead

  fileprivate var people: [PublicPerson] { site.cases.flatMap(\.people) }
  fileprivate var sources: [PublicSource] {
    site.cases.flatMap(\.sources) + site.standaloneDays.flatMap(\.sources)
  }
  fileprivate var statuses: [Status] {
    let counts = Dictionary(people.compactMap(\.custody?.status).map { ($0, 1) }, uniquingKeysWith: +)
    return CustodyStatus.allCases.compactMap { status in
      counts[status].map { Status(status: status, count: $0) }
    }
  }
}

extension JSONObjectType where Owner == Stats {
  /// The result of `stats.json`.
  static let stats = JSONObjectType(
    "counted", "How many of everything there are; each can be counted in the other files.",
    [
      .required("as_of", .day, "The day on which all was counted, in UTC.") { $0.site.asOf.utc.date },
      .required("cases", .count, "Entries of `cases.json`.") { $0.site.cases.count },
      .required("people", .count, "Entries of `people.json`: somebody of two cases counts twice.") {
        $0.people.count
      },
      .required("people_in_custody", .count, "Those whose `custody.in_custody` is true.") {
        $0.people.count { $0.custody?.status.isCustody ?? false }
      },
      .required("people_deprived_of_liberty", .count, "Those with `custody.deprived_of_liberty_since`.") {
        $0.people.count { $0.custody?.deprivedOfLibertySince != nil }
      },
      .required("people_by_status", .list(of: .object(.statusCount)), "People by `custody.status`.") {
        $0.statuses
      },
      .required("hearings", .count, "Entries of `hearings.json`.") { $0.site.hearings.count },
      .required("hearings_ahead", .count, "Hearings of `upcoming.json`.") { $0.ahead.hearings.count },
      .required("days", .count, "Entries of `days.json`.") { $0.site.days.count },
      .required("events", .count, "Events of the files of cases, hearings among them.") {
        $0.site.cases.reduce(0) { $0 + $1.events.count }
      },
      .required("sources", .count, "Sources of the files of cases, and of the days that belong to none.") {
        $0.sources.count
      },
      .required("sources_archived", .count, "Those of them with `archive`.") {
        $0.sources.count { $0.archive != nil }
      },
      .required("withdrawn", .count, "Entries of `withdrawn.json`.") { $0.site.withdrawn.count },
    ])
}

extension JSONObjectType where Owner == Stats.Status {
  fileprivate static let statusCount = JSONObjectType(
    "status_count", "How many people have a status.",
    [
      .required("status", .word, "The status.") { $0.status },
      .required("people", .count, "How many people.") { $0.count },
    ])
}

extension JSONKind where Value == Int {
  /// How many there are.
  static let count = JSONKind.integer(from: 0)
}
