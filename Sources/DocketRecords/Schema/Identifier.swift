/// Ids: lower-case ASCII letters, digits, and single hyphens between them.
public enum Identifier {
  /// Whether a text is an id of at most so many characters.
  public static func isWellFormed(_ text: String, length: Int) -> Bool {
    guard (1...length).contains(text.utf8.count) else { return false }
    var previous = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }

  /// An id made of a text that is nearly one; nil when little of it is left.
  static func proposal(for text: String, length: Int) -> String? {
    guard text.utf8.count <= length * 2 else { return nil }
    var result = ""
    for byte in text.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"):
        if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
      default: return nil
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return isWellFormed(result, length: length) && result != text ? result : nil
  }
}
