import Testing

@testable import DocketRules

@Suite struct `A text on one line of a calendar` {
  @Test(arguments: [
    ("Plain", nil), ("", nil), ("Афиша — «Причал»", nil), ("Ends with a break\n", nil),
    ("Two ends\r\n\n", nil),
    ("Two\nlines", LineProblem.lineBreak), ("Two\r\nlines", .lineBreak), ("Two\u{85}lines", .lineBreak),
    ("Two\u{2028}lines", .lineBreak), ("Two\u{2029}lines", .lineBreak), ("\nBefore", .lineBreak),
    ("A tab\there", .invisible), ("A bell\u{7}", .invisible), ("\u{7F}", .invisible),
    ("C1 \u{9B}", .invisible),
    ("A bell\u{7}\nand a break", .lineBreak), (String(repeating: "я", count: 120), nil),
    (String(repeating: "я", count: 121), .long), (String(repeating: "n", count: 5000), .long),
  ])
  func `breaks, holds control characters, or is too long`(text: String, problem: LineProblem?) {
    #expect(LineProblem(of: text) == problem)
  }

  @Test(arguments: [
    ("Two\nlines", "\"Two lines\""), ("  Two \r\n\n lines\n", "\"Two lines\""),
    ("A \"b\" \\ c\n", "\"A \\\"b\\\" \\\\ c\""),
    ("Bell\u{7}s", "\"Bell s\""), ("Пер\u{2028}вая", "\"Пер вая\""), ("BEGIN\r\nVALARM", "\"BEGIN VALARM\""),
  ])
  func `is folded and quoted`(text: String, line: String) {
    #expect(LineProblem.quotedLine(of: text) == line)
    #expect(LineProblem(of: String(line.dropFirst().dropLast())) == nil)
  }
}
