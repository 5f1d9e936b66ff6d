import DocketDiagnostics

/// Finds the password behind the word that names it.
enum PasswordValue {
  /// The password behind a colon; nil where there is none.
  static func range(in span: Span<UInt8>, after start: Int) -> ByteRange? {
    first(in: span, at: ByteWords.afterSpaces(span, at: start), isSure: true)
  }

  /// The password behind a word; nil where there is none.
  static func range(in span: Span<UInt8>, behind word: Range<Int>) -> ByteRange? {
    var index = word.upperBound
    if index < span.count, span[index] == 0x22 || span[index] == 0x27 { index += 1 }
    let gap = ByteWords.afterSpaces(span, at: index)
    let named = index
    let next = afterLogin(in: span, at: named)
    index = ByteWords.afterSpaces(span, at: next)
    var isSure = false
    for sign in [":", "=>", "=", "->", "→", "—", "–", "- "] where ByteWords.stands(sign, in: span, at: index)
    {
      // `пароль-фраза` is a word.
      guard sign != "- " || index > next else { return nil }
      index = ByteWords.afterSpaces(span, at: index + sign.utf8.count)
      isSure = true
      break
    }
    if !isSure, let end = PasswordWords.links.end(ofWordIn: span, at: index) {
      index = ByteWords.afterSpaces(span, at: end)
      if index < span.count, span[index] == UInt8(ascii: ":") {
        index = ByteWords.afterSpaces(span, at: index + 1)
        isSure = true
      }
    }
    if !isSure, let colon = colon(in: span, after: gap) {
      // `пароль от почты: …`.
      return first(in: span, at: ByteWords.afterSpaces(span, at: colon + 1), isSure: false)
    }
    guard isSure || index > word.upperBound else { return nil }
    if !isSure, gap == word.upperBound { return nil }
    if isSure, next > named || hasLogin(in: span, before: word.lowerBound),
      let pair = second(in: span, at: index)
    {
      return pair
    }
    return first(in: span, at: index, isSure: isSure)
  }

