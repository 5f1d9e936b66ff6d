import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// Every line is a property.
  static let unreadableLine: CalendarCheck = CalendarCheck(
    "ics-unreadable-line", .error,
    summary: Phrase("summary", en: "Every line is `NAME:value`, with parameters between the two."),
    reason: Phrase(
      "reason", en: "Apps refuse the file or lose the text; a line break in a text lets it add entries."),
    basis:
      "RFC 5545 §3.1. A bare LF in a text is an injection in every engine. An empty line before a fold: ical 14.3.1 and vobject 0.9.9 refuse, libical 3.0.16 loses the rest."
  ) { context, findings in
    var encoded = 0
    for problem in context.reading.problems where context.outline.isInside(problem.line) {
      let range = context.file.lineRange(problem.line)
      switch problem.kind {
      case .malformedName where StrayStart(context.file, problem.line) != nil: break
      case .malformedName where QuotedPrintable.goesOn(context.file, at: problem.line, after: encoded):
        encoded = problem.line
      case .malformedParameter where StraySpace.stands(in: context.file, range): break
      case .malformedParameter where QuotedPrintable.isNamedAlone(in: context.file.text(range)): break
      case .malformedName: findings.report(noName.message, at: range, mend: [escape, indent])
      case .malformedParameter: findings.report(parameter.message, at: range, mend: [quote])
      case .emptyLine where continues(context.file, after: problem.line):
        findings.report(parting.message, at: range, mend: [LintMends.takeLineOut], why: partingReason)
      case .emptyLine:
        findings.report(
          empty.message, at: range, mend: [LintMends.takeLineOut], why: emptyReason, severity: .info)
      default: break
      }
    }
  }

  /// Whether the line after one begins with white space, as one that continues another.
  private static func continues(_ file: SourceFile, after line: Int) -> Bool {
    let next = file.lineRange(line + 1)
    return next.count > 1 && (file.bytes[next.lower] == ASCII.space || file.bytes[next.lower] == ASCII.tab)
  }

  private static let parting = Phrase(
    "parting", en: "This empty line parts a folded line from its continuation.")
  private static let partingReason = Phrase(
    "parting-reason", en: "Some readers refuse the file there, others lose the rest of the text.")
  private static let noName = Phrase(
    "no-name", en: "This line has no name before a colon; it may be the rest of a text.")
  private static let parameter = Phrase(
    "parameter", en: "A parameter of this line is not `NAME=value`, or its quotation marks are out of place.")
  private static let empty = Phrase("empty", en: "This line is empty.")
  private static let emptyReason = Phrase(
    "empty-reason", en: "The standard has no empty lines; programs of today pass over them.")
  private static let escape = Phrase(
    "escape", en: "If it belongs to the text above, write the line break as `\\n`.")
  private static let indent = Phrase("indent", en: "If it continues the line above, begin it with a space.")
  private static let quote = Phrase(
    "quote", en: "Put a value with a colon, a semicolon or a comma into double quotation marks.")
}
