import DocketTime
import Testing

@Suite struct `Zone rules` {
  @Test(arguments: [
    ("MSK-3", 10_800, "MSK"), ("<+05>-5", 18_000, "+05"), ("<-03>3", -10_800, "-03"),
    ("EST5", -18_000, "EST"),
    ("<+0545>-5:45", 20_700, "+0545"), ("LMT-2:30:17", 9017, "LMT"), ("UTC0", 0, "UTC"),
    ("XXX+24:59:59", -89_999, "XXX"),
  ])
  func `without changes are read`(text: String, offset: Int, abbreviation: String) throws {
    let rule = try #require(ZoneRule(text))
    #expect(rule.standard.utcOffset == offset)
    #expect(rule.standard.abbreviation == abbreviation)
    #expect(!rule.standard.isDaylight)
    #expect(rule.daylight == nil)
    #expect(rule.text == text)
  }

  static let changes: [(rule: String, year: Int, starts: String, ends: String)] = [
    ("CET-1CEST,M3.5.0,M10.5.0/3", 2200, "2200-03-30T01:00:00Z", "2200-10-26T01:00:00Z"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 2024, "2024-03-31T01:00:00Z", "2024-10-27T01:00:00Z"),
    ("EST5EDT,M3.2.0,M11.1.0", 2024, "2024-03-10T07:00:00Z", "2024-11-03T06:00:00Z"),
    ("EET-2EEST,M4.5.5/0,M10.5.4/24", 2024, "2024-04-25T22:00:00Z", "2024-10-31T21:00:00Z"),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", 2024, "2024-10-05T15:30:00Z", "2024-04-06T15:00:00Z"),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", 2024, "2024-10-27T01:00:00Z", "2024-03-31T01:00:00Z"),
    // RFC 9636 §3.3.1: hours beyond the day, also negative ones.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2024, "2024-03-31T01:00:00Z", "2024-10-27T01:00:00Z"),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", 2024, "2024-03-30T00:00:00Z", "2024-10-25T23:00:00Z"),
    ("IST-2IDT,M3.4.4/26,M10.5.0", 2024, "2024-03-29T00:00:00Z", "2024-10-26T23:00:00Z"),
    ("AAA0BBB,J59/0,J60/0", 2024, "2024-02-28T00:00:00Z", "2024-02-29T23:00:00Z"),
    ("AAA0BBB,J59/0,J60/0", 2023, "2023-02-28T00:00:00Z", "2023-02-28T23:00:00Z"),
    ("AAA0BBB,58/0,59/0", 2024, "2024-02-28T00:00:00Z", "2024-02-28T23:00:00Z"),
    ("AAA0BBB,0/-167,365/167", 2023, "2022-12-25T01:00:00Z", "2024-01-07T22:00:00Z"),
    ("AAA0BBB-0:30,100/+1:02:03,200", 2023, "2023-04-11T01:02:03Z", "2023-07-20T01:30:00Z"),
  ]

  @Test(arguments: changes)
  func `say when clocks change`(text: String, year: Int, starts: String, ends: String) throws {
    let rule = try #require(ZoneRule(text))
    let daylight = try #require(rule.daylight)
    let start = try #require(daylight.start.date(inYear: year))
    let end = try #require(daylight.end.date(inYear: year))
    let startSeconds = daylight.start.secondsAfterMidnight - rule.standard.utcOffset
    let endSeconds = daylight.end.secondsAfterMidnight - daylight.type.utcOffset
    #expect(try Instant(startOf: start).adding(seconds: Int64(startSeconds)) == instant(starts))
    #expect(try Instant(startOf: end).adding(seconds: Int64(endSeconds)) == instant(ends))
    #expect(daylight.type.isDaylight)
  }

  @Test(arguments: [
    "", "A-1", "AB-1", "CET", "CET-", "CET-25", "CET-1:60", "<+05-5", "<+>5", "<ABC5", "CET-1CEST",
    "CET-1CEST,",
    "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,", "CET-1CEST,M0.5.0,M10.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.0.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J365",
    "CET-1CEST,J1,J366", "CET-1CEST,0,366", "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0/3x",
    "CET-1CEST,M3.5.0,M10.5.0/3 ", " CET-1", "C\u{451}T-1", "CET-99999999999999999999", "<ABCDEFGHIJKLMNOP>1",
    "CET--1", ",M3.5.0,M10.5.0", "CET-1CEST/M3.5.0/M10.5.0",
  ])
  func `that are none are refused`(text: String) {
    #expect(ZoneRule(text) == nil)
  }

  @Test func `govern a zone from its last transition on`() throws {
    var file = TZifFile()
    file.transitions = [(1_711_846_800, 1), (1_729_990_800, 0)]  // 2024-03-31T01:00Z and 2024-10-27T01:00Z
    let zone = try Zone.read(name: "Made/Up", bytes: file.bytes)
    #expect(zone.transitions.count == 2)
    let far = zone.transitions(from: try instant("2200-01-01"), to: try instant("2201-01-01"))
    #expect(far.map(\.at.description) == ["2200-03-30T01:00:00Z", "2200-10-26T01:00:00Z"])
    #expect(far.map(\.previous.abbreviation) == ["CET", "CEST"])
    #expect(zone.resolve(try moment("2200-07-01T12:00")).instant.description == "2200-07-01T10:00:00Z")
    #expect(zone.resolve(try moment("2200-12-01T12:00")).instant.description == "2200-12-01T11:00:00Z")
    let all = zone.transitions(from: .first, to: .last)
    #expect(all.count == 2 * (9999 - 2023))
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.at < $1.at && $0.type == $1.previous })
    #expect(zone.type(at: try instant("2023-07-01")).abbreviation == "CET")
  }

  @Test(arguments: [
    ("EST5EDT,0/0,J365/25", true), ("XXX3EDT4,0/0,J365/23", true), ("EST5EDT,M3.2.0/2,M3.2.0/3", false),
  ])
  func `may keep daylight saving time all year or never`(text: String, isDaylight: Bool) throws {
    var file = TZifFile()
    file.footer = text
    let zone = try Zone.read(name: "Made/Up", bytes: file.bytes)
    #expect(zone.transitions(from: try instant("2020-01-01"), to: try instant("2030-01-01")).isEmpty)
    for date in ["2020-01-01", "2020-07-01", "2024-02-29", "2024-12-31", "2029-06-06"] {
      #expect(zone.type(at: try instant(date)).isDaylight == isDaylight)
    }
  }
}
