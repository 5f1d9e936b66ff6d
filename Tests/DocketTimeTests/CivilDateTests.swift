import DocketTime
import Testing

@Suite struct `Civil dates` {
  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 4, 31), (2023, 2, 29),
    (1900, 2, 29), (2024, 2, 30), (Int.max, 1, 1), (Int.min, 1, 1), (2023, Int.max, 1), (2023, 1, Int.min),
  ])
  func `refuse days that do not exist`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func `know the leap days of the Gregorian rule`() {
    let years = [1600, 1900, 1996, 2000, 2023, 2024, 2100]
    #expect(years.filter { CivilDate.daysInMonth(year: $0, month: 2) == 29 } == [1600, 1996, 2000, 2024])
    #expect(CivilDate.daysInMonth(year: 2024, month: 0) == 0)
    #expect(CivilDate.daysInMonth(year: 2024, month: 13) == 0)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-03-01", 19_783),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `count days from 1970`(text: String, number: Int) throws {
    #expect(try day(text).dayNumber == number)
    #expect(CivilDate(dayNumber: number)?.description == text)
  }

  @Test func `follow one another without a gap through 9999 years`() throws {
    var (year, month, day) = (1, 1, 1)
    var mismatches = 0
    for number in -719_162...2_932_896 {
      let date = CivilDate(dayNumber: number)
      if date?.year != year || date?.month != month || date?.day != day || date?.dayNumber != number {
        mismatches += 1
      }
      day += 1
      if day > CivilDate.daysInMonth(year: year, month: month) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(mismatches == 0)
    #expect((year, month, day) == (10_000, 1, 1))
  }

  @Test(arguments: [Int.min, -719_163, 2_932_897, Int.max])
  func `end with the years 1 and 9999`(number: Int) throws {
    #expect(CivilDate(dayNumber: number) == nil)
    #expect(try day("1970-01-01").adding(days: number) == nil)
    #expect(CivilDate.first.adding(days: -1) == nil)
    #expect(CivilDate.last.adding(days: 1) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2024-02-29", .thursday), ("2023-09-04", .monday),
    ("2011-03-27", .sunday), ("0001-01-01", .monday), ("9999-12-31", .friday),
  ])
  func `fall on their weekday`(text: String, weekday: Weekday) throws {
    #expect(try day(text).weekday == weekday)
  }

  @Test(arguments: [
    ("2023-01-31", 0, 1, "2023-02-28"), ("2024-01-31", 0, 1, "2024-02-29"),
    ("2024-02-29", 1, 0, "2025-02-28"),
    ("2024-02-29", 4, 0, "2028-02-29"), ("2023-12-15", 0, 1, "2024-01-15"),
    ("2023-01-15", 0, -1, "2022-12-15"),
    ("2019-02-09", 6, 0, "2025-02-09"), ("2023-05-31", -1, 13, "2023-06-30"),
    ("2024-03-31", 0, -1, "2024-02-29"),
  ])
  func `keep the day number when months are added, or take the last day`(
    text: String, years: Int, months: Int, expected: String
  ) throws {
    #expect(try day(text).adding(years: years, months: months)?.description == expected)
  }

  @Test(arguments: [(8000, 0), (-2023, 0), (0, 96_000), (0, -30_000), (Int.max, 1), (Int.min, -1), (0, .max)])
  func `have no month outside the years 1 to 9999`(years: Int, months: Int) throws {
    #expect(try day("2023-09-04").adding(years: years, months: months) == nil)
  }

  static let weekdays: [(Int, Weekday, Int, Int, String?)] = [
    (1, .friday, 9, 2023, "2023-09-01"), (5, .saturday, 9, 2023, "2023-09-30"),
    (5, .sunday, 9, 2023, nil), (-1, .sunday, 9, 2023, "2023-09-24"), (-1, .saturday, 9, 2023, "2023-09-30"),
    (3, .sunday, 5, 2024, "2024-05-19"), (5, .thursday, 2, 2024, "2024-02-29"), (0, .monday, 1, 2024, nil),
    (6, .monday, 1, 2024, nil), (-2, .monday, 1, 2024, nil), (1, .monday, 13, 2024, nil),
    (-1, .monday, 0, 2024, nil), (1, .monday, 1, 0, nil), (Int.max, .monday, 1, 2024, nil),
  ]

  @Test(arguments: weekdays)
  func `are found by weekday`(n: Int, weekday: Weekday, month: Int, year: Int, expected: String?) {
    #expect(CivilDate.nth(n, weekday, ofMonth: month, year: year)?.description == expected)
  }

  @Test func `have a compact form and an order`() throws {
    #expect(try day("0987-06-05").compact == "09870605")
    let days = try ["2023-09-04", "2023-08-31", "2024-01-01", "0001-01-01"].map { try day($0) }
    #expect(days.sorted().map(\.description) == ["0001-01-01", "2023-08-31", "2023-09-04", "2024-01-01"])
  }
}
