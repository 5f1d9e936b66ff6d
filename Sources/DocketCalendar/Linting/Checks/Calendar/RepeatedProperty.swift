import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// What may stand once stands once.
  static let repeatedProperty: CalendarCheck = CalendarCheck(
    "ics-repeated-property", .error,
    summary: Phrase("summary", en: "What may stand only once stands once: one title, one start, one place."),
    reason: Phrase(
      "reason", en: "Several apps refuse the whole file; the others choose one of the two, not all the same."),
    basis:
      "RFC 5545 §§3.6, 3.6.1. SUMMARY twice: refused by ical, ics, Nextcloud, Radicale; DTSTART twice: 7 engines refuse; RRULE twice: ical refuses. In zone blocks: two TZIDs, ical 14.3.1 and icalendar 7.3.2 refuse; two DTSTART or RRULE in one observance, ical refuses."
  ) { context, findings in
    for calendar in context.calendars {
      look(at: calendar.component.properties, once: onceInCalendar, &findings)
      for entry in calendar.entries { look(at: entry.component.properties, once: onceInEntry, &findings) }
      for block in calendar.zoneBlocks {
        look(at: block.properties, once: onceInZone, mend: ownBlock, &findings)
        for observance in block.components {
          look(at: observance.properties, once: onceInObservance, mend: ownPart, &findings)
        }
      }
    }
  }

  private static func look(
    at properties: [ContentLine], once: Set<String>, mend: Phrase? = nil, _ findings: inout LintFindings
  ) {
    if areDistinct(properties) { return }
    var first = [String: Int](minimumCapacity: properties.count)
    for (index, property) in properties.enumerated() {
      guard let earlier = first[property.name] else {
        first[property.name] = index
        continue
      }
      if once.contains(property.name) {
        findings.report(
          what.with(["name": .code(property.name)]), at: property.range, mend: [mend ?? keepOne],
          notes: [(firstOne, properties[earlier].range)])
      } else if property.name == "RRULE" {
        findings.report(
          what.with(["name": .code(property.name)]), at: property.range, mend: [mend ?? splitEntry],
          notes: [(firstOne, properties[earlier].range)], why: severalRules)
      }
    }
  }

  /// Whether no name stands twice; of few lines it is found out without a table.
  private static func areDistinct(_ lines: [ContentLine]) -> Bool {
    lines.count <= 24
      && lines.indices.allSatisfy { index in
        let name = lines[index].name
        return lines.indices.prefix(index).allSatisfy { lines[$0].name != name }
      }
  }

  private static let onceInCalendar: Set = [
    "VERSION", "PRODID", "CALSCALE", "METHOD", "UID", "LAST-MODIFIED", "URL", "REFRESH-INTERVAL", "SOURCE",
    "COLOR", "X-WR-CALNAME", "X-WR-TIMEZONE",
  ]
  private static let onceInEntry: Set = [
    "DTSTAMP", "UID", "DTSTART", "CLASS", "CREATED", "DESCRIPTION", "GEO", "LAST-MODIFIED", "LOCATION",
    "ORGANIZER", "PRIORITY", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP", "URL", "RECURRENCE-ID", "DTEND",
    "DURATION", "DUE", "COMPLETED", "PERCENT-COMPLETE", "COLOR",
  ]

  private static let onceInZone: Set = ["TZID", "LAST-MODIFIED", "TZURL"]
  private static let onceInObservance: Set = ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"]

  private static let what = Phrase("what", en: "{name} stands here a second time.")
  private static let firstOne = Phrase("first", en: "the first one")
  private static let keepOne = Phrase(
    "keep-one", en: "Keep one of the two; texts in several languages belong into a calendar for each.")
  private static let ownBlock = Phrase(
    "own-block", en: "Keep the right one; if two blocks have run together, give each its BEGIN and END.")
  private static let ownPart = Phrase(
    "own-part", en: "Keep the right one, or make a STANDARD or DAYLIGHT of its own for the second.")
  private static let splitEntry = Phrase("split-entry", en: "Make an entry of its own for each rule.")
  private static let severalRules = Phrase(
    "several-rules",
    en: "Home Assistant refuses the calendar; other apps join the rules differently, or read only one.")
}
