import DocketTime
import TestSupport
import Testing

@testable import DocketCalendar

struct `An entry` {
  /// The lines of an entry without those that every entry has.
  private func lines(_ time: EventTime, sequence: Int = 0) throws -> [String] {
    let feed = CalendarFeed(
      productIdentifier: "p", name: "n",
      events: [
        CalendarEvent(
          identifier: try #require(CalendarIdentifier("a@b")), stamp: .first, sequence: sequence, time: time,
          summary: "s")
      ])
    return PlainReader.unfolded(feed.encoded()).filter {
      $0.hasPrefix("DTSTART") && !$0.hasSuffix("T000000") || $0.hasPrefix("DTEND") || $0.hasPrefix("RRULE")
        || $0.hasPrefix("SEQUENCE") && sequence != 0
    }
  }

  @Test func `of days ends with the day before its end`() throws {
    #expect(
      try lines(.allDay(first: CivilDate(2024, 2, 28), last: CivilDate(2024, 2, 29)))
        == ["DTSTART;VALUE=DATE:20240228", "DTEND;VALUE=DATE:20240301"])
    #expect(
      try lines(.allDay(first: CivilDate(2023, 12, 31), last: CivilDate(2023, 12, 31)))
        == ["DTSTART;VALUE=DATE:20231231", "DTEND;VALUE=DATE:20240101"])
  }

  @Test func `of days that end before they start lasts one day`() throws {
    #expect(
      try lines(.allDay(first: CivilDate(2024, 3, 2), last: CivilDate(2024, 3, 1)))
        == ["DTSTART;VALUE=DATE:20240302"])
  }

  @Test func `on the calendar's last day has no end to write`() throws {
    #expect(try lines(.allDay(first: .last, last: .last)) == ["DTSTART;VALUE=DATE:99991231"])
  }

  @Test func `of every year may have a last year, not before the first`() throws {
    let day = try CivilDate(2010, 1, 19)
    #expect(
      try lines(.yearly(first: day, last: day, until: CivilDate(2020, 1, 19)))
        == ["DTSTART;VALUE=DATE:20100119", "DTEND;VALUE=DATE:20100120", "RRULE:FREQ=YEARLY;UNTIL=20200119"])
    #expect(
      try lines(.yearly(first: day, last: day, until: CivilDate(2009, 1, 19)))
        == ["DTSTART;VALUE=DATE:20100119", "DTEND;VALUE=DATE:20100120"])
  }

  @Test func `of every week may have a last week, not before the first`() throws {
    let day = try CivilDate(2024, 1, 30)
    #expect(
      try lines(.weekly(first: day, last: day, until: CivilDate(2024, 2, 6)))
        == ["DTSTART;VALUE=DATE:20240130", "DTEND;VALUE=DATE:20240131", "RRULE:FREQ=WEEKLY;UNTIL=20240206"])
    #expect(
      try lines(.weekly(first: day, last: day, until: CivilDate(2024, 1, 29)))
        == ["DTSTART;VALUE=DATE:20240130", "DTEND;VALUE=DATE:20240131"])
  }

  @Test func `in UTC is written with a Z`() throws {
    #expect(
      try lines(.utc(start: Instant("2024-03-28T06:00:00Z"), end: Instant("2024-03-28T07:00:01Z")))
        == ["DTSTART:20240328T060000Z", "DTEND:20240328T070001Z"])
    #expect(
      try lines(.utc(start: Instant("2024-03-28T06:00:00Z"), end: Instant("2024-03-28T06:00:00Z")))
        == ["DTSTART:20240328T060000Z"])
  }

  @Test func `that ends on the other side of a doubtful hour is in UTC at both ends`() throws {
    let paris = try SystemZones.zone("Europe/Paris")
    #expect(
      try lines(
        .timed(start: LocalMoment(2030, 10, 27, 1), end: LocalMoment(2030, 10, 27, 2, 30), zone: paris))
        == ["DTSTART:20301026T230000Z", "DTEND:20301027T003000Z"])
    #expect(
      try lines(.timed(start: LocalMoment(2030, 3, 31, 2, 30), end: LocalMoment(2030, 3, 31, 4), zone: paris))
        == ["DTSTART:20300331T013000Z", "DTEND:20300331T020000Z"])
  }

  @Test func `without length has no end`() throws {
    let moment = try LocalMoment(2030, 6, 1, 10)
    let zone = try SystemZones.zone("Europe/Moscow")
    #expect(
      try lines(.timed(start: moment, end: moment, zone: zone)) == [
        "DTSTART;TZID=Europe/Moscow:20300601T100000"
      ])
  }

  @Test(arguments: [(3, "SEQUENCE:3"), (-1, "SEQUENCE:0"), (Int.max, "SEQUENCE:2147483647")])
  func `has a sequence number that every client can hold`(sequence: Int, line: String) throws {
    #expect(try lines(.utc(start: .first, end: .first), sequence: sequence).first == line)
  }

  @Test func `has content that no stamp and no feed changes, but a text or a moved zone does`() throws {
    let moscow = try SystemZones.zone("Europe/Moscow")
    let kirov = try SystemZones.zone("Europe/Kirov")
    let (start, end) = (try LocalMoment(2013, 7, 1, 10), try LocalMoment(2013, 7, 1, 11))
    var event = CalendarEvent(
      identifier: try #require(CalendarIdentifier("a@b")), stamp: .first,
      time: .timed(start: start, end: end, zone: moscow), summary: "s")
    let content = event.content
    #expect(
      String(decoding: content, as: UTF8.self).split(separator: "\r\n") == [
        "UID:a@b", "DTSTART:20130701T060000Z", "DTEND:20130701T070000Z",
        "DTSTART;TZID=Europe/Moscow:20130701T100000", "DTEND;TZID=Europe/Moscow:20130701T110000", "SUMMARY:s",
        "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
      ])
    event.stamp = .last
    event.sequence = 9
    #expect(event.content == content)
    event.time = .timed(start: start, end: end, zone: kirov)
    #expect(event.content != content)
    event.time = .timed(start: start, end: end, zone: moscow)
    event.summary = "t"
    #expect(event.content != content)
  }
}
