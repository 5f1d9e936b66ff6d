import DocketDiagnostics
import DocketYAML
import TestSupport
import Testing

@testable import DocketRules

@Suite struct `A safe fix` {
  /// What a file says, without the places at which it says it.
  indirect enum Value: Equatable {
    case text(String)
    case list([Value])
    case block([(key: Value, value: Value)])

    init(_ node: Node) {
      switch node.content {
      case .scalar(let scalar): self = .text(scalar.text)
      case .sequence(let items): self = .list(items.map(Value.init))
      case .mapping(let entries): self = .block(entries.map { (Value($0.key), Value($0.value)) })
      }
    }

    static func == (left: Value, right: Value) -> Bool {
      switch (left, right) {
      case (.text(let a), .text(let b)): a == b
      case (.list(let a), .list(let b)): a == b
      case (.block(let a), .block(let b)):
        a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value == $1.value }
      default: false
      }
    }
  }

  static let rules: [Rule] = [.implicitTyping, .portableYAML, .formatting]

  /// Files with something to mend, one line an entry.
  static let pieces = [
    "aliases: [4, NO, \"x\"]# a comment", "jurisdiction: NO  ", "identifiers: {a: 10:30, b: 'c'}\t",
    "summary:\n  en: yes \n  no: 2031-04-02\n  fr: |\n    keep  \n    4\n  ru: \"a\"# b",
    "tags: [\n  students, # \"x\"#y\n]", "aliases:\n  - 1e3  # comment\n  - \"ok\"", "# comment   ",
    "licence: \"a]#b\"", "note: 'it''s  \n  folded'  ",
  ]

  private static func mended(_ file: SourceFile) -> (bytes: [UInt8], count: Int) {
    let validation = RuleCase.validate(
      SampleCase.files.replacing(SampleRepository.casePath, with: file.bytes), rules: rules)
    let ids = rules.map(\.id)
    let fixes = validation.diagnostics.filter { ids.contains($0.rule) && $0.location.path == file.path }
      .flatMap(\.fixes).filter { $0.safety == .safe }
    let edits = fixes.flatMap(\.edits)
    guard let title = fixes.first?.title else { return (file.bytes, 0) }
    return (applying(Fix(title, edits: edits, safety: .safe), to: file), edits.count)
  }

  @Test(arguments: 0..<120)
  func `changes nothing that the file says, and leaves nothing to mend`(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let chosen = Self.pieces.shuffled(using: &generator).prefix(Int.random(in: 1...4, using: &generator))
    var text = "id: quay-lanterns\n" + chosen.joined(separator: "\n")
    if Bool.random(using: &generator) { text += "\n" }
    var bytes = Array(text.utf8)
    if Bool.random(using: &generator) { bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } }
    let file = SourceFile(path: SampleRepository.casePath, bytes: bytes)
    let before = YAML.read(file)
    guard let root = before.root else {
      Issue.record("the pieces do not fit: \(text)")
      return
    }
    let once = Self.mended(file)
    let mended = SourceFile(path: file.path, bytes: once.bytes)
    let after = try #require(YAML.read(mended).root, "\(mended.text(ByteRange(0, 10_000)))")
    #expect(Value(after) == Value(root), "\(text)")
    let twice = Self.mended(mended)
    #expect(twice.count == 0, "\(mended.text(ByteRange(0, 10_000)))")
    #expect(twice.bytes == once.bytes)
  }

  @Test func `ends a last line that has no end, with the line break of the file`() throws {
    for (text, end) in [("id: quay-lanterns", "\n"), ("id: quay-lanterns\r\nlanguage: en", "\r\n")] {
      let file = SourceFile(path: SampleRepository.casePath, bytes: Array(text.utf8))
      #expect(Self.mended(file).bytes == Array((text + end).utf8))
    }
  }

  @Test func `is not offered where a block text would get a line break it did not have`() {
    let file = SourceFile(path: SampleRepository.casePath, bytes: Array("summary: |\n  A case.".utf8))
    #expect(Self.mended(file).bytes == file.bytes)
  }
}

@Suite struct `The rules about the form of a file` {
  @Test func `end in time, whatever is at the ends of lines`() {
    let text = "aliases:\n" + String(repeating: "  - \"a\"#b  \n", count: 20_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      let validation = RuleCase.validate(
        SampleCase.repository(case: text), rules: [.portableYAML, .formatting, .implicitTyping])
      #expect(validation.diagnostics.count { $0.rule == "portable-yaml" } == 100)
      #expect(validation.diagnostics.count { $0.rule == "formatting" } == 1)
    }
    #expect(time < .seconds(60))
  }

  @Test(arguments: [
    String(repeating: " ", count: 200_000) + String(repeating: "a:\u{A0}", count: 100_000),
    "aliases: [" + String(repeating: "\"a\"#", count: 1_000) + "]",
    "aliases: [a,\n" + String(repeating: "]\n", count: 50_000),
    "note: " + String(repeating: "a\u{A0}# ", count: 100_000),
    String(repeating: "- 4 \n", count: 10_000),
    "aliases:\n" + String(repeating: "  - 1:1:1:1:1:1:1:1:1:1\n", count: 10_000),
  ])
  func `end in time on lines that nobody writes`(text: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      let validation = RuleCase.validate(
        SampleCase.repository(case: "id: quay-lanterns\n" + text), rules: Rule.syntaxRules)
      for diagnostic in validation.diagnostics { expectPlaces(of: diagnostic, in: validation) }
    }
    #expect(time < .seconds(60))
  }

  @Test func `can be set aside where they are advice, and not where they are errors`() {
    #expect(!Rule.bindingIDs.contains("implicit-typing"))
    #expect(!Rule.bindingIDs.contains("formatting"))
    #expect(!Rule.bindingIDs.contains("unused-definition"))
    #expect(Rule.bindingIDs.contains("no-break-space-syntax"))
    #expect(Rule.bindingIDs.contains("conflicts-with"))
    #expect(Rule.bindingIDs.contains("yaml-syntax"))
    #expect(Rule.bindingIDs.contains("bidi-control"))
  }

  @Test(arguments: [
    "title:\u{A0}The case\n", "people:\n  lorne:\u{A0}{name: Ada}\n",
  ])
  func `leave it to the parser to name a space that it stumbles over`(text: String) {
    let validation = RuleCase.validate(SampleCase.repository(case: "id: quay-lanterns\n" + text))
    #expect(!validation.diagnostics.map(\.rule).contains("no-break-space-syntax"))
  }

  @Test func `leave conflict marks of git to the parser, which names them`() throws {
    let text = "id: quay-lanterns\n<<<<<<< HEAD\nlanguage: en\n=======\nlanguage: fr\n>>>>>>> other\n"
    let validation = RuleCase.validate(SampleCase.repository(case: text))
    #expect(validation.labels == ["yaml-syntax: <<<<<<<"])
  }
}
