extension LintCase {
  private static func alarm(_ lines: String) -> LintSample {
    LintSample.plain.after(13, "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Opening\n\(lines)\nEND:VALARM")
  }

  /// Values of another kind than their property can have, and alarms that readers refuse.
  static let kinds: [LintCase] = [
    LintCase(
      "a start as a period",
      LintSample.plain.with(10, "DTSTART;VALUE=PERIOD:20310520T070000Z/PT1H").without(11),
      ["10:1 error ics-value-type"]),
    LintCase(
      "an end as a length", LintSample.plain.with(11, "DTEND;VALUE=DURATION:PT1H"),
      ["11:1 error ics-value-type"]),
    LintCase(
      "a title as a number", LintSample.plain.with(12, "SUMMARY;VALUE=INTEGER:4"),
      ["12:1 error ics-value-type"]),
    LintCase("a title as a text", LintSample.plain.with(12, "SUMMARY;VALUE=TEXT:Opening"), []),
    LintCase("a time as a time", LintSample.plain.with(10, "DTSTART;VALUE=DATE-TIME:20310520T070000Z"), []),
    LintCase("an alarm in words", alarm("TRIGGER:15 minutes"), ["17:1 error ics-alarm"]),
    LintCase("an alarm with months for minutes", alarm("TRIGGER:-P15M"), ["17:1 error ics-alarm"]),
    LintCase("an alarm with nothing", alarm("TRIGGER:"), ["17:1 error ics-alarm"]),
    LintCase("an alarm at a time", alarm("TRIGGER:20310520T064500Z"), ["17:1 error ics-alarm"]),
    LintCase(
      "an alarm at a time that says so", alarm("TRIGGER;VALUE=DATE-TIME:20310520T064500Z"),
      ["14:1 warning ics-alarm"]),
    LintCase("an alarm twice", alarm("TRIGGER:-PT15M\nTRIGGER:-PT30M"), ["18:1 error ics-alarm"]),
    LintCase(
      "an alarm that comes back in words", alarm("TRIGGER:-PT15M\nREPEAT:2\nDURATION:5 minutes"),
      ["19:1 error ics-alarm"]),
    LintCase(
      "an alarm that comes back at no time", alarm("TRIGGER:-PT15M\nREPEAT:2"), ["18:1 error ics-alarm"]),
    LintCase(
      "an alarm that comes back", alarm("TRIGGER:-PT15M\nREPEAT:2\nDURATION:PT5M"), ["14:1 warning ics-alarm"]
    ),
  ]
}
