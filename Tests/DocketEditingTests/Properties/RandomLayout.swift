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
    }

    let text: String
    let place: Place
    /// What it belongs to; of a loose one, the block.
    let owner: NodePath
  }

  private(set) var comments: [Comment] = []
  private var lines: [String] = []
  private let step: Int
  private let dashStep: Int
  private let gap: Int
  private let commentRate: Int
  private let blankRate: Int
  private let flowRate: Int
  private let quoteRate: Int
  private let lineBreak: String
  private let hasMark: Bool
  private let endsLine: Bool
  private var numbers: SplitMix64

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
    self.numbers = numbers
    if chance(1, in: 2) { lines.append("# \(note(.loose, []))") }
    if case .map(let pairs) = content, !pairs.isEmpty {
      write(pairs, at: [], column: 0, on: nil)
    } else if case .list(let items) = content, !items.isEmpty {
      write(items, at: [], column: 0, on: nil)
    } else {
      lines.append(flow(content))
    }
  }

  private mutating func chance(_ rate: Int, in whole: Int = 20) -> Bool {
    Int.random(in: 0..<whole, using: &numbers) < rate
  }

  private mutating func note(_ place: Comment.Place, _ owner: NodePath) -> String {
    let text = "c\(comments.count)c: \"about\" - 'it'"
    comments.append(Comment(text: text, place: place, owner: owner))
    return text
  }

  private func indent(_ column: Int) -> String { String(repeating: " ", count: column) }

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
    switch value {
    case .map(let pairs) where !pairs.isEmpty && !chance(flowRate):
      if isItem {
        let inner = column + 1 + gap
        write(pairs, at: path, column: inner, on: head + indent(gap))
      } else {
        lines.append(head + behind(path))
        write(pairs, at: path, column: column + step, on: nil)
      }
    case .list(let items) where !items.isEmpty && !chance(flowRate):
      if isItem {
        write(items, at: path, column: column + 1 + gap, on: head + indent(gap))
      } else {
        lines.append(head + behind(path))
        write(items, at: path, column: column + dashStep, on: nil)
      }
    case .text(let text) where chance(1) && isBlockText(text):
      let inner = isItem ? column + 1 + gap : column + step
      lines.append("\(head)\(indent(isItem ? gap : 1))|\(text.last == "\n" ? "" : "-")")
      for line in text.split(separator: "\n") { lines.append(indent(inner) + line) }
    case .list(let items) where !items.isEmpty && chance(commentRate, in: 40):
      write(items, at: path, after: head + indent(isItem ? gap : 1), column: column + step)
    case .text(""): lines.append(head + (chance(10) ? "" : " ''") + behind(path))
    default:
      let text = flow(value, inFlow: false)
      lines.append(head + indent(isItem ? gap : 1) + text + behind(path))
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

  private mutating func before(_ path: NodePath, _ holder: NodePath, _ column: Int, isFirst: Bool) {
    if chance(blankRate), !lines.isEmpty { lines.append("") }
    if chance(commentRate, in: 80) {
      lines.append("\(indent(column))# \(note(.loose, holder))")
      lines.append("")
    }
    guard chance(commentRate, in: 40) else { return }
    // At the very top it would be the file's.
    let isTop = holder.steps.isEmpty && isFirst && lines.allSatisfy { $0.hasPrefix("#") }
    lines.append("\(indent(column))# \(note(isTop ? .loose : .above, isTop ? [] : path))")
  }

  private mutating func behind(_ path: NodePath) -> String {
    chance(commentRate, in: 40) ? "  # \(note(.behind, path))" : ""
  }

  private mutating func after(_ path: NodePath, _ value: Content, _ column: Int) {
    if dashStep == 0, case .list = value { return }
    guard chance(commentRate, in: 80) else { return }
    lines.append("\(indent(column + 1))# \(note(.below, path))")
  }

  private mutating func atEnd(_ path: NodePath, _ column: Int, isList: Bool) {
    guard chance(commentRate, in: 120), !path.steps.isEmpty, !isList || dashStep > 0 else { return }
    lines.append("\(indent(column))# \(note(.loose, path))")
  }

  // MARK: Texts

  private func isBlockText(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return text.count > 3
      && lines.enumerated().allSatisfy { index, line in
        (!line.isEmpty || index == lines.count - 1 && index > 0) && line.first != " " && line.last != " "
          && line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x2000 && $0.value != 0x85 }
      }
  }

  private mutating func key(_ key: String) -> String {
    isWord(key) ? chance(quoteRate, in: 40) ? "\"\(key)\"" : key : doubleQuoted(key)
  }

  private func isWord(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ($0.value >= 0x30 && $0.value <= 0x39) || $0 == "_" || $0 == "-"
        || $0 == " "
    } && text.last != " " && text.unicodeScalars.allSatisfy { $0.value != 0xFEFF }
  }

  private mutating func flow(_ content: Content, inFlow: Bool = true) -> String {
    switch content {
    case .text(let text):
      if isWord(text) || isDay(text), !chance(quoteRate) { return text }
      if chance(10),
        !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x85 || $0.value > 0x2000 })
      {
        return "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
      }
      return doubleQuoted(text)
    case .list(let items):
      var texts: [String] = []
      for item in items { texts.append(flow(item)) }
      let space = chance(5) ? " " : ""
      return texts.isEmpty ? "[]" : "[\(space)\(texts.joined(separator: chance(5) ? "," : ", "))\(space)]"
    case .map(let pairs):
      var texts: [String] = []
      for pair in pairs { texts.append("\(key(pair.key)): \(flow(pair.value))") }
      return texts.isEmpty ? "{}" : "{\(texts.joined(separator: ", "))}"
    }
  }

  private func isDay(_ text: String) -> Bool {
    text.utf8.count >= 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
      && text.utf8.first != 0x2D
  }

  private func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" {
        result += "\\" + String(scalar)
      } else if scalar.value < 0x20 || scalar.value == 0x85 || (0x2028...0x2029).contains(scalar.value)
        || scalar.value == 0xFEFF
      {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
