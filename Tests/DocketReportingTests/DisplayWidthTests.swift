import Testing

@testable import DocketReporting

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("a", 1), ("abc", 3), ("ж", 1), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2),
      ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("🕊", 1), ("🕊️", 2), ("🎂", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇫🇷", 2), ("1️⃣", 2),
      ("©", 1),
      ("\u{301}", 0), ("ا", 1), ("‰", 1), ("…", 1), ("•", 1), ("⟨", 1), ("␛", 1), ("\u{3000}", 2), ("、", 2),
      ("𠀀", 2),
      ("𝕏", 1), ("⌚", 2), ("☺", 1), ("й\u{306}", 1),
    ] as [(String, Int)])
  func `text has the columns that a terminal gives it`(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
