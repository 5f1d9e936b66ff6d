import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@Suite struct `A key that stands twice in one block is found` {
  private func findings(_ text: String) -> [String] {
    YAML.read(file(text)).diagnostics.map { diagnostic in
      let notes = diagnostic.notes.map { " | \(dump($0.location)) \($0.message.text(in: .en))" }.joined()
      return "\(diagnostic.rule) \(dump(diagnostic.location)) \(diagnostic.what.text(in: .en))\(notes)"
    }
  }

  private func twice(_ key: String, _ place: String, first: String) -> String {
    "key-duplicates \(place) The key `\(key)` stands here a second time in the same block. | \(first) It stands here first."
  }

  @Test func `at its own place, with a note at the first`() {
    #expect(
      findings("a: 1\nb: 2\na: 3\na: 4\n") == [
        twice("a", "3:1-3:2", first: "1:1-1:2"), twice("a", "4:1-4:2", first: "1:1-1:2"),
      ])
  }

  @Test(arguments: [
    ("'a': 1\na: 2\n", "a", "2:1-2:2", "1:1-1:4"), ("\"\\u0061\": 1\na: 2\n", "a", "2:1-2:2", "1:1-1:9"),
    ("{a: 1, \"a\": 2}\n", "a", "1:8-1:11", "1:2-1:3"),
    ("é: 1\ne\u{301}: 2\n", "e\u{301}", "2:1-2:3", "1:1-1:2"),
    ("имя: 1\nx: 2\nимя: 3\n", "имя", "3:1-3:4", "1:1-1:4"),
  ])
  func `after unquoting and by canonical equivalence`(text: String, key: String, place: String, first: String)
  {
    #expect(findings(text) == [twice(key, place, first: first)])
  }

  @Test func `also among many keys`() {
    let keys = (1...40).map { "k\($0): x\n" }.joined()
    #expect(findings(keys + "k7: y\n") == [twice("k7", "41:1-41:3", first: "7:1-7:3")])
  }

  @Test(arguments: [
    "a: {b: 1}\nc: {b: 1}\n", "- a: 1\n- a: 2\n", "a: 1\nA: 2\n", "a: 1\nа: 2\n", "[a: 1, a: 2]\n",
  ])
  func `but not in another block, nor when it only looks alike`(text: String) {
    #expect(findings(text) == [])
  }

  @Test func `and both values stay in the tree`() {
    #expect(dump(YAML.read(file("a: 1\na: 2\n")).root) == "0-9{0-1p‹a›: 3-4p‹1›, 5-6p‹a›: 8-9p‹2›}")
  }

  @Test func `A long key is shown shortened, and fifty findings are enough`() throws {
    let key = String(repeating: "k", count: 60)
    let diagnostics = YAML.read(file(String(repeating: "\(key): x\n", count: 200))).diagnostics
    #expect(diagnostics.count == 50)
    let first = try #require(diagnostics.first)
    #expect(first.what.text(in: .en).contains("`\(String(repeating: "k", count: 39))…`"))
  }
}
