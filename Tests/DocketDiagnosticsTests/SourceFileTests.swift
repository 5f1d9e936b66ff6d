import DocketDiagnostics
import TestSupport
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("", 5, 1, 1), ("a: 1\nb: 2\n", -1, 1, 1), ("a: 1\nb: 2\n", 0, 1, 1),
    ("a: 1\nb: 2\n", 3, 1, 4),
    ("a: 1\nb: 2\n", 4, 1, 5), ("a: 1\nb: 2\n", 5, 2, 1), ("a: 1\nb: 2\n", 8, 2, 4),
    ("a: 1\nb: 2\n", 10, 3, 1),
    ("a: 1\nb: 2\n", 99, 3, 1), ("a\r\nb\r\n", 1, 1, 2), ("a\r\nb\r\n", 2, 1, 3), ("a\r\nb\r\n", 3, 2, 1),
    ("a\rb\n", 2, 1, 3), ("\u{FEFF}a: 1\n", 0, 1, 1), ("\u{FEFF}a: 1\n", 2, 1, 1),
    ("\u{FEFF}a: 1\n", 3, 1, 1),
    ("\u{FEFF}a: 1\n", 6, 1, 4), ("имя: Янош\n", 2, 1, 2), ("имя: Янош\n", 3, 1, 2), ("имя: Янош\n", 8, 1, 6),
    ("ж\nя: 1", 3, 2, 1), ("ж\nя: 1", 5, 2, 2), ("🕊 x", 1, 1, 1), ("🕊 x", 4, 1, 2), ("🕊 x", 5, 1, 3),
    ("e\u{301}x", 3, 1, 3), ("👩\u{200D}👧x", 11, 1, 4),
  ])
  func `a byte has its line and column`(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = SourceFile(text).position(at: offset)
    #expect(position.line == line)
    #expect(position.column == column)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\n", 0, 0, 0), ("a: 1\nb: 2\n", 0, 3, 3), ("a: 1\nb: 2\n", 0, 4, 4),
    ("a: 1\nb: 2\n", 0, 99, 4),
    ("a: 1\nb: 2\n", 1, 0, 5), ("a: 1\nb: 2\n", 1, Int.max, 9), ("a: 1\nb: 2\n", 2, 0, 10),
    ("a: 1\nb: 2\n", 9, 0, 10),
    ("a: 1\nb: 2\n", -1, 2, 2), ("a: 1\nb: 2\n", 0, -5, 0), ("ab\r\nc\r\n", 0, 9, 2),
    ("\u{FEFF}ab\n", 0, 0, 3),
    ("\u{FEFF}ab\n", 0, 1, 4), ("\u{FEFF}ab\n", 0, 7, 5), ("имя: а\n", 0, 5, 8), ("имя\nя", 0, 9, 6),
    ("имя\r\nя", 0, Int.max, 6), ("🕊 x", 0, 1, 4), ("🕊 x", 0, 2, 5), ("", 0, 0, 0), ("", 3, 3, 0),
  ])
  func `a line and column have their byte`(_ text: String, _ line: Int, _ column: Int, _ offset: Int) {
    #expect(SourceFile(text).offset(line: line, column: column) == offset)
  }

  @Test(arguments: [
    ("", 1, 0, 0), ("ab", 1, 0, 2), ("ab\n", 1, 0, 2), ("ab\n", 2, 3, 3), ("ab\n", 3, 3, 3),
    ("ab\n", 0, 3, 3),
    ("ab\r\ncd\r\n", 1, 0, 2), ("ab\r\ncd\r\n", 2, 4, 6), ("\n\n", 2, 1, 1), ("\r\n", 1, 0, 0),
    ("\u{FEFF}ab\n", 1, 3, 5), ("a\rb\n", 1, 0, 3),
  ])
  func `a line has its bytes without its break`(_ text: String, _ line: Int, _ lower: Int, _ upper: Int) {
    #expect(SourceFile(text).lineRange(line) == ByteRange(lower, upper))
  }

  @Test(arguments: [("", 1), ("a", 1), ("a\n", 1), ("a\nb", 2), ("a\nb\n", 2), ("\n\n", 2), ("\u{FEFF}", 1)])
  func `a final line break begins no line that counts`(_ text: String, _ count: Int) {
    #expect(SourceFile(text).lineCount == count)
  }

  @Test func `bytes that are not UTF-8 have positions too`() {
    let file = SourceFile(path: "a.yml", bytes: [0x61, 0xFF, 0x80, 0x62, 0x0A, 0x80, 0x63])
    #expect(file.position(at: 3) == Position(offset: 3, line: 1, column: 3))
    #expect(file.position(at: 6) == Position(offset: 6, line: 2, column: 2))
    #expect(file.text(ByteRange(0, 4)) == "a\u{FFFD}\u{FFFD}b")
  }

  @Test func `a range outside the file gives the text inside it`() {
    #expect(SourceFile("abc").text(ByteRange(-5, 99)) == "abc")
    #expect(SourceFile("abc").text(ByteRange(9, 12)) == "")
  }

  @Test func `a location has both ends`() {
    let location = SourceFile("a: 1\nb: 2\n", path: "records/x.yml").location(ByteRange(3, 8))
    #expect(location.label == "records/x.yml:1:4")
    #expect(location.end == Position(offset: 8, line: 2, column: 4))
    #expect(location.byteRange == ByteRange(3, 8))
  }

  @Test(arguments: 0..<200)
  func `every place of a random text is found again by its line and column`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "b: ", "\n", "\r\n", "ж", "🕊", "e\u{301}", "\t", "\u{2028}", "日", "\r", "\u{FEFF}"]
    let count = Int.random(in: 0...40, using: &random)
    let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let file = SourceFile(text)
    for offset in 0...file.bytes.count {
      let startsCharacter = offset == file.bytes.count || file.bytes[offset] & 0xC0 != 0x80
      let position = file.position(at: offset)
      let isInLine =
        offset <= file.lineRange(position.line).upper && offset >= file.lineRange(position.line).lower
      guard startsCharacter, isInLine else { continue }
      #expect(file.offset(line: position.line - 1, column: position.column - 1) == offset)
    }
  }

  @Test(arguments: 0..<100)
  func `positions grow with their bytes`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<60).map { _ in
      [0x61, 0x0A, 0x0D, 0xD0, 0xB6, 0xFF, 0xF0].randomElement(using: &random) ?? UInt8(0x20)
    }
    let file = SourceFile(path: "a.yml", bytes: bytes)
    var last = file.position(at: 0)
    for offset in 1...bytes.count {
      let position = file.position(at: offset)
      #expect((position.line, position.column) >= (last.line, last.column))
      last = position
    }
  }

  /// Lines about as long as the distance between counted places, where columns come to be found in another way.
  @Test(arguments: [1021, 1022, 1023, 1024, 1025, 1026, 2047, 2048, 2049], ["", "ж\n", "\u{FEFF}"])
  func `columns of long lines are those that counting finds`(length: Int, before: String) {
    let line = String(repeating: "ж", count: length / 2) + String(repeating: "a", count: length % 2)
    for text in [before + line, before + line + "\n", before + line + "\nb: 1\n"] {
      let file = SourceFile(text)
      let start = before.utf8.count
      for offset in start...start + length {
        let column = (offset - start) / 2 + 1
        // The last letter of an odd line has one byte, and its end is a place of its own.
        let isEnd = offset == start + length && !length.isMultiple(of: 2)
        #expect(file.position(at: offset).column == (isEnd ? length / 2 + 2 : column))
      }
    }
  }
}
