import DocketEditing
import TestSupport

/// A content written in a layout that chance made, with comments that know what they belong to.
struct RandomLayout {
  /// A comment with a text of its own.
  struct Comment {
    enum Place {
      /// On a line right above.
      case above
      /// At the end of the line.
      case behind
      /// On a line below, deeper.
      case below
      /// In a block, with an empty line below it, or at its end: it stays where the block is.
      case loose
      /// Within a block, less deep than it: it stays where it is as long as the block is there.
      case stray
    }

    /// Counted from 0; `text` begins with it.
    let number: Int
    let text: String
    let place: Place
    /// What it belongs to; of a loose one, the block.
    let owner: NodePath
  }

  var comments: [Comment] = []
  var lines: [String] = []
  let step: Int
  let dashStep: Int
  let gap: Int
  let commentRate: Int
  let blankRate: Int
  let flowRate: Int
  let quoteRate: Int
  let lineBreak: String
  let hasMark: Bool
  /// How often something stands in a way that people and programs seldom choose.
  let oddRate: Int
  let endsLine: Bool
  var numbers: SplitMix64

  /// The file.
  var bytes: [UInt8] {
    (hasMark ? [0xEF, 0xBB, 0xBF] : [])
      + Array((lines.joined(separator: lineBreak) + (endsLine ? lineBreak : "")).utf8)
  }

  init(of content: Content, seed: Int) {
    var numbers = SplitMix64(seed: seed)
    step = [2, 2, 2, 4, 3].randomElement(using: &numbers) ?? 2
    dashStep = [0, step, step].randomElement(using: &numbers) ?? 0
    gap = [1, 1, 1, 3].randomElement(using: &numbers) ?? 1
    commentRate = [0, 3, 8, 20].randomElement(using: &numbers) ?? 3
    blankRate = [0, 0, 3, 10].randomElement(using: &numbers) ?? 0
    flowRate = [0, 2, 5].randomElement(using: &numbers) ?? 0
    quoteRate = [1, 4].randomElement(using: &numbers) ?? 1
    lineBreak = Int.random(in: 0..<4, using: &numbers) == 0 ? "\r\n" : "\n"
    hasMark = Int.random(in: 0..<8, using: &numbers) == 0
    endsLine = Int.random(in: 0..<6, using: &numbers) > 0
    oddRate = [0, 0, 1, 6].randomElement(using: &numbers) ?? 0
    self.numbers = numbers
    if chance(oddRate) { lines.append("---") }
    if chance(1, in: 2) { lines.append("# \(note(.loose, []))") }
    if case .map(let pairs) = content, !pairs.isEmpty {
      write(pairs, at: [], column: 0, on: nil)
    } else if case .list(let items) = content, !items.isEmpty {
      write(items, at: [], column: 0, on: nil)
    } else {
      lines.append(flow(content))
    }
  }

  mutating func chance(_ rate: Int, in whole: Int = 20) -> Bool {
    Int.random(in: 0..<whole, using: &numbers) < rate
  }

  private mutating func note(_ place: Comment.Place, _ owner: NodePath) -> String {
    let text = "c\(comments.count)c: \"about\" - 'it'"
    comments.append(Comment(number: comments.count, text: text, place: place, owner: owner))
    return text
  }

  func indent(_ column: Int) -> String { String(repeating: " ", count: column) }

  // MARK: Blocks

  private mutating func write(_ pairs: [Content.Pair], at path: NodePath, column: Int, on head: String?) {
    for (index, pair) in pairs.enumerated() {
      let here = path.appending(pair.key)
      let isOnHead = index == 0 && head != nil
      if !isOnHead { before(here, path, column, isFirst: index == 0) }
      let start = isOnHead ? head ?? "" : indent(column)
      write(pair.value, at: here, column: column, after: start + key(pair.key) + ":", isItem: false)
      after(here, pair.value, column)
    }
    atEnd(path, column, isList: false)
  }

  private mutating func write(_ items: [Content], at path: NodePath, column: Int, on head: String?) {
    for (index, item) in items.enumerated() {
      let here = path.appending(index)
      let isOnHead = index == 0 && head != nil
      if !isOnHead { before(here, path, column, isFirst: index == 0) }
      let start = (isOnHead ? head ?? "" : indent(column)) + "-"
      write(item, at: here, column: column, after: start, isItem: true)
      after(here, item, column)
    }
    atEnd(path, column, isList: true)
  }

