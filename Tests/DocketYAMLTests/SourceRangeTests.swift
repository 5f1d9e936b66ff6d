import DocketDiagnostics
import DocketYAML
import Testing

@Suite struct `A part of a decoded text leads back to bytes of the file` {
  /// What the file holds where a part of the text came from; the text is the value of the one key.
  private func source(_ text: String, _ part: String) throws -> String {
    let file = file(text)
    let value = try #require(YAML.read(file).root?.entries?.first?.value)
    let decoded = try #require(value.scalar?.text)
    let place = try #require(decoded.firstRange(of: part))
    let lower = decoded.utf8.distance(from: decoded.startIndex, to: place.lowerBound)
    let range = value.sourceRange(ofText: lower..<lower + part.utf8.count, in: file)
    return "\(range.lower)-\(range.upper) \(file.text(range))"
  }

  @Test(arguments: [
    ("a: one two\n", "two", "7-10 two"), ("a: я дом\n", "дом", "6-12 дом"),
    ("a: one\n  two\n", "two", "9-12 two"),
    ("a: one\n  two\n", " ", "6-9 \n  "), ("a: one\n\n  two\n", "\n", "6-10 \n\n  "),
    ("a: one  two\n", "  ", "6-8   "), ("a: one\r\n  two\r\n", "e t", "5-11 e\r\n  t"),
  ])
  func `in a text without quotes`(text: String, part: String, expected: String) throws {
    #expect(try source(text, part) == expected)
  }

  @Test(arguments: [
    ("a: 'it''s so'\n", "'", "6-8 ''"), ("a: 'it''s so'\n", "s so", "8-12 s so"),
    ("a: 'x\n  y'\n", "y", "8-9 y"),
    ("a: 'x '\n", "x ", "4-6 x "),
  ])
  func `in a text in single quotes`(text: String, part: String, expected: String) throws {
    #expect(try source(text, part) == expected)
  }

  @Test(arguments: [
    ("a: \"x\\ty\"\n", "y", "7-8 y"), ("a: \"x\\ty\"\n", "\t", "5-7 \\t"),
    ("a: \"\\u00e9t\\x41\"\n", "é", "4-10 \\u00e9"),
    ("a: \"\\u00e9t\\x41\"\n", "tA", "10-15 t\\x41"), ("a: \"\\U0001F54A!\"\n", "🕊", "4-14 \\U0001F54A"),
    ("a: \"x\\\n   y\"\n", "xy", "4-11 x\\\n   y"), ("a: \"x \\\n   y\"\n", "y", "11-12 y"),
    ("a: \"x\n  y\"\n", "y", "8-9 y"), ("a: \"\\L\\\"\"\n", "\"", "6-8 \\\""),
  ])
  func `in a text in double quotes`(text: String, part: String, expected: String) throws {
    #expect(try source(text, part) == expected)
  }

  @Test(arguments: [
    ("a: |\n  one\n  two\n", "two", "13-16 two"), ("a: |\n  one\n  two\n", "e\nt", "9-14 e\n  t"),
    ("a: |\n\n  one\n   two\n", " two", "14-18  two"), ("a: |2\n    x\n   y\n", "  x", "8-11   x"),
    ("a: |- # note\n  я\n  б\n", "б", "20-22 б"), ("a: |\r\n  one\r\n  two\r\n", "two", "15-18 two"),
    ("a: |+\n  x\n\n\n", "\n\n\n", "9-9 "),
  ])
  func `in a block text whose lines are kept`(text: String, part: String, expected: String) throws {
    #expect(try source(text, part) == expected)
  }

  @Test(arguments: [
    ("a: >\n  one\n  two\n", "two", "13-16 two"), ("a: >\n  one\n  two\n", "e t", "9-14 e\n  t"),
    ("a: >\n  one\n\n  two\n", "two", "14-17 two"), ("a: >\n  one\n   two\n  three\n", " two", "13-17  two"),
    ("a: >\n  one\n   two\n  three\n", "three", "20-25 three"), ("a: >-\n  one\n  two\n", "o", "8-9 o"),
  ])
  func `in a block text whose lines are folded`(text: String, part: String, expected: String) throws {
    #expect(try source(text, part) == expected)
  }

  @Test(arguments: [
    (0..<0, ByteRange(4, 4)), (2..<2, ByteRange(6, 6)), (3..<3, ByteRange(8, 8)), (4..<4, ByteRange(9, 9)),
    (3..<99, ByteRange(8, 9)), (-3..<1, ByteRange(4, 5)), (99..<120, ByteRange(9, 9)),
  ])
  func `also for empty parts and parts beyond the text`(part: Range<Int>, expected: ByteRange) throws {
    let file = file("a: 'it''s'\n")
    let value = try #require(YAML.read(file).root?.entries?.first?.value)
    #expect(value.sourceRange(ofText: part, in: file) == expected)
  }

  @Test func `as the whole node when the bytes do not decode to the text, and for collections`() throws {
    let read = file("a: one two\nb: [c]\n")
    let entries = try #require(YAML.read(read).root?.entries)
    let other = file("a: xxx yyy\nb: [c]\n")
    #expect(entries[0].value.sourceRange(ofText: 4..<7, in: other) == ByteRange(3, 10))
    #expect(entries[0].value.sourceRange(ofText: 4..<7, in: file("a")) == ByteRange(3, 10))
    #expect(entries[1].value.sourceRange(ofText: 0..<1, in: read) == ByteRange(14, 17))
  }
}
