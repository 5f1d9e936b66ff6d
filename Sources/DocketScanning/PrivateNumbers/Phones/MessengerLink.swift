/// Links of messengers and of telephones, which carry a number.
enum MessengerLink {
  /// Whether such a link stands right before an offset.
  static func ends(before end: Int, in span: Span<UInt8>) -> Bool {
    var start = end
    while start > 0, end - start < 16, span[start - 1] > 0x20 { start -= 1 }
    var text: [UInt8] = []
    for index in start..<end { text.append(ASCII.isLetter(span[index]) ? span[index] | 0x20 : span[index]) }
    return beginnings.contains { text.suffix($0.count).elementsEqual($0) }
  }

  private static let beginnings: [[UInt8]] = [
    "tel:", "sms:", "callto:", "wa.me/", "wa.me/+", "t.me/+", "phone=", "phone=+",
    "chat?number=", "contact?number=", "add?number=", "signal.me/#p/", "tel://", "tel:+", "sms:+",
    "whatsapp:",
    "viber:", "viber.click/",
  ].map { Array($0.utf8) }
}
