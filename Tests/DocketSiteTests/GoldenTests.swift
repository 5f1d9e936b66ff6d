import Testing

@testable import DocketSite

@Suite struct `Goldens of a fictional site` {
  @Test(arguments: [
    "calendars/en/cases/lantern-row.ics", "calendars/fr/cases/lantern-row.ics",
    "calendars/ru/cases/lantern-row.ics",
    "calendars/en/hearings.ics", "calendars/en/days.ics", "calendars/fr/cases/quiet-quay.ics",
    "calendars/en/people/lantern-row.vant.ics", "calendars/ru/upcoming.ics",
    "calendars/en/watch.ics", "calendars/fr/birthdays.ics", "calendars/ru/1.ics", "calendars/fr/2.ics",
    "api/v1/index.json", "api/v1/cases.json", "api/v1/cases/lantern-row.json", "api/v1/hearings.json",
    "api/v1/days.json", "api/v1/people.json", "api/v1/upcoming.json", "api/v1/stats.json",
    "api/v1/withdrawn.json", "api/v1/registry/courts.json", "api/v1/registry/places.json",
    "api/v1/registry/laws.json", "api/v1/registry/organisations.json", "api/v1/fr/cases.json",
    "api/v1/fr/upcoming.json", "api/v1/ru/cases/lantern-row.json", "schema/v1/language/people.schema.json",
    "schema/v1/case.schema.json", "schema/v1/cases.schema.json",
    "schema/v1/days.schema.json",
    "schema/v1/hearings.schema.json", "schema/v1/index.schema.json", "ledger.json",
    "index.html", "en/index.html", "en/cases/lantern-row.html", "fr/cases/lantern-row.html",
    "ru/cases/quiet-quay.html", "en/people/lantern-row.vant.html", "fr/hearings.html", "ru/days.html",
    "en/days/lamp-day.html", "fr/calendars.html", "en/letters.html", "en/changes.html", "ru/coverage.html",
    "fr/about.html", "style.css", "_headers", "api/v1/changes.json", "schema/v1/changes.schema.json",
    "feeds/en/changes.atom", "feeds/ru/cases/lantern-row.json",
    "data/cases.csv", "data/people.csv", "data/charges.csv", "data/events.csv", "data/hearings.csv",
    "data/outcomes.csv", "data/days.csv", "data/sources.csv", "data/datapackage.json",
  ])
  func `have every byte`(path: String) throws {
    try Golden.check(try #require(try Self.published.get()[path]), path)
  }

  /// What the same site says a day later, when a hearing has moved, another has been held, and somebody has been taken
  /// elsewhere.
  @Test(arguments: [
    "feeds/en/changes.atom", "feeds/fr/changes.json", "feeds/ru/cases/lantern-row.atom",
    "api/v1/changes.json",
  ])
  func `have every byte of what has changed`(path: String) throws {
    let later = try Fiction.sample
      .replacing(
        "date: 2031-05-20T09:00", with: "date: 2031-06-17T09:00\n    moved_from: [2031-05-20T09:00]",
        in: Fiction.casePath
      )
      .replacing(
        "{id: arrest,",
        with:
          "{id: gone, date: 2031-04-01, type: transfer, who: vant, sources: [bulletin]}\n  - {id: arrest,",
        in: Fiction.casePath
      )
      .replacing(
        "status: held\n    sources: [bulletin]\n  - id: verdict",
        with: "status: held\n    result: returned_to_prosecutor\n    sources: [bulletin]\n  - id: verdict",
        in: Fiction.casePath
      )
      .replacing(
        "title: {en: The Quiet Quay case", with: "title: {en: The Quay case",
        in: "records/cases/quiet-quay.yml")
    let found = try Publishings([Fiction.sample, later])
    try Golden.check(Array(try found.text(path).utf8), "later/\(path)")
  }

  private static let published = Swift.Result { try Fiction.sample.site().published() }
}
