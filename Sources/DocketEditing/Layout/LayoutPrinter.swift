import DocketDiagnostics
import DocketYAML

/// Writes a file with its comments in the canonical layout.
struct LayoutPrinter {
  let file: SourceFile
  let tree: Tree
  /// The longest line in which a list or block stays between its brackets, in characters.
  let width: Int

  /// The whole file.
  func text(_ laid: LaidFile) -> String {
    var lines = Self.written(laid.header, column: 0, isFirst: true)
    var root = laid.root
    if !root.items.isEmpty {
      // A blank line above the first key ends what belongs to the file, so there is one, and no further one below it.
      root.items[0].leading = root.items[0].leading.comments
      if !lines.isEmpty, lines.last != "", !root.items[0].leading.isEmpty { lines.append("") }
    }
    if root.part.form.isText {
      lines += scalar(root.part, column: -2, inFlow: false)
      lines += Self.written(root.trailing, column: 0, isFirst: false)
    } else if root.isFlow, let flow = flowText(root), flow.unicodeScalars.count <= width {
      lines.append(flow)
    } else {
      lines += block(root, column: 0)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Blocks

  private func block(_ node: LaidNode, column: Int) -> [String] {
    var lines: [String] = []
    for (index, item) in node.items.enumerated() {
      let above = Self.written(item.leading, column: column, isFirst: index == 0)
      let written = self.item(item, column: column)
      lines += above
      lines += written
    }
    return lines + Self.written(node.trailing, column: column, isFirst: false)
  }

  private func item(_ item: LaidItem, column: Int) -> [String] {
    let indent = String(repeating: " ", count: column)
    let head = item.key.map { indent + name($0) + ":" } ?? indent + "-"
    let value = item.value
    if value.part.form.isText {
      return withBehind(item.behind, value.part, head, scalar(value.part, column: column, inFlow: false))
    }
    if let flow = flowText(value), value.isFlow || value.items.isEmpty,
      head.unicodeScalars.count + 1 + flow.unicodeScalars.count <= width || value.items.isEmpty
    {
      return withBehind(item.behind, value.part, head, [flow])
    }
    let below = block(value, column: column + 2)
    if item.key != nil { return [head + Self.behind(item.behind)] + below }
    // The first key stands on the line of the dash.
    let comment = item.behind.map { [indent + $0] } ?? []
    guard let first = below.first else { return comment + [head] }
    return comment + [head + " " + first.dropFirst(column + 2)] + below.dropFirst()
  }

  private func withBehind(_ comment: String?, _ part: Part, _ head: String, _ text: [String]) -> [String] {
    var lines = text
    let first = lines.first ?? ""
    lines[0] = first.isEmpty ? head : head + " " + first
    let isBlock = part.form == .literal || part.form == .folded
    let place = isBlock ? 0 : lines.count - 1
    lines[place] += Self.behind(comment)
    return lines
  }

  private static func behind(_ comment: String?) -> String { comment.map { " " + $0 } ?? "" }

  /// Comments and blank lines at a column, never two blank ones in a row, and none where a block begins.
  private static func written(_ lines: [LaidLine], column: Int, isFirst: Bool) -> [String] {
    var written: [String] = []
    for line in lines {
      switch line {
      case .blank:
        if written.last != "", !(isFirst && written.isEmpty) { written.append("") }
      case .comment(let text): written.append(String(repeating: " ", count: column) + text)
      }
    }
    return written
  }

  // MARK: Brackets

  /// A value on one line; nil where comments or texts over several lines are in it, or where it has no brackets.
  private func flowText(_ node: LaidNode) -> String? {
    guard !node.holdsComments else { return nil }
    return inBrackets(node)
  }

  private func inBrackets(_ node: LaidNode) -> String? {
    if node.part.form.isText {
      let lines = scalar(node.part, column: 0, inFlow: true)
      return lines.count == 1 ? lines[0] : nil
    }
    var items: [String] = []
    for item in node.items {
      guard let value = inBrackets(item.value) else { return nil }
      items.append(item.key.map { name($0) + ":" + (value.isEmpty ? "" : " " + value) } ?? value)
    }
    let text = items.joined(separator: ", ")
    return node.part.form == .sequence ? "[\(text)]" : "{\(text)}"
  }

  // MARK: Texts

  private func name(_ key: Part) -> String { scalar(key, column: 0, inFlow: false).joined(separator: " ") }

  private func scalar(_ part: Part, column: Int, inFlow: Bool) -> [String] {
    ScalarLayout(file: file, part: part, text: tree.text(of: part)).lines(column: column, inFlow: inFlow)
  }
}
