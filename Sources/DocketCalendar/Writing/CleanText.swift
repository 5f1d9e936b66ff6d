import DocketScanning

/// A text as runs of plain UTF-8 octets and line breaks, the controls left out.
///
/// CR LF, CR, LF, NEL (U+0085), LINE SEPARATOR (U+2028) and PARAGRAPH SEPARATOR (U+2029) are one break each; C0
/// controls but the tab, DEL and C1 controls vanish. A lone CR would otherwise start a new property in vobject and
/// sabre, and a stray control makes whole feeds unreadable elsewhere.
struct CleanText: Sequence, IteratorProtocol {
  /// A piece of the text.
  enum Piece {
    /// Octets without a line break and without a control but the tab; never empty.
    case text(ArraySlice<UInt8>)
    /// One line break of any kind.
    case lineBreak
  }

  private let octets: [UInt8]
  private var position = 0

  init(_ text: String) {
    octets = Array(text.utf8)
  }

  mutating func next() -> Piece? {
    while position < octets.count {
      let start = position
      let (end, mark) = Self.stretch(in: octets.span, from: start)
      position = end
      guard let mark else { return .text(octets[start..<end]) }
      if mark.breaksLine { return .lineBreak }
    }
    return nil
  }

  /// The end of the plain text that begins at an index, or of the line break or control.
  private static func stretch(
    in octets: Span<UInt8>, from start: Int
  ) -> (end: Int, mark: (length: Int, breaksLine: Bool)?) {
    if let mark = mark(in: octets, at: start) { return (start + mark.length, mark) }
    var end = start + 1
    while end < octets.count, mark(in: octets, at: end) == nil { end += 1 }
    return (end, nil)
  }

  /// The line break or control that begins at an index, or `nil` for an octet of plain text.
  static func mark(in octets: Span<UInt8>, at index: Int) -> (length: Int, breaksLine: Bool)? {
    func follows(_ octet: UInt8, _ index: Int) -> Bool {
      index + 1 < octets.count && octets[index + 1] == octet
    }
    let octet = octets[index]
    switch octet {
    case ASCII.carriageReturn: return (follows(ASCII.lineFeed, index) ? 2 : 1, true)
    case ASCII.lineFeed: return (1, true)
    case 0xC2:
      // U+0080 to U+009F, of which U+0085 breaks the line.
      guard index + 1 < octets.count, octets[index + 1] < 0xA0 else { return nil }
      return (2, octets[index + 1] == 0x85)
    case 0xE2:
      // U+2028 and U+2029.
      let isSeparator = follows(0x80, index) && (follows(0xA8, index + 1) || follows(0xA9, index + 1))
      return isSeparator ? (3, true) : nil
    default: return ASCII.isControl(octet) ? (1, false) : nil
    }
  }
}
