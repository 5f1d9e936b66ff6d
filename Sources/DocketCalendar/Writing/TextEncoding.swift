/// Text as the TEXT value type wants it: backslash, semicolon, comma and line break escaped (RFC 5545 §3.3.11).
enum TextEncoding {
  /// Appends the escaped text, which then holds no line break and no control but the tab.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for piece in CleanText(text) {
      switch piece {
      case .lineBreak: bytes.append(contentsOf: [ASCII.backslash, ASCII.lowercaseN])
      case .text(let octets): appendEscaped(octets, to: &bytes)
      }
    }
  }

  private static func appendEscaped(_ octets: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var start = octets.startIndex
    for index in octets.indices {
      switch octets[index] {
      case ASCII.backslash, ASCII.semicolon, ASCII.comma:
        bytes.append(contentsOf: octets[start..<index])
        bytes.append(ASCII.backslash)
        start = index
      default: break
      }
    }
    bytes.append(contentsOf: octets[start...])
  }
}
