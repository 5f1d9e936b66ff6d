import DocketTime
import TestSupport
import Testing

@testable import DocketCalendar

struct `A feed` {
  @Test func `is written as this file, byte by byte`() throws {
    let text = String(decoding: try Self.example().encoded(), as: UTF8.self)
    let expected = Self.file.replacing("\n", with: "\r\n")
    let (found, wanted) = (text.split(separator: "\r\n"), expected.split(separator: "\r\n"))
    for (number, (left, right)) in zip(found, wanted).enumerated() {
      #expect(left == right, "line \(number + 1)")
    }
    #expect(sameScalars(text, expected))
  }

  @Test func `is read back without a problem`() throws {
    let reading = CalendarReading(try Self.example().encoded())
    #expect(reading.problems == [])
    let calendar = try #require(reading.components.first)
    #expect(
      calendar.components.map(\.name) == ["VTIMEZONE", "VTIMEZONE"] + Array(repeating: "VEVENT", count: 6))
    let hearing = try #require(
      calendar.components.first { $0.only("UID")?.value == "appeal.harbour-bells@docket.example" })
    #expect(hearing.only("SUMMARY")?.text == "Апелляция — Анна К. (Приморский город); слушание, открытое")
  }

  @Test(arguments: 0..<20)
  func `does not depend on the order of its entries`(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    var feed = try Self.example()
    let expected = feed.encoded()
    feed.events.shuffle(using: &generator)
    #expect(feed.encoded() == expected)
  }

  @Test func `without anything optional has only what every feed has`() throws {
    let feed = CalendarFeed(productIdentifier: "-//docket//1", name: "1")
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//docket//1
      CALSCALE:GREGORIAN
      NAME:1
      X-WR-CALNAME:1
      REFRESH-INTERVAL;VALUE=DURATION:PT4H
      X-PUBLISHED-TTL:PT4H
      END:VCALENDAR

      """
    #expect(String(decoding: feed.encoded(), as: UTF8.self) == expected.replacing("\n", with: "\r\n"))
  }

  @Test(arguments: 0..<100)
  func `has the same lines whatever the texts say`(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    var texts: [String] = (0..<6).map { _ in RandomText.make(pieces: 60, using: &generator) }
    var feed = CalendarFeed(productIdentifier: texts.removeLast(), name: texts.removeLast())
    feed.description = texts.removeLast()
    feed.events = [
      CalendarEvent(
        identifier: try #require(CalendarIdentifier("a@b")), stamp: .first,
        time: .allDay(first: .first, last: .first), summary: CalendarText(texts.removeLast()),
        description: CalendarText(texts.removeLast(), language: CalendarToken("ru")),
        location: CalendarText(texts.removeLast()))
    ]
    let file = feed.encoded()
    let names = PlainReader.unfolded(file).map { String($0.unicodeScalars.prefix { $0 != ":" && $0 != ";" }) }
    #expect(
      names == [
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC",
        "LAST-MODIFIED", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "BEGIN", "UID", "DTSTAMP", "LAST-MODIFIED",
        "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP", "END",
        "END",
      ])
    #expect(CalendarReading(file).problems == [])
  }

  private static func example() throws -> CalendarFeed {
    let moscow = try SystemZones.zone("Europe/Moscow")
    let paris = try SystemZones.zone("Europe/Paris")
    let page = "https://docket.example/ru/cases/harbour-bells/"
    func event(
      _ name: String, _ stamp: String, _ time: EventTime, _ summary: CalendarText
    ) throws -> CalendarEvent {
      CalendarEvent(
        identifier: try #require(CalendarIdentifier("\(name)@docket.example")), stamp: try Instant(stamp),
        time: time, summary: summary)
    }

    var appeal = try event(
      "appeal.harbour-bells", "2031-04-02T06:00:00Z",
      .timed(start: LocalMoment(2031, 4, 10, 10), end: LocalMoment(2031, 4, 10, 11), zone: moscow),
      "Апелляция — Анна К. (Приморский город); слушание, открытое")
    appeal.sequence = 2
    appeal.description = CalendarText(
      "Начало в 10:00 (МСК, UTC+3).\nПеренесено с 3 апреля 2031 г.\n\n\(page)#appeal")
    appeal.location = CalendarText("Court of Appeal, 1 Quay Street", language: CalendarToken("en"))
    appeal.categories = [
      try #require(CalendarToken("hearing")), try #require(CalendarToken("harbour-bells")),
    ]
    appeal.page = CalendarURI("\(page)#appeal")

    var old = try event(
      "remand.harbour-bells", "2031-03-01T00:00:00Z",
      .timed(start: LocalMoment(2013, 7, 1, 10), end: LocalMoment(2013, 7, 1, 11), zone: moscow), "Арест")
    old.status = .cancelled
    var rally = try event(
      "rally.day", "2031-03-01T00:00:00Z",
      .timed(start: LocalMoment(2031, 7, 14, 18, 30), end: LocalMoment(2031, 7, 14, 20), zone: paris),
      "Rassemblement")
    rally.status = .tentative
    return CalendarFeed(
      productIdentifier: "-//docket//harbour//RU", name: "Суды, день за днём", description: "Слушания; и дни",
      identifier: CalendarIdentifier("5f6c1c2e-8a0b-5c3d-9e4f-a0b1c2d3e4f5"),
      page: CalendarURI("https://docket.example/ru/"),
      source: CalendarURI("https://docket.example/calendars/ru/all.ics"), color: CalendarColor("firebrick"),
      events: [
        appeal, rally, old,
        try event(
          "prisoners.day", "2031-01-01T00:00:00Z",
          .yearly(first: CivilDate(2009, 10, 30), last: CivilDate(2009, 10, 30), until: nil), "День"),
        try event(
          "week.day", "2031-01-01T00:00:00Z",
          .allDay(first: CivilDate(2031, 4, 10), last: CivilDate(2031, 4, 16)), "Неделя"),
        try event(
          "ended.day", "2031-01-01T00:00:00Z",
          .yearly(
            first: CivilDate(2010, 1, 19), last: CivilDate(2010, 1, 19), until: CivilDate(2020, 1, 19)),
          "Был"),
      ])
  }

  private static let file = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//docket//harbour//RU
    CALSCALE:GREGORIAN
    NAME:Суды · день за днём
    X-WR-CALNAME:Суды · день за днём
    DESCRIPTION:Слушания\\; и дни
    X-WR-CALDESC:Слушания\\; и дни
    UID:5f6c1c2e-8a0b-5c3d-9e4f-a0b1c2d3e4f5
    URL:https://docket.example/ru/
    SOURCE;VALUE=URI:https://docket.example/calendars/ru/all.ics
    LAST-MODIFIED:20310402T060000Z
    REFRESH-INTERVAL;VALUE=DURATION:PT4H
    X-PUBLISHED-TTL:PT4H
    COLOR:firebrick
    X-APPLE-CALENDAR-COLOR:#B22222
    BEGIN:VTIMEZONE
    TZID:Europe/Moscow
    BEGIN:STANDARD
    DTSTART:19700101T000000
    TZOFFSETFROM:+0300
    TZOFFSETTO:+0300
    TZNAME:MSK
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VTIMEZONE
    TZID:Europe/Paris
    BEGIN:DAYLIGHT
    DTSTART:19960331T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    TZNAME:CEST
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:19961027T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    TZNAME:CET
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:prisoners.day@docket.example
    DTSTAMP:20310101T000000Z
    LAST-MODIFIED:20310101T000000Z
    SEQUENCE:0
    DTSTART;VALUE=DATE:20091030
    DTEND;VALUE=DATE:20091031
    RRULE:FREQ=YEARLY
    SUMMARY:День
    STATUS:CONFIRMED
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:ended.day@docket.example
    DTSTAMP:20310101T000000Z
    LAST-MODIFIED:20310101T000000Z
    SEQUENCE:0
    DTSTART;VALUE=DATE:20100119
    DTEND;VALUE=DATE:20100120
    RRULE:FREQ=YEARLY;UNTIL=20200119
    SUMMARY:Был
    STATUS:CONFIRMED
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:remand.harbour-bells@docket.example
    DTSTAMP:20310301T000000Z
    LAST-MODIFIED:20310301T000000Z
    SEQUENCE:0
    DTSTART:20130701T060000Z
    DTEND:20130701T070000Z
    SUMMARY:Арест
    STATUS:CANCELLED
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:week.day@docket.example
    DTSTAMP:20310101T000000Z
    LAST-MODIFIED:20310101T000000Z
    SEQUENCE:0
    DTSTART;VALUE=DATE:20310410
    DTEND;VALUE=DATE:20310417
    SUMMARY:Неделя
    STATUS:CONFIRMED
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:appeal.harbour-bells@docket.example
    DTSTAMP:20310402T060000Z
    LAST-MODIFIED:20310402T060000Z
    SEQUENCE:2
    DTSTART;TZID=Europe/Moscow:20310410T100000
    DTEND;TZID=Europe/Moscow:20310410T110000
    SUMMARY:Апелляция — Анна К. (Приморский горо
     д)\\; слушание\\, открытое
    DESCRIPTION:Начало в 10:00 (МСК\\, UTC+3).\\nПеренесено\u{20}
     с 3 апреля 2031 г.\\n\\nhttps://docket.example/ru/cases/harbour-bell
     s/#appeal
    LOCATION;LANGUAGE=en:Court of Appeal\\, 1 Quay Street
    STATUS:CONFIRMED
    CATEGORIES:hearing,harbour-bells
    URL:https://docket.example/ru/cases/harbour-bells/#appeal
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:rally.day@docket.example
    DTSTAMP:20310301T000000Z
    LAST-MODIFIED:20310301T000000Z
    SEQUENCE:0
    DTSTART;TZID=Europe/Paris:20310714T183000
    DTEND;TZID=Europe/Paris:20310714T200000
    SUMMARY:Rassemblement
    STATUS:TENTATIVE
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR

    """
}
