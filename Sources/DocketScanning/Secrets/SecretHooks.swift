import DocketDiagnostics

/// Addresses to which programs post, so that whoever has one can post there too.
enum SecretHooks {
  /// What stands between the host and the key.
  private struct Hook {
    /// The host with the beginning of its path, in small letters.
    let text: String
    /// How long the run of letters and digits with the key is at least.
    let count: Int
  }

  /// The key of such an address, of which a run of letters and digits is a longer part, to the end of the address; nil
  /// where there is none.
  static func range(in span: Span<UInt8>, _ lower: Int, _ upper: Int) -> ByteRange? {
    guard lower > 0, span[lower - 1] == UInt8(ascii: "/") || span[lower - 1] == UInt8(ascii: "@"),
      SecretScanner.isMixed(span, lower, upper) || isHexadecimal(span, lower, upper)
    else { return nil }
    var start = lower
    while start > 0, lower - start < 200, isOfAddress(span[start - 1]) { start -= 1 }
    for index in start..<lower {
      guard
        let hook = hooks[Int(span[index] | 0x20)].first(where: {
          ByteWords.stands($0.text, in: span, at: index)
        }),
        upper - lower >= hook.count
      else { continue }
      let key = index + hook.text.utf8.count
      guard key <= lower else { return nil }
      var end = upper
      while end < span.count, end - upper < 400, isOfAddress(span[end]) { end += 1 }
      while end > upper, !ASCII.isLetterOrDigit(span[end - 1]) { end -= 1 }
      return ByteRange(key, end)
    }
    return nil
  }

  private static func isHexadecimal(_ span: Span<UInt8>, _ lower: Int, _ upper: Int) -> Bool {
    for index in lower..<upper
    where ASCII.hexadecimalValue(span[index]) == nil && span[index] != UInt8(ascii: "-") {
      return false
    }
    return true
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x80 && byte != 0x22 && byte != 0x27 && byte != UInt8(ascii: "(")
      && byte != UInt8(ascii: ")")
  }

  /// By the first byte.
  private static let hooks: [[Hook]] = (0...255).map { byte in
    all.filter { $0.text.utf8.first == UInt8(byte) }
  }

  private static let all = [
    Hook(text: "hooks.slack.com/services/", count: 20), Hook(text: "hooks.slack.com/workflows/", count: 16),
    Hook(text: "hooks.slack.com/triggers/", count: 16),
    Hook(text: "discord.com/api/webhooks/", count: 30), Hook(text: "discordapp.com/api/webhooks/", count: 30),
    Hook(text: "webhook.office.com/webhookb2/", count: 20),
    Hook(text: "outlook.office.com/webhook/", count: 20),
    Hook(text: "hooks.zapier.com/hooks/catch/", count: 6), Hook(text: "maker.ifttt.com/trigger/", count: 16),
    Hook(text: "chat.googleapis.com/v1/spaces/", count: 20), Hook(text: "hook.eu1.make.com/", count: 20),
    Hook(text: "hook.eu2.make.com/", count: 20), Hook(text: "hook.us1.make.com/", count: 20),
    Hook(text: "open.feishu.cn/open-apis/bot/v2/hook/", count: 20), Hook(text: "/hooks/", count: 26),
    Hook(text: "/_matrix/maubot/plugin/", count: 26), Hook(text: "api.telegram.org/bot", count: 30),
  ]
}
