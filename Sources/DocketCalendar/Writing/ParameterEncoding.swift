import DocketScanning

/// Text as a parameter value, where backslashes mean nothing (RFC 5545 §3.2, RFC 6868 §3.1).
///
/// A line break becomes `^n`, a caret `^^`, a double quote `^'`; the value is put in quotes when it holds a colon,
/// semicolon or comma, which would otherwise end it.
enum ParameterEncoding {
  /// Appends the encoded value, in quotes where they are needed.
  static func append(_ value: String, to bytes: inout [UInt8]) {
    let needsQuotes = value.utf8.contains { $0 == ASCII.colon || $0 == ASCII.semicolon || $0 == ASCII.comma }
    if needsQuotes { bytes.append(ASCII.quote) }
    for piece in CleanText(value) {
      switch piece {
      case .lineBreak: bytes.append(contentsOf: [ASCII.caret, ASCII.lowercaseN])
      case .text(let octets):
        for octet in octets { append(octet, to: &bytes) }
      }
    }
    if needsQuotes { bytes.append(ASCII.quote) }
  }

  private static func append(_ octet: UInt8, to bytes: inout [UInt8]) {
    switch octet {
    case ASCII.caret: bytes.append(contentsOf: [ASCII.caret, ASCII.caret])
    case ASCII.quote: bytes.append(contentsOf: [ASCII.caret, ASCII.apostrophe])
    default: bytes.append(octet)
    }
  }
}
