import DocketDiagnostics
import TestSupport
import Testing

@testable import DocketEditing
@testable import DocketRules

/// What edits write, the rule `implicit-typing` has nothing to say about.
@Suite struct `A text that others would take for something else` {
  @Test(arguments: [
    "y", "N", "yes", "Yes", "YES", "no", "NO", "on", "Off", "true", "FALSE", "0", "4", "-4", "+4", "012",
    "0x1F", "0o17", "205.20", ".5", "1.", "1e3", "1.5E-3", "1_000", ".inf", "-.inf", ".nan", "10:30",
    "1:02:03",
    "190:20", "2031-04-02", "2031-04-02T10:30", "0001-01-01", "+_5", "._5",
  ])
  func `is written in quotes`(text: String) throws {
    try #require(ImplicitType(text) != nil)
    var file = try EditedFile(SourceFile(path: "case.yml", bytes: Array("a: word\nb: [word]\n".utf8)))
    try file.set(.text(text), at: ["a"])
    try file.append(.text(text), to: ["b"])
    try file.set(.text(text), at: ["c"])
    let written = String(decoding: file.source.bytes, as: UTF8.self)
    #expect(written == "a: \"\(text)\"\nb: [word, \"\(text)\"]\nc: \"\(text)\"\n")
  }

  /// Whether an edit leaves a text without quotes that the rule would report.
  private func isLeft(_ text: String) -> Bool {
    ImplicitType(text) != nil && OtherReading(text) == nil && TextWriting.standsPlain(text, inFlow: false)
  }

  @Test func `is so for every short text of what numbers are made of`() {
    let letters = "0179._-+:eExofTn".map { String($0) }
    var (texts, longest) = (letters, letters)
    for _ in 1..<4 {
      longest = longest.flatMap { text in letters.map { text + $0 } }
      texts += longest
    }
    #expect(texts.count > 60_000)
    #expect(texts.filter(isLeft) == [])
  }

  @Test(arguments: 0..<8)
  func `is so for longer ones`(seed: Int) {
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<4000 {
      let count = Int.random(in: 5...16, using: &numbers)
      let text = String((0..<count).compactMap { _ in "0123456789.:-T".randomElement(using: &numbers) })
      #expect(!isLeft(text), "\(text)")
    }
  }
}
