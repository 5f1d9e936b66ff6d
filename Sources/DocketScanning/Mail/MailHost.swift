/// The host of an e-mail address.
package struct MailHost {
  /// The offset after its last letter.
  package let end: Int
  /// Whether a dot is spelled out, or parted from its neighbours.
  package let isDisguised: Bool
  /// Whether its spelled dots could be words of prose.
  package let isProse: Bool
  /// The host as programs write it, in small letters.
  package let name: String

  /// Reads the host that begins at an offset; nil when there is none.
  ///
  /// A dot may be spelled out or stand in brackets. Where a comma, a space or an underscore stands for it, or spaces
  /// stand around it, the host must be one at which anybody can have an address.
  package init?(in span: Span<UInt8>, from start: Int) {
    if let host = Self(in: span, from: start, isLoose: false) {
      self = host
    } else if Self.mayBeOpenToAll(in: span, start), let host = Self(in: span, from: start, isLoose: true),
      Self.isOpenToAll(host.name)
    {
      self = host
    } else {
      return nil
    }
  }

  private init?(in span: Span<UInt8>, from start: Int, isLoose: Bool) {
    var label = start
    var end = Self.afterLabel(in: span, at: start)
    guard end > start, !Self.isDensity(in: span, start, end) else { return nil }
    var labels = [Label(start, end)]
    var (isDisguised, isProse) = (false, false)
    while labels.count < 10 {
      guard let dot = Self.afterDot(in: span, at: end, isLoose: isLoose) else { break }
      let after = Self.afterLabel(in: span, at: dot.end)
      guard after > dot.end, !dot.isSpelled || Self.mayGoOn(in: span, dot.end, after) else { break }
      if dot.isSpelled {
        isDisguised = true
        if dot.isAmbiguous || Self.isPreposition(in: span, dot.end, after) { isProse = true }
      }
      label = dot.end
      end = after
      labels.append(Label(label, end))
      // What stands behind it is the next word: every space counts as a dot here.
      if isLoose, Self.isTopLevel(in: span, label, end), Self.isOpenToAll(Self.name(labels, in: span)) {
        break
      }
    }
    guard labels.count > 1, Self.isTopLevel(in: span, label, end) else { return nil }
    self.end = end
    self.isDisguised = isDisguised
    self.isProse = isProse
    name = Self.name(labels, in: span)
  }

  private static func name(_ labels: [Label], in span: Span<UInt8>) -> String {
    labels.map { ByteWords.lowercased(span, $0.lower, $0.upper) }.joined(separator: ".")
  }

  /// The bytes of a label.
  private struct Label {
    let lower: Int
    let upper: Int
    init(_ lower: Int, _ upper: Int) { (self.lower, self.upper) = (lower, upper) }
  }

  /// Hosts at which anybody can have an address, so that the host says nothing about whose it is.
  package static func isOpenToAll(_ host: String) -> Bool {
    open.contains(host)
      || ["yandex.", "outlook.", "hotmail.", "live.", "yahoo.", "gmx.", "msn."].contains {
        host.hasPrefix($0)
      }
  }

  /// Whether the host that begins at an offset has the first label of one of these; nearly no word has.
  private static func mayBeOpenToAll(in span: Span<UInt8>, _ start: Int) -> Bool {
    guard start < span.count, span[start] < 0x80 else { return false }
    return firstLabels.find(span, start, afterLabel(in: span, at: start)) != .none
  }

  private static let firstLabels = WordTable(
    Set(open.map { String($0.prefix { $0 != "." }) }).sorted()
      + ["yandex", "outlook", "hotmail", "live", "yahoo", "gmx", "msn"])

  private static let open: Set<String> = [
    "gmail.com", "googlemail.com", "mail.ru", "inbox.ru", "list.ru", "bk.ru", "internet.ru", "ya.ru",
    "rambler.ru", "lenta.ru", "proton.me", "protonmail.com", "protonmail.ch", "pm.me", "tutanota.com",
    "tutanota.de", "tuta.io", "tuta.com", "tutamail.com", "keemail.me", "icloud.com", "me.com", "mac.com",
    "aol.com", "web.de", "t-online.de", "posteo.de", "posteo.net", "mailbox.org", "orange.fr", "free.fr",
    "laposte.net", "wanadoo.fr", "sfr.fr", "ukr.net", "i.ua", "meta.ua", "tut.by", "riseup.net",
    "disroot.org", "autistici.org", "fastmail.com", "zoho.com", "mail.com", "duck.com", "seznam.cz",
    "wp.pl", "o2.pl", "interia.pl", "onet.pl", "bigmir.net", "mail.kz", "inbox.lv", "freenet.de",
    "bluewin.ch", "libero.it", "virgilio.it", "tiscali.it", "terra.es", "qq.com", "163.com", "126.com",
    "sina.com", "naver.com", "daum.net", "hushmail.com", "mailfence.com", "cock.li", "systemli.org",
    "immerda.ch", "no-log.org", "mail.by", "tutby.com", "abv.bg", "centrum.cz", "azet.sk", "freemail.hu",
    "mynet.com", "walla.co.il", "walla.com", "chmail.ir", "pishgaman.net", "uol.com.br", "bol.com.br",
  ]

  /// The offset after a label of letters, digits and hyphens, at most 63 bytes of them.
  private static func afterLabel(in span: Span<UInt8>, at start: Int) -> Int {
    var index = start
    while index < span.count, index - start < 63 {
      let byte = span[index]
      // `mail-dot-example-dot-org`.
      if byte == UInt8(ascii: "-"), ByteWords.stands("-dot-", in: span, at: index) { break }
      if ASCII.isLetterOrDigit(byte) || byte == UInt8(ascii: "-") {
        index += 1
        continue
      }
      let width = ByteWords.foreignLetterWidth(span, at: index)
      if width == 0 { break }
      index += width
    }
    while index > start, span[index - 1] == UInt8(ascii: "-") { index -= 1 }
    return index
  }

  /// Whether it is `2x` of `name@2x.png`.
  private static func isDensity(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start == 2 && ASCII.isDigit(span[start]) && span[start + 1] | 0x20 == UInt8(ascii: "x")
  }

  private static func isTopLevel(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 2 else { return false }
    if ByteWords.stands("xn--", in: span, at: start) { return true }
    for index in start..<end where span[index] < 0x80 && !ASCII.isLetter(span[index]) { return false }
    return true
  }

  /// Whether a label behind a spelled dot can be the last one, or another dot follows it.
  private static func mayGoOn(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if end - start == 2 || span[start] >= 0x80 { return true }
    let label = ByteWords.lowercased(span, start, end)
    return topLevels.contains(label) || afterDot(in: span, at: end, isLoose: false) != nil
  }

  private static let topLevels: Set<String> = [
    "com", "org", "net", "info", "biz", "name", "edu", "gov", "mil", "int", "pro", "mobi", "app", "dev",
    "online", "site", "xyz", "email", "life", "live", "news", "media", "press", "social", "chat", "mail",
    "space", "today", "world", "blog", "center", "club", "team", "tech", "test", "example", "invalid",
    "localhost", "local", "onion", "one", "link", "page", "support", "group", "foundation", "ngo", "ong",
    "cloud", "digital", "agency", "city", "zone", "house", "law", "legal", "moscow", "swiss", "paris",
    "berlin", "wien", "cat", "asia", "post", "tel", "eus", "bzh", "scot",
  ]

  /// Whether a last label is a word that stands behind `dot` in prose too.
  private static func isPreposition(in span: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start == 2 else { return false }
    return ["in", "at", "is", "to", "it", "as", "my", "so", "no", "be", "me", "us", "de", "la", "do", "by"]
      .contains { ByteWords.stands($0, in: span, at: start) }
  }

  private struct Dot {
    let end: Int
    var isSpelled = true
    var isAmbiguous = false
  }

  /// A dot, or a word for one in brackets, between marks or between spaces.
  private static func afterDot(in span: Span<UInt8>, at start: Int, isLoose: Bool) -> Dot? {
    guard start < span.count else { return nil }
    if span[start] == UInt8(ascii: "."), !isLoose { return Dot(end: start + 1, isSpelled: false) }
    if let dot = spelled(in: span, at: start) { return dot }
    guard isLoose else { return nil }
    var index = ByteWords.afterSpaces(span, at: start, atMost: 2)
    if index < span.count, [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "_")].contains(span[index]) {
      index = ByteWords.afterSpaces(span, at: index + 1, atMost: 2)
    }
    return index > start ? Dot(end: index) : nil
  }

  /// `(dot)`, ` dot `, `[.]`, `*точка*` or the like.
  private static func spelled(in span: Span<UInt8>, at start: Int) -> Dot? {
    let marks = MailMarks.after(span, start)
    guard marks.isParted else { return nil }
    let core = marks.end
    var isAmbiguous = false
    var end = core
    if core < span.count, span[core] == UInt8(ascii: "."), marks.hasMark {
      end = core + 1
    } else {
      end += ByteWords.width(ofFirst: MailWords.dots, in: span, at: core)
      isAmbiguous =
        !marks.hasMark && ByteWords.width(ofFirst: MailWords.ambiguousDots, in: span, at: core) > 0
    }
    guard end > core else { return nil }
    let behind = MailMarks.after(span, end)
    guard behind.isParted, behind.hasMark == marks.hasMark else { return nil }
    return Dot(end: behind.end, isAmbiguous: isAmbiguous)
  }
}
