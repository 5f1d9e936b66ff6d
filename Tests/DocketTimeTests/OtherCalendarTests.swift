import DocketTime
import Testing

@Suite struct `Other calendars` {
  @Test(arguments: [
    (1300, 1, 1, "1921-03-21"), (1342, 6, 31, "1963-09-22"), (1350, 1, 1, "1971-03-21"),
    (1357, 11, 22, "1979-02-11"), (1375, 12, 30, "1997-03-20"), (1399, 12, 30, "2021-03-20"),
    (1401, 6, 25, "2022-09-16"), (1403, 12, 30, "2025-03-20"), (1404, 1, 1, "2025-03-21"),
    (1404, 9, 21, "2025-12-12"), (1404, 12, 29, "2026-03-20"), (1408, 12, 30, "2030-03-20"),
    (1410, 12, 29, "2032-03-19"),
  ])
  func `know the days of the Solar Hijri calendar`(year: Int, month: Int, day: Int, expected: String) {
    let date = OtherCalendar.solarHijri.civilDate(year: year, month: month, day: day)
    #expect(date?.description == expected)
  }

  @Test(arguments: [
    (1340, 1, 1, "1921-09-04"), (1400, 1, 1, "1979-11-21"), (1445, 12, 30, "2024-07-07"),
    (1447, 1, 1, "2025-06-27"), (1447, 6, 21, "2025-12-12"), (1447, 9, 1, "2026-02-18"),
    // A thirtieth day that only the eye has seen.
    (1447, 2, 30, "2025-08-25"), (1447, 3, 1, "2025-08-25"),
  ])
  func `know about the days of the Islamic calendar`(year: Int, month: Int, day: Int, expected: String) {
    let date = OtherCalendar.lunarHijri.civilDate(year: year, month: month, day: day)
    #expect(date?.description == expected)
  }

  @Test(arguments: [
    (OtherCalendar.solarHijri, 1404, 12, 30), (.solarHijri, 1404, 7, 31), (.solarHijri, 1404, 0, 1),
    (.solarHijri, 1404, 13, 1), (.solarHijri, 1404, 1, 0), (.solarHijri, 1299, 1, 1),
    (.solarHijri, 1411, 1, 1),
    (.lunarHijri, 1447, 1, 31), (.lunarHijri, 1447, 13, 1), (.lunarHijri, 1451, 1, 1),
    (.buddhist, 2568, 2, 29), (.buddhist, 2483, 1, 1),
  ])
  func `refuse days that they do not have`(calendar: OtherCalendar, year: Int, month: Int, day: Int) {
    #expect(calendar.civilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [OtherCalendar.solarHijri, .lunarHijri])
  func `follow one another without a gap`(calendar: OtherCalendar) {
    var days: [Int] = []
    for year in calendar.years {
      for month in 1...12 {
        let last = calendar.daysInMonth(year: year, month: month)
        days += (1...last).compactMap { calendar.civilDate(year: year, month: month, day: $0)?.dayNumber }
      }
    }
    #expect(days.count > 39_000)
    #expect(zip(days, days.dropFirst()).allSatisfy { $1 == $0 + 1 })
  }

  @Test func `share days and months with records in Thailand`() {
    #expect(OtherCalendar.buddhist.civilDate(year: 2567, month: 2, day: 29)?.description == "2024-02-29")
  }
}

@Suite struct `A date of another calendar` {
  /// What it may be, as `calendar written = date`.
  private static func readings(_ text: String, _ hints: CalendarHints, isDate: Bool) -> [String] {
    OtherDate.readings(of: text, hints: hints, isDate: isDate).map { date in
      "\(date.calendar) \(date.written) = \(date.exact ?? date.about.map { $0 } ?? RecordDate(date.span.first))"
    }
  }

