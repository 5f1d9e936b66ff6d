/// Text as the TEXT value type wants it: backslash, semicolon, comma and line break escaped (RFC 5545 §3.3.11).
enum TextEncoding {
  /// Appends the escaped text, which then holds no line break and no control but the tab.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for octet in CleanText(text) {
      switch octet {
      case ASCII.backslash, ASCII.semicolon, ASCII.comma:
        bytes.append(ASCII.backslash)
        bytes.append(octet)
      case ASCII.lineFeed:
        bytes.append(ASCII.backslash)
        bytes.append(ASCII.lowercaseN)
      default: bytes.append(octet)
      }
    }
  }
}
