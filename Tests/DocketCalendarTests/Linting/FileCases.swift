extension LintCase {
  /// Files that are damaged as a whole.
  static let file: [LintCase] = [
    LintCase("a sound calendar", LintSample.plain, []),
    LintCase("a sound calendar with a zone", LintSample.zoned, []),
    LintCase("a sound calendar with a day", LintSample.day, []),
    LintCase("nothing", "", ["1:1 error ics-not-a-calendar"]),
    LintCase("white space", " \r\n\t\r\n", ["1:1 error ics-not-a-calendar"]),
    LintCase(
      "a web page", "<!doctype html>\n<html><body>\n<p>Not found: nothing here.</p>\n</body></html>\n",
      ["1:1 error ics-not-a-calendar"]),
    LintCase("a web page behind a mark", "\u{FEFF}\n<html>\n", ["1:1 error ics-not-a-calendar"]),
    LintCase("JSON", "[\"vcalendar\", [], []]\n", ["1:1 error ics-not-a-calendar"]),
    LintCase("compressed", bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0], ["1:1 error ics-not-a-calendar"]),
    LintCase(
      "UTF-16", bytes: [0xFF, 0xFE] + LintSample.plain.text.utf8.flatMap { [$0, 0] },
      ["1:1 error ics-not-a-calendar"]),
    LintCase(
      "UTF-16 without a mark", bytes: LintSample.plain.text.utf8.flatMap { [$0, 0] },
      ["1:1 error ics-not-a-calendar"]),
    LintCase(
      "line ends of old Macs", LintSample.plain.lines.joined(separator: "\r"),
      ["1:1 error ics-not-a-calendar"]),
    LintCase("words", "Opening on 20 May\n", ["1:1 error ics-not-a-calendar"]),
    LintCase("an event alone", "BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n", ["1:1 error ics-not-a-calendar"]),
    LintCase("the name of a calendar in a text", "X:BEGIN:VCALENDAR\r\n", ["1:1 error ics-not-a-calendar"]),
    LintCase(
      "a byte order mark", "\u{FEFF}" + LintSample.plain.text, ["1:1 error ics-byte-order-mark"]),
    LintCase(
      "cut in an event", LintSample(LintSample.plain.lines[..<11].joined(separator: "\n")),
      [
        "11:1 error ics-truncated"
      ]),
    LintCase(
      "cut in a line", bytes: Array(LintSample.plain.text.utf8.prefix(190)), ["9:1 error ics-truncated"]),
    LintCase("cut in the head", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPROD", ["3:1 error ics-truncated"]),
    LintCase(
      "cut in a letter", bytes: LintSample.plain.with(12, "SUMMARY:%").cut([0xD0]),
      ["12:1 error ics-truncated"]),
    LintCase(
      "cut between events", LintSample(LintSample.plain.lines[..<14].joined(separator: "\n")),
      ["14:1 error ics-truncated"]),
    LintCase(
      "without the end of an event", LintSample.plain.without(14),
      [
        "7:1 error ics-unclosed-component"
      ]),
    LintCase(
      "two events of which the first has no end",
      LintSample.plain.with(
        14,
        "BEGIN:VEVENT\nUID:2@quay.example.org\nDTSTAMP:20310402T060000Z\nDTSTART:20310521T070000Z\nSUMMARY:Second\nTRANSP:TRANSPARENT\nEND:VEVENT"
      ),
      ["7:1 error ics-unclosed-component"]),
    LintCase(
      "an event inside an event",
      LintSample.plain.after(
        13,
        "BEGIN:VEVENT\nUID:2@quay.example.org\nDTSTAMP:20310402T060000Z\nDTSTART:20310521T070000Z\nSUMMARY:Second\nTRANSP:TRANSPARENT\nEND:VEVENT"
      ),
      ["14:1 error ics-unclosed-component"]),
    LintCase(
      "an event inside an alarm inside an event",
      LintSample.plain.after(
        13,
        "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Opening\nTRIGGER:-PT1H\nBEGIN:VTODO\nUID:2@quay.example.org\nDTSTAMP:20310402T060000Z\nSUMMARY:Second\nEND:VTODO\nEND:VALARM"
      ),
      ["14:1 warning ics-alarm", "18:1 error ics-unclosed-component"]),
    LintCase(
      "a calendar inside a calendar",
      LintSample.plain.after(6, "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Quay//Quay//EN\nEND:VCALENDAR"),
      ["7:1 error ics-unclosed-component"]),
    LintCase(
      "an end too many", LintSample.plain.after(14, "END:VTODO"),
      [
        "15:1 error ics-unclosed-component"
      ]),
    LintCase(
      "a boundary without a name", LintSample.plain.after(13, "BEGIN:"),
      [
        "14:1 error ics-unclosed-component"
      ]),
    LintCase(
      "a web page after the end", LintSample.plain.after(15, "<html>\n<p>Oops: sorry\n</html>"),
      [
        "16:1 error ics-text-outside"
      ]),
    LintCase("empty lines after the end", LintSample.plain.after(15, "\n"), []),
    LintCase(
      "an empty line before the beginning", "\r\n" + LintSample.plain.text,
      [
        "1:1 error ics-text-outside"
      ]),
    LintCase(
      "white space before the beginning", " " + LintSample.plain.text, ["1:1 error ics-not-a-calendar"]),
    LintCase(
      "an event after the end", LintSample.plain.after(15, "BEGIN:VEVENT\nUID:1\nEND:VEVENT"),
      ["16:1 error ics-text-outside"]),
    LintCase(
      "two calendars", LintSample.plain.text + LintSample.day.text, ["16:1 warning ics-several-calendars"]),
    LintCase(
      "a line between two calendars", LintSample.plain.text + "X-A:1\r\n" + LintSample.day.text,
      ["16:1 error ics-text-outside", "17:1 warning ics-several-calendars"]),
    LintCase(
      "a delete", LintSample.plain.with(12, "SUMMARY:Open\u{7F}ing"), ["12:13 error ics-control-character"]),
    LintCase(
      "Latin-1", bytes: LintSample.plain.with(12, "SUMMARY:%").bytes([0xE9]), ["12:9 error ics-encoding"]),
    LintCase(
      "a bell", LintSample.plain.with(12, "SUMMARY:Open\u{7}ing"),
      [
        "12:13 error ics-control-character"
      ]),
    LintCase("a tab", LintSample.plain.with(12, "SUMMARY:Open\ting"), []),
    LintCase(
      "a nul", LintSample.plain.with(12, "SUMMARY:Open\u{0}ing"), ["12:13 error ics-control-character"]),
    LintCase(
      "a return in a text", LintSample.plain.with(12, "SUMMARY:Open\rSTATUS:CANCELLED"),
      [
        "12:13 error ics-stray-return"
      ]),
    LintCase(
      "a line feed in a text", LintSample.plain.with(12, "SUMMARY:Open\ning of the case"),
      [
        "13:1 error ics-unreadable-line"
      ]),
    LintCase("an empty line", LintSample.plain.after(12, ""), ["13:1 info ics-unreadable-line"]),
    LintCase(
      "a parameter without a value", LintSample.plain.with(12, "SUMMARY;LANGUAGE:Opening"),
      [
        "12:1 error ics-unreadable-line"
      ]),
    LintCase(
      "a fold inside a letter",
      bytes: LintSample.plain.with(12, "SUMMARY:%").bytes([0xD0, 0x0D, 0x0A, 0x20, 0xA1]),
      ["13:1 error ics-fold-inside-character"]),
    LintCase("a fold between letters", LintSample.plain.with(12, "SUMMARY:Слу\n шание"), []),
    LintCase(
      "a long line", LintSample.plain.with(12, "SUMMARY:" + String(repeating: "a", count: 68)),
      [
        "12:76 info ics-long-line"
      ]),
    LintCase(
      "a line as long as allowed", LintSample.plain.with(12, "SUMMARY:" + String(repeating: "a", count: 67)),
      []),
    LintCase(
      "line ends of Unix", LintSample.plain.lines.map { $0 + "\n" }.joined(), ["1:16 info ics-line-end"]),
    LintCase(
      "no line end at the end", String(LintSample.plain.lines.joined(separator: "\r\n")),
      [
        "15:14 info ics-line-end"
      ]),
  ]
}
