import DocketDiagnostics
import DocketTime
import Testing

@testable import DocketRules

@Suite struct `The days without courts` {
  @Test(arguments: [
    ("RU", ["2026-12-05", "2026-12-06"]), ("EG", ["2026-12-04"]), ("IR", ["2026-12-04"]),
    ("SA", ["2026-12-04", "2026-12-05"]), ("YE", ["2026-12-04"]), ("PK", ["2026-12-06"]),
    ("NP", ["2026-12-05"]), ("BN", ["2026-12-04", "2026-12-06"]), ("AF", ["2026-12-04"]),
    ("IN", ["2026-12-06"]), ("AE", ["2026-12-05", "2026-12-06"]),
    ("QX", ["2026-12-05", "2026-12-06"]),
  ])
  func `are those of the state`(state: String, days: [String]) throws {
    let monday = try #require(CivilDate(year: 2026, month: 11, day: 30))
    let week = (0..<7).compactMap { monday.adding(days: $0) }
    #expect(week.filter { CourtDays.rest(in: state).contains($0.weekday) }.map(\.description) == days)
  }

  @Test func `are those of the court’s place, not of the case`() {
    let hearing =
      "events: [{id: h, date: 2031-05-23, type: verdict, court: hill-court, status: scheduled, sources: [bulletin]}]\n"
    let found = ["EG", "FR"].map { country in
      let files = [
        "records/registry/courts.yml":
          "hill-court: {name: {en: Hill Court, fr: Cour du Mont, ru: Горный суд}, place: hill}\n",
        "records/registry/places.yml":
          "hill: {name: {en: Hill, fr: Mont, ru: Гора}, kind: city, country: \(country)}\n",
      ]
      return RuleCase.validate(
        SampleCase.repository(fragment: hearing, with: files), rules: [.nonWorkingDay]
      ).diagnostics.count { $0.rule == "non-working-day" }
    }
    #expect(found == [1, 0])
  }

  @Test func `stand in one row a state, each with its source`() {
    let states = CourtDays.table.flatMap { $0.states.split(separator: " ") }
    #expect(Set(states).count == states.count)
    #expect(CourtDays.table.allSatisfy { $0.source.count > 20 && !$0.rest.isEmpty })
  }
}
