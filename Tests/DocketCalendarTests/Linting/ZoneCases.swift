extension LintCase {
  private static let paris = "TZID:Europe/Paris\n"
  private static let observance =
    "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0300\nEND:STANDARD"

  /// The zoned sample in Paris, with the law of the European Union.
  private static let inParis = LintSample(
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//quay//hearings//EN
    NAME:Quay hearings
    BEGIN:VTIMEZONE
    TZID:Europe/Paris
    BEGIN:DAYLIGHT
    DTSTART:19960331T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    END:DAYLIGHT
    BEGIN:STANDARD
    DTSTART:19961027T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:opening.quay@quay.example.org
    DTSTAMP:20310402T060000Z
    DTSTART;TZID=Europe/Paris:20310115T100000
    SUMMARY:Opening
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR
    """)

  /// Zone blocks that are wrong.
  static let zones: [LintCase] = [
    LintCase(
      "no block",
      LintSample(
        (LintSample.zoned.lines.prefix(4) + LintSample.zoned.lines.dropFirst(13)).joined(separator: "\n")),
      [
        "8:1 error ics-zone-missing"
      ]),
    LintCase(
      "no block for UTC", LintSample.plain.with(10, "DTSTART;TZID=Etc/UTC:20310520T070000"),
      [
        "10:1 warning ics-zone-missing"
      ]),
    LintCase(
      "a name of Windows",
      LintSample.zoned.with(6, "TZID:Russian Standard Time")
        .with(17, "DTSTART;TZID=Russian Standard Time:20310520T100000")
        .with(18, "DTEND;TZID=Russian Standard Time:20310520T110000"), ["6:1 error ics-zone-name"]),
    LintCase(
      "a name of Windows without a block",
      LintSample.plain.with(10, "DTSTART;TZID=Romance Standard Time:20310520T070000"),
      ["10:1 error ics-zone-name"]),
    LintCase(
      "a name in small letters", LintSample.plain.with(10, "DTSTART;TZID=europe/moscow:20310520T070000"),
      ["10:1 error ics-zone-name"]),
    LintCase(
      "a name nobody knows",
      LintSample.zoned.with(6, "TZID:Quay Time").with(17, "DTSTART;TZID=Quay Time:20310520T100000")
        .with(18, "DTEND;TZID=Quay Time:20310520T110000"), ["6:1 error ics-zone-name"]),
    LintCase(
      "a name with something before it",
      LintSample.zoned.with(6, "TZID:/quay.example.org/Europe/Moscow")
        .with(17, "DTSTART;TZID=/quay.example.org/Europe/Moscow:20310520T100000")
        .with(18, "DTEND;TZID=/quay.example.org/Europe/Moscow:20310520T110000"), ["6:1 warning ics-zone-name"]
    ),
    LintCase(
      "a block that nobody uses",
      LintSample.zoned.with(6, "TZID:Quay Time").with(17, "DTSTART:20310520T070000Z").with(
        18, "DTEND:20310520T080000Z"), []),
    LintCase(
      "no observance",
      LintSample(
        LintSample.zoned.lines.enumerated().filter { !(6...11).contains($0.offset) }.map(\.element).joined(
          separator: "\n")),
      ["5:1 error ics-zone-incomplete"]),
    LintCase("no offset", LintSample.zoned.without(10), ["7:1 error ics-zone-incomplete"]),
    LintCase(
      "an offset in words", LintSample.zoned.with(10, "TZOFFSETTO:MSK"), ["10:12 error ics-zone-incomplete"]),
    LintCase(
      "an offset with a colon", LintSample.zoned.with(10, "TZOFFSETTO:+03:00"),
      ["10:12 error ics-zone-incomplete"]),
    LintCase(
      "a block twice",
      LintSample.zoned.after(13, "BEGIN:VTIMEZONE\nTZID:Europe/Moscow\n" + observance + "\nEND:VTIMEZONE"),
      ["15:1 warning ics-zone-incomplete"]),
    LintCase(
      "a block after the entry",
      LintSample(
        (LintSample.zoned.lines[..<4] + LintSample.zoned.lines[13..<21] + LintSample.zoned.lines[4..<13]
          + LintSample.zoned.lines[21...]).joined(separator: "\n")), ["13:1 warning ics-zone-order"]),
    LintCase(
      "a stale block", LintSample.zoned.with(9, "TZOFFSETFROM:+0400").with(10, "TZOFFSETTO:+0400"),
      [
        "6:1 error ics-zone-stale"
      ]),
    LintCase(
      "a history that is right",
      LintSample.zoned.with(8, "DTSTART:20141026T020000").with(9, "TZOFFSETFROM:+0400").after(
        12,
        "BEGIN:STANDARD\nDTSTART:20110327T020000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0400\nEND:STANDARD"
      ).with(22, "DTSTART;TZID=Europe/Moscow:20120520T100000").with(
        23, "DTEND;TZID=Europe/Moscow:20150520T110000"),
      ["5:1 info ics-zone-history"]),
    LintCase(
      "an old hearing by the law of today",
      LintSample.zoned.with(17, "DTSTART;TZID=Europe/Moscow:20120520T100000"),
      ["6:1 error ics-zone-stale"]),
    LintCase(
      "a block that begins too late", LintSample.zoned.with(8, "DTSTART:20400101T000000"),
      [
        "6:1 error ics-zone-stale"
      ]),
    LintCase("winter in Paris", inParis, []),
    LintCase("summer in Paris", inParis.with(23, "DTSTART;TZID=Europe/Paris:20310715T100000"), []),
    LintCase(
      "Paris before the law", inParis.with(23, "DTSTART;TZID=Europe/Paris:19700715T100000"),
      [
        "6:1 error ics-zone-stale"
      ]),
    LintCase(
      "summer in Paris by a law that has ended",
      inParis.with(9, "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20200329T010000Z")
        .with(23, "DTSTART;TZID=Europe/Paris:20310715T100000"), ["6:1 error ics-zone-stale"]),
    LintCase(
      "winter in Paris by a law that has ended",
      inParis.with(9, "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20200329T010000Z"), []),
    LintCase(
      "summer in Paris by a law that was counted",
      inParis.with(9, "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=25")
        .with(23, "DTSTART;TZID=Europe/Paris:20210715T100000"), ["6:1 error ics-zone-stale"]),
    LintCase(
      "the last summer that was counted",
      inParis.with(9, "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=25")
        .with(23, "DTSTART;TZID=Europe/Paris:20200715T100000"), []),
    LintCase(
      "a series that reaches the summer",
      inParis.after(23, "RRULE:FREQ=WEEKLY").with(7, "BEGIN:DAYLIGHT\nX-A:1").with(12, "TZOFFSETTO:+0100"),
      [
        "6:1 error ics-zone-stale"
      ]),
    LintCase(
      "a last Sunday told by its days",
      inParis.with(9, "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=SU")
        .with(23, "DTSTART;TZID=Europe/Paris:20310715T100000"), []),
    LintCase(
      "written dates",
      inParis.with(9, "RDATE:20310330T020000,20320328T020000").with(
        23, "DTSTART;TZID=Europe/Paris:20310715T100000"),
      [
        "5:1 info ics-zone-history"
      ]),
    LintCase(
      "a rule that is not judged", inParis.with(9, "RRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=-1SU"),
      [
        "9:7 info ics-zone-stale"
      ]),
    LintCase(
      "a skipped hour", inParis.with(23, "DTSTART;TZID=Europe/Paris:20310330T023000"),
      [
        "23:1 warning ics-doubtful-time"
      ]),
    LintCase(
      "an hour twice", inParis.with(23, "DTSTART;TZID=Europe/Paris:20311026T023000"),
      [
        "23:1 warning ics-doubtful-time"
      ]),
    LintCase("the calendar’s zone", LintSample.zoned.after(4, "X-WR-TIMEZONE:Europe/Moscow"), []),
    LintCase(
      "another zone of the calendar", LintSample.zoned.after(4, "X-WR-TIMEZONE:Europe/Paris"),
      [
        "5:1 info ics-calendar-zone"
      ]),
    LintCase(
      "an unknown zone of the calendar", LintSample.zoned.after(4, "X-WR-TIMEZONE:Quay"),
      [
        "5:15 error ics-calendar-zone"
      ]),
  ]
}
