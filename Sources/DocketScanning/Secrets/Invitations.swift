import DocketDiagnostics

/// Finds the links by which messengers and services for calls let people into closed groups.
enum Invitations {
  /// How such a link begins.
  private struct Beginning {
    /// The host with the beginning of the path, in small letters.
    let bytes: [UInt8]
    /// How many bytes of it stand before its first slash.
    let host: Int
    /// How many letters, digits and signs follow at least.
    let count: Int
    /// Whether digits alone are something else, such as a telephone number.
    let needsLetter: Bool

    init(text: String, count: Int, needsLetter: Bool = true) {
      bytes = Array(text.utf8)
      self.count = count
      self.needsLetter = needsLetter
      host = text.utf8.prefix { $0 != UInt8(ascii: "/") }.count
    }
  }

  /// The bytes of the keys, first to last: whatever follows the host that opens the group.
  ///
  /// - Parameters:
  ///   - span: the bytes.
  ///   - slashes: the slashes that may stand behind such a host.
  /// - Returns: the keys.
  static func ranges(in span: Span<UInt8>, at slashes: [Int]) -> [ByteRange] {
    var found: [ByteRange] = []
    var next = 0
    for index in slashes where index >= next {
      guard let range = range(in: span, at: index) else { continue }
      found.append(range)
      next = range.upper + 1
    }
    return found
  }

  /// Whether a slash may stand behind such a host, by the two signs before it.
  static func mayBegin(in span: Span<UInt8>, at slash: Int) -> Bool {
    guard slash > 3 else { return false }
    let last = span[slash - 1]
    if last == UInt8(ascii: "/") { return ASCII.isLetter(span[slash - 3]) && !isOfWeb(span, at: slash) }
    return endings[Int(span[slash - 2] | 0x20) << 8 | Int(last | 0x20)]
  }

  /// Whether it is the second slash of `http://` or `https://`, which programs leave to browsers.
  private static func isOfWeb(_ span: Span<UInt8>, at slash: Int) -> Bool {
    span[slash - 2] == UInt8(ascii: ":")
      && (span[slash - 3] | 0x20 == UInt8(ascii: "s") && span[slash - 4] | 0x20 == UInt8(ascii: "p")
        || span[slash - 3] | 0x20 == UInt8(ascii: "p") && span[slash - 4] | 0x20 == UInt8(ascii: "t"))
  }

  private static func range(in span: Span<UInt8>, at slash: Int) -> ByteRange? {
    let isProgram = span[slash - 1] == UInt8(ascii: "/")
    // By the last letter of the host.
    let candidates = isProgram ? programs : byLast[Int(span[slash - 1] | 0x20)]
    for index in candidates.indices {
      // The host stands before the slash, the path behind it; of `tg://` this is the second slash.
      let host = candidates[index].host
      let lower = slash - host - (isProgram ? 1 : 0)
      guard lower >= 0, stands(candidates[index].bytes, in: span, at: lower, before: host),
        isHostStart(span, lower)
      else { continue }
      let key = lower + candidates[index].bytes.count
      if let end = keyEnd(in: span, from: key, candidates[index]) { return ByteRange(key, end) }
    }
    return nil
  }

  /// Whether bytes in small letters stand at an offset, capitals or not: the end of the host is looked at first, as it
  /// tells most hosts apart.
  private static func stands(_ text: [UInt8], in span: Span<UInt8>, at lower: Int, before host: Int) -> Bool {
    guard lower + text.count <= span.count else { return false }
    let letters = text.span
    for offset in (0..<host).reversed() where !areSame(span[lower + offset], letters[offset]) { return false }
    for offset in host..<letters.count where !areSame(span[lower + offset], letters[offset]) { return false }
    return true
  }

  private static func areSame(_ byte: UInt8, _ letter: UInt8) -> Bool {
    byte == letter || ASCII.isLetter(letter) && byte | 0x20 == letter
  }

  private static func isHostStart(_ span: Span<UInt8>, _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = span[index - 1]
    return !ASCII.isLetterOrDigit(before) && before != UInt8(ascii: "-") && before != UInt8(ascii: "_")
  }

