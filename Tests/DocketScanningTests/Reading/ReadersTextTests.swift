import DocketDiagnostics
import TestSupport
import Testing

@testable import DocketScanning

@Suite struct `A file as its readers get it` {
  @Test(arguments: [
    ("plain", "plain"), ("42%2076 3830", "42 76 3830"), ("a%2540b", "a@b"), ("a%25%34%30b", "a@b"),
    ("100 % of 5%", "100 % of 5%"), ("%D0%B0%D1%8F", "ая"), ("%E2%80%91", "-"), ("%FF%D0", "%FF%D0"),
    ("a%0Ab", "a b"), ("a%22b", "a b"), ("a&commat;b&#46;c&#x2e;d&period;e", "a@b.c.d.e"),
    ("a &amp b & c &nosuch; &#0; &#x110000;", "a &amp b & c &nosuch; &#0; &#x110000;"),
    ("https://x.example/?q=a+b&c=+7 a+b", "https://x.example/?q=a b&c=+7 a+b"),
    ("x.example/a+b", "x.example/a+b"), ("\\x40\\u0034\\U00000032 \\n \\u12", "@42 \\n \\u12"),
    ("e\u{301} 4\u{301}", "e\u{301} 4"), ("4\u{0}2\u{0}", "42"),
  ])
  func `has its escapes undone`(written: String, read: String) {
    let text = ReadersText(SourceFile(path: "a.yml", bytes: Array(written.utf8)))
    #expect(String(decoding: text.file.bytes, as: UTF8.self) == read)
  }

  @Test(arguments: [
    ("Call %2B７９ now", "+79", "%2B７９"), ("a４\u{336}２b", "42", "４\u{336}２"), ("⑫3", "123", "⑫3"),
    ("⑫3", "2", "⑫"),
    ("xx４", "xx", "xx"), ("a\u{200B}b", "b", "b"), ("–", "-", "–"),
  ])
  func `leads back to what was written`(written: String, read: String, source: String) throws {
    let text = ReadersText(SourceFile(path: "a.yml", bytes: Array(written.utf8)))
    let place = try #require(text.file.bytes.firstRange(of: Array(read.utf8)))
    let range = text.sourceRange(of: ByteRange(place.lowerBound, place.upperBound))
    #expect(text.source.text(range) == source)
  }

  @Test(arguments: [true, false], [true, false])
  func `is read from UTF-16 too`(isBigEndian: Bool, hasMark: Bool) throws {
    let written = (hasMark ? "\u{FEFF}" : "") + "aliases: [\"тел. ４2\"] # a comment, so that zeros are many"
    let bytes = written.utf16.flatMap { unit -> [UInt8] in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 255)
      return isBigEndian ? [high, low] : [low, high]
    }
    let text = ReadersText(SourceFile(path: "a.yml", bytes: bytes))
    let read = String(decoding: text.file.bytes, as: UTF8.self)
    #expect(read.hasPrefix("aliases: [\"тел. 42\"]"))
    let digits = try #require(text.file.bytes.firstRange(of: Array("42".utf8)))
    let start = (hasMark ? 2 : 0) + 32
    #expect(
      text.sourceRange(of: ByteRange(digits.lowerBound, digits.upperBound)) == ByteRange(start, start + 4))
  }

  @Test(arguments: 1...20)
  func `keeps its lines, and every place lies within it`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let parts = [
      "%", "%4", "%34", "%25", "%2540", "&", "#", ";", "&commat;", "&#64", "+", "?", "://", "\n", "\r\n", " ",
      "4", "a",
      "é", "４", "⑫", "\u{336}", "\u{200B}", "я", "\u{1F600}", "𝟒", "\u{0}", "\u{FEFF}", "«", "–", "。",
    ].map { Array($0.utf8) }
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        bytes += parts.randomElement(using: &random) ?? []
        if Int.random(in: 0..<20, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      let text = ReadersText(SourceFile(path: "a.yml", bytes: bytes))
      let folded = text.file.bytes
      #expect(folded.count { $0 == 0x0A } == bytes.count { $0 == 0x0A })
      var last = 0
      for index in folded.indices {
        let place = text.sourceRange(of: ByteRange(index, index + 1))
        #expect(place.lower >= last && place.upper <= bytes.count && place.count > 0)
        last = place.lower
        if folded[index] == 0x0A { #expect(bytes[place.lower] == 0x0A) }
      }
      // Folding again changes nothing that a second reading could still find, but for what was escaped twice more.
      #expect(ReadersText(SourceFile(path: "a.yml", bytes: bytes)).file.bytes == folded)
    }
  }

  @Test func `has every character of the table looked at`() {
    for value in UInt32(0x80)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), CharacterFold(value) != .itself, value != 0x85 else {
        continue
      }
      let first = Array(String(Character(scalar)).utf8)[0]
      #expect(FoldedBytes.starts.contains(first), "U+\(String(value, radix: 16, uppercase: true))")
    }
  }
}
