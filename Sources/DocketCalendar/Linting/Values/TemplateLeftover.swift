import DocketScanning

/// What programs leave in texts: places that a template did not fill in, and words for nothing.
enum TemplateLeftover {
  /// The first one.
  ///
  /// - Parameters:
  ///   - text: what an app shows.
  ///   - isTitle: whether the text is short enough for one word like `None` to be all of it.
  /// - Returns: it as it stands there, without the marks around it; nil where there is none.
  static func first(in text: String, isTitle: Bool) -> String? {
    if text.utf8.contains(where: { marks.contains($0) }), let place = Leftovers.firstPlace(in: text) {
      // What stands between the marks says enough, and the marks would look like a slip of this message; `%s` has none.
      let whole = String(decoding: Array(text.utf8)[place], as: UTF8.self)
      let open = whole.hasSuffix(")s") ? whole.dropLast() : whole[...]
      var inner = open.drop { "{%$#<( ".contains($0) }
      while let last = inner.last, "}%>) ".contains(last) { inner = inner.dropLast() }
      let isPrinted = whole.hasPrefix("%") && !["%{", "%("].contains { whole.hasPrefix($0) }
      return isPrinted || inner.isEmpty ? whole : String(inner)
    }
    guard mayBeNothing(Array(text.utf8)) else { return nil }
    let whole = trimmed(text[...])
    if isTitle, whole == "None" || whole == "nil" { return String(whole) }
    for line in text.split(whereSeparator: \.isNewline) {
      for piece in line.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "/" || $0 == "|" }) {
        let value = piece.split(separator: ": ", maxSplits: 1).last ?? piece
        let words = value.split(separator: " ")
        if let first = words.first, words.allSatisfy({ nothings.contains(String($0)) }) {
          return String(first)
        }
        let short = trimmed(value)
        if phrases.contains(String(short)) { return String(short) }
      }
    }
    return nil
  }

  private static let nothings: Set = ["undefined", "null", "NaN", "(null)", "NULL", "<null>"]
  private static let phrases: Set = [
    "[object Object]", "Invalid Date", "Invalid date", "<no value>", "#REF!", "#VALUE!",
  ]
  private static let marks: Set<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "[")]

  /// Whether the letters of such a word stand in the text at all: few texts are taken apart.
  private static func mayBeNothing(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "u"): begins("undefined", bytes, index)
      case UInt8(ascii: "n"): begins("null", bytes, index) || begins("nil", bytes, index)
      case UInt8(ascii: "N"):
        begins("NaN", bytes, index) || begins("NULL", bytes, index) || begins("None", bytes, index)
      case UInt8(ascii: "["): begins("[object", bytes, index)
      case UInt8(ascii: "I"): begins("Invalid ", bytes, index)
      case UInt8(ascii: "<"): begins("<no value", bytes, index)
      case UInt8(ascii: "#"): begins("#REF", bytes, index) || begins("#VALUE", bytes, index)
      default: false
      }
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }

  private static func begins(_ sign: String, _ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index...].starts(with: sign.utf8)
  }
}
