import DocketDiagnostics
import DocketYAML

/// Gives each comment of a file to what it belongs to.
///
/// A comment above an item or behind it on its line is that item's. One below the last item of a block belongs to the
/// block if it is indented as the block is, and else to what follows.
struct LayoutReader {
  private let file: SourceFile
  private let tree: Tree
  private let marks: [Mark]
  private var next = 0

  private init(_ file: SourceFile, _ tree: Tree) {
    self.file = file
    self.tree = tree
    marks = MarkFinder.marks(of: file, tree)
  }

  /// Reads a file with its keys in order.
  static func read(_ file: SourceFile, _ tree: Tree, _ order: KeyOrder) -> LaidFile {
    var reader = LayoutReader(file, tree)
    let beforeRoot = reader.take(before: tree.root.range.lower)
    var root = reader.node(tree.root, Surroundings(end: file.bytes.count, nextColumn: -1), order)
    root.trailing += reader.take(before: file.bytes.count + 1)
    while root.trailing.last == .blank { root.trailing.removeLast() }
    return Self.laidFile(root, beforeRoot)
  }

  /// What follows a collection.
  private struct Surroundings {
    /// Where the next thing begins that does not belong to it.
    let end: Int
    /// The column of that; -1 at the end of the file.
    let nextColumn: Int
  }

  // MARK: Collections

  private mutating func node(_ part: Part, _ around: Surroundings, _ order: KeyOrder) -> LaidNode {
    let isFlow = isFlow(part)
    var node = LaidNode(part: part, isFlow: isFlow)
    guard !part.form.isText else { return node }
    let units = units(of: part)
    let order = part.form == .mapping ? order.ofBlock : order.ofItems
    let column = column(of: part)
    let end = isFlow ? part.range.upper - 1 : around.end
    for (index, unit) in units.enumerated() {
      let following = index + 1 < units.count ? units[index + 1].start : nil
      let inside = Surroundings(
        end: following ?? end, nextColumn: following == nil && !isFlow ? around.nextColumn : column)
      node.items.append(item(unit, in: part, inside, order))
    }
    node.trailing = isFlow ? take(before: end).comments : takeTrailing(column, around)
    if isFlow { node.items = node.items.map(\.withoutBlankLines) }
    if case .keys(let keys) = order, part.form == .mapping { sort(&node, keys().map(\.key)) }
    return node
  }

  /// A key and its value, or an item.
  private struct Unit {
    let key: Part?
    let value: Part
    var start: Int { key?.range.lower ?? value.range.lower }
  }

  private func units(of part: Part) -> [Unit] {
    var units: [Unit] = []
    var children = tree.children(of: part)
    while let first = children.next() {
      if part.form == .sequence {
        units.append(Unit(key: nil, value: first))
      } else if let value = children.next() {
        units.append(Unit(key: first, value: value))
      }
    }
    return units
  }

  private mutating func item(_ unit: Unit, in part: Part, _ around: Surroundings, _ order: KeyOrder)
    -> LaidItem
  {
    var item = LaidItem(
      key: unit.key, leading: take(before: unit.start), value: LaidNode(part: unit.value, isFlow: false))
    let value = unit.value
    if let key = unit.key {
      let keyLine = file.position(at: key.range.upper).line
      if !value.form.isText, !isFlow(value), let mark = peek(), mark.offset < value.range.lower,
        mark.line == keyLine
      {
        item.behind = mark.comment
        next += 1
      } else if value.form.isText || isFlow(value) {
        item.leading += take(before: value.range.lower).comments
      }
    }
    item.value = node(value, around, orderUnder(unit, order))
    if value.form.isText || isFlow(value) { takeBehind(value, before: around.end, &item) }
    if unit.key == nil { item.hoist() }
    return item
  }

  private func orderUnder(_ unit: Unit, _ order: KeyOrder) -> KeyOrder {
    guard let key = unit.key else { return order }
    switch order {
    case .keys(let keys):
      let name = tree.text(of: key)
      return keys().first { $0.key == name }?.value ?? .none
    case .map(let value): return value
    case .none, .list, .either: return .none
    }
  }

  /// Takes the comment behind a value on the line where it ends, or behind the sign of a block text.
  private mutating func takeBehind(_ value: Part, before end: Int, _ item: inout LaidItem) {
    let isBlock = value.form == .literal || value.form == .folded
    let line = file.position(at: isBlock ? value.range.lower : value.range.upper).line
    guard let mark = peek(), mark.offset < max(end, value.range.upper), mark.line == line, !mark.ownsLine,
      let comment = mark.comment
    else { return }
    next += 1
    if item.behind == nil { item.behind = comment } else { item.leading.append(.comment(comment)) }
  }