  @Test(arguments: [
    ("1404-09-21", "solarHijri 1404-09-21 = 2025-12-12"),
    ("1404-09-21T10:30", "solarHijri 1404-09-21 = 2025-12-12T10:30"),
    ("۱۴۰۴/۰۹/۲۱", "solarHijri 1404-09-21 = 2025-12-12"), ("۲۱/۹/۱۴۰۴", "solarHijri 1404-09-21 = 2025-12-12"),
    ("14040921", "solarHijri 1404-09-21 = 2025-12-12"), ("۲۱ آذر ۱۴۰۴", "solarHijri 1404-09-21 = 2025-12-12"),
    ("۲۱ آذرماه ۱۴۰۴", "solarHijri 1404-09-21 = 2025-12-12"),
    ("۲۱ آذر ماه ۱۴۰۴ ه‍.ش", "solarHijri 1404-09-21 = 2025-12-12"),
    ("21 Azar 1404", "solarHijri 1404-09-21 = 2025-12-12"),
    ("21 āzar 1404", "solarHijri 1404-09-21 = 2025-12-12"),
    ("21 азара 1404", "solarHijri 1404-09-21 = 2025-12-12"),
    ("۲۱ قوس ۱۴۰۴", "solarHijri 1404-09-21 = 2025-12-12"),
    ("1404-02-31", "solarHijri 1404-02-31 = 2025-05-21"), ("1404-12-30", "solarHijri 1404-12 = 2026-03~"),
    ("1404-00-00", "solarHijri 1404 = 2025~"), ("1404-09-XX", "solarHijri 1404-09 = 2025-12~"),
    ("1404-09-??", "solarHijri 1404-09 = 2025-12~"), ("1404-09-21~", "solarHijri 1404-09-21 = 2025-12-12~"),
    ("1350", "solarHijri 1350 = 1971~"), ("آذر ۱۴۰۴", "solarHijri 1404-09 = 2025-12~"),
    ("1447-06-21", "lunarHijri 1447-06-21 = 2025-12-12~"), ("1404 ه ق", "lunarHijri 1404 = 1984~"),
    ("21 Jumada al-Thani 1447", "lunarHijri 1447-06-21 = 2025-12-12~"),
    ("2025-12-12", ""), ("2568-12-12", ""), ("12 décembre 1404", ""), ("12 ديسمبر 1404", ""),
    ("1404 or 1405", ""),
    ("", ""), ("21 Azar", ""), ("21 Azar 2025", ""),
  ])
  func `is known in Iran`(text: String, expected: String) {
    let found = Self.readings(text, CalendarHints(states: ["IR"], languages: ["en"]), isDate: true)
    #expect(found == (expected.isEmpty ? [] : [expected]))
  }

  @Test(arguments: [
    ("TH", "en", "2568-12-12", ["buddhist 2568-12-12 = 2025-12-12"]),
    ("TH", "en", "2568", ["buddhist 2568 = 2025"]),
    ("TH", "en", "12 ธันวาคม 2568", ["buddhist 2568-12-12 = 2025-12-12"]),
    ("RU", "th", "2568-12", ["buddhist 2568-12 = 2025-12"]), ("RU", "ru", "2568-12-12", []),
    ("SA", "en", "1404-09-21", ["lunarHijri 1404-09-21 = 1984-06-20~"]),
    ("RU", "fa", "1404-09-21", ["solarHijri 1404-09-21 = 2025-12-12"]),
    ("RU", "ar", "1404-09-21", ["lunarHijri 1404-09-21 = 1984-06-20~"]),
    ("IR", "ar", "1404-09-21", ["solarHijri 1404-09-21 = 2025-12-12"]), ("RU", "ru", "1404-09-21", []),
  ])
  func `is known by state and language`(state: String, language: String, text: String, expected: [String]) {
    #expect(
      Self.readings(text, CalendarHints(states: [state], languages: [language]), isDate: true) == expected)
  }

  @Test(arguments: [
    ("1404/09/21", ["solarHijri 1404-09-21 = 2025-12-12", "lunarHijri 1404-09-21 = 1984-06-20~"]),
    ("1350/09/21", ["solarHijri 1350-09-21 = 1971-12-12"]),
    ("1447/06/21", ["lunarHijri 1447-06-21 = 2025-12-12~"]),
    ("21 Azar 1404", ["solarHijri 1404-09-21 = 2025-12-12"]), ("1404.13.01", []),
  ])
  func `is known by its form where nothing tells the calendar`(text: String, expected: [String]) {
    #expect(Self.readings(text, CalendarHints(), isDate: false) == expected)
  }

  @Test(arguments: [("1350", "1971/1972"), ("1350-09", "1971-11/1971-12"), ("1350-10", "1971-12/1972-01")])
  func `lies in two years or months of records`(text: String, expected: String) throws {
    let date = try #require(
      OtherDate.readings(of: text, hints: CalendarHints(states: ["IR"]), isDate: true).first)
    #expect(date.between?.description == expected)
  }
}
