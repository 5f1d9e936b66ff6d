import DocketDiagnostics
import DocketLanguage
import Foundation
import TestSupport
import Testing

@testable import DocketReporting

@Suite struct ExcerptTests {
  /// The lines with a gutter that the text reporter writes for a range.
  private func excerpt(_ file: SourceFile, _ range: ByteRange, masks: [ByteRange] = [], width: Int = 100)
    -> [String]
  {
    var masked = MaskedRanges()
    for mask in masks { masked.insert(path: file.path, range: mask) }
    let diagnostic = Diagnostic(
      .sample("rule"), at: file.location(range), what: Phrase.same("What.").message,
      why: Phrase.same("Why.").message)
    let report = Report(
      diagnostics: [diagnostic], sources: [file.path: file], masks: masked, language: .en,
      counts: .init(filesChecked: 1))
    let text = Reporter.text.render(report, ReportOptions(lineWidth: width, summary: false))
    return text.split(separator: "\n").dropFirst(2).dropLast(2).map(String.init)
  }

  private func excerpt(_ text: String, _ lower: Int, _ upper: Int, masks: [ByteRange] = [], width: Int = 100)
    -> [String]
  {
    excerpt(SourceFile("a.yml", text), ByteRange(lower, upper), masks: masks, width: width)
  }

  @Test(arguments: [
    ("date: 2023-09-04\n", 6, 16, ["   1 | date: 2023-09-04", "     |       ^^^^^^^^^^"]),
    ("имя: Янош\n", 8, 16, ["   1 | имя: Янош", "     |      ^^^^"]),
    ("日本: x\n", 8, 9, ["   1 | 日本: x", "     |       ^"]),
    ("\t- x\n", 3, 4, ["   1 |  - x", "     |    ^"]),
    ("e\u{301}a\n", 1, 3, ["   1 | e\u{301}a", "     | ^"]),
    ("a\r\nb\r\n", 3, 4, ["   2 | b", "     | ^"]),
    ("a: 1\n", 3, 99, ["   1 | a: 1", "     |    ^"]),
    ("a: 1\n", 4, 5, ["   1 | a: 1", "     |     ^"]),
    ("a: 1\n", 5, 5, ["   1 | a: 1", "   2 |", "     | ^"]),
    ("a: 1\n\n", 6, 6, ["   2 |", "   3 |", "     | ^"]),
    ("a: 1\n\nb\n", 5, 5, ["   2 |", "     | ^"]),
    ("a: 1", 4, 4, ["   1 | a: 1", "     |     ^"]),
    ("a\nb\nc\n", 0, 6, ["   1 | a", "     | ^", "   2 | b", "     | ^", "   3 | c", "     | ^"]),
    ("a\nb\nc\nd\n", 0, 7, ["   1 | a", "     | ^", "     | …", "   4 | d", "     | ^"]),
    ("a\n   \nc\n", 0, 7, ["   1 | a", "     | ^", "   2 |", "   3 | c", "     | ^"]),
    ("  a: 1\n  b: 2\n", 0, 13, ["   1 |   a: 1", "     | ^^^^^^", "   2 |   b: 2", "     |   ^^^^"]),
    ("a: 1\n", 0, 0, []), ("", 0, 0, []),
  ])
  func `a range is marked under its own line`(_ text: String, _ lower: Int, _ upper: Int, _ lines: [String]) {
    let trimmed = excerpt(text, lower, upper).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(trimmed == lines)
  }

  @Test(arguments: [
    (7, 17, [7..<17], ["   1 | phone: •••••••••• # x", "     |        ^^^^^^^^^^"]),
    (20, 21, [7..<17], ["   1 | phone: •••••••••• # x", "     |                     ^"]),
    (0, 21, [9..<12], ["   1 | phone: 12•••67890 # x", "     | ^^^^^^^^^^^^^^^^^^^^^"]),
    (0, 5, [0..<99], ["   1 | •••••••••••••••••••••", "     | ^^^^^"]),
    (7, 17, [7..<9, 12..<17], ["   1 | phone: ••345••••• # x", "     |        ^^^^^^^^^^"]),
  ])
  func `masked bytes are bullets with the carets under them`(
    _ lower: Int, _ upper: Int, _ masks: [Range<Int>], _ lines: [String]
  ) {
    let ranges = masks.map { ByteRange($0.lowerBound, $0.upperBound) }
    #expect(excerpt("phone: 1234567890 # x\n", lower, upper, masks: ranges) == lines)
  }

