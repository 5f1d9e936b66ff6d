import DocketDiagnostics

extension SecretScanner {
  /// What stands after `password:` and its like, where it looks like no word of prose.
  static func passwords(in span: Span<UInt8>) -> [Candidate] {
    var found: [Candidate] = []
    var index = signs.next(in: span, from: 0)
    while index < span.count {
      if isNamed(in: span, before: index), let range = value(in: span, after: index) {
        found.append(Candidate(kind: .password, range: range))
        index = range.upper
      }
      index = signs.next(in: span, from: index + 1)
    }
    return found
  }

  private static let signs = ByteSet(Array(":=".utf8))

  private static func isNamed(in span: Span<UInt8>, before colon: Int) -> Bool {
    var end = ByteWords.beforeSpaces(span, at: colon, atMost: 2)
    if end > 0, span[end - 1] == 0x22 || span[end - 1] == 0x27 { end -= 1 }
    guard end >= 3 else { return false }
    let words: [String]
    switch span[end - 1] | 0x20 {
    case UInt8(ascii: "d"): words = ["password", "passwd", "pwd"]
    case UInt8(ascii: "e"): words = ["passphrase", "mot de passe"]
    case UInt8(ascii: "p"): words = ["mdp"]
    case UInt8(ascii: "t"): words = ["client_secret"]
    case UInt8(ascii: "y"):
      words = ["api_key", "apikey", "api-key", "api key", "secret_key", "access_key"]
    case 0x8C | 0x20: words = ["пароль", "Пароль"]
    default: return false
    }
    return words.contains { word in
      let start = end - word.utf8.count
      guard ByteWords.stands(word, in: span, at: start) else { return false }
      guard start > 0 else { return true }
      let before = span[start - 1]
      if before >= 0x80 { return endsWithSign(span, before: start) }
      // In a web address it is reported as such.
      return !ByteWords.isLetterOrDigit(before) && before != UInt8(ascii: "?") && before != UInt8(ascii: "&")
    }
  }

  /// Whether the character that ends before a place is a quotation mark, a dash or a no-break space, and no letter.
  private static func endsWithSign(_ span: Span<UInt8>, before place: Int) -> Bool {
    if place >= 2, span[place - 2] == 0xC2 { return true }
    return place >= 3 && span[place - 3] == 0xE2 && span[place - 2] == 0x80
  }

  private static func value(in span: Span<UInt8>, after colon: Int) -> ByteRange? {
    var start = ByteWords.afterSpaces(span, at: colon + 1)
    while start < span.count, [0x22, 0x27, 0x60].contains(span[start]) { start += 1 }
    for mark in ["«", "“", "„"] where ByteWords.stands(mark, in: span, at: start) {
      start = ByteWords.afterSpaces(span, at: start + mark.utf8.count, atMost: 1)
    }
    var end = start
    while end < span.count, end - start < 200, isPasswordByte(span[end]) { end += 1 }
    while end > start, span[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard end - start >= 4, !ByteWords.stands("http", in: span, at: start),
      // Stars, bullets and brackets stand for something left out.
      ByteWords.isLetterOrDigit(span[start]) || ByteWords.isForeignLead(span[start])
    else { return nil }
    return isSecret(in: span, start, end) ? ByteRange(start, end) : nil
  }

  private static func isPasswordByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && ![0x22, 0x27, 0x2C, 0x3B, 0x29, 0x7D, 0x5D, 0x3C, 0x60, 0xC2, 0xE2].contains(byte)
  }

  /// Whether there are digits, signs or capitals inside, or more letters than a word has.
  private static func isSecret(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      let byte = span[index]
      if ByteWords.isDigit(byte) { return true }
      if index > start, (0x41...0x5A).contains(byte) || isSign(byte) { return true }
    }
    return end - start >= 14 && span[start] < 0x80
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "="):
      true
    default: false
    }
  }
}
