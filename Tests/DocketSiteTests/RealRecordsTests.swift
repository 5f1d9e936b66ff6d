import DocketJSON
import Foundation
import Testing

@testable import DocketSite

/// The records of this repository, as of 23 November 2026.
@Suite struct `The real records` {
  private static let published = Swift.Result { try RealRecords.site().published() }

  @Test(arguments: [
    ("en", "Verdict — Azat Miftakhov (Yekaterinburg)", "Azat Miftakhov: convicted, 4 years"),
    ("fr", "Verdict — Azat Miftakhov (Iekaterinbourg)", "Azat Miftakhov\u{A0}: condamnation, 4 ans"),
    ("ru", "Приговор — Азат Мифтахов (Екатеринбург)", "Азат Мифтахов: обвинительный приговор, 4 года"),
  ])
  func `have the verdict of 28 March 2024`(language: String, title: String, outcome: String) throws {
    let feed = try ReadFeed(Self.published.get()["calendars/\(language)/cases/azat-miftakhov.ics"])
    let entry = try #require(feed["verdict-2024.azat-miftakhov@docket.example.org"])
    #expect(entry.start == "20240328")
    #expect(entry.end == "20240329")
    #expect(entry.status == "CONFIRMED")
    #expect(entry.summary == title)
    #expect(entry.lines.contains(outcome))
    #expect(!entry.lines.contains { $0.contains("not announced") })
  }

  @Test func `have the session of 27 March 2024 unconfirmed, on the clock of its court`() throws {
    let feed = try ReadFeed(Self.published.get()["calendars/en/hearings.ics"])
    let entry = try #require(feed["trial-2024-03-27.azat-miftakhov@docket.example.org"])
    #expect(entry.start == "20240327T110000")
    #expect(entry.zone == "Asia/Yekaterinburg")
    #expect(entry.status == "TENTATIVE")
    #expect(entry.summary == "Not confirmed: trial hearing — Azat Miftakhov")
  }

  @Test func `have the days of the world`() throws {
    let feed = try ReadFeed(Self.published.get()["calendars/fr/days.ics"])
    let week = try #require(feed["week-of-anarchist-prisoners.day@docket.example.org"])
    #expect([week.start, week.end, week.rule] == ["20130823", "20130831", "FREQ=YEARLY"])
    #expect(feed["prisons-sunday.2026.day@docket.example.org"]?.start == "20261011")
    #expect(feed["imprisoned-writer-day.day@docket.example.org"]?.start == "19811115")
  }

  @Test func `translate everything into French and Russian`() throws {
    for (path, bytes) in try Self.published.get() where path.hasSuffix(".ics") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Pas encore traduit"), "\(path)")
      #expect(!text.contains("Пока не переведено"), "\(path)")
      #expect(!text.contains("LANGUAGE="), "\(path)")
    }
  }

  @Test func `fit the schemas and say where he is`() throws {
    let published = try Self.published.get()
    for (path, schema) in [
      ("index", "index"), ("cases", "cases"), ("cases/azat-miftakhov", "case"), ("hearings", "hearings"),
      ("days", "days"),
    ] {
      let value = try JSONValue.parse(try #require(published["api/v1/\(path).json"]))
      let schema = try JSONValue.parse(try #require(published["schema/v1/\(schema).schema.json"]))
      #expect(try SchemaChecker.findings(in: value, schema: schema) == [])
    }
    let text = String(decoding: try #require(published["api/v1/cases/azat-miftakhov.json"]), as: UTF8.self)
    #expect(text.contains("\"born\": \"1993\""))
    #expect(text.contains("\"status\": \"serving_sentence\""))
    #expect(text.contains("\"since\": \"2024-08-15\""))
  }

  @Test func `stay below the size that calendar services take`() throws {
    for (path, bytes) in try Self.published.get() where path.hasSuffix(".ics") {
      #expect(bytes.count < 700_000, "\(path)")
      #expect(try ReadFeed(bytes).entries.count < 900, "\(path)")
    }
  }
}
