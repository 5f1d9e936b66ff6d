import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Dates exist.
  static let dateValue: CalendarCheck = CalendarCheck(
    "ics-date", .error,
    summary: Phrase(
      "summary", en: "Every date is one that exists, written like 20240704 or 20240704T100000Z."),
    reason: Phrase(
      "reason", en: "Half of the apps refuse the whole file; others move 31 September to 1 October."),
    basis:
      "RFC 5545 §§3.3.4, 3.3.5. 31 September: 9 engines refuse; sabre, Perl and Emacs move it. Second 60: recurring-ical-events 3.8.2, ical 14.3.1, ics 0.7.3, icalevents 0.3.1 and khal 0.14.1 refuse, in a stamp vobject 0.9.9 as well."
  ) { context, findings in
    for entry in context.entries {
      for line in entry.dates { judgePlaced(line, &findings) }
      for line in entry.component.properties(among: DateProperties.stamps) { judgeStamp(line, &findings) }
    }
    for line in context.calendars.flatMap({ $0.properties["LAST-MODIFIED"] ?? [] }) {
      judgeStamp(line, &findings)
    }
  }

  private static func judgePlaced(_ line: ContentLine, _ findings: inout LintFindings) {
    // Of a value of a wrong kind another check speaks.
    if ValueTypes.fault(of: line) != nil { return }
    for (text, range) in DateProperties.lists.contains(line.name)
      ? line.listed : [(line.value[...], line.valueRange)]
    {
      // Of a period, the start is looked at.
      let start = line.declaresPeriods ? text.prefix { $0 != "/" } : text
      guard let date = judge(start, range, line.name, &findings), line.declaresDays, !date.isDay else {
        continue
      }
      findings.report(timeForDay.with(["name": .code(line.name)]), at: range, mend: [dropTime, dropValue])
    }
  }

  private static func judgeStamp(_ line: ContentLine, _ findings: inout LintFindings) {
    guard let date = judge(line.value[...], line.valueRange, line.name, &findings), date.isDay else { return }
    findings.report(noTime.with(["name": .code(line.name)]), at: line.valueRange, mend: [addTime])
  }

  private static func judge(
    _ text: Substring, _ range: ByteRange, _ name: String, _ findings: inout LintFindings
  ) -> DateValue? {
    do throws(DateValue.Fault) {
      let date = try DateValue(text)
      if text.utf8.dropFirst(13).starts(with: "60".utf8) {
        findings.report(
          leapSecond.with(["name": .code(name), "value": ShortQuote.code(text)]), at: range,
          mend: [lastSecond],
          why: leapReason)
      }
      return date
    } catch {
      let phrase =
        switch error {
        case .form: form
        case .noSuchDay: noSuchDay
        case .noSuchTime: noSuchTime
        }
      let what =
        text.isEmpty
        ? empty.with(["name": .code(name)])
        : phrase.with(["name": .code(name), "value": ShortQuote.code(text)])
      findings.report(
        what, at: range,
        mend: [LintMends.lookUp])
      return nil
    }
  }

  private static let leapSecond = Phrase(
    "leap-second", en: "{name} has {value}, the sixtieth second of a minute.")
  private static let leapReason = Phrase(
    "leap-reason", en: "The standard allows it for leap seconds, but most readers refuse the whole file.")
  private static let lastSecond = Phrase("last-second", en: "Write the second as `59`, or the next minute.")
  private static let empty = Phrase("empty", en: "{name} lacks a date.")
  private static let form = Phrase("form", en: "{name} has {value}, which is not built like a date.")
  private static let noSuchDay = Phrase(
    "no-such-day", en: "{name} has the day {value}, which does not exist.")
  private static let noSuchTime = Phrase(
    "no-such-time", en: "{name} has {value}, a time that no clock shows.")
  private static let timeForDay = Phrase("time-for-day", en: "{name} says `VALUE=DATE` and has a time.")
  private static let noTime = Phrase("no-time", en: "{name} has no time.")
  private static let dropTime = Phrase(
    "drop-time", en: "If the whole day is meant, keep only the eight digits of the day.")
  private static let dropValue = Phrase("drop-value", en: "If the time is meant, take `VALUE=DATE` out.")
  private static let addTime = Phrase("add-time", en: "Write day and time in UTC, like `20240704T070000Z`.")
}
