import DocketCalendar
import DocketDiagnostics
import DocketLanguage
import DocketReporting
import DocketRules
import DocketSite

extension FuzzTarget {
  /// `ics lint`: a stranger's calendar to findings and reports.
  static let calendars = FuzzTarget(
    name: "calendars", longest: 8_000, hasLines: true,
    seeds: {
      let own = SiteChecks(
        Around.fixture.map { SourceFile(path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
      )
      .artefacts
      // Of a large calendar the beginning: cut files are seeds as well.
      return own.filter { $0.path.hasSuffix(".ics") }.map { Array($0.bytes.prefix(7_000)) }
        + handMade.map { Array($0.replacing("\n", with: "\r\n").utf8) }
    },
    words: Words.calendar
  ) { input in
    let bytes = Secret.planted(in: input)
    let file = SourceFile(path: "calendar.ics", bytes: bytes)
    let lint = CalendarLint(zones: Around.zones)
    let found = lint.diagnostics(of: file)
    let files = [file.path: file]
    Places.check(found, in: files)
    require(lint.diagnostics(of: file) == found, "two runs over the same calendar differ")
    CalendarTree.check(CalendarReading(bytes), of: file)
    let masks = PrivateText.masks(ofCalendar: file)
    let report = Report(
      diagnostics: found, sources: files, masks: masks,
      language: [.en, .fr, .ru][input.fingerprint % 3], counts: Report.Counts(filesChecked: 1))
    Outputs.check(Outputs.all(report), hiding: FoundValues.all(masks, in: [file]))
  }

  private static let handMade = [
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Quay//EN
    X-WR-CALNAME:Quay
    X-WR-TIMEZONE:Europe/Paris
    BEGIN:VTIMEZONE
    TZID:Europe/Paris
    BEGIN:DAYLIGHT
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    TZNAME:CEST
    DTSTART:19700329T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    BEGIN:STANDARD
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    TZNAME:CET
    DTSTART:19701025T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:one@quay.example.org
    DTSTAMP:20310401T000000Z
    DTSTART;TZID=Europe/Paris:20310402T103000
    DTEND;TZID=Europe/Paris:20310402T113000
    RRULE:FREQ=WEEKLY;COUNT=3
    EXDATE;TZID=Europe/Paris:20310409T103000
    SUMMARY:Hearing\\, appeal
    DESCRIPTION:Ask \u{1F}\u{08} or call \u{1F}\u{04}
    LOCATION;LANGUAGE=fr:Selm
    BEGIN:VALARM
    ACTION:DISPLAY
    TRIGGER:-PT15M
    DESCRIPTION:Soon
    END:VALARM
    END:VEVENT
    BEGIN:VTODO
    UID:two@quay.example.org
    DTSTAMP:20310401T000000Z
    DUE:20310501T000000Z
    DURATION:P1D
    GEO:48.1;2.3
    ATTACH;FMTTYPE=text/plain:https://quay.example.org/a
    ATTENDEE;CN="Lorne, Ada":mailto:ada@quay.example.org
    END:VTODO
    END:VCALENDAR

    """,
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:x
    METHOD:PUBLISH
    COLOR:red
    REFRESH-INTERVAL;VALUE=DURATION:PT4H
    BEGIN:VEVENT
    UID:a
    DTSTAMP:20310401T000000
    DTSTART;VALUE=DATE:20280229
    DURATION:P1D
    RRULE:FREQ=YEARLY;UNTIL=20400101
    STATUS:TENTATIVE
    TRANSP:OPAQUE
    CLASS:PRIVATE
    SEQUENCE:-1
    PRIORITY:11
    URL:quay.example.org
    SUMMARY:<b>x</b> ; y
    END:VEVENT
    BEGIN:VEVENT
    UID:a
    RECURRENCE-ID:20310402T103000Z
    DTSTART;TZID=Russian Standard Time:20310402T103000
    END:VEVENT
    BEGIN:VJOURNAL
    END:VCALENDAR

    """,
  ]
}
