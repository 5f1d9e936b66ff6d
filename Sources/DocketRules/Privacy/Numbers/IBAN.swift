/// International bank account numbers (ISO 13616): a country, two check digits, the account.
enum IBAN {
  /// The number that begins at an offset, with single spaces or hyphens between its groups.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - start: the offset of its first letter.
  /// - Returns: its letters and digits, in capitals, and the offset after the last; nil when there is none.
  static func read(_ span: Span<UInt8>, at start: Int) -> (text: [UInt8], end: Int)? {
    let country = String(decoding: [span[start] & 0xDF, span[start + 1] & 0xDF], as: UTF8.self)
    guard ASCII.isCapital(span[start]) == ASCII.isCapital(span[start + 1]), let length = lengths[country]
    else {
      return nil
    }
    var text: [UInt8] = []
    var end = start
    while text.count < length {
      var index = end
      if !text.isEmpty { index += separatorWidth(span, at: index) }
      guard index < span.count, ASCII.isLetterOrDigit(span[index]) else { return nil }
      let isLetter = ASCII.isLetter(span[index])
      if isLetter, ASCII.isCapital(span[index]) != ASCII.isCapital(span[start]) { return nil }
      text.append(isLetter ? span[index] & 0xDF : span[index])
      end = index + 1
    }
    if end < span.count, ASCII.isLetterOrDigit(span[end]) { return nil }
    return hasCheckNumber(text) ? (text, end) : nil
  }

  private static func separatorWidth(_ span: Span<UInt8>, at index: Int) -> Int {
    guard index < span.count else { return 0 }
    switch span[index] {
    case 0x20, UInt8(ascii: "-"), UInt8(ascii: "."): return 1
    case 0xC2: return index + 1 < span.count && span[index + 1] == 0xA0 ? 2 : 0
    case 0xE2: return index + 2 < span.count && span[index + 1] == 0x80 && span[index + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  /// ISO 7064, MOD 97-10: the first four moved to the end, letters as 10 to 35, the remainder is 1.
  private static func hasCheckNumber(_ text: [UInt8]) -> Bool {
    var remainder = 0
    for byte in text.dropFirst(4) + text.prefix(4) {
      let isDigit = ASCII.isDigit(byte)
      let value = isDigit ? Int(byte) - 0x30 : Int(byte) - 0x41 + 10
      remainder = (remainder * (isDigit ? 10 : 100) + value) % 97
    }
    return remainder == 1
  }

  /// How long the numbers of a country are, after the registry of ISO 13616.
  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BI": 27,
    "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DJ": 27, "DK": 18, "DO": 28,
    "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FK": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23,
    "GL": 18, "GR": 27, "GT": 28, "HN": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26,
    "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21,
    "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MN": 20, "MR": 27, "MT": 31, "MU": 30, "NI": 28,
    "NL": 18, "NO": 15, "OM": 23, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22,
    "RU": 33, "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "SO": 23, "ST": 25,
    "SV": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20, "YE": 30,
  ]
}
