import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// UNTIL is of the start's kind.
  static let untilType: CalendarCheck = CalendarCheck(
    "ics-until-type", .error,
    summary: Phrase(
      "summary", en: "UNTIL is a day where DTSTART is one, else a time in UTC, and not before the start."),
    reason: Phrase("reason", en: "Apps leave the entry out, or the last date of the series."),
    basis: "RFC 5545 §3.3.10. calcurse drops the event."
  ) { context, findings in
    for entry in context.entries {
      guard let start = entry.first("DTSTART"), let form = start.form, let date = start.date else { continue }
      for line in entry.properties["RRULE"] ?? [] {
        guard let until = RuleValue(line).until else { continue }
        if !fits(until.date, form) {
          findings.report(
            what.message, at: until.range, mend: [form == .day ? asDay : form == .floating ? asLocal : asUTC],
            notes: [(startHere, start.range)])
        } else if until.date.date < date.date.adding(days: -1) ?? date.date {
          findings.report(
            before.message, at: until.range, mend: [LintMends.lookUp], notes: [(startHere, start.range)])
        }
      }
    }
  }

  private static func fits(_ until: DateValue, _ start: DateForm) -> Bool {
    switch start {
    case .day: until.isDay
    case .floating: !until.isDay && !until.isUTC
    case .utc, .zoned: until.isUTC
    }
  }

  private static let what = Phrase("what", en: "UNTIL is not of the same kind as DTSTART.")
  private static let before = Phrase("before", en: "UNTIL is before the start.")
  private static let startHere = Phrase("start", en: "the start")
  private static let asDay = Phrase("as-day", en: "Write the eight digits of the day.")
  private static let asLocal = Phrase("as-local", en: "Write a time without `Z`, or give DTSTART its zone.")
  private static let asUTC = Phrase("as-utc", en: "Write the last start in UTC, with a `Z`.")
}
