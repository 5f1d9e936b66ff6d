import DocketScanning

/// White space around values that are no texts, which no value of theirs has (RFC 5545 §3.3).
enum Padding {
  /// Whether the value of a property may begin or end with white space: a text may, and what nobody knows.
  static func mayStand(around name: String) -> Bool { !exact.contains(name) }

  /// The octets without the white space around them.
  static func trimmed(_ octets: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = octets
    while let width = width(of: rest) { rest = rest.dropFirst(width) }
    while true {
      if let last = rest.last, isSpace(last) {
        rest = rest.dropLast()
      } else if rest.suffix(2).elementsEqual(noBreak) {
        rest = rest.dropLast(2)
      } else {
        return rest
      }
    }
  }

  /// The text without the white space around it.
  static func trimmed(_ text: String) -> Substring {
    text.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.reversedDrop()
  }

  private static func width(of octets: ArraySlice<UInt8>) -> Int? {
    if let first = octets.first, isSpace(first) { return 1 }
    return octets.starts(with: noBreak) ? 2 : nil
  }

  private static func isSpace(_ octet: UInt8) -> Bool { octet == ASCII.space || octet == ASCII.tab }

  /// U+00A0.
  private static let noBreak: [UInt8] = [0xC2, 0xA0]

  private static let exact: PropertyNames = [
    "VERSION", "CALSCALE", "METHOD", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "X-WR-TIMEZONE", "DTSTART",
    "DTEND",
    "DUE", "DURATION", "RECURRENCE-ID", "EXDATE", "RDATE", "RRULE", "EXRULE", "DTSTAMP", "CREATED",
    "LAST-MODIFIED",
    "COMPLETED", "ACKNOWLEDGED", "STATUS", "TRANSP", "CLASS", "GEO", "SEQUENCE", "PRIORITY",
    "PERCENT-COMPLETE",
    "REPEAT", "TRIGGER", "ACTION", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "URL", "SOURCE", "TZURL", "COLOR",
  ]
}

extension Substring {
  /// Without the white space at its end.
  fileprivate func reversedDrop() -> Substring {
    var rest = self
    while let last = rest.last, last == " " || last == "\t" || last == "\u{A0}" { rest = rest.dropLast() }
    return rest
  }
}
