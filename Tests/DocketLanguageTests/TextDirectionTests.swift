import DocketLanguage
import Testing

@Suite struct `Directions of text` {
  @Test(arguments: ["3-12", "3–12", "3 12", "+3", "1-2-3"])
  func `numbers that are parted keep their order among words from right to left`(room: String) {
    #expect(TextDirection.rightToLeft.keeping(room) == "\u{2068}\(room)\u{2069}")
    #expect(TextDirection.leftToRight.keeping(room) == room)
  }

  @Test(arguments: ["4", "204", "10:30", "3/12", "1.5", "4 (\u{2068}UTC+5\u{2069})", "", "-", "قاعة 4"])
  func `what keeps its order anyway stays as it is`(text: String) {
    #expect(TextDirection.rightToLeft.keeping(text) == text)
  }

  @Test func `what runs the other way is isolated`() {
    #expect(TextDirection.rightToLeft.keeping("Selm") == "\u{2068}Selm\u{2069}")
    #expect(TextDirection.leftToRight.keeping("عبد") == "\u{2068}عبد\u{2069}")
  }
}
