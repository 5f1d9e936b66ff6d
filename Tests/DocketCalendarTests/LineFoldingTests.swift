import Testing

@testable import DocketCalendar

struct `A long line` {
  /// A summary of so many letters `a` and a rest, and where its lines break.
  ///
  /// `SUMMARY:` has eight octets, so 67 are left on the first line and 74 on each that follows.
  struct Fold: Sendable, CustomTestStringConvertible {
    let letters: Int
    let rest: String
    /// What stands on the first line behind the letters, and on each later line.
    let lines: [String]

    init(_ letters: Int, _ rest: String, _ lines: [String]) {
      (self.letters, self.rest, self.lines) = (letters, rest, lines)
    }

    var testDescription: String { "\(letters) letters, then \(rest)" }
  }

  static let folds: [Fold] = [
    Fold(67, "", [""]),
    Fold(67, "b", ["", "b"]),
    Fold(0, times("a", 67 + 74), [times("a", 67), times("a", 74)]),
    Fold(0, times("a", 67 + 75), [times("a", 67), times("a", 74), "a"]),
    // Two octets a letter: 33 of them make 66. Three: 22 make 66. Four: 16 make 64.
    Fold(0, times("ж", 34), [times("ж", 33), "ж"]),
    Fold(1, times("ж", 34), [times("ж", 33), "ж"]),
    Fold(0, times("法", 23), [times("法", 22), "法"]),
    Fold(0, times("😀", 17), [times("😀", 16), "😀"]),
    // The letter would fit, its marks would not.
    Fold(66, "e\u{301}", ["", "e\u{301}"]),
    Fold(64, "e\u{301}\u{323}", ["", "e\u{301}\u{323}"]),
    Fold(66, "\"\u{301}", ["", "\"\u{301}"]),
    // A variation selector, a skin tone, an enclosing keycap, a vowel sign, a virama.
    Fold(63, "❤\u{FE0F}", ["", "❤\u{FE0F}"]),
    Fold(61, "👍🏽", ["", "👍🏽"]),
    Fold(62, "1\u{FE0F}\u{20E3}", ["", "1\u{FE0F}\u{20E3}"]),
    Fold(62, "\u{939}\u{93F}", ["", "\u{939}\u{93F}"]),
    Fold(60, "\u{928}\u{94D}\u{926}", ["\u{928}\u{94D}", "\u{926}"]),
    // Eighteen octets joined by ZWJ stay together.
    Fold(50, "👩‍👩‍👧", ["", "👩‍👩‍👧"]),
    Fold(49, "👩‍👩‍👧", ["👩‍👩‍👧"]),
    // An escape is two octets that stay together.
    Fold(66, ",b", ["", #"\,b"#]),
    Fold(65, ",b", [#"\,"#, "b"]),
    Fold(66, "\nb", ["", #"\nb"#]),
    Fold(64, #"\\b"#, [#"\\"#, #"\\b"#]),
    Fold(0, times("\\", 34), [times(#"\\"#, 33), #"\\"#]),
    // An escaped comma with a mark on it: escape and mark are one.
    Fold(64, ",\u{301}", ["", "\\,\u{301}"]),
    // White space at a fold is kept beside the one that marks the fold.
    Fold(67, " b", ["", " b"]),
    Fold(0, times(" ", 68), [times(" ", 67), " "]),
  ]

  @Test(arguments: folds)
  func `is folded between characters`(fold: Fold) {
    var expected = fold.lines.map { " " + $0 }
    expected[0] = "SUMMARY:" + Self.times("a", fold.letters) + fold.lines[0]
    let found = rows(Self.times("a", fold.letters) + fold.rest)
    #expect(found.count == expected.count)
    for (left, right) in zip(found, expected) { #expect(sameScalars(left, right)) }
  }

  @Test func `falls between scalars where a run of marks is longer than a line`() {
    let text = "a" + Self.times("\u{301}", 100)
    let found = rows(text)
    #expect(found.map(\.utf8.count) == [8, 74, 75, 55])
    #expect(found.dropFirst().allSatisfy { $0.utf8.first == 0x20 })
    let joined = found.joined().unicodeScalars.filter { $0 != " " }
    #expect(joined.elementsEqual("SUMMARY:\(text)".unicodeScalars))
  }

  private func rows(_ text: String) -> [String] {
    var writer = ContentWriter()
    writer.property(.summary, .text(text))
    return PlainReader.rows(writer.bytes).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
