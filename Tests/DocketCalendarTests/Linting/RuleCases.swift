extension LintCase {
  private static func rule(_ name: String, _ rule: String, _ found: String...) -> LintCase {
    LintCase(name, LintSample.plain.after(11, "RRULE:" + rule), found.map { "12:\($0)" })
  }

  private static func zoneRule(_ name: String, _ rule: String, _ found: String...) -> LintCase {
    LintCase(name, LintSample.zoned.after(10, "RRULE:" + rule), found.map { "11:\($0)" })
  }

  /// Rules that are wrong as wholes; 20 May 2031 is a Tuesday.
  static let rules: [LintCase] = [
    rule(
      "days of the month in a week", "FREQ=WEEKLY;BYMONTHDAY=20;COUNT=3", "19 error ics-recurrence-rule"),
    rule("numbered days in a week", "FREQ=WEEKLY;BYDAY=3TU;COUNT=3", "19 error ics-recurrence-rule"),
    rule("numbered days of days", "BYDAY=3TU;FREQ=DAILY;COUNT=3", "7 error ics-recurrence-rule"),
    rule("days of the year in a month", "FREQ=MONTHLY;BYYEARDAY=140", "20 error ics-recurrence-rule"),
    rule("weeks of the year in a month", "FREQ=MONTHLY;BYWEEKNO=21", "20 error ics-recurrence-rule"),
    rule(
      "numbered days of weeks", "FREQ=YEARLY;BYWEEKNO=21;BYDAY=1TU", "31 error ics-recurrence-rule"),
    rule(
      "the smallest number of all", "FREQ=MONTHLY;BYMONTHDAY=-9223372036854775808",
      "20 error ics-recurrence-rule"),
    rule(
      "the smallest number of a day", "FREQ=MONTHLY;BYDAY=-9223372036854775808MO",
      "20 error ics-recurrence-rule"),
    rule("nothing to choose from", "FREQ=MONTHLY;BYSETPOS=1", "20 error ics-recurrence-rule"),
    rule(
      "a day that no month has", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20320101T000000Z",
      "29 error ics-recurrence-rule"),
    rule(
      "a sixth Tuesday", "FREQ=MONTHLY;BYDAY=6TU;UNTIL=20320101T000000Z", "20 error ics-recurrence-rule"),
    rule("the third Tuesday", "FREQ=MONTHLY;BYDAY=3TU"),
    rule("small letters", "freq=monthly;byday=3tu", "7 error ics-letter-case"),
    rule("the twentieth Tuesday of the year", "FREQ=YEARLY;BYDAY=20TU"),
    rule("the week with its day", "FREQ=YEARLY;BYWEEKNO=21;BYDAY=TU"),
    rule("the last working day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=14"),
    rule("within a day", "FREQ=HOURLY;COUNT=3", "7 warning ics-many-dates"),
    rule("hours of days", "FREQ=DAILY;BYHOUR=7,9;COUNT=4"),
    rule("ten years of days", "FREQ=DAILY;COUNT=3653", "7 warning ics-many-dates"),
    rule("3,500 days", "FREQ=DAILY;COUNT=3500"),
    rule("ten years of days by their end", "FREQ=DAILY;UNTIL=20410520T120000Z", "7 warning ics-many-dates"),
    rule("ten years of weeks", "FREQ=WEEKLY;UNTIL=20410520T120000Z"),
    rule("days without an end", "FREQ=DAILY"),
    LintCase(
      "hours of days", LintSample.day.with(10, "RRULE:FREQ=YEARLY;BYHOUR=9"),
      ["10:7 error ics-recurrence-rule"]),
    LintCase(
      "hours for days", LintSample.day.with(10, "RRULE:FREQ=HOURLY;COUNT=3"),
      ["10:7 error ics-recurrence-rule"]),
    LintCase(
      "days without an end since 2020",
      LintSample.plain.with(10, "DTSTART:20200520T070000Z").with(11, "DTEND:20200520T080000Z").after(
        11, "RRULE:FREQ=DAILY"), ["12:7 warning ics-many-dates"]),
    rule("until a minute before the start", "FREQ=WEEKLY;UNTIL=20310520T065900Z", "19 error ics-until-type"),
    rule("until the start", "FREQ=WEEKLY;UNTIL=20310520T070000Z"),
    LintCase(
      "until a minute before the start in a zone",
      LintSample.zoned.after(18, "RRULE:FREQ=WEEKLY;UNTIL=20310520T065900Z"), ["19:19 error ics-until-type"]),
    LintCase(
      "until the start in UTC, of old",
      LintSample.zoned.with(16, "DTSTAMP:20320402T060000Z").after(
        18, "RRULE:FREQ=WEEKLY;UNTIL=20310527T070000Z"), []),
    LintCase(
      "a start that EXDATE takes out",
      LintSample.day.with(10, "RRULE:FREQ=YEARLY;BYMONTH=8\nEXDATE;VALUE=DATE:20310704"), []),
    LintCase(
      "a start that is not the last weekday chosen",
      LintSample.day.with(10, "RRULE:FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1"),
      ["8:1 error ics-start-outside-rule"]),
    zoneRule(
      "a wrong rule of a zone", "FREQ=YEARLY;BYMONTH=3;BYDAY=255SU", "29 error ics-recurrence-rule"),
    zoneRule(
      "a rule of a zone with two ends", "FREQ=YEARLY;COUNT=2;UNTIL=20200101T000000Z",
      "27 error ics-recurrence-rule"),
    LintCase(
      "a zone named twice", LintSample.zoned.after(12, "TZID:Europe/Kirov"),
      ["13:1 error ics-repeated-property"]),
    LintCase(
      "a zone without a name", LintSample.plain.after(6, emptyZone), ["8:1 error ics-zone-incomplete"]),
    LintCase(
      "two starts of one observance", LintSample.zoned.after(8, "DTSTART:19700101T000000"),
      ["9:1 error ics-repeated-property"]),
    LintCase(
      "an observance that starts in a zone",
      LintSample.zoned.with(8, "DTSTART;TZID=Europe/Moscow:19700101T000000"),
      ["8:1 error ics-zone-incomplete"]),
    LintCase(
      "an onset without a time", LintSample.zoned.after(8, "RDATE:19710101"),
      ["5:1 info ics-zone-history", "9:7 error ics-zone-incomplete", "9:7 info ics-zone-stale"]),
  ]

  private static let emptyZone =
    "BEGIN:VTIMEZONE\nTZID:\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\n"
    + "END:STANDARD\nEND:VTIMEZONE"
}
