import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No white space where it is a part of a name or a value.
  static let straySpace: CalendarCheck = CalendarCheck(
    "ics-stray-space", .error,
    summary: Phrase("summary", en: "No space stands beside a name, a date or a keyword."),
    reason: Phrase(
      "reason", en: "Readers do not know the value with the space, and refuse the file or leave entries out."),
    basis:
      "RFC 5545 §§3.1, 3.3. After BEGIN or END: icalendar 7.3.2 and recurring-ical-events 3.8.2 lose the entry, ics 0.7.3 and vobject 0.9.9 refuse; beside a date: ical 14.3.1, icalevents 0.3.1 and ics refuse; before a colon: ical and vobject refuse. Info where no reader minds."
  ) { context, findings in
    for problem in context.reading.problems {
      let range = context.file.lineRange(problem.line)
      switch problem.kind {
      case .spaceAtBoundary: findings.report(boundary.message, at: range, mend: [takeOut])
      case .spaceAtValue(let name):
        findings.report(
          value.with(["name": .code(name)]), at: range, mend: [takeOut],
          why: minded.contains(name) ? nil : unmindedReason, severity: minded.contains(name) ? nil : .info)
      case .malformedParameter
      where StraySpace.stands(in: context.file, range) && context.outline.isInside(problem.line):
        findings.report(parameter.message, at: range, mend: [takeOut])
      case .malformedName where context.outline.isInside(problem.line):
        switch StrayStart(context.file, problem.line) {
        case .invisible(let code)?:
          findings.report(invisible.with(["code": .code(code)]), at: range, mend: [typeAnew])
        case .space(let name)?: findings.report(colon.with(["name": .code(name)]), at: range, mend: [takeOut])
        case nil: break
        }
      default: break
      }
    }
  }

  /// What readers were seen to refuse, or to read otherwise, with a space beside it.
  private static let minded: Set = [
    "DTSTART", "DTEND", "DUE", "DURATION", "RECURRENCE-ID", "EXDATE", "RDATE", "RRULE", "DTSTAMP", "CREATED",
    "LAST-MODIFIED", "COMPLETED", "ACKNOWLEDGED", "STATUS", "TRIGGER", "CALSCALE", "REFRESH-INTERVAL",
  ]

  private static let boundary = Phrase(
    "boundary", en: "A space stands beside the name of this `BEGIN` or `END`.")
  private static let value = Phrase("value", en: "A space stands beside the value of {name}.")
  private static let parameter = Phrase(
    "parameter", en: "A space stands between the parameters of this line.")
  private static let colon = Phrase("colon", en: "A space stands in or behind the name {name}.")
  private static let invisible = Phrase(
    "invisible", en: "The invisible character {code} stands before the name of this line.")
  private static let unmindedReason = Phrase(
    "unminded-reason", en: "The standard has no space there; the readers that were tried pass over it.")
  private static let takeOut = Phrase("take-out", en: "Take the space out.")
  private static let typeAnew = Phrase(
    "type-anew", en: "Take it out; most editors do not show it, so type the beginning of the line anew.")
}
