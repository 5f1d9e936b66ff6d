import DocketTime
import Testing

@Suite struct `Clock times and instants` {
  @Test func `know 1440 minutes and no others`() {
    var texts: [String] = []
    for hour in -1...25 {
      for minute in -1...61 {
        if let time = ClockTime(hour: hour, minute: minute) { texts.append(time.description) }
      }
    }
    #expect(texts.count == 1440)
    #expect(texts.first == "00:00")
    #expect(texts.last == "23:59")
    #expect(texts == texts.sorted())
    #expect(ClockTime(hour: .max, minute: .min) == nil)
  }

  @Test(arguments: [
    ("2024-03-28T06:00:00Z", 1_711_605_600, "20240328T060000Z"),
    ("1970-01-01T00:00:00Z", 0, "19700101T000000Z"),
    ("1969-12-31T23:59:59Z", -1, "19691231T235959Z"),
    ("0001-01-01T00:00:00Z", -62_135_596_800, "00010101T000000Z"),
    ("9999-12-31T23:59:59Z", 253_402_300_799, "99991231T235959Z"),
  ])
  func `are written as RFC 3339 and as iCalendar want them`(text: String, seconds: Int64, compact: String)
    throws
  {
    let instant = try instant(text)
    #expect(instant.secondsSinceEpoch == seconds)
    #expect(instant.description == text)
    #expect(instant.compact == compact)
    #expect(Instant(secondsSinceEpoch: seconds) == instant)
    let utc = instant.utc
    #expect(Instant(utc: utc.date, hour: utc.hour, minute: utc.minute, second: utc.second) == instant)
  }

  @Test func `begin a day at midnight in UTC`() throws {
    #expect(try instant("2024-03-28").description == "2024-03-28T00:00:00Z")
    #expect(try Instant(startOf: day("2024-03-28")) == instant("2024-03-28"))
  }

  @Test(arguments: [
    "", "2024", "2024-03", "2024-3-28", "2024-02-30", "2024-03-28T06:00Z", "2024-03-28T06:00:00",
    "2024-03-28 06:00:00Z",
    "2024-03-28t06:00:00z", "2024-03-28T24:00:00Z", "2024-03-28T06:60:00Z", "2024-03-28T06:00:60Z",
    "2024-03-28T06:00:00+0", "2024-03-28T06:00:00.0Z", "0000-03-28", "٢٠٢٤-03-28", " 2024-03-28",
    "2024-03-28\n",
  ])
  func `are read from two forms only`(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }

  @Test func `never leave the calendar`() {
    #expect(Instant(secondsSinceEpoch: 253_402_300_800) == nil)
    #expect(Instant(secondsSinceEpoch: .min) == nil)
    #expect(Instant(clamping: .max) == .last)
    #expect(Instant.last.adding(seconds: 1) == nil)
    #expect(Instant.first.adding(seconds: .min) == nil)
    #expect(Instant.last.adding(seconds: .max) == nil)
  }
}
