import DocketScanning

/// What stands in the bytes of a file that rules about its form look at, from one pass.
struct SyntaxMarks {
  /// Each `#` right after a quotation mark, a closing bracket, a comma or a block sign.
  private(set) var closeHashes: [Int] = []
  /// Each space that is no ordinary one.
  private(set) var oddSpaces: [Int] = []
  /// Whether there may be markup.
  private(set) var mayHoldMarkup = false

  /// Looks through bytes; linear in their number.
  init(of bytes: [UInt8]) {
    let span = bytes.span
    // Behind a backslash stands what it escapes.
    var markupFrom = 0
    var index = Self.signs.next(in: span, from: 0)
    while index < span.count {
      switch span[index] {
      case 0x23:
        if index > 0, Self.mayEnd(span[index - 1]) { closeHashes.append(index) }
      case 0xC2, 0xE2, 0xE3:
        if OddSpace.width(in: span, at: index) > 0 { oddSpaces.append(index) }
      default:
        if !mayHoldMarkup, index >= markupFrom, index + 1 < span.count {
          mayHoldMarkup = MarkupScanner.mayBegin(in: span, at: index)
          if span[index] == UInt8(ascii: "\\") { markupFrom = index + 2 }
        }
      }
      index = Self.signs.next(in: span, from: index + 1)
    }
  }

  private static let signs = ByteSet([0x23, 0xC2, 0xE2, 0xE3] + Array("<(\\=:".utf8))

  private static func mayEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x5D, 0x7D, 0x2C, 0x3E, 0x7C: true
    default: false
    }
  }
}

/// Spaces that are no ordinary ones.
enum OddSpace {
  /// The bytes of a no-break, narrow no-break, figure or ideographic space at an offset; 0 where there is none.
  static func width(in span: Span<UInt8>, at index: Int) -> Int {
    guard index + 1 < span.count else { return 0 }
    switch (span[index], span[index + 1]) {
    case (0xC2, 0xA0): return 2
    case (0xE2, 0x80) where index + 2 < span.count:
      return span[index + 2] == 0x87 || span[index + 2] == 0xAF ? 3 : 0
    case (0xE3, 0x80) where index + 2 < span.count: return span[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }
}
