import DocketDiagnostics

/// Finds the links by which messengers and services for calls let people into closed groups.
enum Invitations {
  /// How such a link begins.
  private struct Beginning {
    /// The host with the beginning of the path, in small letters.
    let text: String
    /// How many bytes of it stand before its first slash.
    let host: Int
    /// How many letters, digits and signs follow at least.
    let count: Int
    /// Whether digits alone are something else, such as a telephone number.
    let needsLetter: Bool

    init(text: String, count: Int, needsLetter: Bool = true) {
      self.text = text
      self.count = count
      self.needsLetter = needsLetter
      host = text.utf8.prefix { $0 != UInt8(ascii: "/") }.count
    }
  }

  /// The bytes of the keys, first to last: whatever follows the host that opens the group.
  static func ranges(in span: Span<UInt8>) -> [ByteRange] {
    var found: [ByteRange] = []
    var index = slashes.next(in: span, from: 0)
    while index < span.count {
      if index > 3, let range = range(in: span, at: index) {
        found.append(range)
        index = range.upper
      }
      index = slashes.next(in: span, from: index + 1)
    }
    return found
  }

  private static let slashes = ByteSet(Array("/".utf8))

  private static func range(in span: Span<UInt8>, at slash: Int) -> ByteRange? {
    let isProgram = span[slash - 1] == UInt8(ascii: "/")
    // By the last letter of the host.
    let candidates = isProgram ? programs : byLast[Int(span[slash - 1] | 0x20)]
    guard !candidates.isEmpty, !isProgram || slash > 3 && ASCII.isLetter(span[slash - 3]) else {
      return nil
    }
    for beginning in candidates {
      // The host stands before the slash, the path behind it; of `tg://` this is the second slash.
      let lower = slash - beginning.host - (isProgram ? 1 : 0)
      guard lower >= 0, ByteWords.stands(beginning.text, in: span, at: lower), isHostStart(span, lower) else {
        continue
      }
      let key = lower + beginning.text.utf8.count
      if let end = keyEnd(in: span, from: key, beginning) { return ByteRange(key, end) }
    }
    return nil
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
    while end > start, [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "?")].contains(span[end - 1]) {
      end -= 1
    }
    guard end - start >= beginning.count, hasLetter || !beginning.needsLetter else { return nil }
    return end
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    ASCII.isLetterOrDigit(byte) || signs.contains(byte)
  }

  private static let signs = ByteSet(Array("-_%=&+~/.?:@!#".utf8))

  private static let byLast: [[Beginning]] = (0...255).map { byte in
    atHosts.filter { Array($0.text.utf8)[$0.host - 1] == UInt8(byte) }
  }

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
