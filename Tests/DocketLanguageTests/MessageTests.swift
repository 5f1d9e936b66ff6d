import DocketLanguage
import Testing

@Suite struct MessageTests {
  static let days = Phrase(
    "days",
    wordings: [
      .en: "{name}: {count} {count?day|days}", .fr: "{name}\u{A0}: {count} {count?jour|jours}",
      .ru: "{name}: {count} {count?день|дня|дней}",
    ])

  @Test(arguments: [
    (0, "A: 0 days", "A\u{A0}: 0 jour", "A: 0 дней"), (1, "A: 1 day", "A\u{A0}: 1 jour", "A: 1 день"),
    (2, "A: 2 days", "A\u{A0}: 2 jours", "A: 2 дня"), (5, "A: 5 days", "A\u{A0}: 5 jours", "A: 5 дней"),
    (21, "A: 21 days", "A\u{A0}: 21 jours", "A: 21 день"),
  ])
  func `a count chooses its word`(_ count: Int, _ en: String, _ fr: String, _ ru: String) {
    let message = Self.days.with(["name": .text("A"), "count": .count(count)])
    #expect(message.text(in: .en) == en)
    #expect(message.text(in: .fr) == fr)
    #expect(message.text(in: .ru) == ru)
  }

  @Test(arguments: [
    (Argument.quoted("a"), "“a”", "«\u{A0}a\u{A0}»", "«a»"), (.code("a: b"), "`a: b`", "`a: b`", "`a: b`"),
    (.count(-3), "-3", "-3", "-3"), (.text("a"), "a", "a", "a"),
    (.list([.code("a"), .code("b")]), "`a`, `b`", "`a`, `b`", "`a`, `b`"), (.list([]), "", "", ""),
    (
      .term(Phrase("x", wordings: [.en: "arrest", .fr: "arrestation", .ru: "арест"])), "arrest",
      "arrestation", "арест"
    ),
  ])
  func `an argument is shown as its kind asks`(_ value: Argument, _ en: String, _ fr: String, _ ru: String) {
    #expect(value.text(in: .en) == en)
    #expect(value.text(in: .fr) == fr)
    #expect(value.text(in: .ru) == ru)
  }

  @Test(arguments: [
    ("{a}", "1"), ("{a}{a}", "11"), ("{missing}", "…"), ("{missing?x|y}", "…"), ("{text?x|y}", "…"),
    ("a { b", "a { b"),
    ("a } b", "a } b"), ("{}", "…"), ("", ""), ("{a?one}", "one"), ("{a?|s}", ""),
  ])
  func `a template with a flaw still gives a text`(_ template: String, _ text: String) {
    let phrase = Phrase("x", en: template)
    #expect(phrase.with(["a": .count(1), "text": .text("t")]).text(in: .en) == text)
  }

  @Test func `a sentence that a language has not is English as a whole`() {
    let words: Argument = .list([.quoted("a"), .term(Phrase("y", wordings: [.en: "arrest", .ar: "اعتقال"]))])
    let message = Phrase("x", en: "{words}: {n} {n?day|days}").with(["words": words, "n": .count(0)])
    #expect(message.text(in: .ar) == "“a”, arrest: 0 days")
    #expect(!message.isSaid(in: .ar) && message.isSaid(in: .en))
  }

  @Test(arguments: [
    (0, "0 سنة"), (1, "سنة واحدة"), (2, "سنتان"), (3, "3 سنوات"), (11, "11 سنة"), (100, "100 سنة"),
  ])
  func `a form may have the number or not`(_ count: Int, _ text: String) {
    let phrase = Phrase(
      "x", wordings: [.ar: "{n?# سنة|سنة واحدة|سنتان|# سنوات|# سنة|# سنة}"])
    #expect(phrase.with(["n": .count(count)]).text(in: .ar) == text)
  }

  @Test func `a sentence is found by its file, its key and its English`() {
    #expect(Phrase("life", en: "life", file: "Any/DateWords+Lengths.swift")[.fr] == "perpétuité")
    #expect(Phrase("life", en: "for life", file: "Any/DateWords+Lengths.swift")[.fr] == "for life")
    #expect(Phrase("other", en: "life", file: "Any/DateWords+Lengths.swift")[.fr] == "life")
    #expect(Phrase("life", en: "life")[.fr] == "life")
  }

  @Test func `braces in an argument are not places`() {
    let phrase = Phrase("x", en: "{a} and {b}")
    #expect(phrase.with(["a": .text("{b}"), "b": .text("{a?x|y}")]).text(in: .en) == "{b} and {a?x|y}")
  }

  @Test func `mapping reaches every text of an argument and nothing else`() {
    let phrase = Phrase("x", en: "{a} {b}")
    let message = phrase.with([
      "a": .list([.text("t"), .quoted("q"), .code("c")]), "b": .count(4),
    ])
    #expect(message.mappingText { "<\($0)>" }.text(in: .en) == "<t>, “<q>”, `<c>` 4")
  }
}
