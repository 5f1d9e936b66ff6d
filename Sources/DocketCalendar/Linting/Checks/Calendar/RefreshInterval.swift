import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// How often apps should look is written so that they understand it.
  static let refreshInterval: CalendarCheck = CalendarCheck(
    "ics-refresh-interval", .warning,
    summary: Phrase(
      "summary", en: "REFRESH-INTERVAL and X-PUBLISHED-TTL are lengths of time from an hour to a week."),
    reason: Phrase(
      "reason",
      en: "Nextcloud then looks only once a week, and Home Assistant was seen to refuse the calendar."),
    basis:
      "RFC 7986 §5.7 (`VALUE=DURATION` is required); Nextcloud takes exactly these two. icalendar 7.3.2, ical 14.3.1 and khal 0.14.1 refuse a calendar without a length there (`P1M` is none); libical 3.0.16 leaves it out.",
    findsErrors: true
  ) { context, findings in
    for calendar in context.calendars {
      for name in ["REFRESH-INTERVAL", "X-PUBLISHED-TTL"] {
        // Of a kind that it cannot have another check speaks.
        for line in calendar.properties[name] ?? [] where ValueTypes.fault(of: line) == nil {
          judge(line, &findings)
        }
      }
    }
  }

  private static func judge(_ line: ContentLine, _ findings: inout LintFindings) {
    guard let seconds = DurationValue.seconds(line.value), seconds > 0 else {
      return findings.report(
        noLength.with(["value": ShortQuote.code(line.value)]), at: line.valueRange,
        mend: [mend.with(["line": .code(right[line.name] ?? "")])],
        severity: line.name == "REFRESH-INTERVAL" ? .error : nil)
    }
    if line.name == "REFRESH-INTERVAL", line.parameter("VALUE")?.uppercased() != "DURATION" {
      findings.report(
        noValue.message, at: line.nameRange, mend: [mend.with(["line": .code(right[line.name] ?? "")])])
    } else if seconds < 3600 {
      findings.report(
        short.message, at: line.valueRange, mend: [mend.with(["line": .code(right[line.name] ?? "")])],
        why: shortReason, severity: .info)
    } else if seconds > longest {
      findings.report(
        long.with(["count": .count(Int(seconds / 86_400))]), at: line.valueRange,
        mend: [mend.with(["line": .code(right[line.name] ?? "")])], why: longReason)
    }
  }

  /// A week, after which Nextcloud looks without being asked.
  private static let longest: Int64 = 604_800

  private static let right = [
    "REFRESH-INTERVAL": "REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL": "X-PUBLISHED-TTL:PT4H",
  ]

  private static let noLength = Phrase("no-length", en: "{value} is not a length of time.")
  private static let noValue = Phrase("no-value", en: "`VALUE=DURATION` is missing.")
  private static let short = Phrase("short", en: "This asks apps to look more often than once an hour.")
  private static let shortReason = Phrase(
    "short-reason", en: "Apps do not look that often, and servers may lock out those that do.")
  private static let long = Phrase(
    "long", en: "This asks apps to look only every {count} {count?day|days}.")
  private static let longReason = Phrase(
    "long-reason", en: "Who subscribed sees a moved or cancelled hearing only after that time.")
  private static let mend = Phrase("mend", en: "Write {line}.")
}
