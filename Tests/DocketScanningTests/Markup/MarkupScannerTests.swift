import Testing

@testable import DocketScanning

@Suite struct `Markup in a text` {
  @Test(arguments: [
    ("<b>a</b>", ["<b>", "</b>"]), ("<img src=x onerror=a>", ["<img src=x onerror=a>"]),
    ("<SCRIPT>", ["<SCRIPT>"]),
    ("<iframe src", ["<iframe"]), ("<br/>", ["<br/>"]), ("<x-y z=\"1\">", []),
    ("<x z=\"1\">", ["<x z=\"1\">"]),
    ("<!-- a -->", ["<!-- a -->"]), ("<?php a ?>", ["<?php a ?>"]), ("a onerror=b", ["onerror="]),
    ("[a](javascript:b)", ["javascript:"]), ("JAVASCRIPT:b", ["JAVASCRIPT:"]),
    ("data:text/html,a", ["data:"]),
    ("![a](https://b.example/c.png) d", ["![a](https://b.example/c.png)"]),
    ("![](//b.example)", ["![](//b.example)"]),
  ])
  func `is found whole`(text: String, expected: [String]) {
    #expect(Self.found(text) == expected)
  }

  @Test(arguments: [
    "a < b", "a <b and c", "5<7 7>5", "<3", "<…>", "<unreadable>", "<имя>", "<https://example.org>",
    "<a@b.example>",
    "JavaScript: an outline", "metadata:text", "monday=1", "the button=a", "[a](https://b.example)",
    "![a](b.png)",
    "<", "</", "<>", "!", "![", "](", "on=", "(see [1])",
  ])
  func `is not seen in prose`(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test(arguments: ["<", "<a ", "![](http", "<!--", "](http", "<a><b", "onerror=", "javascript:a "])
  func `costs no more than its bytes in hostile texts`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    let time = ContinuousClock().measure { _ = MarkupScanner.found(in: bytes.span) }
    #expect(time < .seconds(20))
  }

  private static func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return MarkupScanner.found(in: bytes.span).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
