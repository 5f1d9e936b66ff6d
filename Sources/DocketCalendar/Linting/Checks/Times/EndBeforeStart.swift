import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// An entry ends after it starts.
  static let endBeforeStart: CalendarCheck = CalendarCheck(
    "ics-end-before-start", .error,
    summary: Phrase("summary", en: "An entry ends after it starts; DTEND of a day is the day after."),
    reason: Phrase(
      "reason", en: "Some apps refuse the file or leave the entry out, others show it at another time."),
    basis: "RFC 5545 §3.8.2.2. khal, ics and ical refuse; DTEND = DTSTART of a day: calcurse drops it."
  ) { context, findings in
    let names = context.zoneNames
    for entry in context.entries {
      guard let start = entry.first("DTSTART"), let end = entry.first("DTEND") ?? entry.first("DUE"),
        let length = length(from: start, to: end, names)
      else { continue }
      let arguments: KeyValuePairs<String, Argument> = ["name": .code(end.name)]
      if length < 0 {
        findings.report(what.with(arguments), at: end.range, mend: [LintMends.lookUp])
      } else if length == 0, start.form == .day, end.name == "DTEND" {
        findings.report(sameDay.with(arguments), at: end.range, mend: [nextDay])
      } else if length == 0, end.name == "DTEND" {
        findings.report(
          sameTime.with(arguments), at: end.range, mend: [takeEndOut], why: sameTimeReason, severity: .info)
      }
    }
  }

  /// Seconds from start to end; `nil` where the two cannot be compared.
  private static func length(
    from start: ContentLine, to end: ContentLine, _ names: ZoneNames
  ) -> Int64? {
    guard let first = start.date, let last = end.date, let form = start.form, let other = end.form,
      form.isLike(other)
    else { return nil }
    if form == other { return last.clock - first.clock }
    guard let begins = instant(first, form, names), let ends = instant(last, other, names) else {
      return nil
    }
    return ends.secondsSinceEpoch - begins.secondsSinceEpoch
  }

  private static func instant(_ date: DateValue, _ form: DateForm, _ names: ZoneNames) -> Instant? {
    switch form {
    case .utc: Instant(secondsSinceEpoch: date.clock)
    case .zoned(let name):
      if case .zone(let zone) = names.meaning(of: name) { zone.resolve(date.moment).instant } else { nil }
    case .day, .floating: nil
    }
  }

  private static let what = Phrase("what", en: "{name} is before the start.")
  private static let sameDay = Phrase(
    "same-day", en: "{name} is the day of the start, so the entry has no day at all.")
  private static let sameTime = Phrase("same-time", en: "{name} is the time of the start.")
  private static let sameTimeReason = Phrase(
    "same-time-reason", en: "The standard wants a later end; apps draw such an entry as a line or as an hour."
  )
  private static let nextDay = Phrase(
    "next-day", en: "Write the day after the last one, or take the line out.")
  private static let takeEndOut = Phrase(
    "take-end-out", en: "Write when it ends; if nobody knows, say that it is an estimate.")
}
