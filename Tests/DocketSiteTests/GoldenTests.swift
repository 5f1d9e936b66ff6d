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
    "fr/about.html", "style.css", "_headers",
  ])
  func `have every byte`(path: String) throws {
    try Golden.check(try #require(try Self.published.get()[path]), path)
  }

  private static let published = Swift.Result { try Fiction.sample.site().published() }
}
