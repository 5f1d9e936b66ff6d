import TestSupport
import Testing

@testable import DocketTime

@Suite struct `The law in force of a zone` {
  /// A zone that begins with a fixed time and has these transitions: `2026-03-08T10:00:00Z PDT -7 dst`.
  private static func zone(_ initial: String, _ transitions: [String], footer: String?) throws -> Zone {
    func type(_ words: [Substring]) throws -> LocalType {
      let hours = try #require(Int(words[1]))
      return try #require(
        LocalType(
          utcOffset: hours * 3600, isDaylight: words.count > 2, abbreviation: String(words[0])))
    }
    var current = try type(initial.split(separator: " "))
    let first = current
    let made = try transitions.map { text in
      let words = text.split(separator: " ")
      let next = try type(Array(words.dropFirst()))
      defer { current = next }
      return Transition(at: try #require(Instant(rfc3339: String(words[0]))), previous: current, type: next)
    }
    return Zone(
      name: "Test/Zone", initialType: first, transitions: made,
      footer: try footer.map { try #require(ZoneRule($0)) })
  }

  @Test func `is none where there was never another`() throws {
    #expect(try Self.zone("AAA 5", [], footer: "AAA-5").lawStart == nil)
    #expect(try Self.zone("AAA 5", [], footer: nil).lawStart == nil)
    #expect(try Self.zone("CET 1", [], footer: "CET-1CEST,M3.5.0,M10.5.0/3").lawStart == nil)
    // Only the name of the time changed.
    #expect(try Self.zone("AAA 5", ["2025-01-01T00:00:00Z BBB 5"], footer: "BBB-5").lawStart == nil)
  }

  @Test(
    arguments: [
      // A new offset for ever.
      (["2014-10-25T22:00:00Z AAA 3", "2024-02-29T18:00:00Z BBB 5"], "BBB-5", "2024-02-29T18:00:00Z"),
      (["2014-10-25T22:00:00Z AAA 3", "2024-02-29T18:00:00Z BBB 5"], nil, "2024-02-29T18:00:00Z"),
      // Summer time for ever: the same offset under another name and kind.
      (
        [
          "2025-03-09T10:00:00Z PDT -7 dst", "2025-11-02T09:00:00Z PST -8", "2026-03-08T10:00:00Z PDT -7 dst",
          "2026-11-01T09:00:00Z MST -7",
        ], "MST7", "2026-11-01T09:00:00Z"
      ),
      // The same yearly rule all the time, begun with its first onset.
      (
        [
          "2022-11-06T06:00:00Z EST -5", "2023-03-12T07:00:00Z EDT -4 dst", "2023-11-05T06:00:00Z EST -5",
          "2024-03-10T07:00:00Z EDT -4 dst",
        ], "EST5EDT,M3.2.0,M11.1.0", "2022-11-06T06:00:00Z"
      ),
      // Summer time came back after years without it: with its first spring.
      (
        [
          "2014-09-25T21:00:00Z EET 2", "2023-04-27T22:00:00Z EEST 3 dst", "2023-10-26T21:00:00Z EET 2",
          "2024-04-25T22:00:00Z EEST 3 dst", "2024-10-31T21:00:00Z EET 2",
        ], "EET-2EEST,M4.5.5/0,M10.5.4/24", "2023-04-27T22:00:00Z"
      ),
      // The hour of the onset changed.
      (
        [
          "2025-03-30T00:00:00Z EEST 3 dst", "2025-10-26T00:00:00Z EET 2", "2026-03-29T01:00:00Z EEST 3 dst",
          "2026-10-25T01:00:00Z EET 2",
        ], "EET-2EEST,M3.5.0/3,M10.5.0/4", "2026-03-29T01:00:00Z"
      ),
      // One winter kept summer time: the law counts from the first onset after that.
      (
        [
          "2025-03-09T05:00:00Z CDT -4 dst", "2025-11-02T05:00:00Z CST -5", "2026-03-08T05:00:00Z CDT -4 dst",
          "2027-11-07T05:00:00Z CST -5",
        ], "CST5CDT,M3.2.0/0,M11.1.0/1", "2027-11-07T05:00:00Z"
      ),
    ] as [([String], String?, String)])
  func `begins where the footer alone tells the time`(transitions: [String], footer: String?, start: String)
    throws
  {
    let zone = try Self.zone("LMT 2", transitions, footer: footer)
    #expect(zone.lawStart?.description == start)
  }

  @Test func `begins with the first onset that the rule knows`() throws {
    // In the year before, the rule would have had a summer, and the place had none.
    let zone = try Self.zone(
      "EET 2", ["2024-03-31T01:00:00Z EEST 3 dst", "2024-10-27T01:00:00Z EET 2"],
      footer: "EET-2EEST,M3.5.0/3,M10.5.0/4")
    #expect(zone.lawStart?.description == "2024-03-31T01:00:00Z")
  }

  @Test(arguments: [
    "Europe/Moscow", "Europe/Paris", "Asia/Yekaterinburg", "America/New_York", "Asia/Kathmandu",
  ])
  func `of zones of this machine begins where nothing differs any more`(name: String) throws {
    let zone = try SystemZones.zone(name)
    let start = try #require(zone.lawStart)
    func lawful(_ instant: Instant) -> Bool {
      let (here, there) = (zone.type(at: instant), zone.footer?.type(at: instant))
      return there.map { here.utcOffset == $0.utcOffset && here.isDaylight == $0.isDaylight } ?? true
    }
    let yearBefore = (1...400).compactMap { start.adding(seconds: Int64(-86_400 * $0)) }
    #expect(yearBefore.contains { !lawful($0) })
    #expect(zone.transitions.contains { $0.at == start })
    var instant = start
    while instant.utc.date.year < 2045 {
      #expect(lawful(instant), "\(instant)")
      instant = try #require(instant.adding(seconds: 86_400 * 3))
    }
  }
}

@Suite struct `A release of the zone database` {
  @Test(arguments: [
    ("2025b", "2025-03-22", true), ("2026f", "2026-10-28", true), ("2025b-rearguard", "2025-03-22", true),
    ("2024a", "2024-02-01", true),
    // Not in the table: as new as its year allows.
    ("2026z", "2026-12-31", false), ("2031a", "2031-12-31", false), ("2012c", "2012-12-31", false),
  ])
  func `has a day`(version: String, day: String, isKnown: Bool) throws {
    let release = try #require(ZoneRelease(version))
    #expect(release.day.description == day && release.isKnown == isKnown)
  }

  @Test(arguments: ["", "unknown", "2025", "25b", "2025B", "2025bb", "20x5b", "b2025", "2025b7"])
  func `is none in other words`(version: String) {
    #expect(ZoneRelease(version) == nil)
  }

  @Test(arguments: [
    ("2025b", "2025-12-22", false), ("2025b", "2025-12-23", true), ("2026f", "2026-11-28", false),
    ("2026f", "2027-07-28", false), ("2026f", "2027-07-29", true), ("2031a", "2032-09-30", false),
    ("2031a", "2032-10-01", true), ("2027a", "2026-11-28", false),
  ])
  func `is old after nine months`(version: String, today: String, isOld: Bool) throws {
    let today = try #require(Instant(rfc3339: today)).utc.date
    #expect(try #require(ZoneRelease(version)).isOld(on: today) == isOld)
  }
}
