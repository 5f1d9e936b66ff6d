import DocketTime
import Testing

@Suite struct `Weekdays` {
  @Test(arguments: [("1970-01-01", Weekday.thursday), ("2024-02-29", .thursday), ("0001-01-01", .monday)])
  func `follow the calendar`(text: String, expected: Weekday) throws {
    #expect(try RecordDate.parse(text).singleDay?.weekday == expected)
  }
}