  /// The colon behind at most four words; nil where there is none.
  private static func colon(in span: Span<UInt8>, after start: Int) -> Int? {
    var index = start
    while index < span.count, index - start < 48 {
      let byte = span[index]
      if byte == UInt8(ascii: ":") { return index }
      guard ASCII.isLetter(byte) || byte >= 0x80 || byte == 0x20 || byte == 0x27 || byte == 0x2D else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The offset behind `/login` and the like; the same where there is none.
  private static func afterLogin(in span: Span<UInt8>, at start: Int) -> Int {
    var index = ByteWords.afterSpaces(span, at: start, atMost: 1)
    for sign in ["/", "|", "&", "and ", "et ", "и ", "und ", "y ", "+"]
    where ByteWords.stands(sign, in: span, at: index) {
      index = ByteWords.afterSpaces(span, at: index + sign.utf8.count, atMost: 1)
      return PasswordWords.logins.end(ofWordIn: span, at: index) ?? start
    }
    return start
  }

  /// Whether `login/` and the like stand right before.
  private static func hasLogin(in span: Span<UInt8>, before end: Int) -> Bool {
    var lower = end
    while lower > 0, end - lower < 40, span[lower - 1] != 0x0A { lower -= 1 }
    while lower < end, span[lower] & 0xC0 == 0x80 { lower += 1 }
    guard lower < end else { return false }
    return PasswordWords.logins.next(in: span.extracting(lower..<end), from: 0) != nil
  }

  /// The password behind a login and a mark, both hidden.
  private static func second(in span: Span<UInt8>, at start: Int) -> ByteRange? {
    let login = end(in: span, from: start, isPair: true)
    // `if (pwd == NULL)` compares.
    guard login > start, span[start] != UInt8(ascii: "=") else { return nil }
    var index = ByteWords.afterSpaces(span, at: login)
    guard index < span.count, [0x2F, 0x3A, 0x2C, 0x3B, 0x7C].contains(span[index]) || index > login else {
      return nil
    }
    if [0x2F, 0x3A, 0x2C, 0x3B, 0x7C].contains(span[index]) {
      index = ByteWords.afterSpaces(span, at: index + 1)
    }
    return first(in: span, at: index, isSure: true).map { ByteRange(start, $0.upper) }
  }

  private static func first(in span: Span<UInt8>, at start: Int, isSure: Bool) -> ByteRange? {
    var start = start
    var isQuoted = false
    while start < span.count, [0x22, 0x27, 0x60, 0x5C, 0x2A].contains(span[start]), start + 1 < span.count,
      span[start] != 0x2A || span[start + 1] != 0x2A
    {
      start += 1
    }
    for mark in ["«", "“", "„", "‘"] where ByteWords.stands(mark, in: span, at: start) {
      start = ByteWords.afterSpaces(span, at: start + mark.utf8.count, atMost: 1)
      isQuoted = true
    }
    guard start < span.count else { return nil }
    let end = end(in: span, from: start, isPair: false)
    guard end - start >= 4, !ByteWords.stands("http", in: span, at: start),
      // Stars, bullets and brackets stand for something left out.
      ASCII.isLetterOrDigit(span[start]) || ByteWords.foreignLetterWidth(span, at: start) > 0
        || isSign(span[start]) && span[start] != UInt8(ascii: "*") && span[start] != UInt8(ascii: "="),
      !isCall(in: span, start, end)
    else { return nil }
    if isSure { return isSecret(in: span, start, end, isQuoted) ? ByteRange(start, end) : nil }
    return isStrong(in: span, start, end) ? ByteRange(start, end) : nil
  }

  private static func end(in span: Span<UInt8>, from start: Int, isPair: Bool) -> Int {
    var end = start
    while end < span.count, end - start < 200, isPasswordByte(span[end]) {
      if isPair, span[end] == 0x2F || span[end] == 0x3A || span[end] == 0x7C { break }
      end += 1
    }
    while end > start, [UInt8(ascii: "."), UInt8(ascii: ":"), 0x5C].contains(span[end - 1]) { end -= 1 }
    return end
  }

  private static func isPasswordByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && ![0x22, 0x27, 0x2C, 0x3B, 0x29, 0x7D, 0x5D, 0x3C, 0x60, 0xC2, 0xE2].contains(byte)
  }

  /// Whether there are digits, signs or capitals inside, or more letters than a word has; a word in quotes is one too.
  private static func isSecret(in span: Span<UInt8>, _ start: Int, _ end: Int, _ isQuoted: Bool) -> Bool {
    for index in start..<end {
      let byte = span[index]
      if ASCII.isDigit(byte) { return true }
      if index > start, (0x41...0x5A).contains(byte) || isSign(byte) { return true }
    }
    if isQuoted { return true }
    if common.end(ofWordIn: span, at: start) == end { return true }
    guard end - start >= 14 else { return false }
    for index in start..<end where span[index] >= 0x80 { return false }
    return true
  }

  /// Whether it is a function of a program with what it is given, as `getpwnam(argv[1])`.
  private static func isCall(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, ASCII.isLetter(span[index]) || span[index] == UInt8(ascii: "_") { index += 1 }
    return index > start + 2 && index < end && span[index] == UInt8(ascii: "(")
  }

  /// Words that people take for passwords.
  private static let common = WordList(
    "qwerty qwertyuiop asdfgh zxcvbn letmein iloveyou йцукен пароль abcdef")

  /// Whether it mixes letters with digits or signs, as no word and no number does.
  private static func isStrong(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 6 else { return false }
    var (hasLetter, hasDigit, hasSign, changes) = (false, false, false, 0)
    var wasDigit: Bool?
    for index in start..<end {
      let byte = span[index]
      let isDigit = ASCII.isDigit(byte)
      if isDigit { hasDigit = true } else if ASCII.isLetter(byte) { hasLetter = true }
      if isSign(byte) { hasSign = true }
      guard isDigit || ASCII.isLetter(byte) || byte >= 0x80 else { continue }
      if let wasDigit, wasDigit != isDigit { changes += 1 }
      wasDigit = isDigit
    }
    // `2019-style` and `COVID-19` are words.
    for index in start..<end where span[index] == UInt8(ascii: "-") || span[index] == UInt8(ascii: "/") {
      if changes < 3, !hasSign { return false }
    }
    return hasDigit && hasLetter && (changes > 1 || hasSign || end - start >= 8)
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
