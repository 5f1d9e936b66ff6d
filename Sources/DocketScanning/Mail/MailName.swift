/// The name before the `@` of an e-mail address.
enum MailName {
  /// Where the name begins that ends before an offset; nil when there is none.
  static func start(in span: Span<UInt8>, before end: Int) -> Int? {
    guard var start = plainStart(in: span, before: end) else { return nil }
    // `olga [dot] lorne`.
    for _ in 0..<2 {
      guard let word = dots.first(where: { ByteWords.ends($0, in: span, before: start) }),
        let earlier = plainStart(in: span, before: start - word.utf8.count)
      else { break }
      start = earlier
    }
    return start
  }

  private static let dots = [
    " dot ", "[dot]", "(dot)", " [dot] ", " (dot) ", "[.]", "(.)", " точка ", "(точка)", "[точка]",
    " (точка) ", " point ", " punkt ", " punto ", " крапка ", " кропка ",
  ]

  private static func plainStart(in span: Span<UInt8>, before end: Int) -> Int? {
    var start = end
    while start > 0, end - start < 64 {
      if isOfName(span[start - 1]) {
        start -= 1
        continue
      }
      let width = ByteWords.foreignLetterWidth(span, before: start)
      if width == 0 { break }
      start -= width
    }
    // The digits of an escape of web addresses.
    if start > 0, span[start - 1] == UInt8(ascii: "%"), end - start > 2 { start += 2 }
    while start < end, isJoint(span[start]) { start += 1 }
    return start < end ? start : nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool { ASCII.isLetterOrDigit(byte) || isJoint(byte) }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x5F || byte == 0x2B || byte == 0x2D
  }

  /// Whether it has a digit, a dot or an underscore, as words of prose do not.
  static func isNoWord(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end {
      let byte = span[index]
      if ASCII.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") { return true }
    }
    return false
  }

  /// Whether it is a word for mailboxes and the like, or another that stands before `at` in prose.
  static func isNoun(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    MailWords.nouns.end(ofWordIn: span, at: start) == end
  }
}
