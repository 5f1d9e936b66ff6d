import DocketDiagnostics
import DocketEditing
import DocketYAML

/// Compares a file before and after an edit without any code of the engine.
struct Judge {
  let before: SourceFile
  let after: SourceFile
  let edit: GeneratedEdit
  let comments: [RandomLayout.Comment]
  let content: Content
  /// What stood in the file before.
  let old: Node?
  /// What stands in it now.
  let root: Node?

  init(
    _ before: SourceFile, _ after: SourceFile, _ edit: GeneratedEdit, _ comments: [RandomLayout.Comment],
    saying content: Content
  ) {
    self.before = before
    self.after = after
    self.edit = edit
    self.comments = comments
    self.content = content
    old = YAML.read(before).root
    root = YAML.read(after).root
  }

  /// What is wrong; nil when all is as it should be.
  var fault: String? { wrongContent ?? wrongLines ?? wrongEnds ?? wrongQuotes ?? wrongComment }

  /// What the file says afterwards.
  var said: Content? { root.map { Content($0) } }

  private var wrongContent: String? {
    guard let said else { return "cannot be read" }
    return said.sorted == edit.outcome(in: content).sorted ? nil : "says something else"
  }

  /// The lines of a file, without their breaks.
  static func lines(_ file: SourceFile) -> [String] {
    (1...file.lineCount).map { file.text(file.lineRange($0)) }
  }
}

extension Node {
  /// What stands at a path; nil where nothing does.
  func at(_ path: ArraySlice<NodePath.Step>) -> Node? {
    guard let step = path.first else { return self }
    switch step {
    case .item(let place):
      guard let items, items.indices.contains(place) else { return nil }
      return items[place].at(path.dropFirst())
    case .key(let key): return entries?.first { $0.name == key }?.value.at(path.dropFirst())
    }
  }

  /// The lines of a part with its key, from 1.
  func lines(of path: NodePath, in file: SourceFile) -> ClosedRange<Int>? {
    guard let node = at(path.steps[...]) else { return nil }
    var lower = node.range.lower
    if case .key(let key) = path.steps.last, let holder = at(path.steps.dropLast()[...]) {
      lower = holder.entries?.first { $0.name == key }?.key.range.lower ?? lower
    }
    var first = file.position(at: lower).line
    if case .item = path.steps.last, !node.hasDash(on: first, in: file) { first = file.dash(above: first) }
    return first...max(first, file.position(at: node.range.upper).line)
  }

  /// Whether the dash of an item stands on its first line: lists that begin with it have dashes of their own.
  private func hasDash(on line: Int, in file: SourceFile) -> Bool {
    var inner = 0
    var node = self
    while let first = node.items?.first, first.range.lower == node.range.lower {
      inner += 1
      node = first
    }
    let start = file.lineRange(line).lower
    return file.bytes[start..<max(start, range.lower)].count { $0 == UInt8(ascii: "-") } > inner
  }
}

extension SourceFile {
  /// The line above that has nothing but a dash; the same where other things stand between.
  fileprivate func dash(above line: Int) -> Int {
    for above in (1..<line).reversed() {
      let text = self.text(lineRange(above)).drop { $0 == " " }
      if text.allSatisfy({ $0 == "-" || $0 == " " }), !text.isEmpty { return above }
      if !text.isEmpty, text.first != "#" { return line }
    }
    return line
  }
}
