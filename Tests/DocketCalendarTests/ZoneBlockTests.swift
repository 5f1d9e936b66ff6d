import DocketTime
import TestSupport
import Testing

@testable import DocketCalendar

struct `A zone's block` {
  @Test(arguments: [
    ("Europe/Moscow", ["STANDARD 19700101T000000 +0300 +0300 MSK"]),
    ("Asia/Yekaterinburg", ["STANDARD 19700101T000000 +0500 +0500 +05"]),
    ("Europe/Kirov", ["STANDARD 19700101T000000 +0300 +0300 MSK"]),
    ("Etc/GMT-5", ["STANDARD 19700101T000000 +0500 +0500 +05"]),
    ("Etc/UTC", ["STANDARD 19700101T000000 +0000 +0000 UTC"]),
    ("Asia/Tehran", ["STANDARD 19700101T000000 +0330 +0330 +0330"]),
    ("Pacific/Apia", ["STANDARD 19700101T000000 +1300 +1300 +13"]),
    (
      "Europe/Paris",
      [
        "DAYLIGHT 19960331T020000 +0100 +0200 CEST BYMONTH=3;BYDAY=-1SU",
        "STANDARD 19961027T030000 +0200 +0100 CET BYMONTH=10;BYDAY=-1SU",
      ]
    ),
    (
      "America/New_York",
      [
        "DAYLIGHT 20070311T020000 -0500 -0400 EDT BYMONTH=3;BYDAY=2SU",
        "STANDARD 20071104T020000 -0400 -0500 EST BYMONTH=11;BYDAY=1SU",
      ]
    ),
    (
      "Europe/Dublin",
      [
        "DAYLIGHT 19960331T010000 +0000 +0100 IST BYMONTH=3;BYDAY=-1SU",
        "STANDARD 19961027T020000 +0100 +0000 GMT BYMONTH=10;BYDAY=-1SU",
      ]
    ),
    (
      "Australia/Lord_Howe",
      [
        "STANDARD 20080406T020000 +1100 +1030 +1030 BYMONTH=4;BYDAY=1SU",
        "DAYLIGHT 20081005T020000 +1030 +1100 +11 BYMONTH=10;BYDAY=1SU",
      ]
    ),
    // Its last Thursday of October ends at 24:00, which is no time of that day.
    ("Africa/Cairo", []),
    // Its change falls on the evening before the last Sunday.
    ("America/Nuuk", []),
    // Its changes fall on the day after a certain weekday.
    ("Asia/Gaza", []),
  ])
  func `says the law it ends with, or nothing`(name: String, expected: [String]) throws {
    let block = ZoneBlock(lawOf: try SystemZones.zone(name))
    #expect((block.map(lines) ?? []) == expected)
    #expect(block?.name == (expected.isEmpty ? nil : name))
  }

  @Test func `has no offset with seconds`() throws {
    let zone = try SystemZones.zone("Africa/Monrovia")
    let block = try #require(ZoneBlock(lawOf: zone))
    // Until 1972 the clocks of Monrovia were 44 minutes and 30 seconds behind.
    let old = try LocalMoment(1971, 6, 1, 10)
    #expect(block.instant(of: old, provedBy: zone) == nil)
    #expect(block.observances.map(\.offset) == [0])
  }

  @Test(arguments: [
    ("1996-03-31 01:59", Int?.none), ("1996-03-31 03:00", 7200), ("1996-10-27 02:59", 7200),
    ("1996-10-27 03:00", 3600), ("2024-01-01 00:00", 3600), ("2024-03-31 01:59", 3600),
    ("2024-03-31 02:00", 7200), ("2024-10-27 02:59", 7200), ("2024-10-27 03:00", 3600),
    ("2024-12-31 23:59", 3600), ("9999-12-31 23:59", 3600),
  ])
  func `is read as clients read it, by the last onset`(text: String, offset: Int?) throws {
    let block = try #require(ZoneBlock(lawOf: try SystemZones.zone("Europe/Paris")))
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    let local = try LocalMoment(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4])
    let expected = try offset.map {
      try #require(
        Instant(startOf: local.date).adding(seconds: Int64(local.time.minuteOfDay * 60 - $0)))
    }
    #expect(block.instant(of: local) == expected)
  }

  private func lines(_ block: ZoneBlock) -> [String] {
    var writer = ContentWriter()
    writer.zone(block)
    let lines = PlainReader.unfolded(writer.bytes)
    #expect(lines.prefix(2) == ["BEGIN:VTIMEZONE", "TZID:\(block.name)"])
    #expect(lines.last == "END:VTIMEZONE")
    return lines.dropFirst(2).dropLast().split { $0.hasPrefix("END:") }.map { observance in
      observance.map {
        $0.replacing("RRULE:FREQ=YEARLY;", with: "").replacing(
          /^(BEGIN|DTSTART|TZOFFSET[A-Z]+|TZNAME):/, with: "")
      }.joined(separator: " ")
    }
  }
}
