extension WebAddress {
  /// A character that no address has as it is.
  public struct StrangeCharacter: Sendable, Equatable {
    /// As messages show it: itself, or its code point where nobody would see it.
    public let sign: String
    /// Its `%` form.
    public let code: String
    /// Whether the address ends with it, so that it came along from the text around.
    public let isAtEnd: Bool
  }

  /// The first character because of which a text is no address, where without it the text would be one.
  public static func strangeCharacter(in text: String) -> StrangeCharacter? {
    let scalars = Array(text.unicodeScalars)
    guard let last = scalars.last, !isWellFormed(text) else { return nil }
    // Two of them at the end are no single slip.
    if canBeEscaped(last), isWellFormed(String(String.UnicodeScalarView(scalars.dropLast()))) {
      return last == " " ? nil : StrangeCharacter(last, isAtEnd: true)
    }
    guard let first = scalars.first(where: canBeEscaped) else { return nil }
    var mended = ""
    for scalar in scalars {
      if canBeEscaped(scalar) {
        mended += code(of: scalar)
      } else {
        mended.unicodeScalars.append(scalar)
      }
    }
    return isWellFormed(mended) ? StrangeCharacter(first, isAtEnd: false) : nil
  }

  /// An address with the `%` form of those characters that browsers show and RFC 3986 does not allow.
  ///
  /// Letters beyond ASCII stay: every program that shows addresses reads them (RFC 3987).
  public static func escaped(_ text: String) -> String {
    guard needsEscape(text.utf8.span) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isShownOnly(byte) { bytes += Array(code(of: Unicode.Scalar(byte)).utf8) } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func needsEscape(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where isShownOnly(bytes[index]) { return true }
    return false
  }

  /// Whether browsers show a byte as it is, which RFC 3986 has escaped: `"`, `^`, `{`, `|` and `}`.
  static func isShownOnly(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x5E || byte == 0x7B || byte == 0x7C || byte == 0x7D
  }

  /// Whether a character may have come from the address itself, as a browser shows it.
  private static func canBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\"", "<", ">", "\\", "`", "\u{200C}", "\u{200D}": true
    default: false
    }
  }

  fileprivate static func code(of scalar: Unicode.Scalar) -> String {
    String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.utf8.count == 1 ? "%0" + digits : "%" + digits
    }.joined()
  }
}

extension WebAddress.StrangeCharacter {
  fileprivate init(_ scalar: Unicode.Scalar, isAtEnd: Bool) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    sign = scalar.value > 0x20 && scalar.value < 0x7F ? String(scalar) : "U+\(digits.leftPadded)"
    code = WebAddress.code(of: scalar)
    self.isAtEnd = isAtEnd
  }
}

extension String {
  /// A code point with at least four digits.
  fileprivate var leftPadded: String { String(repeating: "0", count: max(0, 4 - utf8.count)) + self }
}
