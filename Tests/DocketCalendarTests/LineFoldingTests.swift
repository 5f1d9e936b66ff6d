import Testing

@testable import DocketCalendar

struct `A long line` {
  /// The lines that a summary takes; `SUMMARY:` has eight octets, so 67 are left on the first.
  private func rows(_ text: String) -> [String] {
    var writer = ContentWriter()
    writer.property(.summary, .text(text))
    return PlainReader.rows(writer.bytes).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let family = "👩‍👩‍👧"

  @Test(arguments: [
    (Self.times("a", 67), [Self.times("a", 67)]),
    (Self.times("a", 68), [Self.times("a", 67), "a"]),
    (Self.times("a", 67 + 74), [Self.times("a", 67), Self.times("a", 74)]),
    (Self.times("a", 67 + 75), [Self.times("a", 67), Self.times("a", 74), "a"]),
    // Two octets a letter: 33 of them make 66.
    (Self.times("ж", 34), [Self.times("ж", 33), "ж"]),
    ("a" + Self.times("ж", 34), ["a" + Self.times("ж", 33), "ж"]),
    // Three octets: 22 make 66. Four octets: 16 make 64.
    (Self.times("法", 23), [Self.times("法", 22), "法"]),
    (Self.times("😀", 17), [Self.times("😀", 16), "😀"]),
    // The letter would fit, its marks would not.
    (Self.times("a", 66) + "e\u{301}", [Self.times("a", 66), "e\u{301}"]),
    (Self.times("a", 64) + "e\u{301}\u{323}", [Self.times("a", 64), "e\u{301}\u{323}"]),
    (Self.times("a", 66) + "\"\u{301}", [Self.times("a", 66), "\"\u{301}"]),
    // A variation selector, a skin tone, an enclosing keycap, a vowel sign and a virama.
    (Self.times("a", 63) + "❤\u{FE0F}", [Self.times("a", 63), "❤\u{FE0F}"]),
    (Self.times("a", 61) + "👍🏽", [Self.times("a", 61), "👍🏽"]),
    (Self.times("a", 62) + "1\u{FE0F}\u{20E3}", [Self.times("a", 62), "1\u{FE0F}\u{20E3}"]),
    (Self.times("a", 62) + "हि", [Self.times("a", 62), "हि"]),
    (Self.times("a", 62) + "न्द", [Self.times("a", 62), "न्द"].map { $0 }),
    // 18 octets joined by ZWJ stay together.
    (Self.times("a", 50) + Self.family, [Self.times("a", 50), Self.family]),
    (Self.times("a", 49) + Self.family, [Self.times("a", 49) + Self.family]),
    // An escape is two octets that stay together.
    (Self.times("a", 66) + ",b", [Self.times("a", 66), #"\,b"#]),
    (Self.times("a", 65) + ",b", [Self.times("a", 65) + #"\,"#, "b"]),
    (Self.times("a", 66) + "\nb", [Self.times("a", 66), #"\nb"#]),
    (Self.times("a", 64) + #"\\b"#, [Self.times("a", 64) + #"\\"#, #"\\b"#]),
    (Self.times("\\", 34), [Self.times(#"\\"#, 33), #"\\"#]),
    // An escaped comma with a mark: letter, escape and mark are one.
    (Self.times("a", 64) + ",\u{301}", [Self.times("a", 64), "\\,\u{301}"]),
    // White space at a fold is kept beside the one that marks the fold.
    (Self.times("a", 67) + " b", [Self.times("a", 67), " b"]),
    (Self.times(" ", 68), [Self.times(" ", 67), " "]),
  ])
  func `is folded between characters`(text: String, lines: [String]) {
    let expected = lines.enumerated().map { ($0.offset == 0 ? "SUMMARY:" : " ") + $0.element }
    let found = rows(text)
    #expect(found.count == expected.count)
    for (left, right) in zip(found, expected) { #expect(sameScalars(left, right)) }
  }

  @Test func `falls between scalars where a run of marks is longer than a line`() {
    let text = "a" + Self.times("\u{301}", 100)
    let found = rows(text)
    #expect(found.map(\.utf8.count) == [75, 75, 63])
    #expect(
      sameScalars(found[0] + String(found[1].dropFirst()) + String(found[2].dropFirst()), "SUMMARY:" + text))
  }

  private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
