import DocketLanguage
import Testing

@testable import DocketSite

@Suite struct `Marked text` {
  /// The steps of a text with marks.
  private static func steps(_ text: String) -> [MarkedText.Step] {
    var marked = MarkedText()
    return text.unicodeScalars.flatMap { marked.steps(at: $0) } + marked.finish()
  }

  @Test func `becomes an element with its language`() {
    let text = "at " + TextMarks.marked("Суд", language: 2, end: TextMarks.end) + ", today"
    #expect(
      Self.steps(text) == [
        .text("at "), .begin(2), .text("Суд"), .end(2, .borrowed), .text(", today"),
      ])
  }

  @Test func `says that it is outdated`() {
    let text = TextMarks.marked("Old", language: 0, end: TextMarks.outdatedEnd)
    #expect(Self.steps(text) == [.begin(0), .text("Old"), .end(0, .outdated)])
  }

  @Test(
    arguments: [
      ("a\u{2068}b\u{2069}c", [.text("a"), .beginIsolate, .text("b"), .endIsolate, .text("c")]),
      ("a\u{2067}b", [.text("a"), .beginIsolate, .text("b"), .endIsolate]),
      ("a\u{2069}b", [.text("a"), .text("b")]), ("", []), ("plain", [.text("plain")]),
    ] as [(String, [MarkedText.Step])])
  func `has isolates as elements, each ended`(text: String, steps: [MarkedText.Step]) {
    #expect(Self.steps(text) == steps)
  }

  @Test func `ends an isolate that a text leaves open before the text ends`() {
    let text = TextMarks.marked("a\u{2068}b", language: 1, end: TextMarks.silentEnd) + "c"
    #expect(
      Self.steps(text) == [
        .begin(1), .text("a"), .beginIsolate, .text("b"), .endIsolate, .end(1, .silent), .text("c"),
      ])
  }

  @Test func `cannot be written into a record`() throws {
    let mark = String(try #require(Unicode.Scalar(0xFDD0 as UInt32)))
    let language = String(try #require(Unicode.Scalar(0xFDE3 as UInt32)))
    #expect(TextMarks.withoutMarks("a\(mark)\(language)b") == "ab")
    #expect(TextMarks.withoutMarks("ﷰ � Жё") == "ﷰ � Жё")
  }
}
