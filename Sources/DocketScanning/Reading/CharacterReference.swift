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
