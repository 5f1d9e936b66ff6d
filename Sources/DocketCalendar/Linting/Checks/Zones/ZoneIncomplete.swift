import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Zone blocks are complete.
  static let zoneIncomplete: CalendarCheck = CalendarCheck(
    "ics-zone-incomplete", .error,
    summary: Phrase(
      "summary",
      en: "A VTIMEZONE has its TZID and at least one STANDARD or DAYLIGHT with its start and both offsets."),
    reason: Phrase("reason", en: "Apps refuse the file or read the times of the zone as others."),
    basis:
      "RFC 5545 §3.6.5. No observance: 4 engines refuse, 3 are wrong; `+03:00` as offset: ical, ics, vobject, icalendar refuse. An empty TZID: ics 0.7.3 and vobject 0.9.9 refuse; a TZID on the start of an observance: ical 14.3.1, ics and vobject refuse."
  ) { context, findings in
    for calendar in context.calendars {
      var first: [String: ContentLine] = [:]
      for block in calendar.zoneBlocks where block.endLine != nil {
        let name = block.properties.first { $0.name == "TZID" }
        if let name, let earlier = first[name.value] {
          findings.report(
            twice.with(["name": ShortQuote.code(name.value)]), at: name.range, mend: [keepOne],
            notes: [(firstOne, earlier.range)], severity: .warning)
        } else if let name {
          first[name.value] = name
        }
        judge(block, name, &findings)
      }
    }
  }

  private static func judge(_ block: CalendarComponent, _ name: ContentLine?, _ findings: inout LintFindings)
  {
    if name == nil { findings.report(noName.message, at: block.range, mend: [LintMends.exportAgain]) }
    if let name, name.value.allSatisfy(\.isWhitespace) {
      findings.report(emptyName.message, at: name.range, mend: [nameZone, LintMends.exportAgain])
    }
    let observances = block.components.filter { $0.name == "STANDARD" || $0.name == "DAYLIGHT" }
    if observances.isEmpty {
      findings.report(noObservance.message, at: block.range, mend: [LintMends.exportAgain])
    }
    for observance in observances {
      let properties = observance.propertiesByName
      for key in ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"] {
        guard let line = properties[key]?.first else {
          findings.report(
            missing.with(["component": .text(observance.name), "name": .code(key)]), at: observance.range,
            mend: [LintMends.exportAgain])
          continue
        }
        let isSound =
          key == "DTSTART"
          ? line.date.map { !$0.isDay && !$0.isUTC } ?? false : OffsetValue.seconds(line.value) != nil
        if !isSound {
          findings.report(
            unsound.with(["name": .code(key), "value": ShortQuote.code(line.value)]), at: line.valueRange,
            mend: [LintMends.exportAgain])
        } else if key == "DTSTART", line.parameters.contains(where: { $0.name == "TZID" }) {
          findings.report(zonedStart.message, at: line.range, mend: [dropZone])
        }
      }
      judgeDates(of: observance, &findings)
    }
  }

  /// Onsets that are written out are local times, as the first one is.
  private static func judgeDates(of observance: CalendarComponent, _ findings: inout LintFindings) {
    for line in observance.properties where line.name == "RDATE" {
      for (text, range) in line.listed {
        let value = line.declaresPeriods ? text.prefix { $0 != "/" } : text
        if let date = try? DateValue(value), !date.isDay { continue }
        findings.report(
          unsound.with(["name": .code("RDATE"), "value": ShortQuote.code(text)]), at: range,
          mend: [LintMends.exportAgain])
      }
    }
  }

  private static let noName = Phrase("no-name", en: "This VTIMEZONE has no TZID.")
  private static let emptyName = Phrase("empty-name", en: "The TZID of this VTIMEZONE is empty.")
  private static let nameZone = Phrase(
    "name-zone", en: "Write the name of the zone that the block is for, like `TZID:Europe/Berlin`.")
  private static let zonedStart = Phrase(
    "zoned-start", en: "The start of a part of a zone block has a TZID itself.")
  private static let dropZone = Phrase("drop-zone", en: "Take `;TZID=…` out of the line.")
  private static let noObservance = Phrase(
    "no-observance", en: "This VTIMEZONE has neither STANDARD nor DAYLIGHT.")
  private static let missing = Phrase("missing", en: "This {component} has no {name}.")
  private static let unsound = Phrase("unsound", en: "{name} cannot be {value} here.")
  private static let twice = Phrase("twice", en: "{name} has a VTIMEZONE already.")
  private static let firstOne = Phrase("first", en: "the first one")
  private static let keepOne = Phrase("keep-one", en: "Keep the right one of the two.")
}
