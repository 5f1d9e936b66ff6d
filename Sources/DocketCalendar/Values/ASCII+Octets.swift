import DocketScanning

/// The octets that mean something to the calendar grammar, by name.
///
/// RFC 5545 §3.1 defines the line grammar over octets; comparing octets keeps Swift's grapheme clusters (where CR LF
/// is one character and a quote may carry a combining mark) out of every decision about structure.
extension ASCII {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let apostrophe: UInt8 = 0x27
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let hyphen: UInt8 = 0x2D
  static let zero: UInt8 = 0x30
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let equals: UInt8 = 0x3D
  static let backslash: UInt8 = 0x5C
  static let caret: UInt8 = 0x5E
  static let lowercaseN: UInt8 = 0x6E
  static let delete: UInt8 = 0x7F

  static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (0x41...0x46).contains(byte & 0xDF) }

  /// Whether the octet is a control that RFC 5545 §3.1 allows in no value (`CONTROL`; the tab is white space there).
  static func isControl(_ byte: UInt8) -> Bool { byte < space && byte != tab || byte == delete }

  /// Whether the octet continues a UTF-8 sequence (RFC 3629 §3), so that no character begins here.
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