  private mutating func write(
    _ value: Content, at path: NodePath, column: Int, after head: String, isItem: Bool
  ) {
    let space = indent(isItem ? gap : chance(oddRate) ? Int.random(in: 2...4, using: &numbers) : 1)
    let inner = isItem ? column + 1 + gap : column + (chance(oddRate) ? step + 1 : step)
    switch value {
    case .map(let pairs) where !pairs.isEmpty && !chance(flowRate):
      if isItem, !chance(oddRate) {
        write(pairs, at: path, column: inner, on: head + space)
      } else {
        lines.append(head + (isItem ? "" : behind(path)))
        write(pairs, at: path, column: inner, on: nil)
      }
    case .list(let items) where !items.isEmpty && !chance(flowRate):
      if isItem, !chance(oddRate) {
        write(items, at: path, column: inner, on: head + space)
      } else {
        lines.append(head + (isItem ? "" : behind(path)))
        write(items, at: path, column: isItem ? inner : column + dashStep, on: nil)
      }
    case .text(let text) where chance(1) && isBlockText(text):
      lines.append("\(head)\(space)|\(text.last == "\n" ? "" : "-")")
      for line in text.split(separator: "\n") { lines.append(indent(inner) + line) }
    case .text(let text) where chance(oddRate) && isProse(text):
      write(text, after: head + space, column: inner)
    case .list(let items) where !items.isEmpty && chance(commentRate + oddRate, in: 40):
      write(items, at: path, after: head + space, column: column + step)
    case .map(let pairs) where !pairs.isEmpty && chance(commentRate + oddRate, in: 40):
      write(pairs, at: path, after: head + space, column: column + step)
    case .text(""): lines.append(head + (chance(10) ? "" : " ''") + behind(path))
    default:
      let text = flow(value, inFlow: false)
      lines.append(head + space + text + behind(path))
    }
  }

  /// A list in brackets, an item a line.
  private mutating func write(_ items: [Content], at path: NodePath, after head: String, column: Int) {
    lines.append(head + "[")
    let endsInComma = chance(5)
    for (index, item) in items.enumerated() {
      let here = path.appending(index)
      if chance(commentRate, in: 40) { lines.append("\(indent(column))# \(note(.above, here))") }
      let comma = index < items.count - 1 || endsInComma ? "," : ""
      lines.append(indent(column) + flow(item) + comma + behind(here))
    }
    lines.append(indent(column) + "]")
  }

  /// Keys in brackets, one a line.
  private mutating func write(_ pairs: [Content.Pair], at path: NodePath, after head: String, column: Int) {
    lines.append(head + "{")
    let endsInComma = chance(5)
    for (index, pair) in pairs.enumerated() {
      let here = path.appending(pair.key)
      if chance(commentRate, in: 40) { lines.append("\(indent(column))# \(note(.above, here))") }
      let comma = index < pairs.count - 1 || endsInComma ? "," : ""
      lines.append(indent(column) + key(pair.key) + ": " + flow(pair.value) + comma + behind(here))
    }
    lines.append(indent(column) + "}")
  }

  private mutating func before(_ path: NodePath, _ holder: NodePath, _ column: Int, isFirst: Bool) {
    if chance(blankRate), !lines.isEmpty { lines.append("") }
    if chance(commentRate, in: 80) {
      lines.append("\(indent(column))# \(note(.loose, holder))")
      lines.append("")
    }
    // Less deep than all around it, it belongs to nothing there.
    if !isFirst, column > 0, chance(oddRate, in: 80) {
      lines.append("\(indent(Int.random(in: 0..<column, using: &numbers)))# \(note(.stray, holder))")
    }
    guard chance(commentRate, in: 40) else { return }
    // At the very top it would be the file's.
    let begun = lines.drop { $0.isEmpty || $0 == "---" }
    let isTop = holder.steps.isEmpty && isFirst && begun.allSatisfy { $0.hasPrefix("#") }
    lines.append("\(indent(column))# \(note(isTop ? .loose : .above, isTop ? [] : path))")
  }

  private mutating func behind(_ path: NodePath) -> String {
    guard chance(commentRate, in: 40) else { return chance(oddRate, in: 40) ? "  " : "" }
    return (chance(oddRate) ? "\t" : "  ") + "# \(note(.behind, path))"
  }

  private mutating func after(_ path: NodePath, _ value: Content, _ column: Int) {
    if dashStep == 0, case .list = value { return }
    guard chance(commentRate, in: 80) else { return }
    // Deeper than a block of text it would be a line of it.
    let isLine = if case .text(let text) = value { !isBlockText(text) && !isProse(text) } else { false }
    let deeper = isLine && chance(oddRate) ? 5 : 1
    lines.append("\(indent(column + deeper))# \(note(.below, path))")
  }

  private mutating func atEnd(_ path: NodePath, _ column: Int, isList: Bool) {
    guard chance(commentRate, in: 120), !path.steps.isEmpty, !isList || dashStep > 0 else { return }
    lines.append("\(indent(column))# \(note(.loose, path))")
  }
}
