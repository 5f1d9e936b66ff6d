extension LintCase {
  /// A weekly hearing in a zone whose law changed on 1 March 2024, with the block of before.
  private static func almaty(_ start: String, _ rule: String) -> LintSample {
    LintSample(
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//quay//hearings//EN
      NAME:Quay hearings
      BEGIN:VTIMEZONE
      TZID:Asia/Almaty
      BEGIN:STANDARD
      DTSTART:19700101T000000
      TZOFFSETFROM:+0600
      TZOFFSETTO:+0600
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:opening.quay@quay.example.org
      DTSTAMP:20230102T060000Z
      DTSTART;TZID=Asia/Almaty:\(start)
      \(rule)
      SUMMARY:Opening
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      """)
  }

  private static let stale = ["6:1 error ics-zone-stale"]
  /// An hour that is on the next day in Moscow.
  private static let late = LintSample.plain.with(10, "DTSTART:20310520T220000Z").with(
    11, "DTEND:20310520T230000Z")
  private static let quarterly = LintSample.plain.after(11, "RRULE:FREQ=MONTHLY;INTERVAL=3;COUNT=4")

  /// Zone blocks and zones of calendars, judged over the whole life of a series.
  static let lives: [LintCase] = [
    LintCase("before the change", almaty("20230105T100000", "RRULE:FREQ=WEEKLY;COUNT=60"), []),
    LintCase("one date after the change", almaty("20230105T100000", "RRULE:FREQ=WEEKLY;COUNT=62"), stale),
    LintCase("without an end", almaty("20230105T100000", "RRULE:FREQ=WEEKLY"), stale),
    LintCase("without an end, long before", almaty("20050106T100000", "RRULE:FREQ=YEARLY"), stale),
    LintCase(
      "until before the change", almaty("20230105T100000", "RRULE:FREQ=WEEKLY;UNTIL=20240229T120000Z"), []),
    LintCase(
      "until after the change, with no date there",
      almaty("20230105T100000", "RRULE:FREQ=YEARLY;UNTIL=20241231T120000Z"), []),
    LintCase("a rule that is not judged", almaty("20230105T100000", "RRULE:FREQ=YEARLY;BYWEEKNO=1"), []),
    LintCase(
      "a date added after the change",
      almaty("20230105T100000", "RRULE:FREQ=WEEKLY;COUNT=4\nRDATE;TZID=Asia/Almaty:20240307T100000"), stale),
    LintCase(
      "a date cancelled after the change, the start in UTC",
      almaty("", "").with(16, "DTSTART:20310520T090000Z").with(
        17, "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Asia/Almaty:20310527T140000"), stale),
    LintCase(
      "a series in UTC in a calendar whose clocks change", quarterly.after(6, "X-WR-TIMEZONE:Europe/Paris"),
      ["7:1 warning ics-calendar-zone"]),
    LintCase(
      "a series in UTC in a calendar whose clocks do not change",
      quarterly.after(6, "X-WR-TIMEZONE:Europe/Moscow"), ["7:1 info ics-calendar-zone"]),
    LintCase(
      "Tuesdays in UTC that are Wednesdays in the calendar",
      late.after(11, "RRULE:FREQ=WEEKLY;BYDAY=TU").after(6, "X-WR-TIMEZONE:Europe/Moscow"),
      ["7:1 warning ics-calendar-zone"]),
    LintCase(
      "every day of the week in UTC",
      late.after(11, "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU").after(6, "X-WR-TIMEZONE:Europe/Moscow"),
      ["7:1 info ics-calendar-zone"]),
    LintCase(
      "weeks in UTC that begin a day later in the calendar",
      late.after(11, "RRULE:FREQ=WEEKLY").after(6, "X-WR-TIMEZONE:Europe/Moscow"),
      ["7:1 info ics-calendar-zone"]),
    LintCase(
      "the last of a month in UTC that is the first in the calendar",
      late.with(10, "DTSTART:20310531T220000Z").with(11, "DTEND:20310531T230000Z").after(
        11, "RRULE:FREQ=MONTHLY;COUNT=4"
      ).after(6, "X-WR-TIMEZONE:Europe/Moscow"),
      ["7:1 warning ics-calendar-zone"]),
    LintCase(
      "a day of the year in UTC that is the next day in the calendar",
      late.after(11, "RRULE:FREQ=YEARLY;BYMONTH=5;COUNT=4").after(6, "X-WR-TIMEZONE:Europe/Moscow"),
      ["7:1 info ics-calendar-zone"]),
    LintCase(
      "Tuesdays in UTC that are Tuesdays in the calendar",
      LintSample.plain.after(11, "RRULE:FREQ=WEEKLY;BYDAY=TU").after(6, "X-WR-TIMEZONE:Europe/Moscow"),
      ["7:1 info ics-calendar-zone"]),
    LintCase(
      "a series in UTC in summer alone",
      LintSample.plain.after(11, "RRULE:FREQ=WEEKLY;COUNT=4").after(6, "X-WR-TIMEZONE:Europe/Paris"),
      ["7:1 info ics-calendar-zone"]),
    LintCase("times in UTC in a calendar in UTC", quarterly.after(6, "X-WR-TIMEZONE:UTC"), []),
    LintCase(
      "times without a zone in a calendar with one",
      LintSample.plain.with(10, "DTSTART:20310520T100000").with(11, "DTEND:20310520T110000").after(
        6, "X-WR-TIMEZONE:Europe/Paris"),
      ["7:1 warning ics-calendar-zone", "11:1 error ics-floating-time"]),
  ]
}
