import DocketJSON
import Foundation
import Testing

@testable import DocketSite

/// The whole fixture, published as of 2 April 2031.
@Suite struct `The records of the fixture` {
  private static let published = Swift.Result { try FixtureRecords.site().published() }

  @Test(arguments: [
    (
      "en", "Ilan Vesper and 2 others: verdict, Port Selm",
      "Ilan Vesper: convicted, 4 years 6 months, general regime"
    ),
    (
      "fr", "Ilan Vesper et 2 autres\u{A0}: verdict, Port-Selm",
      "Ilan Vesper\u{A0}: condamnation, 4 ans 6 mois, régime général"
    ),
    (
      "ru", "Илан Веспер и ещё 2: приговор, Порт-Сельм",
      "Илан Веспер: обвинительный приговор, 4 года 6 месяцев, общий режим"
    ),
  ])
  func `have the verdict of 19 March 2031`(language: String, title: String, outcome: String) throws {
    let feed = try ReadFeed(Self.published.get()["calendars/\(language)/cases/harbour-bells.ics"])
    let entry = try #require(feed["verdict.harbour-bells@selm.example.org"])
    #expect(entry.start == "20310319T110000")
    #expect(entry.end == "20310319T120000")
    #expect(entry.zone == "Etc/GMT-5")
    #expect(entry.status == "CONFIRMED")
    #expect(entry.summary == title)
    #expect(entry.lines.contains(outcome), "\(entry.lines)")
  }

  @Test func `have a session that nobody reported unconfirmed, on its day`() throws {
    let feed = try ReadFeed(Self.published.get()["calendars/en/hearings.ics"])
    let entry = try #require(feed["lost-session.lantern-press@selm.example.org"])
    #expect([entry.start, entry.end] == ["20301112", "20301113"])
    #expect(entry.status == "TENTATIVE")
    #expect(entry.summary == "Teo Aldane: no report found, hearing of a complaint")
  }

  @Test func `have the days of no single case`() throws {
    let feed = try ReadFeed(Self.published.get()["calendars/fr/days.ics"])
    let week = try #require(feed["bread-week.day@selm.example.org"])
    #expect([week.start, week.end, week.rule] == ["20291228", "20300104", "FREQ=YEARLY"])
    #expect(feed["second-sunday.2031.day@selm.example.org"]?.start == "20311012")
    #expect(feed["bell-day.day@selm.example.org"]?.start == "20200321")
  }

  @Test func `say everything in English, French and Russian`() throws {
    let languages = ["calendars/en/", "calendars/fr/", "calendars/ru/"]
    for (path, bytes) in try Self.published.get()
    where path.hasSuffix(".ics") && languages.contains(where: path.hasPrefix) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Pas encore traduit"), "\(path)")
      #expect(!text.contains("Пока не переведено"), "\(path)")
      #expect(!text.contains("LANGUAGE="), "\(path)")
    }
  }

  @Test func `fit the schemas and say where people are`() throws {
    let published = try Self.published.get()
    for (path, schema) in [
      ("index", "index"), ("cases", "cases"), ("cases/harbour-bells", "case"),
      ("cases/lantern-press", "case"), ("cases/night-ferry", "case"), ("cases/salt-archive", "case"),
      ("cases/tide-table", "case"), ("cases/winter-watch", "case"), ("hearings", "hearings"),
      ("days", "days"),
    ] {
      let value = try JSONValue.parse(try #require(published["api/v1/\(path).json"]))
      let schema = try JSONValue.parse(try #require(published["schema/v1/\(schema).schema.json"]))
      #expect(try SchemaChecker.findings(in: value, schema: schema) == [], "\(path)")
    }
    let text = String(decoding: try #require(published["api/v1/cases/lantern-press.json"]), as: UTF8.self)
    #expect(text.contains("\"born\": \"1999-05-17\""))
    #expect(text.contains("\"status\": \"serving_sentence\""))
    #expect(text.contains("\"status\": \"deceased\""))
  }

  @Test func `stay below the size that calendar services take`() throws {
    for (path, bytes) in try Self.published.get() where path.hasSuffix(".ics") {
      #expect(bytes.count < 700_000, "\(path)")
      #expect(try ReadFeed(bytes).entries.count < 900, "\(path)")
    }
  }
}
