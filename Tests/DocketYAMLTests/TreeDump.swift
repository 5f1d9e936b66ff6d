import DocketDiagnostics
import DocketYAML

/// A tree as one line, for literal expectations: `lower-upper` in bytes, a letter for the style, then the text.
///
/// `p` plain, `s` single-quoted, `d` double-quoted, `l` literal, `f` folded. Line breaks show as `⏎`.
func dump(_ node: Node?) -> String {
  guard let node else { return "nil" }
  let range = "\(node.range.lower)-\(node.range.upper)"
  switch node.content {
  case .scalar(let scalar):
    let text = scalar.text.map { $0 == "\n" ? "⏎" : String($0) }.joined()
    return "\(range)\(letter(scalar.style))‹\(text)›"
  case .sequence(let items):
    return "\(range)[" + items.map { dump($0) }.joined(separator: ", ") + "]"
  case .mapping(let entries):
    return "\(range){" + entries.map { dump($0.key) + ": " + dump($0.value) }.joined(separator: ", ") + "}"
  }
}

private func letter(_ style: ScalarStyle) -> String {
  switch style {
  case .plain: "p"
  case .singleQuoted: "s"
  case .doubleQuoted: "d"
  case .literal: "l"
  case .folded: "f"
  }
}

/// A file of the given text at `records/cases/sample.yml`.
func file(_ text: String) -> SourceFile {
  SourceFile(path: "records/cases/sample.yml", bytes: Array(text.utf8))
}
