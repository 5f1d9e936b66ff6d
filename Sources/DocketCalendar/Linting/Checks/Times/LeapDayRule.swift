import DocketDiagnostics
import DocketLanguage
import DocketTime

extension CalendarCheck {
  /// 29 February every year is written out.
  static let leapDayRule: CalendarCheck = CalendarCheck(
    "ics-leap-day-rule", .warning,
    summary: Phrase("summary", en: "What comes back on 29 February is written out year by year."),
    reason: Phrase("reason", en: "Some apps then show 1 March, some 28 February, some only leap years."),
    basis: "RFC 5545 §3.3.10 (leap years only); ical.js gives 1 March (ical.js#1004), Google leap years."
  ) { context, findings in
    for entry in context.calendars.flatMap(\.recurring) {
      guard let date = entry.first("DTSTART")?.date?.date, date.month == 2, date.day == 29 else { continue }
      for line in entry.properties["RRULE"] ?? [] {
        let rule = RuleValue(line)
        let names = ["BYMONTHDAY", "BYDAY", "BYYEARDAY", "BYWEEKNO"]
        guard rule.frequency == "YEARLY", names.allSatisfy({ rule.parts[$0] == nil }) else { continue }
        guard meetsOtherYears(rule, from: date.year) else { continue }
        findings.report(what.message, at: line.range, mend: [mend])
      }
    }
  }

  /// Whether the rule comes to a year that has no such day; every fourth year has one, but for 2100.
  private static func meetsOtherYears(_ rule: RuleValue, from year: Int) -> Bool {
    let interval = rule.parts["INTERVAL"]?.first.flatMap { Int($0) } ?? 1
    if rule.parts["COUNT"]?.first == "1" || interval.isMultiple(of: 4) { return false }
    guard let until = rule.until?.date.date else { return true }
    return CivilDate(year: year + min(max(interval, 1), 9999), month: 2, day: 28).map { $0 <= until } ?? false
  }

  private static let what = Phrase("what", en: "This comes back on 29 February.")
  private static let mend = Phrase("mend", en: "Write an entry for each year, on the day that is meant.")
}
