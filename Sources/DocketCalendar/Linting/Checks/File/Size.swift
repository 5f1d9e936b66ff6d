import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// The file is as small as the largest services want it.
  public static let size: CalendarCheck = CalendarCheck(
    "ics-size", .warning,
    summary: Phrase("summary", en: "A calendar has at most 700 kB and 900 entries."),
    reason: Phrase(
      "reason",
      en: "Large calendar services take about 1 MB or 1,000 entries, and leave out the rest or everything."),
    basis: "Google Calendar cuts at about 1 MB or 1,100 entries. An error from 950 kB on.", findsErrors: true
  ) { context, findings in
    let bytes = context.file.bytes.count
    let count = context.entries.reduce(0) { total, _ in total + 1 }
    guard bytes > largeBytes || count > largeCount else { return }
    findings.report(
      what.with(["kilobytes": .count(bytes / 1000), "count": .count(count)]), at: ByteRange(0, 0),
      mend: [split], severity: bytes > tooManyBytes ? .error : nil)
  }

  private static let largeBytes = 700_000
  private static let largeCount = 900
  private static let tooManyBytes = 950_000

  private static let what = Phrase(
    "what", en: "The calendar has {kilobytes} kB and {count} {count?entry|entries}.")
  private static let split = Phrase("split", en: "Leave old entries out, or make several calendars of it.")
}
