import DocketCalendar
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `The next edition of a day` {
  @Test(
    arguments: [
      ("2031-04-02", "2031-04-02"), ("2031-04-01", "2031-04-02"), ("2031-04-03", "2031-04-02"),
      ("2031-04-04", nil),
    ] as [(String, String?)])
  func `is the day itself until its last day is over`(today: String, next: String?) throws {
    let time = EventTime.allDay(first: try Self.day("2031-04-02"), last: try Self.day("2031-04-03"))
    #expect(time.next(on: try Self.day(today))?.description == next)
  }

  @Test(
    arguments: [
      ("2020-01-01", nil, "2025-07-05"), ("2031-07-05", nil, "2031-07-05"), ("2031-07-06", nil, "2031-07-05"),
      ("2031-07-07", nil, "2032-07-05"), ("2031-07-07", "2032-07-04", nil),
      ("2020-01-01", "2021-01-01", "2025-07-05"),
    ] as [(String, String?, String?)])
  func `of a yearly day is this year's, or the next year's`(today: String, until: String?, next: String?)
    throws
  {
    let time = EventTime.yearly(
      first: try Self.day("2025-07-05"), last: try Self.day("2025-07-06"), until: try until.map(Self.day))
    #expect(time.next(on: try Self.day(today))?.description == next)
  }

  @Test func `goes on over the turn of the year`() throws {
    let time = EventTime.yearly(
      first: try Self.day("2025-12-30"), last: try Self.day("2026-01-02"), until: nil)
    #expect(time.next(on: try Self.day("2031-01-02"))?.description == "2030-12-30")
    #expect(time.next(on: try Self.day("2031-01-03"))?.description == "2031-12-30")
  }

  @Test(
    arguments: [
      ("2031-03-01", nil, "2031-04-02"), ("2031-04-02", nil, "2031-04-02"), ("2031-04-03", nil, "2031-04-09"),
      ("2031-04-09", nil, "2031-04-09"), ("2031-04-10", "2031-04-15", nil),
    ] as [(String, String?, String?)])
  func `of a weekly day is within a week`(today: String, until: String?, next: String?) throws {
    let day = try Self.day("2031-04-02")
    let time = EventTime.weekly(first: day, last: day, until: try until.map(Self.day))
    #expect(time.next(on: try Self.day(today))?.description == next)
  }

  private static func day(_ text: String) throws -> CivilDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(CivilDate(year: parts[0], month: parts[1], day: parts[2]))
  }
}
