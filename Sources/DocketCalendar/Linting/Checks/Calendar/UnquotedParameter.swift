import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// Addresses in parameters stand in quotation marks.
  static let unquotedParameter: CalendarCheck = CalendarCheck(
    "ics-unquoted-parameter", .error,
    summary: Phrase("summary", en: "An address in a parameter stands in quotation marks."),
    reason: Phrase(
      "reason", en: "The colon of the address ends the parameter, and its rest becomes a part of the text."),
    basis: "RFC 5545 §§3.2.1, 3.2.4 to 3.2.6, 3.2.11, 3.2.18. No engine warns."
  ) { context, findings in
    context.forEachWithParameters { line in
      for parameter in line.parameters where !parameter.isQuoted && isCut(parameter, line) {
        findings.report(
          what.with(["name": ShortQuote.code(parameter.name)]), at: line.range, mend: [mend])
      }
    }
  }

  /// Whether a parameter that holds an address, or looks like the beginning of one, was ended by its colon.
  private static func isCut(_ parameter: ContentLine.Parameter, _ line: ContentLine) -> Bool {
    if addresses.contains(parameter.name) { return true }
    guard parameter.name == line.parameters.last?.name, let last = parameter.values.last?.lowercased() else {
      return false
    }
    return ["http", "https"].contains(last) && line.value.hasPrefix("//")
      || last == "mailto" && line.value.contains("@")
  }

  private static let addresses: Set = [
    "ALTREP", "DIR", "MEMBER", "DELEGATED-FROM", "DELEGATED-TO", "SENT-BY",
  ]

  private static let what = Phrase("what", en: "The address in {name} has no quotation marks around it.")
  private static let mend = Phrase("mend", en: "Put the address into double quotation marks.")
}