  /// Where the key ends; nil when it is none.
  private static func keyEnd(in span: Span<UInt8>, from start: Int, _ beginning: Beginning) -> Int? {
    var end = start
    var hasLetter = false
    while end < span.count, isOfKey(span[end]) {
      if ASCII.isLetter(span[end]) { hasLetter = true }
      end += 1
    }
    while end > start, isStop(span[end - 1]) { end -= 1 }
    guard end - start >= beginning.count, hasLetter || !beginning.needsLetter else { return nil }
    return end
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    ASCII.isLetterOrDigit(byte) || signs.contains(byte)
  }

  private static let signs = ByteSet(Array("-_%=&+~/.?:@!#".utf8))

  private static let byLast: [[Beginning]] = (0...255).map { byte in
    atHosts.filter { $0.bytes[$0.host - 1] == UInt8(byte) }
  }

  /// For each two bytes with which a host ends, whether one of these ends so.
  private static let endings: [Bool] = {
    var table = Array(repeating: false, count: 65_536)
    for beginning in atHosts {
      let (first, last) = (beginning.bytes[beginning.host - 2], beginning.bytes[beginning.host - 1])
      table[Int(first | 0x20) << 8 | Int(last | 0x20)] = true
    }
    return table
  }()

  private static let atHosts: [Beginning] = [
    .init(text: "t.me/+", count: 8), .init(text: "t.me/joinchat/", count: 8),
    .init(text: "t.me/addlist/", count: 8), .init(text: "t.me/call/", count: 8),
    .init(text: "telegram.me/joinchat/", count: 8), .init(text: "telegram.me/+", count: 8),
    .init(text: "telegram.dog/joinchat/", count: 8), .init(text: "telegram.dog/+", count: 8),
    .init(text: "chat.whatsapp.com/invite/", count: 8), .init(text: "chat.whatsapp.com/", count: 12),
    .init(text: "call.whatsapp.com/", count: 12), .init(text: "signal.group/#", count: 10),
    .init(text: "signal.link/call/#key=", count: 8, needsLetter: false), .init(text: "discord.gg/", count: 4),
    .init(text: "discord.com/invite/", count: 4), .init(text: "discordapp.com/invite/", count: 4),
    .init(text: "invite.viber.com/?g", count: 6), .init(text: "invite.viber.com/?g2=", count: 4),
    .init(text: "vb.me/", count: 6), .init(text: "vk.me/join/", count: 8), .init(text: "m.me/j/", count: 6),
    .init(text: "ig.me/j/", count: 6), .init(text: "line.me/r/ti/g/", count: 6),
    .init(text: "line.me/ti/g/", count: 6), .init(text: "line.me/ti/g2/", count: 6),
    .init(text: "join.skype.com/", count: 8), .init(text: "join.slack.com/t/", count: 12),
    .init(text: "meet.google.com/", count: 10), .init(text: "teams.microsoft.com/l/meetup-join/", count: 10),
    .init(text: "teams.microsoft.com/meet/", count: 8, needsLetter: false),
    .init(text: "teams.live.com/meet/", count: 8, needsLetter: false),
    .init(text: "account.wire.com/conversation-join/?key=", count: 4, needsLetter: false),
    .init(text: "chat.google.com/room/", count: 8), .init(text: "threema.group/join#", count: 8),
    .init(text: "simplex.chat/invitation#", count: 8), .init(text: "simplex.chat/contact#", count: 8),
    .init(text: "groups.google.com/forum/#!join/", count: 4), .init(text: "max.ru/join/", count: 8),
    .init(text: "web.max.ru/join/", count: 8),
  ]

  /// Addresses that programs open.
  private static let programs: [Beginning] = [
    .init(text: "tg://join?invite=", count: 8), .init(text: "sgnl://signal.group/#", count: 10),
    .init(text: "sgnl://signal.group#", count: 10), .init(text: "viber://invite?", count: 6),
    .init(text: "whatsapp://chat?code=", count: 8), .init(text: "viber://chat?g", count: 6),
  ]
}
