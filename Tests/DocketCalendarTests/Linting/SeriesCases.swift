extension LintCase {
  private static let weekly = LintSample.plain.after(11, "RRULE:FREQ=WEEKLY;COUNT=4")
  private static let weeklyInZone = LintSample.zoned.after(18, "RRULE:FREQ=WEEKLY;COUNT=4")

  /// An entry that changes a date of the samples.
  private static func change(_ instance: String, _ more: String = "") -> String {
    "BEGIN:VEVENT\nUID:opening.quay@quay.example.org\nDTSTAMP:20310402T060000Z\n\(instance)\n"
      + "DTSTART:20310529T070000Z\n\(more)TRANSP:TRANSPARENT\nEND:VEVENT"
  }

  /// Series whose dates do not fit together.
  static let series: [LintCase] = [
    LintCase("a series", weekly, []),
    LintCase("a cancelled date", weekly.after(12, "EXDATE:20310527T070000Z"), []),
    LintCase(
      "midnight of a cancelled date", weekly.after(12, "EXDATE:20310527T000000Z"),
      ["13:8 error ics-date-outside-series"]),
    LintCase(
      "one of two cancelled dates", weekly.after(12, "EXDATE:20310527T070000Z,20310604T070000Z"),
      ["13:25 error ics-date-outside-series"]),
    LintCase(
      "a cancelled date after the last", weekly.after(12, "EXDATE:20310617T070000Z"),
      ["13:8 warning ics-date-outside-series"]),
    LintCase(
      "a cancelled date before the first", weekly.after(12, "EXDATE:20310513T070000Z"),
      ["13:8 warning ics-date-outside-series"]),
    LintCase(
      "a cancelled day that is none of the series",
      LintSample.day.after(10, "EXDATE;VALUE=DATE:20320705"), ["11:19 error ics-date-outside-series"]),
    LintCase(
      "an added date that is cancelled",
      weekly.after(12, "RDATE:20310701T070000Z\nEXDATE:20310701T070000Z"), []),
    LintCase(
      "a cancelled date that no rule judges",
      weekly.with(12, "RRULE:FREQ=WEEKLY;BYDAY=TU,WE;BYSETPOS=1").after(12, "EXDATE:20310528T070000Z"), []),
    LintCase(
      "a cancelled date in UTC", weeklyInZone.after(19, "EXDATE:20310527T070000Z"), []),
    LintCase(
      "a cancelled date in UTC an hour off", weeklyInZone.after(19, "EXDATE:20310527T080000Z"),
      ["20:8 error ics-date-outside-series"]),
    LintCase(
      "a changed date", weekly.after(15, change("RECURRENCE-ID:20310527T070000Z")),
      ["19:1 info ics-instance-type"]),
    LintCase(
      "a changed date an hour off", weekly.after(15, change("RECURRENCE-ID:20310527T080000Z")),
      ["19:1 info ics-instance-type", "19:15 error ics-date-outside-series"]),
    LintCase(
      "a changed date without its series",
      LintSample(
        (LintSample.plain.lines.prefix(6) + [change("RECURRENCE-ID:20310527T080000Z")]
          + LintSample.plain.lines.suffix(1)).joined(separator: "\n")), []),
    LintCase(
      "a changed date of an entry that does not come back",
      LintSample.plain.after(14, change("RECURRENCE-ID:20310520T070000Z")), ["18:1 warning ics-changed-date"]),
    LintCase(
      "a changed date that an entry never had",
      LintSample.plain.after(14, change("RECURRENCE-ID:20310521T070000Z")),
      ["18:15 error ics-date-outside-series"]),
    LintCase(
      "a change of this and all later dates",
      weekly.after(15, change("RECURRENCE-ID;RANGE=THISANDFUTURE:20310527T070000Z")),
      ["19:1 warning ics-changed-date", "19:1 info ics-instance-type"]),
    LintCase(
      "a rule inside a changed date",
      weekly.after(15, change("RECURRENCE-ID:20310527T070000Z", "RRULE:FREQ=DAILY;COUNT=2\n")),
      ["19:1 info ics-instance-type", "21:1 warning ics-changed-date"]),
    LintCase(
      "a date changed and cancelled",
      weekly.after(15, change("RECURRENCE-ID:20310527T070000Z")).after(12, "EXDATE:20310527T070000Z"),
      ["20:1 warning ics-changed-date", "20:1 info ics-instance-type"]),
    LintCase(
      "a changed date in UTC", weeklyInZone.after(22, change("RECURRENCE-ID:20310527T070000Z")),
      ["26:1 warning ics-instance-type"]),
    LintCase(
      "a changed date in the zone",
      weeklyInZone.after(22, change("RECURRENCE-ID;TZID=Europe/Moscow:20310527T100000")), []),
    LintCase(
      "a changed date in another zone with other clocks",
      weeklyInZone.after(22, change("RECURRENCE-ID;TZID=Europe/Samara:20310527T110000")),
      ["26:1 warning ics-instance-type", "26:1 error ics-zone-missing"]),
    LintCase(
      "a changed date in another zone with the same clocks",
      weeklyInZone.after(22, change("RECURRENCE-ID;TZID=Europe/Simferopol:20310527T100000")),
      ["26:1 error ics-zone-missing"]),
    LintCase(
      "a date changed twice in two notations",
      weeklyInZone.after(
        22,
        change("RECURRENCE-ID;TZID=Europe/Moscow:20310527T100000") + "\n"
          + change("RECURRENCE-ID:20310527T070000Z")),
      ["31:1 error ics-duplicate-uid", "33:1 warning ics-instance-type"]),
    LintCase(
      "two changed dates",
      weekly.after(
        15, change("RECURRENCE-ID:20310527T070000Z") + "\n" + change("RECURRENCE-ID:20310603T070000Z")),
      ["19:1 info ics-instance-type"]),
    LintCase(
      "a rule for exceptions", weekly.after(12, "EXRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2"),
      ["13:1 warning ics-series"]),
    LintCase(
      "added dates without a rule", LintSample.plain.after(11, "RDATE:20310527T070000Z"),
      ["12:1 warning ics-series"]),
    LintCase(
      "an added line without a date", LintSample.plain.after(11, "RDATE:"), ["12:7 error ics-date"]),
    LintCase(
      "added dates among them the start",
      LintSample.plain.after(11, "RDATE:20310520T070000Z,20310527T070000Z"), ["12:1 warning ics-series"]),
    LintCase("the start added once more", LintSample.plain.after(11, "RDATE:20310520T070000Z"), []),
    LintCase("added dates with a rule", weekly.after(12, "RDATE:20310701T070000Z"), []),
    LintCase(
      "an added day in a series of times", weekly.after(12, "RDATE;VALUE=DATE:20310701"),
      ["13:1 error ics-instance-type"]),
    LintCase(
      "an added day in a series of days",
      LintSample.day.after(10, "RDATE;VALUE=DATE:20320711"), []),
    LintCase(
      "added periods", weekly.after(12, "RDATE;VALUE=PERIOD:20310701T070000Z/PT1H"),
      ["13:1 error ics-series"]),
    LintCase(
      "a single date that is cancelled", LintSample.plain.after(11, "EXDATE:20310520T070000Z"),
      ["12:1 warning ics-series"]),
    LintCase(
      "a single date and another one that is cancelled",
      LintSample.plain.after(11, "EXDATE:20310521T070000Z"), ["12:8 warning ics-date-outside-series"]),
    LintCase(
      "a series of which nothing is left",
      LintSample.plain.after(11, "RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20310520T070000Z,20310521T070000Z"),
      ["13:1 warning ics-series"]),
    LintCase(
      "a series of which one date is left",
      LintSample.plain.after(11, "RRULE:FREQ=DAILY;COUNT=3\nEXDATE:20310520T070000Z,20310521T070000Z"), []),
  ]
}
