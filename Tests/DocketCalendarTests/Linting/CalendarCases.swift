extension LintCase {
  /// Calendars whose own properties are wrong.
  static let calendar: [LintCase] = [
    LintCase("no version", LintSample.plain.without(2), ["1:1 error ics-missing-property"]),
    LintCase("no product", LintSample.plain.without(3), ["1:1 error ics-missing-property"]),
    LintCase("no start", LintSample.plain.without(10), ["7:1 error ics-missing-property"]),
    LintCase(
      "no start in a cancellation", LintSample.plain.without(10).after(4, "METHOD:CANCEL"),
      [
        "5:1 warning ics-method"
      ]),
    LintCase("no UID", LintSample.plain.without(8), ["7:1 error ics-missing-property"]),
    LintCase("no stamp", LintSample.plain.without(9), ["7:1 warning ics-missing-property"]),
    LintCase(
      "two titles", LintSample.plain.after(12, "SUMMARY;LANGUAGE=ru:Суд"),
      [
        "13:1 error ics-repeated-property"
      ]),
    LintCase(
      "two starts", LintSample.plain.after(10, "DTSTART:20310521T070000Z"),
      [
        "11:1 error ics-repeated-property"
      ]),
    LintCase(
      "two descriptions of the calendar",
      LintSample.plain.after(4, "DESCRIPTION:a\nDESCRIPTION;LANGUAGE=fr:b"), []),
    LintCase(
      "two rules", LintSample.day.after(10, "RRULE:FREQ=MONTHLY"), ["11:1 error ics-repeated-property"]),
    LintCase(
      "no entry", LintSample(LintSample.plain.lines[..<6].joined(separator: "\n") + "\nEND:VCALENDAR"),
      [
        "1:1 info ics-empty-calendar"
      ]),
    LintCase("vCalendar", LintSample.plain.with(2, "VERSION:1.0"), ["2:9 error ics-version"]),
    LintCase(
      "another calendar", LintSample.plain.with(4, "CALSCALE:HEBREW"), ["4:10 error ics-calendar-scale"]),
    LintCase(
      "the same calendar in small letters", LintSample.plain.with(4, "CALSCALE:gregorian"),
      ["4:10 error ics-calendar-scale"]),
    LintCase("published", LintSample.plain.after(4, "METHOD:PUBLISH"), []),
    LintCase("an invitation", LintSample.plain.after(4, "METHOD:REQUEST"), ["5:1 warning ics-method"]),
    LintCase("an unknown method", LintSample.plain.after(4, "METHOD:SEND"), ["5:1 warning ics-method"]),
    LintCase(
      "a comma in the name", LintSample.plain.with(5, "NAME:Quay\\, hearings"),
      [
        "5:6 warning ics-calendar-name"
      ]),
    LintCase(
      "a bare semicolon in the other name", LintSample.plain.with(6, "X-WR-CALNAME:Quay; hearings"),
      [
        "6:14 warning ics-calendar-name"
      ]),
    LintCase("no name", LintSample.plain.without(6).without(5), ["1:1 info ics-calendar-name"]),
    LintCase("a hexadecimal colour", LintSample.plain.after(4, "COLOR:#B22222"), ["5:7 info ics-color"]),
    LintCase(
      "a named colour", LintSample.plain.after(4, "COLOR:firebrick\nX-APPLE-CALENDAR-COLOR:#B22222"), []),
    LintCase(
      "the interval in the wrong place", LintSample.plain.after(4, "REFRESH-INTERVAL:VALUE=DURATION:PT4H"),
      [
        "5:18 error ics-refresh-interval"
      ]),
    LintCase(
      "the interval without its type", LintSample.plain.after(4, "REFRESH-INTERVAL:PT4H"),
      [
        "5:1 warning ics-refresh-interval"
      ]),
    LintCase(
      "an interval that is none", LintSample.plain.after(4, "X-PUBLISHED-TTL:4 hours"),
      [
        "5:17 warning ics-refresh-interval"
      ]),
    LintCase(
      "an interval of minutes", LintSample.plain.after(4, "X-PUBLISHED-TTL:PT15M"),
      [
        "5:17 info ics-refresh-interval"
      ]),
    LintCase(
      "an interval of a month", LintSample.plain.after(4, "REFRESH-INTERVAL;VALUE=DURATION:P30D"),
      ["5:33 warning ics-refresh-interval"]),
    LintCase(
      "the other interval of eight days", LintSample.plain.after(4, "X-PUBLISHED-TTL:P8D"),
      ["5:17 warning ics-refresh-interval"]),
    LintCase("an interval of a week", LintSample.plain.after(4, "X-PUBLISHED-TTL:P7D"), []),
    LintCase(
      "sound intervals",
      LintSample.plain.after(4, "REFRESH-INTERVAL;VALUE=DURATION:P1D\nX-PUBLISHED-TTL:PT1H"), []),
    LintCase(
      "a property after the entries", LintSample.plain.after(14, "X-WR-CALDESC:Hearings"),
      [
        "15:1 info ics-property-order"
      ]),
    LintCase(
      "a name in small letters", LintSample.plain.after(12, "X-Link:https://quay.example.org"),
      [
        "13:1 info ics-extension-name"
      ]),
    LintCase("a standard name in small letters", LintSample.plain.with(12, "summary:Opening"), []),
    LintCase(
      "a component in small letters",
      LintSample.plain.with(7, "BEGIN:vevent").with(14, "END:vevent"), ["7:1 error ics-letter-case"]),
    LintCase("BEGIN in small letters", LintSample.plain.with(7, "begin:VEVENT").with(14, "end:VEVENT"), []),
    LintCase(
      "a parameter in small letters", LintSample.plain.with(12, "SUMMARY;language=en:Opening"),
      ["12:1 error ics-letter-case"]),
    LintCase(
      "small letters in the value of a parameter",
      LintSample.plain.with(12, "SUMMARY;X-SEE=\"a;b=c\";LANGUAGE=en:Opening"), []),
    LintCase(
      "a kind of value in small letters", LintSample.day.with(8, "DTSTART;VALUE=date:20310704"), []),
    LintCase(
      "a rule in small letters", LintSample.day.with(10, "RRULE:FREQ=yearly"), ["10:7 error ics-letter-case"]),
    LintCase(
      "an address without quotation marks",
      LintSample.plain.with(12, "SUMMARY;ALTREP=cid:1@quay.example.org:Opening"),
      ["12:1 error ics-unquoted-parameter"]),
    LintCase(
      "an address of an extension without quotation marks",
      LintSample.plain.with(12, "SUMMARY;X-SEE=https://quay.example.org:Opening"),
      ["12:1 error ics-unquoted-parameter"]),
    LintCase(
      "an address in quotation marks",
      LintSample.plain.with(12, "SUMMARY;ALTREP=\"cid:1@quay.example.org\";LANGUAGE=en:Opening"), []),
    LintCase(
      "an image", LintSample.plain.after(4, "IMAGE;VALUE=URI:https://quay.example.org/q.png"),
      [
        "5:1 warning ics-image"
      ]),
  ]
}
