import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Every BEGIN has its END, and stands where its component belongs.
  static let unclosedComponent: CalendarCheck = CalendarCheck(
    "ics-unclosed-component", .error,
    summary: Phrase("summary", en: "Every `BEGIN` has its `END`, and no entry stands inside another."),
    reason: Phrase("reason", en: "Apps refuse the file, or take several entries for one."),
    basis: "RFC 5545 §3.6."
  ) { context, findings in
    for component in context.outline.unclosed {
      findings.report(
        noEnd.with(["name": ShortQuote.code(component.name)]), at: component.range, mend: [addEnd])
    }
    for (component, outer) in context.outline.misplaced {
      findings.report(
        misplaced.with(["name": ShortQuote.code(component.name), "outer": ShortQuote.code(outer)]),
        at: component.range, mend: [component.name == "VCALENDAR" ? ownFile : bringOut])
    }
    for problem in context.reading.problems where context.outline.isInside(problem.line) {
      let range = context.file.lineRange(problem.line)
      switch problem.kind {
      case .unexpectedEnd(let name) where name != "VCALENDAR":
        findings.report(noBegin.with(["name": ShortQuote.code(name)]), at: range, mend: [takeEndOut])
      case .malformedBoundary: findings.report(boundary.message, at: range, mend: [LintMends.exportAgain])
      case .nestedTooDeep(let name):
        findings.report(deep.with(["name": ShortQuote.code(name)]), at: range, mend: [LintMends.exportAgain])
      default: break
      }
    }
  }

  private static let noEnd = Phrase("no-end", en: "This {name} has no `END`.")
  private static let noBegin = Phrase("no-begin", en: "This `END` of {name} has no `BEGIN`.")
  private static let boundary = Phrase("boundary", en: "This `BEGIN` or `END` does not name a component.")
  private static let deep = Phrase(
    "deep", en: "This {name} stands deeper inside other components than any calendar needs.")
  private static let misplaced = Phrase("misplaced", en: "This {name} stands inside a {outer}.")
  private static let ownFile = Phrase(
    "own-file", en: "Put this calendar into a file of its own, or only its entries into the one around it.")
  private static let bringOut = Phrase(
    "bring-out", en: "Put it between the entries of the calendar, not inside one of them.")
  private static let addEnd = Phrase("add-end", en: "Add its `END` line where it ends.")
  private static let takeEndOut = Phrase(
    "take-end-out", en: "Take this line out, or add the `BEGIN` that is missing before it.")
}
