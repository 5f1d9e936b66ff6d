import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// Whole days are days.
  static let dayAsTimes: CalendarCheck = CalendarCheck(
    "ics-day-as-times", .warning,
    summary: Phrase("summary", en: "A whole day is written as a day, not from midnight to midnight."),
    reason: Phrase(
      "reason", en: "To everybody in another zone it is shown as parts of two days, and not above the hours."),
    basis:
      "RFC 5545 §3.6.1: a day is `VALUE=DATE`. icalendar 7.3.2, recurring-ical-events 3.8.2, ical 14.3.1, ics 0.7.3, khal 0.14.1 and libical 3.0.16 read two times and move them with the zone."
  ) { context, findings in
    for calendar in context.calendars {
      let zone = calendar.properties["X-WR-TIMEZONE"]?.first.flatMap { line -> Zone? in
        if case .zone(let zone) = context.zoneNames.meaning(of: line.value) { zone } else { nil }
      }
      for entry in calendar.entries where entry.isEvent {
        guard let start = entry.first("DTSTART"), let form = start.form, form != .day, form != .floating
        else {
          continue
        }
        let mark = marks.lazy.compactMap { entry.first($0) }.first {
          ["TRUE", "1"].contains($0.value.uppercased())
        }
        if let days = WholeDays(entry) ?? (form == .utc ? zone : nil).flatMap({ days(entry, in: $0) }) {
          let last = days.lastClock.map { toMinute.with(["clock": .text($0)]) }
          findings.report(last ?? toMidnight.message, at: start.range, mend: [days.mend])
        } else if let mark {
          findings.report(
            marked.with(["name": .code(mark.name)]), at: start.range, mend: [asDay.message],
            notes: [(markHere, mark.range)])
        }
      }
    }
  }

  /// The whole days of an event in UTC by the clocks of the calendar's zone.
  private static func days(_ entry: EntryContext, in zone: Zone) -> WholeDays? {
    WholeDays(entry) { date in
      guard let instant = Instant(secondsSinceEpoch: date.clock) else { return nil }
      let moment = zone.clock(at: instant)
      return DateValue(
        date: moment.date, second: moment.time.minuteOfDay * 60 + (date.second ?? 0) % 60, isUTC: false)
    }
  }

  private static let marks = ["X-MICROSOFT-CDO-ALLDAYEVENT", "X-FUNAMBOL-ALLDAY"]

  private static let toMidnight = Phrase("to-midnight", en: "This entry lasts from midnight to midnight.")
  private static let toMinute = Phrase("to-minute", en: "This entry lasts from midnight to {clock}.")
  private static let marked = Phrase(
    "marked", en: "{name} says that this is a whole day, and DTSTART has a time.")
  private static let markHere = Phrase("mark", en: "the mark")
  private static let asDay = Phrase(
    "as-day", en: "Write both as days with `VALUE=DATE`; DTEND is the day after the last one.")
}
