import Testing

@testable import DocketSite

/// As of 2 April 2031, so written out until 2041.
@Suite struct `Days in calendars` {
  static func feed(_ fields: String, asOf: String = Fiction.asOf) throws -> ReadFeed {
    let sample = SampleCorpus(files: [
      "pipeline.yml": Fiction.pipeline,
      "records/days/lamp.yml": """
      id: lamp
      language: en
      type: solidarity_day
      title: {en: Lamp Day, fr: Journée des lampes, ru: День ламп}
      sources: {s: {type: ngo, publisher: lamp-society, title: Call, url: "https://lamps.example.org/d"}}
      \(fields)
      """,
      "records/registry/organisations.yml": Fiction.organisations,
    ])
    return try ReadFeed(sample.site(asOf).published()["calendars/en/days.ics"])
  }

  @Test(
    arguments: [
      ("date: 2031-09-13", "20310913", "20310914", nil),
      ("date: 2031-09-13/2031-09-15", "20310913", "20310916", nil),
      ("{date: 2029-09-13, repeat: yearly}", "20290913", "20290914", "FREQ=YEARLY"),
      ("{date: 2029-09-13, repeat: yearly, since: 2011}", "20110913", "20110914", "FREQ=YEARLY"),
      ("{date: 2029-09-13, repeat: yearly, since: 2011-09-14}", "20120913", "20120914", "FREQ=YEARLY"),
      (
        "{date: 2029-09-13, repeat: yearly, until: 2033}", "20290913", "20290914",
        "FREQ=YEARLY;UNTIL=20331231"
      ),
      ("{date: 2029-12-30/2030-01-02, repeat: yearly, since: 2020}", "20201230", "20210103", "FREQ=YEARLY"),
      ("{date: 2013-08-23/2013-08-30, repeat: yearly}", "20130823", "20130831", "FREQ=YEARLY"),
      ("{date: 2029-02-28, repeat: yearly}", "20290228", "20290301", "FREQ=YEARLY"),
      // Tuesdays: since when they are kept counts, before the date or after it.
      ("{date: 2029-02-27, repeat: weekly}", "20290227", "20290228", "FREQ=WEEKLY"),
      ("{date: 2029-02-27, repeat: weekly, since: 2029-03-01}", "20290306", "20290307", "FREQ=WEEKLY"),
      ("{date: 2029-02-27, repeat: weekly, since: 2029-03-06}", "20290306", "20290307", "FREQ=WEEKLY"),
      ("{date: 2029-02-27, repeat: weekly, since: 2028}", "20280104", "20280105", "FREQ=WEEKLY"),
      (
        "{date: 2029-02-27/2029-02-28, repeat: weekly, until: 2030-05-01}", "20290227", "20290301",
        "FREQ=WEEKLY;UNTIL=20300501"
      ),
    ] as [(String, String, String, String?)])
  func `of a plain date are one entry`(fields: String, start: String, end: String, rule: String?) throws {
    let feed = try Self.feed(Self.lines(fields))
    let entry = try #require(feed.entries.first)
    #expect(feed.entries.map(\.uid) == ["lamp.day@lantern.example"])
    #expect([entry.start, entry.end] == [start, end])
    #expect(entry.rule == rule)
    #expect(entry.categories == "solidarity-day")
  }

  @Test(arguments: [
    ("{date: 2028-02-29, repeat: yearly, leap_day: february-28}", 14, "20280229", "20290228", "20410228"),
    ("{date: 2028-02-29, repeat: yearly, leap_day: march-1}", 14, "20280229", "20290301", "20410301"),
    ("{date: 2028-02-29, repeat: yearly}", 4, "20280229", "20320229", "20400229"),
    // Three days in common years, four in leap years: one rule cannot say that.
    ("{date: 2029-02-27/2029-03-01, repeat: yearly, since: 2029}", 13, "20290227", "20300227", "20410227"),
    ("{repeat: {month: 10, weekday: sunday, nth: 2}, since: 2029}", 13, "20291014", "20301013", "20411013"),
    (
      "{repeat: {month: 10, weekday: sunday, nth: 2}, since: 2029-10-15}", 12, "20301013", "20311012",
      "20411013"
    ),
    (
      "{repeat: {month: 10, weekday: sunday, nth: 2}, since: 2029, until: 2031}", 3, "20291014", "20301013",
      "20311012"
    ),
    ("{repeat: {month: 5, weekday: saturday, nth: -1}}", 11, "20310531", "20320529", "20410525"),
    ("{repeat: {month: 2, weekday: sunday, nth: 5}, since: 2020}", 1, "20320229", "", "20320229"),
  ])
  func `of moving dates are written out until ten years ahead`(
    fields: String, count: Int, first: String, second: String, last: String
  ) throws {
    let feed = try Self.feed(Self.lines(fields))
    #expect(feed.entries.count == count)
    #expect(feed.entries.first?.start == first)
    if count > 1 { #expect(feed.entries[1].start == second) }
    #expect(feed.entries.last?.start == last)
    for entry in feed.entries {
      #expect(entry.rule == nil)
      #expect(entry.uid == "lamp.\(entry.start.prefix(4)).day@lantern.example")
    }
  }

  @Test func `of a list have the year in their UIDs, the second of a year a number`() throws {
    let feed = try Self.feed("dates: [2030-05-01, 2031-05-01, 2031-04-30]")
    #expect(
      feed.entries.map(\.uid) == [
        "lamp.2030.day@lantern.example", "lamp.2031-2.day@lantern.example", "lamp.2031.day@lantern.example",
      ])
    #expect(feed.entries.map(\.start) == ["20300501", "20310430", "20310501"])
  }

  @Test(arguments: ["note: No date at all", "until: 2020\ndate: 2029-09-13\nrepeat: yearly"])
  func `without a known day are not in calendars`(fields: String) throws {
    let feed = try Self.feed(fields)
    #expect(feed.entries.map(\.summary) == ["No solidarity day is announced"])
    #expect(feed.entries.map(\.uid) == ["days.feed@lantern.example"])
  }

  @Test func `written out grow by one edition a year`() throws {
    let fields = "repeat: {month: 10, weekday: sunday, nth: 2}\nsince: 2029"
    let (now, later) = (try Self.feed(fields), try Self.feed(fields, asOf: "2032-01-01T00:00:00Z"))
    #expect(later.entries.dropLast().map(\.uid) == now.entries.map(\.uid))
    #expect(later.entries.last?.start == "20421012")
  }

  /// A flow mapping as lines of a block.
  private static func lines(_ fields: String) -> String {
    guard fields.hasPrefix("{"), fields.hasSuffix("}") else { return fields }
    var (text, depth) = ("", 0)
    for character in fields.dropFirst().dropLast() {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      text += character == "," && depth == 0 ? "\n" : String(character)
    }
    return text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
  }
}
