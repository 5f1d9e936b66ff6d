import DocketDiagnostics
import DocketLanguage

extension CalendarCheck {
  /// No characters that nobody sees.
  static let invisibleCharacter: CalendarCheck = CalendarCheck(
    "ics-invisible-character", .warning,
    summary: Phrase(
      "summary", en: "No text holds characters that nobody sees, but for pairs that keep a reading direction."
    ),
    reason: Phrase(
      "reason", en: "They can show another text than the one that stands there, or break lines in some apps."),
    basis: "Unicode UAX #9 and #14; U+2028, U+2029 and U+0085 break lines in some programs."
  ) { context, findings in
    context.forEachProperty { line in
      // Every such character has a byte of at least 0xC2.
      guard line.value.utf8.contains(where: { $0 >= 0xC2 }) else { return }
      var offset = 0
      let areIsolatesPaired = arePaired(line.value)
      for scalar in line.value.unicodeScalars {
        defer { offset += UTF8.width(scalar) }
        guard isHidden(scalar), !(areIsolatesPaired && isIsolate(scalar)) else { continue }
        let number = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
        findings.report(
          what.with(["code": .code(code)]), at: line.range(ofValueAt: offset, count: UTF8.width(scalar)),
          mend: [mend])
        return
      }
    }
  }

  /// Whether every isolate of a text is closed within it, as writers do who mix two directions with care
  /// (UAX #9 §2.4.2).
  private static func arePaired(_ text: String) -> Bool {
    var open = 0
    for scalar in text.unicodeScalars where isIsolate(scalar) {
      open += scalar.value == 0x2069 ? -1 : 1
      if open < 0 { return false }
    }
    return open == 0
  }

  private static func isIsolate(_ scalar: Unicode.Scalar) -> Bool { (0x2066...0x2069).contains(scalar.value) }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // C1 controls, line and paragraph separators, bidirectional overrides and isolates, word joiners, marks.
    case 0x80...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0x200B, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0001:
      true
    default: false
    }
  }

  private static let what = Phrase("what", en: "The invisible character {code} stands in this text.")
  private static let mend = Phrase("mend", en: "Take it out, or write a line break as `\\n`.")
}
