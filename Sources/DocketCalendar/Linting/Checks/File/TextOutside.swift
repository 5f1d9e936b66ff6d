import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Nothing stands before and after the calendar.
  static let textOutside: CalendarCheck = CalendarCheck(
    "ics-text-outside", .error,
    summary: Phrase("summary", en: "Nothing stands before `BEGIN:VCALENDAR` and after `END:VCALENDAR`."),
    reason: Phrase("reason", en: "Many apps then refuse the whole file."),
    basis:
      "RFC 5545 §3.4. Text after the end: 9 of 18 engines refuse; leading white space broke Google Calendar."
  ) { context, findings in
    let outline = context.outline
    func isText(_ problem: CalendarProblem) -> Bool {
      switch problem.kind {
      case .malformedName, .malformedParameter, .malformedBoundary, .propertyOutside, .unexpectedEnd,
        .nothingToContinue, .emptyLine:
        true
      default: false
      }
    }
    let before = context.reading.problems.first { $0.line < outline.firstLine && isText($0) }
    if let before {
      findings.report(
        beforeCalendar.message, at: context.file.lineRange(before.line), mend: [LintMends.takeLineOut])
    }
    guard let last = outline.lastLine else { return }
    // Empty lines after the end disturb nobody who was tried.
    let after = context.reading.problems.first {
      $0.line > last && isText($0) && $0.kind != .emptyLine && $0.kind != .nothingToContinue
    }
    if let after {
      findings.report(
        afterCalendar.message, at: context.file.lineRange(after.line), mend: [LintMends.takeLineOut])
    }
    // Between two calendars.
    for problem in context.reading.problems
    where problem.line > outline.firstLine && problem.line < last && problem.kind.isOutside {
      findings.report(
        afterCalendar.message, at: context.file.lineRange(problem.line), mend: [LintMends.takeLineOut])
    }
    for component in context.reading.components where component.name != "VCALENDAR" {
      findings.report(
        outside.with(["name": ShortQuote.code(component.name)]), at: component.range, mend: [moveInside])
    }
  }

  private static let beforeCalendar = Phrase("before", en: "Something stands before the calendar begins.")
  private static let afterCalendar = Phrase("after", en: "Something stands after the calendar has ended.")
  private static let outside = Phrase("outside", en: "This {name} stands outside the calendar.")
  private static let moveInside = Phrase(
    "move-inside", en: "Move it between `BEGIN:VCALENDAR` and `END:VCALENDAR`.")
}

extension CalendarProblem.Kind {
  /// Whether a property stands outside every component.
  fileprivate var isOutside: Bool {
    if case .propertyOutside = self { true } else { false }
  }
}
