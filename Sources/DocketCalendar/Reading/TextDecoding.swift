import DocketScanning

/// TEXT values and parameter values turned back into what they say (RFC 5545 §3.3.11, RFC 6868 §3).
enum TextDecoding {
  /// The text of a TEXT value, or `nil` where an escape is unknown or cut off, or a separator stands bare.
  static func decode(_ value: String) -> String? {
    var octets: [UInt8] = []
    var input = value.utf8.makeIterator()
    while let octet = input.next() {
      switch octet {
      case ASCII.comma, ASCII.semicolon: return nil
      case ASCII.backslash:
        switch input.next() {
        case ASCII.lowercaseN, 0x4E: octets.append(ASCII.lineFeed)
        case let escaped? where [ASCII.backslash, ASCII.semicolon, ASCII.comma].contains(escaped):
          octets.append(escaped)
        default: return nil
        }
      default: octets.append(octet)
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }

  /// The text of a parameter value; a caret before anything but `n`, `^` and `'` stays as it is.
  static func decodeParameter(_ value: ArraySlice<UInt8>) -> String {
    var octets: [UInt8] = []
    var input = value.makeIterator()
    while let octet = input.next() {
      guard octet == ASCII.caret, let next = input.next() else {
        octets.append(octet)
        continue
      }
      switch next {
      case ASCII.lowercaseN: octets.append(ASCII.lineFeed)
      case ASCII.caret: octets.append(ASCII.caret)
      case ASCII.apostrophe: octets.append(ASCII.quote)
      default: octets.append(contentsOf: [ASCII.caret, next])
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }
}
