import Foundation

/// An output as somebody reads it who looks for a number: letters and digits only, in characters that Unicode takes for
/// the same (NFKD), digits of every script as their values, escapes undone.
///
/// It knows nothing of docket's own table: that is what is judged.
struct LegibleText {
  /// Letters and digits, each with the line that it stands on.
  private var bytes: [UInt8] = []
  private var lines: [Int32] = []

  init(_ text: String) {
    for form in Set([text, Self.unescaped(text)]) { append(form.decomposedStringWithCompatibilityMapping) }
  }

  /// The values of which eight neighbouring letters or digits are shown, with the numbers of the lines.
  func shown(_ values: Set<PrivateValue>) -> [(value: PrivateValue, line: Int)] {
    var pieces: [UInt64: PrivateValue] = [:]
    for value in values {
      var text = LegibleText("")
      text.append(value.text)
      let plain = text.bytes
      for start in 0...plain.count - 8 {
        pieces[plain[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }] = value
      }
    }
    var found: [(PrivateValue, Int)] = []
    var window: UInt64 = 0
    for index in bytes.indices {
      window = window << 8 | UInt64(bytes[index])
      if let value = pieces[window], found.last?.1 != Int(lines[index]) {
        found.append((value, Int(lines[index])))
      }
    }
    return found
  }

  private mutating func append(_ text: String) {
    var line: Int32 = 1
    var digits: [Unicode.Scalar: UInt8?] = [:]
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: line += 1
      case 0x30...0x39, 0x61...0x7A: add(UInt8(scalar.value), line)
      case 0x41...0x5A: add(UInt8(scalar.value + 0x20), line)
      case 0x80...:
        let digit = digits[scalar] ?? Self.digit(scalar)
        digits[scalar] = .some(digit)
        if let digit { add(digit, line) }
      default: break
      }
    }
  }

  private mutating func add(_ byte: UInt8, _ line: Int32) {
    bytes.append(byte)
    lines.append(line)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard let value = scalar.properties.numericValue, (0...9).contains(value), value == value.rounded() else {
      return nil
    }
    return UInt8(0x30 + Int(value))
  }

  private static func unescaped(_ text: String) -> String {
    var text = text
    for _ in 0..<2 {
      text = text.replacing(/(%[0-9A-Fa-f]{2})+/) { $0.0.removingPercentEncoding ?? "" }
    }
    for pattern in [/&#([0-9]+);/, /\\u([0-9a-fA-F]{4})/] {
      text = text.replacing(pattern) { match in
        let radix = match.0.hasPrefix("&") ? 10 : 16
        return UInt32(match.1, radix: radix).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
      }
    }
    return text
  }
}
