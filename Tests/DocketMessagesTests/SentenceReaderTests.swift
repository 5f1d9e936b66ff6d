import DocketMessages
import Testing

@Suite struct `Sentences of a source` {
  private static func read(_ source: String) -> SentenceReader {
    SentenceReader(path: "Sources/A/Ab.swift", source)
  }

  @Test(
    arguments: [
      (#"Phrase("key", en: "Text")"#, "Text"),
      ("Phrase(\n  // why\n  \"key\", /* and /* how */ */ en:\n    \"Text\"\n)", "Text"),
      (#"Phrase.init("key", en: "Text")"#, "Text"),
      (#"Phrase("key", en: "a \"b\" \\ \u{A0}\t{c}")"#, "a \"b\" \\ \u{A0}\t{c}"),
      (##"Phrase("key", en: #"a "b" \n \#n"#)"##, "a \"b\" \\n \n"),
      ("Phrase(\"key\", en: \"\"\"\n    one \\\n    two\n      three\n    \"\"\")", "one two\n  three"),
      ("Phrase(\"key\", en: \"\"\"\n  a \"b\"\n\n  c\\u{20}\n  \"\"\")", "a \"b\"\n\nc "),
      (#"f("\(g("Phrase(", 1))"); Phrase("key", en: "Text")"#, "Text"),
      ("// Phrase(\"no\", en: \"No\")\nPhrase(\"key\", en: \"Text\")", "Text"),
      (#"let t = "Phrase(\"no\", en: \"No\")"; Phrase("key", en: "Text")"#, "Text"),
      (#"case .en: "x"; f(a.en, b); Phrase("key", en: "Text")"#, "Text"),
      (
        #"Phrase(key, wordings: [:]); Phrase("other", wordings: [.en: "x"]); Phrase("key", en: "Text")"#,
        "Text"
      ),
    ])
  func `are read as the compiler reads them`(source: String, english: String) {
    let reader = Self.read(source)
    #expect(reader.sentences.map(\.english) == [english])
    #expect(reader.sentences.map(\.key) == ["key"])
    #expect(reader.problems == [])
  }

  @Test(
    arguments: [
      ("\nPhrase(key, en: \"x\")", 2, "the key of a phrase is a plain literal"),
      ("Phrase(\"a\", en: text)", 1, "the English text of a phrase is a plain literal"),
      ("Phrase(\"a\", fr: \"x\")", 1, "`en:` follows the key of a phrase"),
      (
        "Phrase(\"a\", en: \"x \\(y)\")", 1,
        "key and English text of a phrase are plain literals, with nothing put into them"
      ),
      (
        "Phrase(\"a\", en: \"x\" + \"y\")", 1,
        "key and English text of a phrase are plain literals, with nothing put into them"
      ),
      (
        "\n\nlet a: Phrase = .init(\"a\", en: \"x\")", 3,
        "write `Phrase(` before its key, so that it can be found"
      ),
      ("\nlet a = \"x", 2, "this text has no end"), ("\"\"\"\nx", 1, "this text has no end"),
      ("\"\\q\"", 1, "an escape that Swift does not know"),
      ("\"\\u{110000}\"", 1, "`\\u{…}` names no character"),
      ("\"\\(", 1, "an interpolation has no end"),
    ] as [(String, Int, String)])
  func `say where they cannot be read`(source: String, line: Int, words: String) {
    let problems = Self.read(source).problems
    #expect(problems.map(\.description) == ["Sources/A/Ab.swift:\(line): \(words)"])
  }

  @Test(
    arguments: [
      ("FutureDate", "future-date"), ("YAMLSyntax", "yaml-syntax"),
      ("HearingState+Words", "hearing-state-words"),
      ("IDFormat", "id-format"), ("UTF8", "utf8"), ("a", "a"),
    ])
  func `are known by their file and key`(name: String, context: String) {
    let sentence = Sentence(path: "Sources/X/\(name).swift", line: 1, key: "k", english: "E")
    #expect(sentence.context == "\(context)/k")
    #expect(sentence.id == Sentence(path: "Sources/Other/\(name).swift", line: 7, key: "k", english: "E").id)
    #expect(sentence.id != Sentence(path: "Sources/X/\(name).swift", line: 1, key: "k", english: "F").id)
  }
}
