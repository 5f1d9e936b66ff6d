import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// Words of the format are in capitals where readers of today want them so.
  static let letterCase: CalendarCheck = CalendarCheck(
    "ics-letter-case", .error,
    summary: Phrase("summary", en: "Components, parameters and recurrence rules are written in capitals."),
    reason: Phrase(
      "reason", en: "Home Assistant (ical 14.3) refuses a whole calendar for one such word in small letters."),
    basis:
      "RFC 5545 §2 makes letter case meaningless. Names of parameters, rules: ical 14.3.1 refuses; components: ics 0.7.3 loses the entry or refuses. Names of properties, BEGIN and VALUE in small letters: read by all seven that were tried."
  ) { context, findings in
    func visit(_ component: CalendarComponent) {
      judgeBoundary(component, context.file, &findings)
      for line in component.properties {
        if !line.parameters.isEmpty, let name = smallParameter(line, context.file) {
          findings.report(
            parameter.with(["name": ShortQuote.code(name)]), at: line.range,
            mend: [mend.with(["words": ShortQuote.code(name.uppercased())])])
        }
        if line.name == "RRULE", line.value.utf8.contains(where: isSmall) {
          findings.report(
            rule.message, at: line.valueRange, mend: [wholeRule.message])
        }
      }
      component.components.forEach(visit)
    }
    context.calendars.map(\.component).forEach(visit)
  }

  private static func judgeBoundary(
    _ component: CalendarComponent, _ file: SourceFile, _ findings: inout LintFindings
  ) {
    guard hasSmall(component.range, file) else { return }
    let written = Padding.trimmed(String(file.text(component.range).drop { $0 != ":" }.dropFirst()))
    guard written != component.name, written.uppercased() == component.name, read.contains(component.name)
    else {
      return
    }
    findings.report(
      boundary.with(["name": ShortQuote.code(written)]), at: component.range,
      mend: [mend.with(["words": ShortQuote.code(component.name)])],
      why: boundaryReason)
  }

  /// The first parameter whose name has small letters; it stands between the name and the value.
  private static func smallParameter(_ line: ContentLine, _ file: SourceFile) -> String? {
    let bytes = file.bytes.span
    var isQuoted = false
    var start: Int?
    for index in line.nameRange.upper..<max(line.nameRange.upper, line.valueRange.lower) {
      switch bytes[index] {
      case ASCII.quote: isQuoted.toggle()
      case ASCII.semicolon where !isQuoted: start = index + 1
      case ASCII.equals:
        guard let begin = start else { continue }
        let name = ByteRange(begin, index)
        if hasSmall(name, file) { return file.text(name) }
        start = nil
      default: continue
      }
    }
    return nil
  }

  private static func hasSmall(_ range: ByteRange, _ file: SourceFile) -> Bool {
    file.bytes[range.lower..<range.upper].contains(where: isSmall)
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// The components that a reader was seen to lose.
  private static let read: Set = ["VCALENDAR", "VEVENT", "VTODO", "VJOURNAL"]

  private static let parameter = Phrase(
    "parameter", en: "The name of the parameter {name} has small letters.")
  private static let rule = Phrase("rule", en: "The recurrence rule has small letters.")
  private static let boundary = Phrase("boundary", en: "The component {name} is named in small letters.")
  private static let boundaryReason = Phrase(
    "boundary-reason",
    en: "The library ics 0.7 looks for the name in capitals, and loses the entry or the file.")
  private static let mend = Phrase("mend", en: "Write {words}.")
  private static let wholeRule = Phrase("whole-rule", en: "Write the whole rule in capitals.")
}
