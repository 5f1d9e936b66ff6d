import DocketDiagnostics
import DocketLanguage
import Testing

@Suite struct DiagnosticTests {
  static let word = Phrase("x", wordings: [.en: "{v}", .fr: "{v}", .ru: "{v}"])

  @Test func `the weight and the reason are the rule's unless said otherwise`() {
    let place = Location.file("a.yml")
    let plain = Diagnostic(.sample, at: place, what: Self.word.message)
    #expect(plain.rule == "sample")
    #expect(plain.family == .schema)
    #expect(plain.severity == .error)
    #expect(plain.why.text(in: .en) == "r")
    let other = Diagnostic(
      .sample, at: place, what: Self.word.message, why: Self.word.with(["v": .text("w")]), severity: .info)
    #expect(other.severity == .info)
    #expect(other.why.text(in: .en) == "w")
  }

  @Test func `mapping reaches every text and leaves places and edits alone`() {
    let place = Location(path: "a.yml", start: .start, end: Position(offset: 1, line: 1, column: 2))
    let message = Self.word.with(["v": .text("a")])
    let fix = Fix(
      message, edits: [TextEdit(path: "a.yml", range: ByteRange(0, 1), replacement: "a")], safety: .suggested)
    let mapped = Diagnostic(
      .sample, at: place, what: message, why: message, mend: [message, message],
      notes: [.init(message, at: place)],
      fixes: [fix], subject: "a"
    ).mappingText { "<\($0)>" }
    let texts =
      [mapped.what, mapped.why] + mapped.mend + mapped.notes.map(\.message) + mapped.fixes.map(\.title)
    #expect(texts.map { $0.text(in: .en) } == Array(repeating: "<a>", count: 6))
    #expect(mapped.subject == "<a>")
    #expect(mapped.location == place)
    #expect(mapped.fixes.flatMap(\.edits) == fix.edits)
  }

  @Test func `an error outweighs a warning and a warning an info`() {
    #expect(Severity.allCases.sorted() == [.info, .warning, .error])
  }

  @Test(arguments: [
    (0, 3, 3, 5, false, false), (0, 3, 2, 5, true, false), (0, 9, 2, 5, true, true),
    (2, 2, 2, 2, false, true),
    (0, 5, 3, 3, true, true), (5, 3, 5, 5, false, true), (0, 5, 5, 5, false, true),
  ])
  func `ranges know what they share`(
    _ lower: Int, _ upper: Int, _ otherLower: Int, _ otherUpper: Int, _ overlaps: Bool, _ contains: Bool
  ) {
    let (range, other) = (ByteRange(lower, upper), ByteRange(otherLower, otherUpper))
    #expect(range.overlaps(other) == overlaps)
    #expect(other.overlaps(range) == overlaps)
    #expect(range.contains(other) == contains)
    #expect(range.union(other).contains(range))
    #expect(range.union(other).contains(other))
  }
}
