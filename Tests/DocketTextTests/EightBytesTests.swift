import DocketText
import TestSupport
import Testing

@Suite struct `Eight bytes at once` {
  /// Texts of every length up to four words, of random bytes, with each byte that is looked for once or never.
  @Test(arguments: [1, 2, 3, 4])
  func `find what a look at each byte finds`(seed: Int) {
    var random = SplitMix64(seed: seed)
    for length in 0...33 {
      for _ in 0..<100 {
        let text = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let byte = UInt8.random(in: .min ... .max, using: &random)
        // No byte that stands in for those behind a short text may be looked for.
        guard byte != UInt8(ascii: "a") else { continue }
        #expect(EightBytes.any(in: text.span) { $0.equal(byte) } == text.contains(byte))
        let low = min(byte, 0x20)
        #expect(EightBytes.any(in: text.span) { $0.below(low) } == text.contains { $0 < low })
        let high = max(byte, 0x7F)
        #expect(EightBytes.any(in: text.span) { $0.above(high) } == text.contains { $0 > high })
        let bit: UInt8 = 0x02
        let either = byte & ~bit
        guard either | bit != UInt8(ascii: "a") | bit else { continue }
        #expect(
          EightBytes.any(in: text.span) { $0.equal(either, or: bit) }
            == text.contains { $0 & ~bit == either })
      }
    }
  }

  @Test(arguments: [1, 2, 3])
  func `find the first place of a byte`(seed: Int) {
    var random = SplitMix64(seed: seed)
    for length in 0...33 {
      // Of four values, so that a byte often stands there several times, beside those that differ in one.
      let text = (0..<length).map { _ in UInt8.random(in: 9...12, using: &random) }
      for start in 0...length {
        #expect(
          EightBytes.firstIndex(of: 10, in: text.span, from: start) == text[start...].firstIndex(of: 10))
      }
    }
  }
}

@Suite struct `The order of bytes` {
  @Test(
    arguments: [
      ("", ""), ("", "a"), ("a", ""), ("a", "a"), ("calendars/en/all.ics", "calendars/en/all.ics"),
      ("calendars/en/a.ics", "calendars/en/b.ics"), ("calendars/en/all", "calendars/en/all.ics"),
      ("12345678a", "12345678b"), ("12345678", "12345679"), ("é", "z"), ("ж", "я"), ("Å", "A\u{30A}"),
      ("\u{10FFFF}", "\u{FFFF}"),
    ])
  func `is that of UTF-8 and no locale`(left: String, right: String) {
    #expect(left.precedesByBytes(right) == left.utf8.lexicographicallyPrecedes(right.utf8))
    #expect(right.precedesByBytes(left) == right.utf8.lexicographicallyPrecedes(left.utf8))
  }

  @Test func `sorts texts`() {
    #expect(["b", "é", "a", "B", "aa"].sortedByBytes() == ["B", "a", "aa", "b", "é"])
  }

  /// Many texts with long beginnings in common, of few different bytes, some equal, some with zeros at their ends.
  @Test(arguments: [1, 2, 3, 4])
  func `sorts many texts as pairs are compared`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let texts = (0..<2000).map { _ in
      let letters = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        ["\0", "a", "b", "é", "/"].randomElement(using: &random) ?? ""
      }
      let beginnings = ["", "calendars/en/", "calendars/fr/", "12345678", "1234567812345678"]
      return (beginnings.randomElement(using: &random) ?? "") + letters.joined()
    }
    let expected = texts.indices.sorted { left, right in
      texts[left] == texts[right]
        ? left < right : texts[left].utf8.lexicographicallyPrecedes(texts[right].utf8)
    }
    #expect(ByteOrder.of(texts) == expected)
    #expect(texts.sortedByBytes() == expected.map { texts[$0] })
  }
}
