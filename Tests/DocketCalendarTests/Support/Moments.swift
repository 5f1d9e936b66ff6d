import DocketTime
import Testing

extension LocalMoment {
  /// A moment from five numbers; stops the test where there is none such.
  init(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) throws {
    self.init(
      date: try #require(CivilDate(year: year, month: month, day: day)),
      time: try #require(ClockTime(hour: hour, minute: minute)))
  }
}

extension Instant {
  /// An instant as the standard writes it: `2024-03-28T06:00:00Z`.
  init(_ text: String) throws {
    self = try #require(Instant(rfc3339: text))
  }
}

extension CivilDate {
  /// A day from three numbers; stops the test where there is none such.
  init(_ year: Int, _ month: Int, _ day: Int) throws {
    self = try #require(CivilDate(year: year, month: month, day: day))
  }
}
