extension LintCase {
  private static let second =
    "BEGIN:VEVENT\nUID:opening.quay@quay.example.org\nDTSTAMP:20310402T060000Z\nSUMMARY:Opening\n"

  /// Entries that are wrong apart from their times.
  static let entries: [LintCase] = [
    LintCase(
      "a UID twice",
      LintSample.plain.after(14, second + "DTSTART:20310521T070000Z\nTRANSP:TRANSPARENT\nEND:VEVENT"),
      ["16:1 error ics-duplicate-uid"]),
    LintCase(
      "a changed date of a series",
      LintSample.plain.after(11, "RRULE:FREQ=WEEKLY").after(
        14,
        "END:VEVENT\n" + second
          + "RECURRENCE-ID:20310527T070000Z\nDTSTART:20310528T070000Z\nTRANSP:TRANSPARENT"),
      ["20:1 info ics-instance-type"]),
    LintCase(
      "a changed date twice",
      LintSample.plain.after(11, "RRULE:FREQ=WEEKLY").after(
        14,
        "END:VEVENT\n" + second
          + "RECURRENCE-ID:20310527T070000Z\nDTSTART:20310528T070000Z\nTRANSP:TRANSPARENT\nEND:VEVENT\n"
          + second
          + "RECURRENCE-ID:20310527T070000Z\nDTSTART:20310529T070000Z\nTRANSP:TRANSPARENT"),
      ["20:1 info ics-instance-type", "25:1 error ics-duplicate-uid"]),
    LintCase("an empty UID", LintSample.plain.with(8, "UID:"), ["8:1 error ics-uid"]),
    LintCase(
      "a UID of 101 characters",
      LintSample.plain.with(
        8, "UID:" + String(repeating: "a", count: 60) + "\n " + String(repeating: "b", count: 41)),
      [
        "8:5 info ics-uid"
      ]),
    LintCase(
      "a UID of 100 characters",
      LintSample.plain.with(
        8, "UID:" + String(repeating: "a", count: 60) + "\n " + String(repeating: "b", count: 40)), []),
    LintCase("postponed", LintSample.plain.after(12, "STATUS:POSTPONED"), ["13:8 error ics-status"]),
    LintCase(
      "cancelled in small letters", LintSample.plain.after(12, "STATUS:cancelled"), ["13:8 error ics-status"]),
    LintCase("no title", LintSample.plain.without(12), ["7:1 warning ics-title"]),
    LintCase("an empty title", LintSample.plain.with(12, "SUMMARY:"), ["12:1 warning ics-title"]),
    LintCase("a title of spaces", LintSample.plain.with(12, "SUMMARY:  "), ["12:1 warning ics-title"]),
    LintCase("a title for none", LintSample.plain.with(12, "SUMMARY:(No title)"), ["12:9 warning ics-title"]),
    LintCase("a place with a comma", LintSample.plain.after(12, "GEO:55.75,37.62"), ["13:5 error ics-geo"]),
    LintCase("a place beyond the pole", LintSample.plain.after(12, "GEO:95;37.62"), ["13:5 warning ics-geo"]),
    LintCase("a place", LintSample.plain.after(12, "GEO:55.75;37.62"), []),
    LintCase("public", LintSample.plain.after(12, "CLASS:PUBLIC"), ["13:1 warning ics-class-public"]),
    LintCase("private", LintSample.plain.after(12, "CLASS:PRIVATE"), []),
    LintCase(
      "people",
      LintSample.plain.after(12, "ORGANIZER:https://quay.example.org\nATTENDEE:https://quay.example.org/2"),
      ["13:1 warning ics-participants", "14:1 warning ics-participants"]),
    LintCase(
      "an attachment", LintSample.plain.after(12, "ATTACH:https://quay.example.org/a.pdf"),
      [
        "13:1 info ics-attachment"
      ]),
    LintCase(
      "an alarm",
      LintSample.plain.after(
        13, "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nDESCRIPTION:Opening\nEND:VALARM"),
      ["14:1 warning ics-alarm"]),
    LintCase(
      "an alarm without words",
      LintSample.plain.after(13, "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM"),
      ["14:1 error ics-alarm"]),
    LintCase("no transparency", LintSample.plain.without(13), ["7:1 info ics-transparency"]),
    LintCase("busy", LintSample.plain.with(13, "TRANSP:OPAQUE"), ["13:8 info ics-transparency"]),
    LintCase("half busy", LintSample.plain.with(13, "TRANSP:HALF"), ["13:8 warning ics-transparency"]),
    LintCase("a priority in words", LintSample.plain.after(12, "PRIORITY:high"), ["13:10 error ics-number"]),
    LintCase("no sequence", LintSample.plain.after(12, "SEQUENCE:"), ["13:10 error ics-number"]),
    LintCase("a negative sequence", LintSample.plain.after(12, "SEQUENCE:-1"), ["13:10 warning ics-number"]),
    LintCase(
      "a sequence of a date", LintSample.plain.after(12, "SEQUENCE:20310402060000"),
      ["13:10 error ics-number"]),
    LintCase("a sequence", LintSample.plain.after(12, "SEQUENCE:12"), []),
    LintCase(
      "a link without a scheme", LintSample.plain.after(12, "URL:quay.example.org/a"),
      [
        "13:5 warning ics-address"
      ]),
    LintCase(
      "an escaped link", LintSample.plain.after(12, "URL:https://quay.example.org/?a=1\\,2"),
      [
        "13:5 warning ics-address"
      ]),
    LintCase("a link with commas", LintSample.plain.after(12, "URL:https://quay.example.org/a,b;c"), []),
    LintCase(
      "a bare comma", LintSample.plain.with(12, "SUMMARY:Opening, room 4"),
      ["12:16 warning ics-unescaped-text"]),
    LintCase(
      "a bare semicolon", LintSample.plain.with(12, "SUMMARY:Opening; room 4"),
      [
        "12:16 warning ics-unescaped-text"
      ]),
    LintCase(
      "an unknown escape", LintSample.plain.with(12, "SUMMARY:Room 4\\5"),
      ["12:15 warning ics-unescaped-text"]),
    LintCase(
      "a backslash at the end", LintSample.plain.with(12, "SUMMARY:Room 4\\"),
      [
        "12:15 warning ics-unescaped-text"
      ]),
    LintCase("escaped signs", LintSample.plain.with(12, "SUMMARY:a\\, b\\; c\\\\ d\\n e\\N: f"), []),
    LintCase("categories", LintSample.plain.after(12, "CATEGORIES:hearing,appeal"), []),
    LintCase(
      "HTML", LintSample.plain.after(12, "DESCRIPTION:Room 4<br>Bring <B>papers</B>"),
      [
        "13:13 warning ics-markup"
      ]),
    LintCase("a smaller-than sign", LintSample.plain.after(12, "DESCRIPTION:4 < 5 & 5 > 4 <3"), []),
    LintCase(
      "HTML a second time", LintSample.plain.after(12, "X-ALT-DESC;FMTTYPE=text/html:Opening"),
      [
        "13:1 info ics-markup"
      ]),
    LintCase(
      "an override of direction", LintSample.plain.with(12, "SUMMARY:Open\u{202E}ing"),
      [
        "12:13 warning ics-invisible-character"
      ]),
    LintCase(
      "a line separator", LintSample.plain.with(12, "SUMMARY:Open\u{2028}ing"),
      [
        "12:13 warning ics-invisible-character"
      ]),
    LintCase("a joiner in a picture", LintSample.plain.with(12, "SUMMARY:👩‍⚖️ 10\u{A0}h"), []),
  ]
}
