import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@Suite struct `A fault of syntax comes with edits that mend it where the way is clear` {
  @Test(arguments: [
    ("id: x\ntitle: \"Case of\nz: 1\n", ["id: x\ntitle: \"Case of\"\nz: 1\n"]),
    ("title: \"Case of\nname: \"Ivan\"\n", ["title: \"Case of\"\nname: \"Ivan\"\n"]),
    ("a: 'L'affaire d'Ivan'\n", ["a: 'L''affaire d''Ivan'\n"]),
    ("a: {fr: 'L'affaire', en: x}\n", ["a: {fr: 'L''affaire', en: x}\n"]),
    ("a: \"The \"N\" case\"\n", ["a: 'The \"N\" case'\n"]),
    ("a: \"L'a \"b\" c\"\n", ["a: \"L'a \\\"b\\\" c\"\n"]),
    ("a: \"Case\": b\n", ["a: '\"Case\": b'\n"]),
    ("a: Case: b # c\n", ["a: \"Case: b\" # c\n"]),
    ("a: it's: \"b\"\n", ["a: 'it''s: \"b\"'\n"]),
    ("id:x\nb: c\n", ["id: x\nb: c\n"]),
    ("b: c\nid:\u{A0}x\n", ["b: c\nid: x\n"]),
    ("b: c\nid\u{FF1A}x\n", ["b: c\nid: x\n"]),
    ("l:\n  - a\n  -b\n", ["l:\n  - a\n  - b\n"]),
    ("a:\n    b: 1\n  c: 2\n", ["a:\n    b: 1\n    c: 2\n", "a:\n    b: 1\nc: 2\n"]),
    ("a: 1\n  b: 2\n", ["a: 1\nb: 2\n"]),
    (" a: 1\n # note\n b:\n  c: 2\nd: 3\n", ["a: 1\n # note\nb:\n c: 2\nd: 3\n"]),
    ("a: |\n     \n   x\n", ["a: |\n\n   x\n"]),
    ("l: - a\n", ["l: \"- a\"\n"]),
    ("a:\n\tb:\n\t\tc: 1\nd: 2\n", ["a:\n  b:\n    c: 1\nd: 2\n"]),
    ("a: @name\n", ["a: \"@name\"\n"]),
    ("a: [@x, y]\n", ["a: [\"@x\", y]\n"]),
    ("a: > b\n", ["a: \"> b\"\n"]),
    ("a: |0\n  x\n", ["a: |\n  x\n"]),
    ("a: \"C:\\path\"\n", ["a: \"C:\\\\path\"\n"]),
    ("a: \"\\ud83d\\ude00!\"\n", ["a: \"😀!\"\n"]),
    ("who: [a, b # c\nd: e\n", ["who: [a, b] # c\nd: e\n"]),
    ("a: [x, {b: c]\n", ["a: [x, {b: c}]\n"]),
    ("a: {b: c]\n", ["a: {b: c}\n"]),
    ("a: ['x' 'y']\n", ["a: ['x', 'y']\n"]),
    ("a: {b: c\n  d: e}\n", ["a: {b: c,\n  d: e}\n"]),
    ("a: {b: c d: e}\n", ["a: {b: \"c d: e\"}\n"]),
    ("a: [x,,y]\n", ["a: [x,y]\n"]),
    ("a: [x]]\n", ["a: [x]\n"]),
    ("a: [x] y\n", ["a: \"[x] y\"\n"]),
    ("a: {b:[c]}\n", ["a: {b: [c]}\n"]),
  ])
  func `and the file parses after any of them`(text: String, mended: [String]) {
    let file = file(text)
    let fixes = YAML.read(file).diagnostics.flatMap(\.fixes)
    #expect(fixes.map { applying($0, to: file) } == mended)
    #expect(fixes.allSatisfy { $0.safety == .suggested || Self.certain.contains(text) })
    #expect(!Self.certain.contains(text) || fixes.map(\.safety) == [.safe])
    #expect(mended.allSatisfy { YAML.read(DocketYAMLTests.file($0)).diagnostics.isEmpty })
  }

  /// The faults above that can only mean one thing.
  static let certain: Set<String> = [
    "a: 'L'affaire d'Ivan'\n", "a: {fr: 'L'affaire', en: x}\n", "id:x\nb: c\n", "b: c\nid:\u{A0}x\n",
    "b: c\nid\u{FF1A}x\n", "l:\n  - a\n  -b\n", " a: 1\n # note\n b:\n  c: 2\nd: 3\n",
    "a: |\n     \n   x\n", "a:\n\tb:\n\t\tc: 1\nd: 2\n", "a: @name\n", "a: [x,,y]\n", "a: {b:[c]}\n",
  ]

  @Test(arguments: [
    "@name: x\n", "- \"x\" y: z\n", "a: b: c\n  d\n", "just words\nb: c\n", "a: 1\n- b\n",
    "l:\n  - a\n  b: c\n",
    "a: [\n  - x\n]\n", "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n", "a: \"\\ud83d\"\n",
    "l: - a\n   - b\n",
  ])
  func `and without any where only a human can tell`(text: String) {
    let diagnostics = YAML.read(file(text)).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.allSatisfy { $0.fixes.isEmpty && !$0.mend.isEmpty })
  }

  @Test func `Every text around the edits stays, also with carriage returns and Cyrillic`() throws {
    let file = file("имя: x\r\nдело: «Сеть»: приговор\r\nz: 1\r\n")
    let fix = try #require(YAML.read(file).diagnostics.first?.fixes.first)
    #expect(applying(fix, to: file) == "имя: x\r\nдело: \"«Сеть»: приговор\"\r\nz: 1\r\n")
  }

  @Test func `The two versions of an unfinished merge are both pointed at`() {
    let reading = YAML.read(file("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n"))
    #expect(reading.diagnostics.flatMap(\.notes).map { dump($0.location) } == ["4:1-4:8", "6:1-6:8"])
  }

  @Test func `A quote that closes on a later line is noted where it closes`() {
    let notes = YAML.read(file("title: \"Case of\nname: \"Ivan\"\n")).diagnostics.flatMap(\.notes)
    #expect(
      notes.map { "\(dump($0.location)) \($0.message.text(in: .en))" } == [
        "2:7-2:8 This mark is taken for the one that closes it."
      ])
  }
}
