extension LintCase {
  private static func plain(_ start: String, _ end: String) -> LintSample {
    LintSample.plain.with(10, "DTSTART:\(start)").with(11, end)
  }

  private static func zoned(_ start: String, _ end: String) -> LintSample {
    LintSample.zoned.with(17, "DTSTART;TZID=Europe/Moscow:\(start)").with(
      18, "DTEND;TZID=Europe/Moscow:\(end)")
  }

  /// Whole days that are written with times.
  static let wholeDays: [LintCase] = [
    LintCase(
      "midnights in UTC", plain("20310520T000000Z", "DTEND:20310521T000000Z"),
      ["10:1 warning ics-day-as-times"]),
    LintCase(
      "a length of days", plain("20310520T000000Z", "DURATION:P2D"), ["10:1 warning ics-day-as-times"]),
    LintCase(
      "a minute before midnight", plain("20310520T000000Z", "DTEND:20310522T235900Z"),
      ["10:1 warning ics-day-as-times"]),
    LintCase(
      "a second before midnight in a zone", zoned("20310520T000000", "20310520T235959"),
      ["17:1 warning ics-day-as-times"]),
    LintCase(
      "midnights in a zone", zoned("20310520T000000", "20310521T000000"), ["17:1 warning ics-day-as-times"]),
    LintCase(
      "midnights of the calendar’s zone",
      plain("20310519T210000Z", "DTEND:20310520T210000Z").after(4, "X-WR-TIMEZONE:Europe/Moscow"),
      ["5:1 info ics-calendar-zone", "11:1 warning ics-day-as-times"]),
    LintCase("a day from nine to nine", plain("20310520T090000Z", "DTEND:20310521T090000Z"), []),
    LintCase("an evening to midnight", plain("20310520T180000Z", "DTEND:20310521T000000Z"), []),
    LintCase("an hour from midnight", plain("20310520T000000Z", "DTEND:20310520T010000Z"), []),
    LintCase(
      "a mark of Outlook", LintSample.plain.after(12, "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
      ["10:1 warning ics-day-as-times"]),
    LintCase(
      "a mark of Outlook on a day", LintSample.day.after(11, "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"), []),
    LintCase(
      "midnights without a zone", plain("20310520T000000", "DTEND:20310521T000000"),
      ["10:1 error ics-floating-time"]),
  ]
}