  @Test func `a mask that ends within a character hides it whole`() {
    #expect(excerpt("имя: x\n", 8, 9, masks: [ByteRange(1, 3)]) == ["   1 | ••я: x", "     |      ^"])
  }

  @Test func `a mask over lines hides its part of each`() {
    let lines = excerpt("a: |\n  one two\n  three\nb: 1\n", 0, 22, masks: [ByteRange(11, 22)])
    #expect(
      lines == [
        "   1 | a: |", "     | ^^^^",
        "   2 |   one •••", "     |   ^^^^^^^",
        "   3 | •••••••", "     | ^^^^^^^",
      ])
  }

  @Test(arguments: [
    (0, 4, ["   1 | 01234567890123456789012345678901234567…", "     | ^^^^"]),
    (100, 104, ["   1 | …89012345678901234567890123456789012345…", "     |              ^^^^"]),
    (
      296, 300,
      ["   1 | …23456789012345678901234567890123456789", "     |                                    ^^^^"]
    ),
    (
      100, 200,
      ["   1 | …89012345678901234567890123456789012345…", "     |              ^^^^^^^^^^^^^^^^^^^^^^^^^^"]
    ),
  ])
  func `a long line is cut around the range`(_ lower: Int, _ upper: Int, _ lines: [String]) {
    #expect(excerpt(String(repeating: "0123456789", count: 30), lower, upper, width: 40) == lines)
  }

  @Test func `a private value at the edge of a cut line is hidden although only a part of it would show`() {
    let secret = TestCard.grouped(AwkwardReport.card, by: " ")
    for distance in 0..<120 {
      let text =
        String(repeating: "x", count: 300) + "HERE" + String(repeating: "x", count: distance) + " \(secret) "
        + String(repeating: "y", count: 300)
      let file = SourceFile("a.yml", text)
      let lines = excerpt(file, file.place(of: "HERE").byteRange, masks: [file.place(of: secret).byteRange])
      #expect(lines.joined().filter(\.isNumber) == "1", "only the number of the line is left")
    }
  }

  @Test(arguments: 0..<150)
  func `any bytes give at most three lines that fit the width`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let pieces: [[UInt8]] = [
      [0x0A], [0x0D, 0x0A], [0x20, 0x20], [0x61], [0xFF], [0xC3], [0x80], [0xF0, 0x9F], Array("ж".utf8),
      Array("🕊️".utf8),
      Array("日".utf8), Array("e\u{301}".utf8), [0x1B], [0x00], Array("\u{202E}".utf8), [0xEF, 0xBB, 0xBF],
    ]
    let bytes = (0..<Int.random(in: 0...200, using: &random)).flatMap { _ in
      pieces.randomElement(using: &random) ?? []
    }
    let file = SourceFile(path: "a.yml", bytes: bytes)
    for _ in 0..<8 {
      let from = Int.random(in: 0...bytes.count + 2, using: &random)
      let mask = Int.random(in: 0...bytes.count, using: &random)
      let lines = excerpt(
        file, ByteRange(from, from + Int.random(in: 0...60, using: &random)),
        masks: [ByteRange(mask, mask + 5)], width: 40)
      #expect(lines.count <= 6)
      #expect(lines.allSatisfy { $0.hasPrefix("  ") && $0.contains("|") })
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= 7 + 40 + 1 })
    }
  }

  @Test func `a line of a million bytes is shown at once`() {
    let text = String(repeating: "я", count: 524_000)
    let began = Self.processorSeconds
    #expect(excerpt(text, 600_000, 600_004).count == 2)
    #expect(Self.processorSeconds - began < 2)
  }

  /// Seconds this thread has computed, whatever else the machine does.
  private static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
