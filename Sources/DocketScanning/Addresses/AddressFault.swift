package import DocketDiagnostics
package import DocketLanguage

/// What is wrong with an address that has the form of one.
package struct AddressFault {
  /// The bytes of the text to blame.
  package let range: Range<Int>
  /// What is wrong.
  package let what: Message
  /// What to do.
  package let mend: Message
  /// What stands there instead; nil where only a person can know.
  package let replacement: String?
  /// How sure it is.
  package let severity: Severity

  /// Looks for the first fault of an address; nil when there is none.
  package init?(_ text: String) {
    if let fault = Self.end(of: text) ?? Self.escape(in: text) {
      self = fault
    } else {
      return nil
    }
  }

  private init(
    _ range: Range<Int>, _ what: Message, _ mend: Message, replacement: String?, severity: Severity = .error
  ) {
    self.range = range
    self.what = what
    self.mend = mend
    self.replacement = replacement
    self.severity = severity
  }

  /// A sign at the end that comes from the sentence in which the address stood.
  private static func end(of text: String) -> AddressFault? {
    let utf8 = text.utf8
    guard let last = utf8.last else { return nil }
    switch last {
    case 0x2C, 0x3B: return trailing(text, 1, severity: .error)
    case 0x2E, 0x3A: return trailing(text, 1, severity: .warning)
    case 0x29: return unbalanced(text, open: 0x28, close: 0x29, "(")
    case 0x5D: return unbalanced(text, open: 0x5B, close: 0x5D, "[")
    case 0x7D: return unbalanced(text, open: 0x7B, close: 0x7D, "{")
    case 0x7C: return trailing(text, 1, severity: .warning)
    case 0x80...:
      guard let sign = text.unicodeScalars.last, "»«“”„’‘…".unicodeScalars.contains(sign) else { return nil }
      return closesQuotation(sign, in: text) ? nil : trailing(text, String(sign).utf8.count, severity: .error)
    default: return nil
    }
  }

  /// Whether a quotation mark at the end belongs to a title that the address quotes, as in `/wiki/Газета_«Звон»`.
  private static func closesQuotation(_ sign: Unicode.Scalar, in text: String) -> Bool {
    for (marks, openers) in [("«»", "«»"), ("“”„‟", "“”„‟"), ("‘’‚‛", "‘‚‛")]
    where marks.unicodeScalars.contains(sign) {
      let before = text.unicodeScalars.dropLast()
      let others = before.count { marks.unicodeScalars.contains($0) }
      // The apostrophe is the closing single mark as well.
      let isSingle = marks != openers
      return isSingle ? before.contains { openers.unicodeScalars.contains($0) } : !others.isMultiple(of: 2)
    }
    return false
  }

  private static func trailing(_ text: String, _ length: Int, severity: Severity) -> AddressFault {
    let end = text.utf8.count
    let sign = String(decoding: Array(text.utf8.suffix(length)), as: UTF8.self)
    return AddressFault(
      end - length..<end, (severity == .error ? sure : unsure).with(["sign": .code(sign)]),
      cut.with(["sign": .code(sign)]), replacement: "", severity: severity)
  }

  private static func unbalanced(_ text: String, open: UInt8, close: UInt8, _ sign: String) -> AddressFault? {
    var depth = 0
    for byte in text.utf8 {
      if byte == open { depth += 1 } else if byte == close { depth -= 1 }
    }
    guard depth < 0 else { return nil }
    let end = text.utf8.count
    let last = String(decoding: [close], as: UTF8.self)
    return AddressFault(
      end - 1..<end, bracket.with(["sign": .code(last), "partner": .code(sign)]),
      cut.with(["sign": .code(last)]), replacement: "")
  }

  private static let percents = ByteSet([0x25])

  /// A `%` without its two digits.
  private static func escape(in text: String) -> AddressFault? {
    let span = text.utf8.span
    guard percents.next(in: span, from: 0) < span.count else { return nil }
    let bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] == 0x25 {
      let hasDigits =
        index + 2 < bytes.count && ASCII.hexadecimalValue(bytes[index + 1]) != nil
        && ASCII.hexadecimalValue(bytes[index + 2]) != nil
      guard !hasDigits else { continue }
      return AddressFault(
        index..<index + 1, percent.with(["sign": .code("%")]), encode.with(["code": .code("%25")]),
        replacement: "%25")
    }
    return nil
  }

  private static let sure = Phrase(
    "end", en: "This address ends with {sign}, which belongs to the sentence around it.")
  private static let unsure = Phrase(
    "end-unsure", en: "This address ends with {sign}, which may belong to the sentence around it.")
  private static let bracket = Phrase(
    "bracket", en: "This address ends with {sign}, but it has no {partner} for it.")
  private static let percent = Phrase(
    "percent", en: "Two hexadecimal digits must follow {sign} in an address.")
  private static let cut = Phrase("cut", en: "Take {sign} off its end.")
  private static let encode = Phrase(
    "encode", en: "Copy the address from the browser again, or write {code} for the sign itself.")
}
