import DocketDiagnostics
import DocketEditing
import DocketYAML

/// Compares a file before and after an edit without any code of the engine.
struct Judge {
  let before: SourceFile
  let after: SourceFile
  let edit: GeneratedEdit
  let comments: [RandomLayout.Comment]
  private let content: Content
  private let root: Node?

  init(_ before: SourceFile, _ after: SourceFile, _ edit: GeneratedEdit, _ comments: [RandomLayout.Comment]) {
    self.before = before
    self.after = after
    self.edit = edit
    self.comments = comments
    content = YAML.read(before).root.map { Content($0) } ?? .text("")
    root = YAML.read(after).root
  }

  /// What is wrong; nil when all is as it should be.
  var fault: String? { wrongContent ?? wrongLines ?? wrongComment }

  private var wrongContent: String? {
    guard let root else { return "cannot be read" }
    return Content(root).sorted == edit.outcome(in: content).sorted ? nil : "says something else"
  }

  // MARK: Lines

  private static func lines(_ file: SourceFile) -> [String] {
    (1...file.lineCount).map { file.text(file.lineRange($0)) }
  }

  /// The lines that differ, between those that both have at the beginning and at the end.
  private var changed: (old: ArraySlice<String>, new: ArraySlice<String>) {
    let (old, new) = (Self.lines(before), Self.lines(after))
    var first = 0
    while first < min(old.count, new.count), old[first] == new[first] { first += 1 }
    var last = 0
    while last < min(old.count, new.count) - first, old[old.count - 1 - last] == new[new.count - 1 - last] {
      last += 1
    }
    return (old[first..<old.count - last], new[first..<new.count - last])
  }

  private var wrongLines: String? {
    let (old, new) = changed
    switch edit {
    case .set(.text(let text), let path):
      guard case .text(let previous) = content[path.steps[...]], !text.contains("\n"),
        !previous.contains("\n"),
        !spans(path)
      else { return nil }
      return old.count <= 1 && new.count <= 1 ? nil : "changes \(old.count) lines for one text"
    case .set: return nil
    case .add, .insert: return old.count <= 1 ? nil : "changes \(old.count) lines where it adds"
    case .remove(let path):
      if case .list(let items) = content[path.steps.dropLast()[...]], items.count == 1 { return nil }
      if case .map(let pairs) = content[path.steps.dropLast()[...]], pairs.count == 1 { return nil }
      return new.count <= 1 ? nil : "writes \(new.count) lines where it removes"
    case .move(let list, _, _):
      if case .item = list.steps.last { return nil }
      func sorted(_ lines: ArraySlice<String>) -> [String] {
        lines.filter { $0.contains { $0 != " " } }.sorted()
      }
      return new.count <= 1 || sorted(old) == sorted(new) ? nil : "changes lines that it moves"
    case .rename: return old.count == 1 && new.count == 1 ? nil : "changes \(old.count) lines for a key"
    }
  }

  /// Whether a text stands on several lines.
  private func spans(_ path: NodePath) -> Bool {
    guard let node = YAML.read(before).root?.at(path.steps[...]) else { return true }
    return before.position(at: node.range.lower).line != before.position(at: node.range.upper).line
  }

  // MARK: Comments

  private var wrongComment: String? {
    let lines = Self.lines(after)
    for comment in comments {
      let found = lines.indices.filter { lines[$0].contains("# \(comment.text)") }
      guard found.count < 2 else { return "doubles \(comment.text)" }
      let path = edit.path(of: comment.owner)
      if mayGo(comment), found.isEmpty { continue }
      guard let path else {
        if !found.isEmpty, !mayGo(comment) { return "leaves \(comment.text)" }
        continue
      }
      guard let line = found.first else { return "loses \(comment.text)" }
      if let fault = misplaced(comment, at: line, path, lines) { return fault }
    }
    return nil
  }

  /// Whether a comment stands within a value that another one replaced.
  private func mayGo(_ comment: RandomLayout.Comment) -> Bool {
    guard case .set(_, let path) = edit, comment.owner.steps.starts(with: path.steps) else { return false }
    return comment.owner != path || comment.place == .loose || comment.place == .below
  }

  private func misplaced(
    _ comment: RandomLayout.Comment, at line: Int, _ path: NodePath, _ lines: [String]
  ) -> String? {
    guard comment.place != .loose, let place = root?.lines(of: path, in: after) else { return nil }
    func isComment(_ line: String) -> Bool { line.drop { $0 == " " }.first == "#" }
    switch comment.place {
    case .above:
      var below = line + 1
      while below < lines.count, isComment(lines[below]) { below += 1 }
      return below + 1 == place.lowerBound ? nil : "parts \(comment.text) from what stands below it"
    case .behind:
      return line + 1 == place.lowerBound ? nil : "parts \(comment.text) from its line"
    case .below:
      var above = line - 1
      while above >= 0, isComment(lines[above]) || !lines[above].contains(where: { $0 != " " }) { above -= 1 }
      return place.contains(above + 1) ? nil : "parts \(comment.text) from what stands above it"
    case .loose: return nil
    }
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
  fileprivate func lines(of path: NodePath, in file: SourceFile) -> ClosedRange<Int>? {
    guard let node = at(path.steps[...]) else { return nil }
    var lower = node.range.lower
    if case .key(let key) = path.steps.last, let holder = at(path.steps.dropLast()[...]) {
      lower = holder.entries?.first { $0.name == key }?.key.range.lower ?? lower
    }
    let first = file.position(at: lower).line
    return first...max(first, file.position(at: node.range.upper).line)
  }
}
