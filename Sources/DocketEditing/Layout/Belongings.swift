import DocketYAML

/// The comments of a file by what they belong to.
struct Belongings: Equatable {
  private var comments: [[String]: [String]] = [:]

  init(_ laid: LaidFile, _ tree: Tree) {
    // Above the first key, what belongs to the file and what to the key is told apart by a blank line alone.
    var root = laid.root
    var top = laid.header
    if !root.items.isEmpty {
      top += root.items[0].leading
      root.items[0].leading = []
    }
    add(top, at: ["top"])
    add(root, at: [], tree)
  }

  private mutating func add(_ node: LaidNode, at path: [String], _ tree: Tree) {
    for (index, item) in node.items.enumerated() {
      let step = item.key.map { "." + tree.text(of: $0) } ?? "[\(index)]"
      add(item.leading + (item.behind.map { [.comment($0)] } ?? []), at: path + [step])
      add(item.value, at: path + [step], tree)
    }
    add(node.trailing, at: path + ["end"])
  }

  private mutating func add(_ lines: [LaidLine], at path: [String]) {
    for case .comment(let text) in lines { comments[path, default: []].append(text) }
  }
}

extension Tree {
  /// Whether another tree holds the same data, whatever the order of keys.
  func holdsTheSame(as other: Tree) -> Bool { holdsTheSame(root, other, other.root) }

  private func holdsTheSame(_ mine: Part, _ other: Tree, _ theirs: Part) -> Bool {
    if mine.form.isText { return theirs.form.isText && text(of: mine) == other.text(of: theirs) }
    guard mine.form == theirs.form, count(of: mine) == other.count(of: theirs) else { return false }
    var left = children(of: mine)
    var right = other.children(of: theirs)
    if mine.form == .sequence {
      while let item = left.next(), let counterpart = right.next() {
        guard holdsTheSame(item, other, counterpart) else { return false }
      }
      return true
    }
    var values: [String: Part] = [:]
    while let key = right.next(), let value = right.next() { values[other.text(of: key)] = value }
    while let key = left.next(), let value = left.next() {
      guard let counterpart = values[text(of: key)], holdsTheSame(value, other, counterpart) else {
        return false
      }
    }
    return true
  }
}
