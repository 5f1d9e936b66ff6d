extension LintCase {
  /// Entries whose times are wrong.
  static let times: [LintCase] = [
    LintCase("31 September", LintSample.plain.with(10, "DTSTART:20310931T070000Z"), ["10:9 error ics-date"]),
    LintCase(
      "29 February of a common year", LintSample.day.with(8, "DTSTART;VALUE=DATE:20310229"),
      [
        "8:20 error ics-date"
      ]),
    LintCase("25 o’clock", LintSample.plain.with(10, "DTSTART:20310520T250000Z"), ["10:9 error ics-date"]),
    LintCase(
      "a date with hyphens", LintSample.plain.with(10, "DTSTART:2031-05-20T07:00:00Z"),
      ["10:9 error ics-date"]),
    LintCase(
      "a date with an offset", LintSample.plain.with(10, "DTSTART:20310520T070000+0300"),
      ["10:9 error ics-date"]),
    LintCase("no date at all", LintSample.plain.with(10, "DTSTART:"), ["10:9 error ics-date"]),
    LintCase("a leap second", LintSample.plain.with(9, "DTSTAMP:20161231T235960Z"), ["9:9 error ics-date"]),
    LintCase(
      "an end of 60 seconds", LintSample.plain.with(11, "DTEND:20310520T235960Z"), ["11:7 error ics-date"]),
    LintCase(
      "a time for a day", LintSample.day.with(9, "DTEND;VALUE=DATE:20310705T000000").without(10),
      [
        "9:1 error ics-end-type", "9:18 error ics-date",
      ]),
    LintCase("a stamp without a time", LintSample.plain.with(9, "DTSTAMP:20310402"), ["9:9 error ics-date"]),
    LintCase(
      "one of two dates", LintSample.day.after(10, "EXDATE;VALUE=DATE:20320704,20330732"),
      [
        "11:28 error ics-date"
      ]),
    LintCase(
      "an exception without a date", LintSample.day.after(10, "EXDATE;VALUE=DATE:"), ["11:19 error ics-date"]),
    LintCase(
      "days without their type", LintSample.day.with(8, "DTSTART:20310704").with(9, "DTEND:20310705"),
      [
        "8:1 error ics-day-without-value", "9:1 error ics-day-without-value",
      ]),
    LintCase(
      "floating", LintSample.plain.with(10, "DTSTART:20310520T100000").with(11, "DTEND:20310520T110000"),
      [
        "10:1 error ics-floating-time"
      ]),
    LintCase(
      "a floating end", LintSample.plain.with(11, "DTEND:20310520T110000"), ["11:1 error ics-end-type"]),
    LintCase(
      "zone and UTC", LintSample.zoned.with(17, "DTSTART;TZID=Europe/Moscow:20310520T070000Z"),
      [
        "17:1 error ics-zone-with-utc"
      ]),
    LintCase(
      "a day with a zone", LintSample.day.with(8, "DTSTART;TZID=Europe/Moscow;VALUE=DATE:20310704"),
      [
        "8:1 warning ics-zone-with-utc"
      ]),
    LintCase(
      "an end before the start", LintSample.plain.with(11, "DTEND:20310520T060000Z"),
      [
        "11:1 error ics-end-before-start"
      ]),
    LintCase(
      "an end at the start", LintSample.plain.with(11, "DTEND:20310520T070000Z"),
      [
        "11:1 info ics-end-before-start"
      ]),
    LintCase(
      "a day without length", LintSample.day.with(9, "DTEND;VALUE=DATE:20310704"),
      [
        "9:1 error ics-end-before-start"
      ]),
    LintCase(
      "an end before the start in another zone", LintSample.zoned.with(18, "DTEND:20310520T065900Z"),
      ["18:1 error ics-end-before-start"]),
    LintCase("an end after the start in UTC", LintSample.zoned.with(18, "DTEND:20310520T070100Z"), []),
    LintCase(
      "a day and a time", LintSample.day.with(9, "DTEND:20310705T000000Z").without(10),
      [
        "9:1 error ics-end-type"
      ]),
    LintCase("an end and a length", LintSample.plain.after(11, "DURATION:PT1H"), ["12:1 error ics-duration"]),
    LintCase("a length in words", LintSample.plain.with(11, "DURATION:1 hour"), ["11:10 error ics-duration"]),
    LintCase("a negative length", LintSample.plain.with(11, "DURATION:-PT1H"), ["11:10 error ics-duration"]),
    LintCase(
      "a length in the wrong order", LintSample.plain.with(11, "DURATION:PT5M1H"),
      ["11:10 error ics-duration"]),
    LintCase("a length", LintSample.plain.with(11, "DURATION:P1DT2H0M5S"), []),
    LintCase("an hour of a day", LintSample.day.with(9, "DURATION:PT1H"), ["9:10 error ics-duration"]),
    LintCase(
      "a local stamp", LintSample.plain.with(9, "DTSTAMP:20310402T060000"), ["9:9 info ics-local-stamp"]),
    LintCase(
      "an unknown part", LintSample.day.with(10, "RRULE:FREQ=YEARLY;BYEASTER=0"),
      [
        "10:19 error ics-recurrence-rule"
      ]),
    LintCase(
      "another scale", LintSample.day.with(10, "RRULE:RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD"),
      [
        "10:7 error ics-recurrence-rule"
      ]),
    LintCase(
      "an unknown frequency", LintSample.day.with(10, "RRULE:FREQ=FORTNIGHTLY"),
      [
        "10:7 error ics-recurrence-rule"
      ]),
    LintCase("no frequency", LintSample.day.with(10, "RRULE:COUNT=3"), ["10:7 error ics-recurrence-rule"]),
    LintCase(
      "a month too many", LintSample.day.with(10, "RRULE:FREQ=YEARLY;BYMONTH=13"),
      [
        "10:19 error ics-recurrence-rule"
      ]),
    LintCase(
      "a part twice", LintSample.day.with(10, "RRULE:FREQ=YEARLY;COUNT=3;COUNT=4"),
      [
        "10:27 error ics-recurrence-rule"
      ]),
    LintCase(
      "count and until", LintSample.day.with(10, "RRULE:FREQ=YEARLY;COUNT=3;UNTIL=20350704"),
      [
        "10:27 error ics-recurrence-rule"
      ]),
    LintCase(
      "a rule with everything",
      LintSample.day.with(10, "RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=+1FR,-1MO;WKST=SU;UNTIL=20350704"), []),
    LintCase(
      "until a time for a day", LintSample.day.with(10, "RRULE:FREQ=YEARLY;UNTIL=20350704T000000Z"),
      [
        "10:19 error ics-until-type"
      ]),
    LintCase(
      "until a day for a time", LintSample.plain.after(11, "RRULE:FREQ=DAILY;UNTIL=20310525"),
      [
        "12:18 error ics-until-type"
      ]),
    LintCase(
      "until a local time", LintSample.zoned.after(18, "RRULE:FREQ=DAILY;UNTIL=20310525T100000"),
      [
        "19:18 error ics-until-type"
      ]),
    LintCase(
      "until before the start", LintSample.day.with(10, "RRULE:FREQ=YEARLY;UNTIL=20300704"),
      [
        "10:19 error ics-until-type"
      ]),
    LintCase(
      "until the last start in UTC", LintSample.zoned.after(18, "RRULE:FREQ=DAILY;UNTIL=20310525T070000Z"),
      ["19:18 info ics-until-type"]),
    LintCase(
      "until hours after the last start",
      LintSample.zoned.after(18, "RRULE:FREQ=DAILY;UNTIL=20310525T120000Z"),
      []),
    LintCase(
      "a start that is not the first Saturday",
      LintSample.day.with(10, "RRULE:FREQ=YEARLY;BYMONTH=7;BYDAY=1SA"),
      [
        "8:1 error ics-start-outside-rule"
      ]),
    LintCase(
      "a start that is the first Friday", LintSample.day.with(10, "RRULE:FREQ=YEARLY;BYMONTH=7;BYDAY=1FR"), []
    ),
    LintCase(
      "a start that is the fourth last Friday", LintSample.day.with(10, "RRULE:FREQ=MONTHLY;BYDAY=-4FR"), []),
    LintCase(
      "a start in another month", LintSample.day.with(10, "RRULE:FREQ=YEARLY;BYMONTH=8"),
      [
        "8:1 error ics-start-outside-rule"
      ]),
    LintCase(
      "a start on another day of the month", LintSample.day.with(10, "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1,5"),
      [
        "8:1 error ics-start-outside-rule"
      ]),
    LintCase(
      "a start on that day of the month", LintSample.day.with(10, "RRULE:FREQ=MONTHLY;BYMONTHDAY=-28,5"), []),
    LintCase("a start on the 185th day", LintSample.day.with(10, "RRULE:FREQ=YEARLY;BYYEARDAY=185"), []),
    LintCase(
      "a start on the 186th day", LintSample.day.with(10, "RRULE:FREQ=YEARLY;BYYEARDAY=186"),
      [
        "8:1 error ics-start-outside-rule"
      ]),
    LintCase(
      "a start that only the second of two rules gives",
      LintSample.plain.after(11, "RRULE:FREQ=WEEKLY;BYDAY=WE\nRRULE:FREQ=WEEKLY;BYDAY=TU"),
      ["13:1 error ics-repeated-property"]),
    LintCase(
      "a start that neither of two rules gives",
      LintSample.plain.after(11, "RRULE:FREQ=WEEKLY;BYDAY=WE\nRRULE:FREQ=WEEKLY;BYDAY=TH"),
      ["10:1 error ics-start-outside-rule", "13:1 error ics-repeated-property"]),
    LintCase(
      "29 February every year",
      LintSample.day.with(8, "DTSTART;VALUE=DATE:20320229").with(9, "DTEND;VALUE=DATE:20320301"),
      ["10:1 warning ics-leap-day-rule"]),
    LintCase(
      "29 February every fourth year",
      LintSample.day.with(8, "DTSTART;VALUE=DATE:20320229").with(9, "DTEND;VALUE=DATE:20320301").with(
        10, "RRULE:FREQ=YEARLY;INTERVAL=4"), []),
    LintCase(
      "29 February every third year",
      LintSample.day.with(8, "DTSTART;VALUE=DATE:20320229").with(9, "DTEND;VALUE=DATE:20320301").with(
        10, "RRULE:FREQ=YEARLY;INTERVAL=3"), ["10:1 warning ics-leap-day-rule"]),
    LintCase(
      "29 February once",
      LintSample.day.with(8, "DTSTART;VALUE=DATE:20320229").with(9, "DTEND;VALUE=DATE:20320301").with(
        10, "RRULE:FREQ=YEARLY;COUNT=1"), []),
    LintCase(
      "29 February after more years than there are",
      LintSample.day.with(8, "DTSTART;VALUE=DATE:20320229").with(9, "DTEND;VALUE=DATE:20320301").with(
        10, "RRULE:FREQ=YEARLY;INTERVAL=9223372036854775807;UNTIL=20330101"),
      ["10:19 error ics-recurrence-rule"]),
    LintCase(
      "29 February, ended before it comes back",
      LintSample.day.with(8, "DTSTART;VALUE=DATE:20320229").with(9, "DTEND;VALUE=DATE:20320301").with(
        10, "RRULE:FREQ=YEARLY;UNTIL=20330101"), []),
    LintCase(
      "29 February every month",
      LintSample.day.with(8, "DTSTART;VALUE=DATE:20320229").with(9, "DTEND;VALUE=DATE:20320301").with(
        10, "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1"), []),
    LintCase(
      "an exception of another kind", LintSample.day.after(10, "EXDATE:20320704T000000Z"),
      [
        "11:1 error ics-instance-type"
      ]),
    LintCase("an exception of the same kind", LintSample.day.after(10, "EXDATE;VALUE=DATE:20320704"), []),
    LintCase(
      "a changed date named by its day",
      LintSample.plain.after(11, "RRULE:FREQ=WEEKLY").after(
        15,
        "BEGIN:VEVENT\nUID:opening.quay@quay.example.org\nDTSTAMP:20310402T060000Z\nSUMMARY:Opening\n"
          + "RECURRENCE-ID;VALUE=DATE:20310527\nDTSTART:20310528T070000Z\nTRANSP:TRANSPARENT\nEND:VEVENT"),
      ["20:1 error ics-instance-type"]),
  ]
}
