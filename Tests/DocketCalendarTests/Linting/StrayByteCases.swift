extension LintCase {
  /// Files with a byte or a space that nobody sees.
  static let strayBytes: [LintCase] = [
    LintCase(
      "carriage returns twice", LintSample.plain.lines.map { $0 + "\r\r\n" }.joined(),
      ["1:16 error ics-stray-return"]),
    LintCase(
      "a carriage return twice in one line", LintSample.plain.with(12, "SUMMARY:Opening\r"),
      ["12:16 error ics-stray-return"]),
    LintCase(
      "a space after a beginning", LintSample.plain.with(7, "BEGIN:VEVENT "), ["7:1 error ics-stray-space"]),
    LintCase(
      "a space before the name of a component", LintSample.plain.with(7, "BEGIN: VEVENT"),
      ["7:1 error ics-stray-space"]),
    LintCase(
      "a tab after the end", LintSample.plain.with(15, "END:VCALENDAR\t"), ["15:1 error ics-stray-space"]),
    LintCase(
      "a space after a date", LintSample.plain.with(10, "DTSTART:20310520T070000Z "),
      ["10:1 error ics-stray-space"]),
    LintCase(
      "a space before a date", LintSample.plain.with(10, "DTSTART: 20310520T070000Z"),
      ["10:1 error ics-stray-space"]),
    LintCase(
      "a no-break space after a date", LintSample.plain.with(10, "DTSTART:20310520T070000Z\u{A0}"),
      ["10:1 error ics-stray-space"]),
    LintCase(
      "a space after a word", LintSample.plain.after(12, "STATUS:CONFIRMED "), ["13:1 error ics-stray-space"]),
    LintCase(
      "a space that nobody minds", LintSample.plain.with(2, "VERSION:2.0 "), ["2:1 info ics-stray-space"]),
    LintCase("a space after a title", LintSample.plain.with(12, "SUMMARY:Opening "), []),
    LintCase(
      "a space before a colon", LintSample.plain.with(12, "SUMMARY : Opening"), ["12:1 error ics-stray-space"]
    ),
    LintCase(
      "spaces in a name", LintSample.plain.after(4, "REFRESH - INTERVAL; VALUE = DURATION:PT4H"),
      ["5:1 error ics-stray-space"]),
    LintCase(
      "a sentence in capitals", LintSample.plain.after(12, "NO ENTRY AFTER NOON: BRING PAPERS"),
      ["13:1 error ics-unreadable-line"]),
    LintCase(
      "a space between parameters", LintSample.day.with(8, "DTSTART; VALUE=DATE:20310704"),
      ["8:1 error ics-stray-space"]),
    LintCase(
      "a space between parameters, and no stamp",
      LintSample.day.with(8, "DTSTART; VALUE=DATE:20310704").without(7),
      ["5:1 warning ics-missing-property", "7:1 error ics-stray-space"]),
    LintCase(
      "a byte order mark within", LintSample.plain.with(12, "\u{FEFF}SUMMARY:Opening"),
      ["12:1 error ics-stray-space"]),
    LintCase(
      "a no-break space in the place of a fold",
      LintSample.plain.after(12, "DESCRIPTION:Bring\n\u{A0}papers"),
      ["14:1 error ics-unreadable-line"]),
    LintCase(
      "an empty line before a fold", LintSample.plain.after(12, "DESCRIPTION:Bring\n\n papers"),
      ["14:1 error ics-unreadable-line"]),
    LintCase("a fold of a space alone", LintSample.plain.after(12, "DESCRIPTION:Bring\n \n papers"), []),
  ]
}
