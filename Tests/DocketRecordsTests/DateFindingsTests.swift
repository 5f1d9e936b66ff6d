import DocketRecords
import DocketTime
import Testing

@Suite("Findings about dates")
struct DateFindingsTests {
  private static let yearFirst = "Write year, month and day like `2023-09-04`; leave out what is not known."
  private static let clock = "Write the court’s local time after the day, like `2023-09-04T10:30`."
  private static let leaveOut = "Leave the unknown part out: `2023-09` or `2023`."
  private static let markAtEnd = "Put one mark at the end: `2023-09~` (about) or `2023-09?` (unsure)."
  private static let interval = "Write an interval, like `2019-02-07/2019-02-09`."

  @Test(arguments: [
    (
      "2023-02-30",
      "8:19–8:21 February has only 28 days. / Look the day up in the source; only a person can know which one is meant. / Until then, write `2023-02`."
    ),
    (
      "2023-04-31",
      "8:19–8:21 April has only 30 days. / Look the day up in the source; only a person can know which one is meant. / Until then, write `2023-04`."
    ),
    ("2023-13-01", "8:16–8:18 There is no month 13. / \(yearFirst)"),
    ("0000-01-01", "8:11–8:15 There is no year 0000. / \(yearFirst)"),
    ("2023-09-04T25:00", "8:22–8:27 There is no such time of day. / \(clock)"),
  ])
  func `a day that does not exist is marked where it goes wrong`(date: String, finding: String) {
    #expect(reading(caseWithEvent(date: date)).findings == ["nonexistent-date \(finding)"])
  }

