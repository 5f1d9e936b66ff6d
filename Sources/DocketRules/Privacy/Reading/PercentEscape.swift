/// `%40`, and `%2540`, which is `%40` escaped again (RFC 3986 §2.1).
enum PercentEscape {
  /// The byte that an escape at an offset stands for, with the offset after it; nil where there is none.
  static func read(_ span: Span<UInt8>, at index: Int) -> (byte: UInt8, end: Int)? {
    guard let once = readOnce(span, at: index) else { return nil }
    guard once.byte == UInt8(ascii: "%") else { return once }
    guard let high = digit(span, at: once.end), let low = digit(span, at: high.end) else { return once }
    return (high.value << 4 | low.value, low.end)
  }

  private static func readOnce(_ span: Span<UInt8>, at index: Int) -> (byte: UInt8, end: Int)? {
    guard index + 2 < span.count, span[index] == UInt8(ascii: "%"),
      let high = ASCII.hexadecimalValue(span[index + 1]),
      let low = ASCII.hexadecimalValue(span[index + 2])
    else { return nil }
    return (high << 4 | low, index + 3)
  }

  /// A hexadecimal digit, which may be escaped itself.
  private static func digit(_ span: Span<UInt8>, at index: Int) -> (value: UInt8, end: Int)? {
    guard index < span.count else { return nil }
    if let value = ASCII.hexadecimalValue(span[index]) { return (value, index + 1) }
    guard let escape = readOnce(span, at: index), let value = ASCII.hexadecimalValue(escape.byte) else {
      return nil
    }
    return (value, escape.end)
  }
}

/// A character reference of HTML: `&#64;`, `&#x40;`, `&commat;`.
enum CharacterReference {
  /// The code point that a reference at an offset stands for, with the offset after it; nil where there is none.
  static func read(_ span: Span<UInt8>, at index: Int) -> (scalar: UInt32, end: Int)? {
    var end = index + 1
    while end < span.count, end - index <= 12, span[end] != UInt8(ascii: ";") {
      guard ASCII.isLetterOrDigit(span[end]) || span[end] == UInt8(ascii: "#") else { return nil }
      end += 1
    }
    guard end < span.count, span[end] == UInt8(ascii: ";"), end > index + 2 else { return nil }
    if span[index + 1] == UInt8(ascii: "#") {
      return number(span, from: index + 2, to: end).map { ($0, end + 1) }
    }
    var name = ""
    for place in index + 1..<end { name.unicodeScalars.append(Unicode.Scalar(span[place])) }
    return names[name].map { ($0.value, end + 1) }
  }

  private static func number(_ span: Span<UInt8>, from start: Int, to end: Int) -> UInt32? {
    let isHexadecimal = span[start] | 0x20 == UInt8(ascii: "x")
    var value: UInt32 = 0
    for index in (isHexadecimal ? start + 1 : start)..<end {
      guard let digit = ASCII.hexadecimalValue(span[index]), isHexadecimal || digit < 10,
        value < 0x110000
      else { return nil }
      value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
    }
    return value == 0 || Unicode.Scalar(value) == nil ? nil : value
  }

  /// The named ones that can part or make an address or a number.
  private static let names: [String: Unicode.Scalar] = [
    "commat": "@", "period": ".", "plus": "+", "lowbar": "_", "UnderBar": "_", "hyphen": "-", "dash": "-",
    "ndash": "-",
    "mdash": "-", "horbar": "-", "minus": "-", "nbsp": " ", "NonBreakingSpace": " ", "ensp": " ", "emsp": " ",
    "thinsp": " ", "hairsp": " ", "numsp": " ", "puncsp": " ", "MediumSpace": " ", "Tab": " ", "NewLine": " ",
    "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    "ZeroWidthSpace": "\u{200B}", "NoBreak": "\u{2060}", "colon": ":", "semi": ";", "comma": ",", "sol": "/",
    "num": "#", "ast": "*", "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]", "lbrack": "[", "rbrack": "]",
    "amp": "&", "AMP": "&", "lt": "<", "gt": ">", "equals": "=", "bull": "•", "middot": "·", "hellip": "…",
  ]
}
