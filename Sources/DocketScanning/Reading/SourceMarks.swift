/// What folding the bytes of a file has seen on the way, for rules that look at the bytes themselves.
package struct SourceMarks: Sendable {
  /// The colon of each `://`.
  package private(set) var links: [Int] = []
  /// Where a comment may begin: each `#` at the start or behind a space, a break or the mark of the file's start.
  package private(set) var comments: [Int] = []
  /// Whether a character, or the escape of one, was seen that hides or turns others.
  package private(set) var hasHidden = false

  /// Notes a colon or a number sign.
  package mutating func add(_ sign: UInt8, at index: Int, in span: Span<UInt8>) {
    if sign == UInt8(ascii: ":") {
      if ByteWords.stands("://", in: span, at: index) { links.append(index) }
    } else if index == 0 || span[index - 1] <= 0x20 || span[index - 1] == 0xBF {
      comments.append(index)
    }
  }

  /// Notes a character.
  package mutating func add(_ scalar: UInt32) {
    switch scalar {
    case 0x202A...0x202E, 0x2066...0x2069: hasHidden = true
    default: if InvisibleScanner.mayHide(scalar) { hasHidden = true }
    }
  }
}
