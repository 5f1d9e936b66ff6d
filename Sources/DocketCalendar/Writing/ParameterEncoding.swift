/// Text as a parameter value, where backslashes mean nothing (RFC 5545 §3.2, RFC 6868 §3.1).
///
/// A line break becomes `^n`, a caret `^^`, a double quote `^'`; the value is put in quotes when it holds a colon,
/// semicolon or comma, which would otherwise end it.
enum ParameterEncoding {
  /// Appends the encoded value, in quotes where they are needed.
  static func append(_ value: String, to bytes: inout [UInt8]) {
    let needsQuotes = value.utf8.contains { $0 == ASCII.colon || $0 == ASCII.semicolon || $0 == ASCII.comma }
    if needsQuotes { bytes.append(ASCII.quote) }
    for octet in CleanText(value) {
      switch octet {
      case ASCII.lineFeed: appendCaret(ASCII.lowercaseN, to: &bytes)
      case ASCII.caret: appendCaret(ASCII.caret, to: &bytes)
      case ASCII.quote: appendCaret(ASCII.apostrophe, to: &bytes)
      default: bytes.append(octet)
      }
    }
    if needsQuotes { bytes.append(ASCII.quote) }
  }

  private static func appendCaret(_ octet: UInt8, to bytes: inout [UInt8]) {
    bytes.append(ASCII.caret)
    bytes.append(octet)
  }
}