  // MARK: Marks

  private func peek() -> Mark? { next < marks.count ? marks[next] : nil }

  private mutating func take(before end: Int) -> [LaidLine] {
    var lines: [LaidLine] = []
    while let mark = peek(), mark.offset < end {
      lines.append(mark.comment.map { .comment($0) } ?? .blank)
      next += 1
    }
    return lines
  }

  /// The comments below the last item of a block that belong to the block, with the blank lines among them.
  private mutating func takeTrailing(_ column: Int, _ around: Surroundings) -> [LaidLine] {
    var lines: [LaidLine] = []
    while true {
      var ahead = next
      while ahead < marks.count, marks[ahead].comment == nil { ahead += 1 }
      guard ahead < marks.count, marks[ahead].offset < around.end else { return lines }
      let mark = marks[ahead]
      guard !mark.ownsLine || (mark.column >= column && mark.column > around.nextColumn) else { return lines }
      lines += take(before: mark.offset + 1)
    }
  }

  // MARK: Places

  /// Whether a collection stands between brackets; one without may begin with an item that has some.
  private func isFlow(_ part: Part) -> Bool {
    guard !part.form.isText else { return false }
    var children = tree.children(of: part)
    return children.next().map { $0.range.lower > part.range.lower } ?? true
  }

  /// The column where a block begins: that of its keys, or of the dashes of a list.
  private func column(of part: Part) -> Int {
    var children = tree.children(of: part)
    guard let first = children.next() else { return 0 }
    let start =
      part.form == .sequence && !isFlow(part) ? dash(of: part) ?? first.range.lower : first.range.lower
    return start - lineStart(start)
  }

  private func lineStart(_ offset: Int) -> Int { file.lineRange(file.position(at: offset).line).lower }

  /// The dash of the first item of a list; what is on its line may begin below it.
  private func dash(of list: Part) -> Int? {
    var children = tree.children(of: list)
    guard let first = children.next() else { return nil }
    let isList = first.form == .sequence && !isFlow(first)
    var index = (isList ? dash(of: first) ?? first.range.lower : first.range.lower) - 1
    while index >= file.lineStarts[0] {
      switch file.bytes[index] {
      case 0x20, 0x09, 0x0D: index -= 1
      case 0x0A: index = endOfText(onLineOf: index) - 1
      case UInt8(ascii: "-"): return index
      default: return nil
      }
    }
    return nil
  }

  /// Where a comment begins on the line that ends at a line break, else the line break.
  private func endOfText(onLineOf lineBreak: Int) -> Int {
    let start = lineStart(lineBreak)
    return marks.first { $0.comment != nil && $0.offset >= start && $0.offset < lineBreak }?.offset
      ?? lineBreak
  }

  // MARK: Order

  /// Puts keys into the order of the format; a key that it does not name stays behind the one before it.
  private func sort(_ node: inout LaidNode, _ keys: [String]) {
    var rank = -1
    let ranked = node.items.enumerated().map { index, item in
      if let key = item.key, let found = keys.firstIndex(of: tree.text(of: key)) { rank = found }
      return (rank: rank, index: index, item: item)
    }
    node.items = ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.item)
  }

  /// The file with its header: comments above the first key, up to a blank line if there is one.
  private static func laidFile(_ root: LaidNode, _ lines: [LaidLine]) -> LaidFile {
    var root = root
    let first = root.items.indices.first { root.items[$0].isFirst(of: root) }
    var above = lines
    if let first {
      above += root.items[first].leading
      root.items[first].leading = []
    }
    let headerEnd = above.lastIndex(of: .blank).map { $0 + 1 } ?? above.count
    let rest = Array(above[headerEnd...])
    var header = Array(above[..<headerEnd])
    if let first {
      root.items[first].leading = rest
    } else {
      header += rest
    }
    return LaidFile(header: header, root: root)
  }
}

extension LaidItem {
  /// Whether it stands first in a collection of the file.
  fileprivate func isFirst(of node: LaidNode) -> Bool {
    let start = (key ?? value.part).range.lower
    return node.items.allSatisfy { ($0.key ?? $0.value.part).range.lower >= start }
  }

  /// Takes the comments between a dash and the first key above the dash.
  fileprivate mutating func hoist() {
    guard !value.items.isEmpty else { return }
    leading += value.items[0].leading
    value.items[0].leading = []
  }

  /// The item without blank lines, which mean nothing between brackets.
  fileprivate var withoutBlankLines: LaidItem {
    var item = self
    item.leading = item.leading.comments
    return item
  }
}

extension [LaidLine] {
  /// The comments among them.
  var comments: [LaidLine] { filter { $0 != .blank } }
}
