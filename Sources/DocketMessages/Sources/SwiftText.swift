/// A source of Swift, read from its beginning as far as finding phrases needs: comments, literals, names and marks.
struct SwiftText {
  /// The path, for problems.
  let path: String
  private let bytes: [UInt8]
  private(set) var index = 0

  init(path: String, _ text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { index >= bytes.count }

  /// The line of the next byte, from 1.
  var line: Int { line(at: index) }

  /// The line of a byte, from 1.
  func line(at index: Int) -> Int { 1 + bytes[..<min(index, bytes.count)].count { $0 == UInt8(ascii: "\n") } }

  /// The next byte, or one after it; 0 past the end.
  func peek(_ offset: Int = 0) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }

  /// The bytes of a range that was read.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Moves on.
  mutating func skip(_ count: Int = 1) { index += count }

  /// Moves on where the next bytes are these.
  mutating func take(_ expected: String) -> Bool {
    guard isNext(expected) else { return false }
    index += expected.utf8.count
    return true
  }

  /// Whether the next bytes are these.
  func isNext(_ expected: String) -> Bool {
    let count = expected.utf8.count
    return index + count <= bytes.count && bytes[index..<index + count].elementsEqual(expected.utf8)
  }

  /// Skips spaces, line ends and comments.
  mutating func skipBlank() {
    while !isAtEnd {
      if take("//") {
        while !isAtEnd, peek() != UInt8(ascii: "\n") { index += 1 }
      } else if isNext("/*") {
        skipBlockComment()
      } else if [0x20, 0x09, 0x0A, 0x0D].contains(peek()) {
        index += 1
      } else {
        return
      }
    }
  }

  /// Takes a name; empty where none is next.
  mutating func takeName() -> String {
    let start = index
    while !isAtEnd, Self.isPartOfName(peek()) { index += 1 }
    return text(start..<index)
  }

  /// Whether a byte belongs to a name; letters beyond ASCII do.
  static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if take("/*") {
        depth += 1
      } else if take("*/") {
        depth -= 1
      } else {
        index += 1
      }
    } while depth > 0 && !isAtEnd
  }
}
