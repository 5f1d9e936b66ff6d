import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Every zone that is used has its block.
  static let zoneMissing: CalendarCheck = CalendarCheck(
    "ics-zone-missing", .error,
    summary: Phrase("summary", en: "Every zone that a time names has its VTIMEZONE block in the file."),
    reason: Phrase(
      "reason",
      en: "Some apps then read the time as the reader’s own; Outlook complains and may be an hour off."),
    basis: "RFC 5545 §3.2.19. ical.js and ruby read floating time; icalendar warns; the rest use the name."
  ) { context, findings in
    let names = context.zoneNames
    for calendar in context.calendars where !calendar.isCut {
      let blocks = calendar.zoneBlocksByName
      for (name, line) in calendar.zoneUses where blocks[name] == nil {
        // Of a name that is wrong anyway another check speaks.
        switch names.meaning(of: name) {
        case .windows, .otherCase: continue
        case .zone, .prefixed, .unknown: break
        }
        findings.report(
          what.with(["name": ShortQuote.code(name)]), at: line.range, mend: [add, utc],
          severity: universal.contains(name) ? .warning : nil)
      }
    }
  }

  private static let universal: Set = ["UTC", "GMT", "Etc/UTC", "Etc/GMT"]

  private static let what = Phrase("what", en: "The file has no VTIMEZONE for {name}.")
  private static let add = Phrase("add", en: "Add the block before the entries.")
  private static let utc = Phrase("utc", en: "Or write the times in UTC with a `Z` at their end.")
}
