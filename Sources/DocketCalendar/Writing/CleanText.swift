/// The UTF-8 octets of a text with every kind of line break made one line feed and the other controls left out.
///
/// CR LF, CR, LF, NEL (U+0085), LINE SEPARATOR (U+2028) and PARAGRAPH SEPARATOR (U+2029) become one 0x0A; C0 controls
/// but the tab, DEL and C1 controls vanish. A lone CR would otherwise start a new property in vobject and sabre, and a
/// stray control makes whole feeds unreadable elsewhere.
struct CleanText: Sequence, IteratorProtocol {
  private var octets: String.UTF8View.Iterator
  private var first: UInt8?
  private var second: UInt8?
  private var afterReturn = false

  init(_ text: String) {
    octets = text.utf8.makeIterator()
  }

  mutating func next() -> UInt8? {
    if let queued = first {
      (first, second) = (second, nil)
      return queued
    }
    while let octet = octets.next() {
      let followsReturn = afterReturn
      afterReturn = octet == ASCII.carriageReturn
      switch octet {
      case ASCII.lineFeed where followsReturn: continue
      case ASCII.lineFeed, ASCII.carriageReturn: return ASCII.lineFeed
      case _ where ASCII.isControl(octet): continue
      case 0xC2:
        if let kept = afterC2() { return kept }
      case 0xE2: return afterE2()
      default: return octet
      }
    }
    return nil
  }

  /// U+0080 to U+00BF: the C1 controls are dropped but for U+0085, which breaks the line.
  private mutating func afterC2() -> UInt8? {
    guard let trail = octets.next() else { return nil }
    if trail == 0x85 { return ASCII.lineFeed }
    guard trail >= 0xA0 else { return nil }
    first = trail
    return 0xC2
  }

  /// U+2000 to U+2FFF, where U+2028 (E2 80 A8) and U+2029 (E2 80 A9) break the line.
  private mutating func afterE2() -> UInt8 {
    first = octets.next()
    second = octets.next()
    guard first == 0x80, second == 0xA8 || second == 0xA9 else { return 0xE2 }
    (first, second) = (nil, nil)
    return ASCII.lineFeed
  }
}
