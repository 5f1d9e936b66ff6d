import DocketScanning

/// A calendar's name without anything that would need escaping.
///
/// Some clients show X-WR-CALNAME as it stands in the file, backslashes included. Commas, semicolons and line breaks,
/// with the space around them, become ` · `; a backslash becomes a slash; the ends are trimmed.
struct TitleText {
  private var octets: [UInt8] = []
  private var awaitsSpace = false
  private var awaitsDot = false

  /// The name to write for the text given: one line, no comma, semicolon, backslash.
  static func plain(_ text: String) -> String {
    var title = TitleText()
    for piece in CleanText(text) {
      switch piece {
      case .lineBreak: title.awaitsDot = true
      case .text(let octets):
        for octet in octets { title.append(octet) }
      }
    }
    return String(decoding: title.octets, as: UTF8.self)
  }

  private mutating func append(_ octet: UInt8) {
    switch octet {
    case ASCII.space, ASCII.tab: awaitsSpace = true
    case ASCII.comma, ASCII.semicolon: awaitsDot = true
    default:
      if !octets.isEmpty, awaitsDot || awaitsSpace {
        octets.append(contentsOf: (awaitsDot ? " · " : " ").utf8)
      }
      (awaitsSpace, awaitsDot) = (false, false)
      octets.append(octet == ASCII.backslash ? 0x2F : octet)
    }
  }
}
