import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@Suite struct `A limit ends the reading where it is passed` {
  private func expect(
    _ text: String, _ limits: Limits, _ findings: [String], _ location: SourceLocation = #_sourceLocation
  ) {
    let reading = YAML.read(file(text), limits: limits)
    #expect(
      reading.diagnostics.map { dump($0) } == findings.map { "resource-limits " + $0 },
      sourceLocation: location)
    #expect((reading.root == nil) == !findings.isEmpty, sourceLocation: location)
  }

  @Test func `of the file's size, before anything is read`() {
    expect("a: bcd\n", Limits(fileSize: 7), [])
    expect("\u{1}a: bc\n", Limits(fileSize: 6), ["1:1-1:1 The file is 7 bytes long; the limit is 6."])
  }

  @Test func `of depth`() {
    expect("a: [[b]]\n", Limits(depth: 3), [])
    expect(
      "a: [[[b]]]\n", Limits(depth: 3),
      ["1:6-1:7 Lists and blocks lie more than 3 levels deep here, which is the limit."])
    expect(
      "a:\n  b:\n    c: d\n", Limits(depth: 2),
      ["3:5-3:5 Lists and blocks lie more than 2 levels deep here, which is the limit."])
  }

  @Test func `of the number of nodes`() {
    expect("a: [b, c]\n", Limits(nodes: 5), [])
    expect(
      "a: [b, c]\n", Limits(nodes: 4),
      ["1:8-1:9 Here the file passes the limit of 4 entries (texts, lists and blocks together)."])
  }

  @Test func `of a text's length in bytes`() {
    expect("a: яя\n", Limits(scalarLength: 4), [])
    expect("b: \"яя\\n\"\n", Limits(scalarLength: 4), ["1:4-1:10 This text is 5 bytes long; the limit is 4."])
  }

  @Test func `The standard limits are those of the design`() {
    #expect(Limits.standard == Limits(fileSize: 1_048_576, depth: 32, nodes: 50_000, scalarLength: 65_536))
  }

  /// Texts under a mebibyte that would cost a naive reader minutes or gigabytes.
  private static let hostile: [(name: String, text: String)] = [
    ("a million brackets", String(repeating: "[", count: 1_000_000)),
    ("a million braces after Cyrillic", "я: " + String(repeating: "{", count: 1_000_000)),
    ("brackets on lines", String(repeating: "[\n", count: 500_000)),
    ("half a million dashes", String(repeating: "- ", count: 500_000)),
    ("keys by the hundred thousand", (0..<100_000).map { "k\($0):\n" }.joined()),
    ("one key for ever", String(repeating: "a: b\n", count: 200_000)),
    ("one key for ever on one Cyrillic line", "я: {" + String(repeating: "a: ,", count: 12_000) + "}"),
    ("an alias bomb", "a: &a [x,x]\n" + (0..<30).map { _ in "b: &a [*a,*a,*a]\n" }.joined()),
    ("anchors", String(repeating: "- &a x\n", count: 140_000)),
    ("tags on one Cyrillic line", "[" + String(repeating: "!a я,", count: 150_000) + "]"),
    ("directives", (0..<50_000).map { "%TAG !a\($0)! x\n" }.joined()),
    ("directives after a document", "a: b\n" + (0..<50_000).map { "%TAG !a\($0)! x\n" }.joined()),
    ("directives after an empty document", "---\n" + (0..<50_000).map { "%TAG !a\($0)! x\n" }.joined()),
    ("documents", String(repeating: "---\n", count: 250_000)),
    ("a text of a megabyte", String(repeating: "x ", count: 500_000)),
    ("a quote left open", "\"" + String(repeating: "x\n", count: 500_000)),
    ("escapes", "\"" + String(repeating: "\\n", count: 500_000) + "\""),
    ("blank lines and a fault", String(repeating: "\n", count: 1_000_000) + "a: ]"),
    ("tabs", String(repeating: "\t", count: 1_000_000)),
    ("a list that never closes", "[" + String(repeating: "- ", count: 400_000)),
    ("hidden line breaks", String(repeating: "\u{2028}", count: 340_000)),
  ]

  @Test(arguments: hostile) func `Hostile input ends within a second`(name: String, text: String) {
    let file = file(text)
    let elapsed = ContinuousClock().measure { #expect(!YAML.read(file).diagnostics.isEmpty) }
    #expect(elapsed < .seconds(1), "\(name)")
  }
}
