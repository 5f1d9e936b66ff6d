import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

extension Rule {
  /// What docket reads, other readers of YAML read as well.
  ///
  /// libyaml accepts more than YAML 1.2: of the cases SU5Z, X4QW, 9JBA, CVW2 and 9C9N of the YAML test suite this
  /// rule finds those that people write.
  static let portableYAML: Rule = Rule(
    RuleDescription(
      id: "portable-yaml", family: .syntax, severity: .warning,
      summary: Phrase("summary", en: "Other programs can read the file as well."),
      reason: Phrase("reason", en: "Many editors and programs refuse the whole file where docket reads on."),
      exception: Phrase(
        "exception", en: "Hardly ever: the change is one space, and nothing reads differently.")),
    examples: [
      .reports("A space is missing before `#`.", in: "aliases: [\"Lanterns\"]⟦#⟧ as printed\n"),
      .reports(
        "A space is missing before `#`.",
        in: """
          summary:
            en: "Lanterns"⟦#⟧ as printed
            fr: Lanternes
            ru: Фонари
          """),
      .reports(
        "This bracket stands as far left as a key.",
        in: """
          aliases: [
            Lanterns,
          ⟦]⟧
          """),
      .accepts("aliases: [\"Lanterns\", \"#1\", \"a]#b\", 'x'] # \"as\"# printed\n"),
      .accepts(
        """
        summary:
          en: |
            "Lanterns"# as printed
          fr: Lanternes
          ru: Фонари
        """),
    ],
    check: .file { file, context, findings in
      let source = file.source
      for offset in context.facts.syntaxMarks.closeHashes.prefix(Findings.mostInBytes)
      where file.isCommentStart(offset) {
        let edit = TextEdit(path: file.path, range: ByteRange(offset, offset), replacement: " ")
        findings.report(
          noSpace.with(["sign": .code("#")]), at: ByteRange(offset, offset + 1), in: source,
          mend: [addSpace.with(["sign": .code("#")])],
          fixes: [Fix(addSpace.with(["sign": .code("#")]), edits: [edit], safety: .safe)])
      }
      for start in source.leftmostBrackets.prefix(Findings.mostInBytes) {
        guard let node = file.flowCollection(endingAt: start), node.range.lower != file.root?.range.lower
        else {
          continue
        }
        let edit = TextEdit(path: file.path, range: ByteRange(start, start), replacement: "  ")
        findings.report(
          tooFarLeft.message, at: ByteRange(start, start + 1), in: source, mend: [indent.message],
          fixes: [Fix(indent.message, edits: [edit], safety: .safe)])
      }
    })

  private static let noSpace = Phrase("no-space", en: "A space is missing before {sign}.")
  private static let addSpace = Phrase("add-space", en: "Type a space before {sign}.")
  private static let tooFarLeft = Phrase("too-far-left", en: "This bracket stands as far left as a key.")
  private static let indent = Phrase("indent", en: "Put two spaces before the bracket.")
}

extension SourceFile {
  /// Each closing bracket with which a line begins.
  fileprivate var leftmostBrackets: [Int] {
    lineStarts.dropFirst().filter { start in
      let first = byte(at: start)
      return first == 0x5D || first == 0x7D
    }
  }
}

extension RecordFile {
  /// Whether a comment begins at an offset: no text goes on there, and no comment has begun before on its line.
  fileprivate func isCommentStart(_ offset: Int) -> Bool {
    func isInText(_ place: Int) -> Bool {
      guard let node = scalar(at: place), let style = node.scalar?.style else { return false }
      guard style == .literal || style == .folded else { return true }
      // The line of the block sign is no text yet.
      return source.bytes[node.range.lower..<place].contains(0x0A)
    }
    guard !isInText(offset) else { return false }
    // Far enough back for every line that people write, and not quadratic in a line of a megabyte.
    let start = max(source.lineRange(source.position(at: offset).line).lower, offset - 2048)
    return !(start..<offset).contains { source.bytes[$0] == 0x23 && !isInText($0) }
  }
}
