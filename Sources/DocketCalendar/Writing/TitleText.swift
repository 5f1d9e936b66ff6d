/// A calendar's name without anything that would need escaping.
///
/// Some clients show X-WR-CALNAME as it stands in the file, backslashes included. Commas, semicolons and line breaks,
/// with the space around them, become ` · `; a backslash becomes a slash; the ends are trimmed.
enum TitleText {
  /// The name to write for the text given: one line, no comma, semicolon, backslash.
  static func plain(_ text: String) -> String {
    var octets: [UInt8] = []
    var pendingSpace = false
    var pendingDot = false
    for octet in CleanText(text) {
      switch octet {
      case ASCII.space, ASCII.tab: pendingSpace = true
      case ASCII.comma, ASCII.semicolon, ASCII.lineFeed: pendingDot = true
      default:
        if !octets.isEmpty, pendingDot || pendingSpace {
          octets.append(contentsOf: (pendingDot ? " · " : " ").utf8)
        }
        (pendingSpace, pendingDot) = (false, false)
        octets.append(octet == ASCII.backslash ? 0x2F : octet)
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }
}
