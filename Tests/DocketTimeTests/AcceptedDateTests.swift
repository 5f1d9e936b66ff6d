import DocketTime
import Testing

@Suite struct `Accepted dates` {
  /// A form, the days it means, and the days that must not be called a contradiction.
  static let forms: [(text: String, span: String, considered: String)] = [
    ("2023", "2023-01-01 2023-12-31", "2023-01-01 2023-12-31"),
    ("2023?", "2023-01-01 2023-12-31", "2023-01-01 2023-12-31"),
    ("2023~", "2023-01-01 2023-12-31", "2022-01-01 2024-12-31"),
    ("2023-09", "2023-09-01 2023-09-30", "2023-09-01 2023-09-30"),
    ("2023-09?", "2023-09-01 2023-09-30", "2023-09-01 2023-09-30"),
    ("2023-09~", "2023-09-01 2023-09-30", "2023-08-01 2023-10-31"),
    ("2023-12~", "2023-12-01 2023-12-31", "2023-11-01 2024-01-31"),
    ("2024-02", "2024-02-01 2024-02-29", "2024-02-01 2024-02-29"),
    ("2023-09-04", "2023-09-04 2023-09-04", "2023-09-04 2023-09-04"),
    ("2023-09-04?", "2023-09-04 2023-09-04", "2023-09-04 2023-09-04"),
    ("2024-03-01~", "2024-03-01 2024-03-01", "2024-02-29 2024-03-02"),
    ("2023-09-04T10:30", "2023-09-04 2023-09-04", "2023-09-04 2023-09-04"),
    ("2023-09-04T00:00", "2023-09-04 2023-09-04", "2023-09-04 2023-09-04"),
    ("2023-09-04T23:59", "2023-09-04 2023-09-04", "2023-09-04 2023-09-04"),
    ("2019-02-01/2019-02-07", "2019-02-01 2019-02-07", "2019-02-01 2019-02-07"),
    ("2019-02-01/2019-02-01", "2019-02-01 2019-02-01", "2019-02-01 2019-02-01"),
    ("2019-02-15/2019-02", "2019-02-15 2019-02-28", "2019-02-15 2019-02-28"),
    ("2019-02/2019-02-15", "2019-02-01 2019-02-15", "2019-02-01 2019-02-15"),
    ("2019-02?/2019-03-02", "2019-02-01 2019-03-02", "2019-02-01 2019-03-02"),
    ("2019-02~/2019-03-02~", "2019-02-01 2019-03-02", "2019-01-01 2019-03-03"),
    ("2019-02-07~/2019-02-06", "2019-02-06 2019-02-07", "2019-02-06 2019-02-07"),
    ("2019/2023-09-04", "2019-01-01 2023-09-04", "2019-01-01 2023-09-04"),
    ("2023-09-04/..", "2023-09-04 nil", "2023-09-04 nil"),
    ("2023-09~/..", "2023-09-01 nil", "2023-08-01 nil"),
    ("0001~", "0001-01-01 0001-12-31", "0001-01-01 0002-12-31"),
    ("0001-01-01~", "0001-01-01 0001-01-01", "0001-01-01 0001-01-02"),
    ("9999~", "9999-01-01 9999-12-31", "9998-01-01 9999-12-31"),
    ("9999-12~", "9999-12-01 9999-12-31", "9999-11-01 9999-12-31"),
  ]

  @Test(arguments: forms)
  func `mean these days`(text: String, span: String, considered: String) throws {
    let date = try date(text)
    #expect(date.description == text)
    #expect("\(date.earliest) \(date.latest?.description ?? "nil")" == span)
    #expect("\(date.earliestConsidered) \(date.latestConsidered?.description ?? "nil")" == considered)
  }

  static let knowledge: [(String, DatePrecision, Bool, Bool, String?)] = [
    ("2023", .year, false, false, nil), ("2023-09~", .month, true, false, nil),
    ("2023-09-04", .day, false, false, "2023-09-04"), ("2023-09-04?", .day, false, true, nil),
    ("2023-09-04~", .day, true, false, nil), ("2023-09-04T10:30", .minute, false, false, "2023-09-04"),
    ("2019-02-01/2019-02-01", .day, false, false, nil), ("2019-02-01~/2019", .year, true, false, nil),
    ("2019/2020-02?", .year, false, true, nil), ("2019-02?/2020-01~", .month, true, true, nil),
    ("2023-09-04/..", .day, false, false, nil), ("2023-09?/..", .month, false, true, nil),
  ]

  @Test(arguments: knowledge)
  func `tell how well they are known`(
    text: String, precision: DatePrecision, isApproximate: Bool, isUnsure: Bool, singleDay: String?
  ) throws {
    let date = try date(text)
    #expect(date.precision == precision)
    #expect(date.isApproximate == isApproximate)
    #expect(date.isUnsure == isUnsure)
    #expect(date.singleDay?.description == singleDay)
    #expect(date.isOpen == text.hasSuffix(".."))
  }

  @Test func `give the parts that are known`() throws {
    let year = try date("2023?").start
    #expect((year.year, year.month, year.day, year.time, year.date) == (2023, nil, nil, nil, nil))
    #expect(year.qualifier == .unsure)
    let month = try date("2023-09~").start
    #expect((month.month, month.day, month.qualifier) == (9, nil, .approximate))
    let minute = try date("2023-09-04T10:30").start
    #expect((minute.day, minute.time?.description) == (4, "10:30"))
    #expect(minute.moment?.description == "2023-09-04T10:30")
    #expect(minute.date == minute.earliest)
    #expect(try date("2019-02/2019-03").end?.description == "2019-03")
  }

  @Test func `cannot be made out of order or with a time of day in an interval`() throws {
    let (early, late) = (try date("2019-02-01").start, try date("2019-02-07").start)
    let minute = try date("2019-02-07T10:00").start
    #expect(RecordDate(from: late, to: early) == nil)
    #expect(RecordDate(from: early, to: minute) == nil)
    #expect(RecordDate(from: minute, to: late) == nil)
    #expect(RecordDate(openFrom: minute) == nil)
    #expect(RecordDate(from: early, to: late)?.description == "2019-02-01/2019-02-07")
    #expect(RecordDate(openFrom: late)?.description == "2019-02-07/..")
    #expect(DaySpan(first: late.earliest, last: early.earliest) == nil)
  }

  @Test(arguments: 1900...2100)
  func `are the days that exist and no others`(year: Int) {
    // Written out instead of computed: this century and its neighbours have two exceptions.
    let isLeap = year % 4 == 0 && year != 1900 && year != 2100
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var wrong: [String] = []
    for month in 0...13 {
      for day in 0...32 {
        let exists = (1...12).contains(month) && (1...lengths[min(max(month, 1), 12) - 1]).contains(day)
        let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        let parsed = try? RecordDate.parse(text)
        if (parsed?.description == text) != exists { wrong.append(text) }
      }
    }
    #expect(wrong.isEmpty)
  }
}
