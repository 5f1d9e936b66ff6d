import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@Suite struct `A limit ends the reading where it is passed` {
  private func expect(
    _ text: String, _ limits: Limits, _ findings: [String], _ location: SourceLocation = #_sourceLocation
  ) {
    let reading = YAML.read(file(text), limits: limits)
    let expected: [String] = findings.map { "resource-limits \($0)" }
    #expect(reading.diagnostics.map { dump($0) } == expected, sourceLocation: location)
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
}
