import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// Commas, semicolons and backslashes in texts are escaped.
  static let unescapedText: CalendarCheck = CalendarCheck(
    "ics-unescaped-text", .warning,
    summary: Phrase(
      "summary", en: "In a text, commas, semicolons and backslashes have a backslash before them."),
    reason: Phrase(
      "reason", en: "Some apps cut the text off there, leave the entry out or show other signs."),
    basis:
      "RFC 5545 §3.3.11. vobject cuts off at a bare comma; calcurse drops an entry with a bare semicolon."
  ) { context, findings in
    context.forEachProperty { line in
      guard let isList = texts[line.name] else { return }
      guard let fault = Fault(in: line.value, isList: isList) else { return }
      findings.report(
        what.with(["sign": .code(fault.sign)]),
        at: line.range(ofValueAt: fault.offset, count: fault.sign.utf8.count), mend: [mend])
    }
  }

  /// Properties that are texts, and whether they are lists with commas.
  private static let texts = [
    "SUMMARY": false, "DESCRIPTION": false, "LOCATION": false, "COMMENT": false, "CONTACT": false,
    "NAME": false,
    "CATEGORIES": true, "RESOURCES": true,
  ]

  /// The first sign of a text that is not written as it must be.
  private struct Fault {
    let sign: String
    let offset: Int

    init?(in value: String, isList: Bool) {
      var offset = 0
      let bytes = Array(value.utf8)
      // Of a comma that was escaped twice, and of the end of an entity, other checks speak.
      let entityEnds = Set(
        bytes.contains(0x26) ? HTMLEntities.all(in: value, limit: 100).map { $0.range.upperBound - 1 } : [])
      while offset < bytes.count {
        switch bytes[offset] {
        case ASCII.backslash:
          if bytes[offset...].starts(with: [ASCII.backslash, ASCII.backslash]), offset + 2 < bytes.count,
            [ASCII.comma, ASCII.semicolon].contains(bytes[offset + 2])
          {
            offset += 3
            continue
          }
          let next = offset + 1 < bytes.count ? bytes[offset + 1] : nil
          guard let next, Self.escapable.contains(next) else {
            let after = next.map { $0 < 0x80 && $0 > ASCII.space ? String(UnicodeScalar($0)) : "" } ?? ""
            (sign, self.offset) = ("\\" + after, offset)
            return
          }
          offset += 2
        case ASCII.semicolon where !entityEnds.contains(offset):
          (sign, self.offset) = (";", offset)
          return
        case ASCII.comma where !isList:
          (sign, self.offset) = (",", offset)
          return
        default: offset += 1
        }
      }
      return nil
    }

    private static let escapable: Set = [
      ASCII.backslash, ASCII.semicolon, ASCII.comma, ASCII.lowercaseN, UInt8(ascii: "N"),
    ]
  }

  private static let what = Phrase("what", en: "{sign} stands in this text as it is.")
  private static let mend = Phrase(
    "mend",
    en: "Write `\\,` for a comma, `\\;` for a semicolon, `\\\\` for a backslash, `\\n` for a line break.")
}
