/// The host of an e-mail address.
enum MailHost {
  /// Where the host ends that begins at an offset; nil when there is none.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - start: where the host begins.
  ///   - isDisguised: whether a dot may be spelled out.
  ///   - mustSpell: whether a dot must be spelled out, so that it is no prose.
  /// - Returns: the offset after its last letter.
  static func end(
    in span: Span<UInt8>, from start: Int, _ isDisguised: Bool, _ mustSpell: Bool
  ) -> Int? {
    var label = start
    var end = afterLabel(in: span, at: start)
    guard end > start, !isDensity(in: span, start, end) else { return nil }
    var dots = 0
    var spelled = 0
    while dots < 10 {
      var next = end
      if next < span.count, span[next] == UInt8(ascii: ".") {
        next += 1
      } else if isDisguised, let dot = afterSpelledDot(in: span, at: next) {
        next = dot
        spelled += 1
      } else {
        break
      }
      let after = afterLabel(in: span, at: next)
      guard after > next else { break }
      label = next
      end = after
      dots += 1
    }
    guard dots > 0, !mustSpell || spelled > 0, isTopLevel(in: span, label, end) else { return nil }
    return end
  }

  /// Hosts at which anybody can have an address, so that the host says nothing about whose it is.
  static func isOpenToAll(_ host: String) -> Bool {
    open.contains(host)
      || ["yandex.", "outlook.", "hotmail.", "live.", "yahoo.", "gmx.", "msn."].contains {
        host.hasPrefix($0)
      }
  }

  private static let open: Set<String> = [
    "gmail.com", "googlemail.com", "mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru", "ya.ru",
    "rambler.ru", "lenta.ru", "proton.me", "protonmail.com", "protonmail.ch", "pm.me", "tutanota.com",
    "tutanota.de", "tuta.io", "tuta.com", "tutamail.com", "keemail.me", "icloud.com", "me.com", "mac.com",
    "aol.com", "web.de", "t-online.de", "posteo.de", "posteo.net", "mailbox.org", "orange.fr", "free.fr",
    "laposte.net", "wanadoo.fr", "sfr.fr", "ukr.net", "i.ua", "meta.ua", "tut.by", "riseup.net",
    "disroot.org", "autistici.org", "fastmail.com", "zoho.com", "mail.com", "duck.com", "seznam.cz",
    "wp.pl", "o2.pl", "interia.pl", "onet.pl", "bigmir.net", "mail.kz", "inbox.lv",
  ]

  private static func afterLabel(in span: Span<UInt8>, at start: Int) -> Int {
    var index = start
    while index < span.count, index - start < 63 {
      let byte = span[index]
      if ByteWords.isLetterOrDigit(byte) || byte == UInt8(ascii: "-") {
        index += 1
      } else if ByteWords.isForeignLead(byte), index + 1 < span.count, span[index + 1] & 0xC0 == 0x80 {
        index += 2
      } else {
        break
      }
    }
    while index > start, span[index - 1] == UInt8(ascii: "-") { index -= 1 }
    return index
  }

  /// Whether it is `2x` of `name@2x.png`.
  private static func isDensity(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start == 2 && ByteWords.isDigit(span[start]) && span[start + 1] | 0x20 == UInt8(ascii: "x")
  }

  private static func isTopLevel(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2 else { return false }
    if ByteWords.stands("xn--", in: span, at: start) { return true }
    for index in start..<end where span[index] < 0x80 && !ByteWords.isLetter(span[index]) { return false }
    return true
  }

  /// The offset after ` dot `, `(dot)`, ` точка ` or the like.
  private static func afterSpelledDot(in span: Span<UInt8>, at start: Int) -> Int? {
    var index = ByteWords.afterSpaces(span, at: start)
    let isBracketed = index < span.count && [0x28, 0x5B, 0x7B].contains(span[index])
    guard isBracketed || index > start else { return nil }
    if isBracketed { index = ByteWords.afterSpaces(span, at: index + 1) }
    var width = 0
    for word in ["dot", "point", "точка", "."] where ByteWords.stands(word, in: span, at: index) {
      width = max(width, word.utf8.count)
    }
    guard width > 0 else { return nil }
    let end = index + width
    index = ByteWords.afterSpaces(span, at: end)
    if isBracketed {
      guard index < span.count, [0x29, 0x5D, 0x7D].contains(span[index]) else { return nil }
      return ByteWords.afterSpaces(span, at: index + 1)
    }
    return index > end ? index : nil
  }
}
