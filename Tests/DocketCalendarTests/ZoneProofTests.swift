import DocketTime
import TestSupport
import Testing

@testable import DocketCalendar

struct `Every time in a feed` {
  static let zones = [
    "Europe/Moscow", "Asia/Yekaterinburg", "Europe/Kirov", "Europe/Paris", "America/New_York", "Africa/Cairo",
    "America/Vancouver",
    "Africa/Casablanca", "Asia/Tehran", "Europe/Dublin", "Australia/Lord_Howe", "Pacific/Apia", "Etc/GMT-5",
    "Asia/Gaza", "America/Nuuk", "America/Santiago", "Asia/Jerusalem", "Antarctica/Troll", "Europe/Minsk",
    "Asia/Pyongyang", "Africa/Juba",
  ]

  /// Ten o'clock each week of thirty years, and the hours around every change of the clocks.
  private func moments(of zone: Zone) throws -> [LocalMoment] {
    let (first, last) = (try CivilDate(2005, 1, 1), try CivilDate(2035, 12, 31))
    let ten = try #require(ClockTime(hour: 10, minute: 0))
    var moments = stride(from: first.dayNumber, to: last.dayNumber, by: 7)
      .compactMap { CivilDate(dayNumber: $0) }.map { LocalMoment(date: $0, time: ten) }
    for change in zone.transitions(from: Instant(startOf: first), to: Instant(startOf: last)) {
      for minutes in [
        -1501, -181, -121, -61, -60, -59, -31, -30, -29, -1, 0, 1, 29, 30, 31, 59, 60, 61, 121, 1501,
      ] {
        moments.append(zone.clock(at: try #require(change.at.adding(seconds: Int64(minutes) * 60))))
        let shifted = Instant(startOf: change.clockBefore.date)
          .adding(seconds: Int64(change.clockBefore.time.minuteOfDay + minutes) * 60)
        let clock = try #require(shifted).utc
        moments.append(
          try LocalMoment(clock.date.year, clock.date.month, clock.date.day, clock.hour, clock.minute))
      }
    }
    return moments
  }

  @Test(arguments: zones)
  func `means the instant that the zone database says, by the file alone`(name: String) throws {
    let zone = try SystemZones.zone(name)
    let moments = try moments(of: zone)
    let events = try moments.enumerated().map { number, moment in
      CalendarEvent(
        identifier: try #require(CalendarIdentifier("\(number)")), stamp: .first,
        time: .timed(start: moment, end: moment, zone: zone), summary: "")
    }
    let reading = CalendarReading(
      CalendarFeed(productIdentifier: "p", name: "n", events: events).encoded())
    #expect(reading.problems == [])
    let calendar = try #require(reading.components.first)
    let block = try calendar.components.first { $0.name == "VTIMEZONE" }.map(FileZone.init)
    let entries = calendar.components.filter { $0.name == "VEVENT" }
    #expect(entries.count == moments.count)
    for entry in entries {
      let number = try #require(Int(entry.only("UID")?.value ?? ""))
      let start = try #require(entry.only("DTSTART"))
      let found =
        start.parameters.isEmpty
        ? try FileZone.utc(start.value)
        : try #require(try block?.seconds(of: start.value))
      let resolution = zone.resolve(moments[number])
      #expect(found == resolution.instant.secondsSinceEpoch, "\(name) \(moments[number])")
      if case .unique = resolution { continue }
      #expect(start.parameters.isEmpty, "doubtful times are in UTC")
    }
  }

  @Test(arguments: [
    ("Europe/Moscow", 2013, 7, false), ("Europe/Moscow", 2013, 1, false), ("Europe/Moscow", 2005, 7, false),
    ("Europe/Moscow", 2014, 12, true), ("Europe/Moscow", 2030, 7, true), ("Europe/Paris", 1995, 7, false),
    ("Europe/Paris", 2013, 7, true), ("America/New_York", 2006, 7, false),
    ("America/New_York", 2008, 1, true),
    ("Africa/Cairo", 2030, 1, false), ("Africa/Cairo", 2030, 7, false), ("Asia/Tehran", 2022, 7, false),
    ("Asia/Tehran", 2023, 7, true), ("Europe/Kirov", 2013, 7, false), ("Europe/Kirov", 2025, 7, true),
    ("Pacific/Apia", 2009, 7, false), ("Pacific/Apia", 2022, 7, true),
  ])
  func `is local under the law of today, else in UTC`(
    name: String, year: Int, month: Int, isLocal: Bool
  ) throws {
    var plan = ZonePlan()
    let start = try LocalMoment(year, month, 1, 10)
    let place = plan.place(
      .timed(start: start, end: try LocalMoment(year, month, 1, 11), zone: try SystemZones.zone(name)))
    if case .zoned(start: start, end: _, zone: name) = place.form {
      #expect(isLocal)
      #expect(place.block?.name == name)
    } else {
      #expect(!isLocal)
      #expect(place.block == nil)
    }
  }
}
