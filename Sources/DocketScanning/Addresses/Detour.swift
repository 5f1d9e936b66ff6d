package import DocketDiagnostics
package import DocketLanguage

/// What stands between an address and its page.
package struct Detour {
  /// The bytes to blame.
  package let range: Range<Int>
  /// The bytes that an edit replaces.
  package let edited: Range<Int>
  /// What stands there instead; nil where only a person can know.
  package let replacement: String?
  /// What is wrong.
  package let what: Message
  /// What to do.
  package let mend: Message
  /// How much it matters.
  package let severity: Severity

  private init(
    _ range: Range<Int>, edited: Range<Int>? = nil, to replacement: String?, _ what: Message, _ mend: Message,
    severity: Severity = .info
  ) {
    self.range = range
    self.edited = edited ?? range
    self.replacement = replacement
    self.what = what
    self.mend = mend
    self.severity = severity
  }

  /// Looks at an address; nil when it leads straight to its page.
  package init?(_ address: Address) {
    let host = address.hostName
    let found =
      Self.passing(address) ?? Self.wrapper(address, host) ?? Self.shortener(address, host) ?? Self.telephone(
        address, host)
      ?? Self.preview(address, host) ?? Self.port(address) ?? Self.highlight(address)
    guard let found else { return nil }
    self = found
  }

  /// Services that pass a click on: their hosts, paths, and the parameter that holds the page.
  private static let wrappers: [(host: String, path: String, key: String)] = [
    ("www.google.com", "/url", "q"), ("www.google.com", "/url", "url"), ("google.com", "/url", "q"),
    ("vk.com", "/away.php", "to"), ("m.vk.com", "/away.php", "to"), ("away.vk.com", "/away.php", "to"),
    ("l.facebook.com", "/l.php", "u"), ("lm.facebook.com", "/l.php", "u"), ("l.instagram.com", "/", "u"),
    ("t.me", "/iv", "url"), ("www.youtube.com", "/redirect", "q"), ("out.reddit.com", "/", "url"),
    ("slack-redir.net", "/link", "url"),
  ]

  private static let shorteners: Set<String> = [
    "bit.ly", "t.co", "goo.gl", "tinyurl.com", "clck.ru", "vk.cc", "is.gd", "ow.ly", "buff.ly", "cutt.ly",
    "rb.gy", "shorturl.at", "tiny.cc", "lnkd.in", "fb.me", "dlvr.it", "urlz.fr",
  ]

  private static func wrapper(_ address: Address, _ host: String) -> Detour? {
    guard wrappers.contains(where: { $0.host == host }) else { return nil }
    let path = address.text(address.path)
    guard wrappers.contains(where: { $0.host == host && $0.path == (path.isEmpty ? "/" : path) }) else {
      return nil
    }
    let keys = wrappers.filter { $0.host == host }.map(\.key)
    guard let item = address.queryItems.first(where: { keys.contains($0.key) }) else { return nil }
    let target = String(decoding: Address.decoded(Array(address.bytes[item.value])), as: UTF8.self)
    // Only what can stand in a file as it is; anything else is for a person to copy.
    let isPlain = target.utf8.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && ![0x22, 0x27, 0x2C, 0x5B, 0x5D].contains($0)
    }
    let isSound = isPlain && WebAddress.isWellFormed(target)
    return Detour(
      0..<address.bytes.count, to: isSound ? target : nil, through.with(["host": .code(host)]),
      isSound ? write.with(["address": .code(target)]) : openAndCopy.message)
  }

  private static func passing(_ address: Address) -> Detour? {
    guard let copy = PassingCopy(address) else { return nil }
    return Detour(
      copy.host, edited: 0..<address.bytes.count, to: copy.page,
      copy.kind.what.with(["host": .code(address.text(copy.host))]),
      copy.page.map { write.with(["address": .code($0)]) } ?? pageItself.message, severity: .warning)
  }

  private static func shortener(_ address: Address, _ host: String) -> Detour? {
    guard shorteners.contains(host) else { return nil }
    return Detour(address.host, to: nil, short.with(["host": .code(host)]), openAndCopy.message)
  }

  private static func telephone(_ address: Address, _ host: String) -> Detour? {
    guard address.mayBeForTelephones else { return nil }
    let labels = host.utf8.split(separator: 0x2E)
    let mobile = labels.dropLast(2).firstIndex {
      $0.elementsEqual("m".utf8) || $0.elementsEqual("mobile".utf8)
    }
    let isAMP =
      labels.first?.elementsEqual("amp".utf8) == true
      || host.utf8.suffix(15).elementsEqual(".ampproject.org".utf8)
    guard isAMP || mobile != nil else { return nil }
    let isWikipedia = labels.count == 4 && host.utf8.suffix(14).elementsEqual(".wikipedia.org".utf8)
    var replacement: String?
    if let mobile, isWikipedia {
      replacement = labels.enumerated().filter { $0.offset != mobile }.map { String(Substring($0.element)) }
        .joined(separator: ".")
    }
    return Detour(
      address.host, to: replacement, phone.with(["host": .code(host)]),
      replacement.map { write.with(["address": .code($0)]) } ?? openOnComputer.message)
  }

  /// `t.me/s/channel/12`; `t.me/s` alone is a channel.
  private static func preview(_ address: Address, _ host: String) -> Detour? {
    guard host == "t.me", address.bytes.startsCaseless("/s/", at: address.path.lowerBound) else { return nil }
    let range = address.path.lowerBound..<address.path.lowerBound + 2
    return Detour(range, to: "", previewed.message, leaveOut.with(["part": .code("/s")]))
  }

  private static func port(_ address: Address) -> Detour? {
    guard address.hasDefaultPort, let port = address.port else { return nil }
    return Detour(
      port.lowerBound - 1..<port.upperBound, to: "", usualPort.with(["port": .code(address.text(port))]),
      leaveOut.with(["part": .code(":" + address.text(port))]))
  }

  private static func highlight(_ address: Address) -> Detour? {
    guard let fragment = address.fragment, address.bytes.startsCaseless(":~:text=", at: fragment.lowerBound)
    else { return nil }
    return Detour(
      fragment.lowerBound - 1..<fragment.upperBound, to: "",
      marks.with(["part": .code(address.text(fragment))]), leaveOutEnd.with(["sign": .code("#")]))
  }

  private static let through = Phrase("through", en: "This address goes through {host} first.")
  private static let short = Phrase("short", en: "This short address hides where it leads: {host}.")
  private static let phone = Phrase("phone", en: "This address is that of a form for telephones: {host}.")
  private static let previewed = Phrase("preview", en: "This address is that of the preview in Telegram.")
  private static let usualPort = Phrase("usual-port", en: "The port {port} need not be written.")
  private static let marks = Phrase("marks", en: "The part {part} only marks words on the page.")
  private static let write = Phrase("write-address", en: "Write {address}.")
  private static let openAndCopy = Phrase(
    "open-and-copy", en: "Open it, and copy the address that the browser then shows.")
  private static let pageItself = Phrase(
    "page-itself", en: "Write the address that the page itself has.")
  private static let openOnComputer = Phrase(
    "open-on-computer", en: "Open the page on a computer, and copy its address there.")
  private static let leaveOut = Phrase("leave-out", en: "Take {part} out of the address.")
  private static let leaveOutEnd = Phrase("leave-out-end", en: "Take out everything from {sign} on.")
}

extension Address {
  /// Whether a part of the host begins like those of forms for telephones; nearly always false.
  fileprivate var mayBeForTelephones: Bool {
    var isAtStart = true
    for index in host {
      let letter = bytes[index] | 0x20
      let next = index + 1 < host.upperBound ? bytes[index + 1] | 0x20 : 0
      if isAtStart, letter == 0x6D && (next == 0x2E || next == 0x6F) || letter == 0x61 && next == 0x6D {
        return true
      }
      isAtStart = bytes[index] == 0x2E
    }
    return false
  }
}
