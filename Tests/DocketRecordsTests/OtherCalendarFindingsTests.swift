import DocketRecords
import Testing

@Suite struct `Dates of other calendars in records` {
  private static func found(_ date: String, state: String) -> [String] {
    reading(caseWithEvent(date: date).replacing("jurisdiction: QX", with: "jurisdiction: \(state)")).findings
  }

  @Test(arguments: [
    (
      "1404-09-21", "IR",
      "date-format 8:11–8:21 This is a date of the Solar Hijri calendar: `1404-09-21`. / In the Solar Hijri calendar it is 12 December 2025: write `2025-12-12`."
    ),
    (
      "1404-09-21T10:30", "AF",
      "date-format 8:11–8:27 This is a date of the Solar Hijri calendar: `1404-09-21`. / In the Solar Hijri calendar it is 12 December 2025, 10:30: write `2025-12-12T10:30`."
    ),
    (
      "1404-09-21/1404-09-23", "IR",
      "date-format 8:11–8:32 This is a date of the Solar Hijri calendar: `1404-09-21/1404-09-23`. / In the Solar Hijri calendar it is 12 December 2025. / In the Solar Hijri calendar it is 14 December 2025. / Write `2025-12-12/2025-12-14`."
    ),
    (
      "1404", "IR",
      "date-format 8:11–8:15 This is a date of the Solar Hijri calendar: `1404`. / In the Solar Hijri calendar it is from 21 March 2025 to 20 March 2026: write `2025~`."
    ),
    (
      "1447-06-21", "SA",
      "date-format 8:11–8:21 This is a date of the Islamic calendar: `1447-06-21`. / In the Islamic calendar it is about 12 December 2025, a day earlier or later by the sight of the moon: write `2025-12-12~`, or the day from a source that has both."
    ),
    (
      "2568-12-12", "TH",
      "date-format 8:11–8:21 This is a date of the Buddhist era: `2568-12-12`. / In the Buddhist era it is 12 December 2025: write `2025-12-12`."
    ),
    (
      "۱۴۰۴/۰۹/۲۱", "RU",
      "date-format 8:11–8:21 This is a date of another calendar: `1404-09-21`. / In the Solar Hijri calendar it is 12 December 2025: write `2025-12-12`. / In the Islamic calendar it is about 20 June 1984, a day earlier or later by the sight of the moon: write `1984-06-20~`, or the day from a source that has both."
    ),
  ])
  func `are named, with the day to write`(date: String, state: String, finding: String) {
    #expect(Self.found(date, state: state) == [finding])
  }

  @Test(arguments: [("2025-12-12", "IR"), ("2568-12-12", "RU"), ("1404-09-21", "RU"), ("2025/2026", "IR")])
  func `are dates of records where nothing tells otherwise`(date: String, state: String) {
    #expect(Self.found(date, state: state) == [])
  }

  @Test(arguments: [
    ("1933/1934", [] as [String]), ("1933-12/1934-01", []), ("1933", []), ("1933-03-21", []),
    ("1933/1935", ["Here stands one date, or two years or months that follow each other. / Write `1933`."]),
    (
      "1933-03-21/1934-03-20",
      ["Here stands one date, or two years or months that follow each other. / Write `1933/1934`."]
    ),
    ("1933/..", ["Here stands one date, or two years or months that follow each other. / Write `1933`."]),
    ("1934/1933", ["This interval ends before it begins. / Write `1933/1934`."]),
  ])
  func `of a birth may be two years`(born: String, findings: [String]) {
    let text = caseWithEvent().replacing("{name: Ann Example}", with: "{name: Ann Example, born: \(born)}")
    #expect(text.contains("born: "))
    let found = reading(text).findings.map { $0.split(separator: " ").dropFirst(2).joined(separator: " ") }
    #expect(found == findings)
  }
}
