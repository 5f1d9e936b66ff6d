/// Web addresses as records have them (RFC 3986): absolute, http or https, no user name, no spaces or controls.
///
/// Behind the host stands also what browsers show as it is though RFC 3986 wants it escaped: braces, `|`, `^`, and
/// quotation marks in pairs, as in the addresses of the European Court’s judgments. What is published has them escaped.
///
/// Everything is compared by code points, as browsers do, and most addresses are ASCII, whose properties need no
/// table.
public enum WebAddress {
  /// Whether a text is such an address; letters outside ASCII are allowed in the path (RFC 3987).
  public static func isWellFormed(_ text: String) -> Bool {
    guard text.utf8.count <= 2048 else { return false }
    if let isWellFormed = isWellFormed(text.utf8.span) { return isWellFormed }
    guard let rest = afterScheme(text) else { return false }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard authority.contains("."), !authority.contains("@") else { return false }
    let colon = authority.firstIndex(of: ":") ?? authority.endIndex
    guard isHost(authority[..<colon]) else { return false }
    if colon < authority.endIndex {
      guard let port = UInt16(String(authority[colon...].dropFirst())), port > 0 else { return false }
    }
    return text.unicodeScalars.allSatisfy(isAllowed) && text.utf8.count { $0 == quote }.isMultiple(of: 2)
  }

  private static let quote = UInt8(ascii: "\"")

  /// The same for an address in ASCII; nil for one with other characters, or with a port.
  private static func isWellFormed(_ bytes: Span<UInt8>) -> Bool? {
    var all: UInt8 = 0
    var areAllowed = true
    var hasOpenQuote = false
    for index in bytes.indices {
      let byte = bytes[index]
      all |= byte
      if !allowed[Int(byte)] { areAllowed = false }
      if byte == quote { hasOpenQuote.toggle() }
    }
    guard all < 0x80 else { return nil }
    guard areAllowed, !hasOpenQuote, let start = schemeLength(bytes) else { return false }
    var hasDot = false
    var previous = UInt8(ascii: ".")
    for index in start..<bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        return hasDot && previous != UInt8(ascii: ".") && previous != UInt8(ascii: "-")
      case UInt8(ascii: ":"): return nil
      case UInt8(ascii: "."):
        if previous == UInt8(ascii: ".") || previous == UInt8(ascii: "-") { return false }
        hasDot = true
      case UInt8(ascii: "-"): if previous == UInt8(ascii: ".") { return false }
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: break
      default: return false
      }
      previous = byte
    }
    return hasDot && previous != UInt8(ascii: ".") && previous != UInt8(ascii: "-")
  }

  private static func schemeLength(_ bytes: Span<UInt8>) -> Int? {
    let scheme = "https://".utf8.span
    var index = 0
    while index < 4, index < bytes.count, bytes[index] | 0x20 == scheme[index] { index += 1 }
    guard index == 4 else { return nil }
    if index < bytes.count, bytes[index] | 0x20 == scheme[4] { index += 1 }
    // With this bit set the controls that become `:` and `/` are not allowed anywhere.
    for place in 5..<8 {
      guard index < bytes.count, bytes[index] | 0x20 == scheme[place] else { return nil }
      index += 1
    }
    return index
  }

  /// The characters of ASCII that may stand in an address.
  private static let allowed: [Bool] = (0..<256).map { byte in
    UInt8(byte) >= 0x80 || isAllowed(Unicode.Scalar(UInt8(byte)))
  }

  /// The host in lower case; nil when the text is not an address.
  public static func host(of text: String) -> String? {
    guard isWellFormed(text), let rest = afterScheme(text) else { return nil }
    return String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }).lowercased()
  }

  private static func afterScheme(_ text: String) -> Substring.UnicodeScalarView? {
    for scheme in ["https://", "http://"] {
      // With this bit set capitals are small letters; the controls that become `:` and `/` are not allowed anywhere.
      let matches = text.utf8.starts(with: scheme.utf8) { byte, letter in byte | 0x20 == letter }
      if matches { return text.unicodeScalars.dropFirst(scheme.utf8.count) }
    }
    return nil
  }

  /// Whether there are labels of letters, digits and hyphens with dots between them, no hyphen at a label's edge.
  private static func isHost(_ host: Substring.UnicodeScalarView) -> Bool {
    var previous: Unicode.Scalar = "."
    for scalar in host {
      switch scalar {
      case ".": if previous == "." || previous == "-" { return false }
      case "-": if previous == "." { return false }
      case "a"..."z", "A"..."Z", "0"..."9": break
      default:
        guard !scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          return false
        }
      }
      previous = scalar
    }
    return previous != "." && previous != "-"
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "<", ">", "\\", "`": false
    default: scalar.isASCII ? scalar.value > 0x20 && scalar.value != 0x7F : !isInvisible(scalar)
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
    default: false
    }
  }
}
