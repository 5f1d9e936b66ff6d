import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@Suite struct `A part of YAML that records do without is found` {
  private func expect(
    _ text: String, _ findings: [String], tree: String, _ location: SourceLocation = #_sourceLocation
  ) {
    let reading = YAML.read(file(text))
    let expected = findings.map { "restricted-yaml-features " + $0 }
    #expect(reading.diagnostics.map { dump($0) } == expected, sourceLocation: location)
    #expect(dump(reading.root) == tree, sourceLocation: location)
  }

  private static let anchor =
    "The `&` here gives what follows a name, so that it can be repeated elsewhere in the file."
  private static let tag = "The `!` here tells programs how to treat what follows."
  private static let alias = "The `*` here repeats a value from elsewhere in the file."
  private static let directive =
    "A line that begins with `%` is an instruction to programs, not a part of the record."
  private static let document = "The `---` here begins a second record in the same file."
  private static let merge = "The key `<<` copies keys from elsewhere in the file."
  private static let complexKey = "A list or a block in brackets stands here in place of a key."

  @Test func `An anchor, and reading goes on`() {
    expect("a: &x b\n", ["1:4-1:6 \(Self.anchor)"], tree: "0-7{0-1p‹a›: 6-7p‹b›}")
    expect("a: &x\n  b: c\n", ["1:4-1:6 \(Self.anchor)"], tree: "0-12{0-1p‹a›: 8-12{8-9p‹b›: 11-12p‹c›}}")
    expect(
      "&x a: &y [b]\n", ["1:1-1:3 \(Self.anchor)", "1:7-1:9 \(Self.anchor)"],
      tree: "3-12{3-4p‹a›: 9-12[10-11p‹b›]}")
    expect("a: &x\nb: c\n", ["1:4-1:6 \(Self.anchor)"], tree: "0-10{0-1p‹a›: 5-5p‹›, 6-7p‹b›: 9-10p‹c›}")
  }

  @Test func `A tag, and reading goes on`() {
    expect("a: !!int 1\n", ["1:4-1:9 \(Self.tag)"], tree: "0-10{0-1p‹a›: 9-10p‹1›}")
    expect("a: !x \"b\"\n", ["1:4-1:6 \(Self.tag)"], tree: "0-9{0-1p‹a›: 6-9d‹b›}")
    expect(
      "a: &y !<tag:x> |\n  b\n", ["1:4-1:6 \(Self.anchor)", "1:7-1:15 \(Self.tag)"],
      tree: "0-20{0-1p‹a›: 15-20l‹b⏎›}")
    expect("a: !!seq # note\n  - b\n", ["1:4-1:9 \(Self.tag)"], tree: "0-21{0-1p‹a›: 20-21[20-21p‹b›]}")
  }

  @Test func `An alias, and reading stops`() {
    expect("a: &x b\nc: *x\nd: *x\n", ["1:4-1:6 \(Self.anchor)", "2:4-2:6 \(Self.alias)"], tree: "nil")
    expect("a: [*x]\n", ["1:5-1:7 \(Self.alias)"], tree: "nil")
    expect("*x : b\n", ["1:1-1:3 \(Self.alias)"], tree: "nil")
  }

  @Test func `A merge key, unless it is in quotes`() {
    expect("<<: b\n", ["1:1-1:3 \(Self.merge)"], tree: "0-5{0-2p‹<<›: 4-5p‹b›}")
    expect("'<<': <<\n", [], tree: "0-8{0-4s‹<<›: 6-8p‹<<›}")
  }

  @Test func `A list or a mapping as a key`() {
    expect("[a]: b\n", ["1:1-1:4 \(Self.complexKey)"], tree: "0-6{0-3[1-2p‹a›]: 5-6p‹b›}")
    expect(
      "{{x}}: b\n", ["1:1-1:6 \(Self.complexKey)", "1:2-1:5 \(Self.complexKey)"],
      tree: "0-8{0-5{1-4{2-3p‹x›: 3-3p‹›}: 4-4p‹›}: 7-8p‹b›}")
    expect("? - a\n: b\n", ["1:5-1:6 \(Self.complexKey)"], tree: "4-9{4-5[4-5p‹a›]: 8-9p‹b›}")
  }

  @Test func `A directive before, between and after documents`() {
    expect("%YAML 1.1\n---\na: b\n", ["1:1-1:10 \(Self.directive)"], tree: "14-18{14-15p‹a›: 17-18p‹b›}")
    expect(
      "# x\n%A\n%B c \n---\na: b\n", ["2:1-2:3 \(Self.directive)", "3:1-3:5 \(Self.directive)"],
      tree: "17-21{17-18p‹a›: 20-21p‹b›}")
    expect("a: b\n...\n%TAG ! x\n---\nc: d\n", ["3:1-3:9 \(Self.directive)"], tree: "0-4{0-1p‹a›: 3-4p‹b›}")
    expect("a: b\n%x y\n", ["2:1-2:5 \(Self.directive)"], tree: "nil")
  }

  @Test func `A second document, and the first is read`() {
    expect("a: b\n---\nc: d\n", ["2:1-2:4 \(Self.document)"], tree: "0-4{0-1p‹a›: 3-4p‹b›}")
    expect("---\na: b\n---\n", ["3:1-3:4 \(Self.document)"], tree: "4-8{4-5p‹a›: 7-8p‹b›}")
  }

  @Test(arguments: [
    ("a: &x b\n", "a: b\n"), ("a: !!str b\n", "a: b\n"), ("%YAML 1.1\r\n---\r\na: b\r\n", "---\r\na: b\r\n"),
  ])
  func `What can simply go has a fix`(text: String, mended: String) {
    let file = file(text)
    #expect(YAML.read(file).diagnostics.flatMap(\.fixes).map { applying($0, to: file) } == [mended])
  }

  @Test(arguments: ["a: x & y * z ! %\n", "a: \"&x\"\nb: '*x'\nc: 50%\nd: x!\n", "a: b\n\n# %x\n"])
  func `The same signs within a text are nothing`(text: String) {
    #expect(YAML.read(file(text)).diagnostics.isEmpty)
  }
}