  @Test func `an interval that ends before it begins is turned round`() {
    #expect(
      reading(caseWithEvent(date: "2023-09-05/2023-09-04")).findings == [
        "interval-order 8:11–8:32 This interval ends before it begins. / Write `2023-09-04/2023-09-05`."
      ])
  }

  @Test(arguments: [
    (
      "4.9.2023",
      """
      8:11–8:19 This date is not written year first, with hyphens. / Write `2023-09-04`. / Write `2023-04-09`.
      """
    ),
    ("13.09.2023", "8:11–8:21 This date is not written year first, with hyphens. / Write `2023-09-13`."),
    (
      "4 September 2023", "8:11–8:27 This date is not written year first, with hyphens. / Write `2023-09-04`."
    ),
    ("2023-9-4", "8:11–8:19 This date is not written year first, with hyphens. / Write `2023-09-04`."),
    ("20230904", "8:11–8:19 This date is not written year first, with hyphens. / Write `2023-09-04`."),
    ("04.09.23", "8:17–8:19 The year has only two digits. / \(yearFirst)"),
    ("2023-09-04 10:30", "8:21–8:22 There are spaces in this date. / Write `2023-09-04T10:30`."),
    ("'2023-09-04 '", "8:22–8:23 There are spaces in this date. / Write `2023-09-04`."),
    (
      "2023\u{2011}09\u{2011}04",
      "8:15–8:16 Some characters of this date only look like digits or hyphens. / Write `2023-09-04`."
    ),
    (
      "２０２３-09-04",
      "8:11–8:12 Some characters of this date only look like digits or hyphens. / Write `2023-09-04`."
    ),
    ("soon", "8:11–8:15 This is not a date. / \(yearFirst)"),
    (
      "2023-09-04T9h30",
      "8:11–8:26 The time of day is not written after a `T`, as two digits, a colon and two digits. / Write `2023-09-04T09:30`."
    ),
    (
      "2023-09-04 à 9 h 30",
      "8:11–8:30 The time of day is not written after a `T`, as two digits, a colon and two digits. / Write `2023-09-04T09:30`."
    ),
    (
      "T9h30",
      "8:11–8:16 This is a time of day without its day. / Put the day before it, like `2023-09-04T09:30`."
    ),
    (
      "2023-09-10:30",
      """
      8:11–8:24 Where the day belongs, there is a time of day. / Put the day between them, like `2023-09-04T10:30`. / If the \
      day is not known, leave the hour out: write `2023-09`.
      """
    ),
  ])
  func `a date in another notation is reported with the right one`(date: String, finding: String) {
    #expect(reading(caseWithEvent(date: date)).findings == ["date-format \(finding)"])
  }

  @Test(arguments: [
    ("2023-09-04T10:30/2023-09-05", "8:21–8:27", "Write `2023-09-04/2023-09-05`."),
    ("2023-09-04T10:30~", "8:27–8:28", "Write `2023-09-04T10:30`. / Write `2023-09-04~`."),
    (
      "2023-09T10:30", "8:18–8:24",
      "Put the day between them, like `2023-09-04T10:30`. / If the day is not known, leave the hour out: write `2023-09`."
    ),
  ])
  func `an hour follows a full day and nothing follows it`(date: String, place: String, mend: String) {
    #expect(
      reading(caseWithEvent(date: date)).findings == [
        "unsupported-date-feature \(place) A time of day needs a full day before it, and stands alone. / \(mend)"
      ])
  }

  @Test(arguments: [
    ("2023-21", "8:16–8:18", "Give months instead, like `2023-06/2023-08`."),
    ("199X", "8:14–8:15", leaveOut),
    ("2023-09%", "8:18–8:19", "Write `2023-09~`. / Write `2023-09?`."),
    ("2023-~09", "8:16–8:17", "Write `2023-09~`."),
    ("2023-~09/2024", "8:16–8:17", markAtEnd),
    ("'[2023-01-01,2023-01-02]'", "8:12–8:35", "Write `2023-01-01/2023-01-02`."),
    ("2023-09-04T10:30:00", "8:27–8:30", "Write `2023-09-04T10:30`."),
    ("2023-09-04T10:30Z", "8:27–8:28", clock), ("2023-W36", "8:16–8:19", yearFirst),
    ("2023-247", "8:16–8:19", yearFirst),
    ("Y170000", "8:11–8:18", yearFirst), ("-0044", "8:11–8:16", yearFirst), ("1950S2", "8:15–8:17", interval),
    ("2019-02-01/", "8:21–8:22", "Write `2019-02-01`. / Write `2019-02-01/..`."),
    ("/2019-02-07", "8:11–8:12", "Write `2019-02-07`."),
    ("../2019-02-07", "8:11–8:13", "Write `2019-02-07`."),
    ("unknown", "8:11–8:18", leaveOut),
  ])
  func `a form of date that records do not use is reported with what to write`(
    date: String, place: String, mend: String
  ) {
    #expect(
      reading(caseWithEvent(date: date)).findings == [
        "unsupported-date-feature \(place) docket does not use this form of date. / \(mend)"
      ])
  }

  @Test(arguments: [
    ("2023-09-00", "nonexistent-date 8:19–8:21 There is no day or month 00.", "2023-09"),
    ("2023-00-00", "nonexistent-date 8:16–8:18 There is no day or month 00.", "2023"),
    ("2023-00", "nonexistent-date 8:16–8:18 There is no day or month 00.", "2023"),
    ("2023-09-00/2023-10-00", "nonexistent-date 8:19–8:21 There is no day or month 00.", "2023-09/2023-10"),
    (
      "2023-09-??",
      "unsupported-date-feature 8:19–8:21 A day or month that is not known has signs in its place here.",
      "2023-09"
    ),
    (
      "2023-??",
      "unsupported-date-feature 8:16–8:18 A day or month that is not known has signs in its place here.",
      "2023"
    ),
    (
      "2023-XX",
      "unsupported-date-feature 8:16–8:18 A day or month that is not known has signs in its place here.",
      "2023"
    ),
    (
      "2023-09-__",
      "unsupported-date-feature 8:19–8:21 A day or month that is not known has signs in its place here.",
      "2023-09"
    ),
  ])
  func `a part that is not known is left out`(date: String, finding: String, known: String) {
    #expect(
      reading(caseWithEvent(date: date)).findings == [
        "\(finding) / Leave out what is not known: write `\(known)`."
      ])
  }

  @Test func `an empty date that must be there is filled with what is known`() {
    #expect(
      reading(caseWithEvent(date: "")).findings == [
        """
        blank-value 8:10–8:10 This key says nothing. / Write what is known of it: `2023`, `2023-09` or `2023-09-04`; add \
        `~` for about. This line cannot be left out.
        """
      ])
  }

  @Test(arguments: [
    ("\"2023-02-30\"", "8:20–8:22"), ("'2023-02-30'", "8:20–8:22"), ("\"2023\\u002d02-30\"", "8:25–8:27"),
  ])
  func `a part of a date is marked in the file, whatever its quotes and escapes`(date: String, place: String)
  {
    let findings = reading(caseWithEvent(date: date)).findings
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("nonexistent-date \(place) ") == true)
  }

  @Test(arguments: [
    (
      "date: 2023", "10:11–10:15",
      "Here stands a full day: year, month and day. / Write it like `2023-08-23/2023-08-30`."
    ),
    (
      "date: 2023-09", "10:11–10:18",
      "Here stands a full day: year, month and day. / Write it like `2023-08-23/2023-08-30`."
    ),
    (
      "date: 2023-09-04~", "10:11–10:22",
      "Here stands a day that is certain, without `~` or `?`. / Write `2023-09-04`."
    ),
    (
      "date: 2023-09-04T10:30", "10:11–10:27",
      "Here stands a day without an hour. / Write `2023-09-04`. / Where there is a `note` beside it, the hour can be said there in words."
    ),
    (
      "date: 2023-09-04/..", "10:11–10:24",
      "Here stands a full day: year, month and day. / Write `2023-09-04`."
    ),
    ("since: 2023/2024", "10:12–10:21", "Here stands one date, not an interval. / Write `2023`."),
    (
      "since: 2023-09-04/2023-09-06", "10:12–10:33",
      "Here stands one date, not an interval. / Write `2023-09`."
    ),
  ])
  func `a place that takes only some dates says which, and what to write`(
    line: String, place: String, sentences: String
  ) {
    let file = reading(smallCase("days:\n  - id: one\n    type: vigil\n    title: T\n    \(line)"))
    #expect(
      file.findings == [
        "date-format \(place) \(sentences)"
      ])
  }

  @Test(arguments: [
    "2023", "2023-09", "2023-09-04", "2023-09-04T10:30", "2023~", "2023-09?", "2023-09-04~",
    "2019-02-07/2019-02-09",
    "2019-02/2019", "2019~/2020?", "2023-09-04/..", "2023/..", "2024-02-29", "\"2023-09-04\"",
  ])
  func `every form the page of the format shows is read`(date: String) {
    let file = reading(caseWithEvent(date: date))
    #expect(file.findings == [])
    #expect(
      file.caseRecord?.events?.value.first?.value.date?.value.description == date.replacing("\"", with: ""))
  }
}
