import DocketYAML
import TestSupport

/// Writes data in a layout that nobody would choose, with comments everywhere; each seed in another one.
struct Scrambler {
  private var random: SplitMix64
  private let lineBreak: String
  private let mark: String
  /// The comments that were written, each with a word of what it belongs to.
  private(set) var comments: [(text: String, owner: String)] = []

  init(seed: Int) {
    random = SplitMix64(seed: seed)
    lineBreak = seed % 5 == 0 ? "\r\n" : "\n"
    mark = seed % 7 == 0 ? "\u{FEFF}" : ""
  }

  /// A file with some data.
  mutating func text(_ root: Node) -> String {
    let body = block(root, column: 0)
    let lines = ["# a header", ""] + body
    return mark + lines.joined(separator: lineBreak) + (chance(2) ? lineBreak : "")
  }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private mutating func spaces(_ range: ClosedRange<Int>) -> String {
    String(repeating: " ", count: Int.random(in: range, using: &random))
  }

  private mutating func above(_ owner: String, _ column: Int) -> [String] {
    var lines: [String] = []
    if chance(6) {
      lines += Array(repeating: chance(2) ? "" : "   ", count: Int.random(in: 1...3, using: &random))
    }
    if chance(6) {
      let text = "# c\(comments.count) above"
      comments.append((text, owner))
      lines.append(String(repeating: " ", count: column) + text)
    }
    return lines
  }

  private mutating func behind(_ owner: String) -> String {
    guard chance(6) else { return chance(8) ? "  " : "" }
    let text = "# c\(comments.count) behind"
    comments.append((text, owner))
    return spaces(1...4) + text
  }

  private mutating func block(_ node: Node, column: Int) -> [String] {
    var lines: [String] = []
    let indent = String(repeating: " ", count: column)
    if let items = node.items {
      for item in items {
        let owner = firstWord(item)
        let gap = spaces(1...3)
        lines += above(owner, column)
        guard item.scalar == nil, !isEmpty(item), !(chance(4) && canFlow(item)) else {
          let value = flow(item)
          let end = behind(owner)
          lines.append("\(indent)-\(gap)\(value)\(end)")
          continue
        }
        let below = block(item, column: column + 1 + gap.count)
        guard let first = below.firstIndex(where: { !isOnlyComment($0) }) else { continue }
        if first == 0 {
          let head = indent + "-" + gap
          lines.append(head + below[0].dropFirst(head.count))
        } else {
          // A dash with the comments of its first key below it.
          lines.append(indent + "-")
          lines += below[..<first]
          lines.append(below[first])
        }
        lines += below[(first + 1)...]
      }
      return lines
    }
    var entries = node.entries ?? []
    if chance(3) { entries.shuffle(using: &random) }
    for entry in entries {
      let owner = entry.name
      lines += above(owner, column)
      let head = indent + key(entry.name) + ":"
      if entry.value.scalar == nil, !isEmpty(entry.value), !(chance(4) && canFlow(entry.value)) {
        lines.append(head + behind(owner))
        let isList = entry.value.items != nil
        lines += block(entry.value, column: column + Int.random(in: (isList ? 0 : 1)...4, using: &random))
      } else {
        let value = flow(entry.value)
        let gap = value.isEmpty ? "" : spaces(1...3)
        let end = behind(owner)
        lines.append("\(head)\(gap)\(value)\(end)")
      }
    }
    return lines
  }

  private func isOnlyComment(_ line: String) -> Bool {
    let first = line.first { $0 != " " }
    return first == nil || first == "#"
  }

  private func isEmpty(_ node: Node) -> Bool { node.items?.isEmpty ?? node.entries?.isEmpty ?? false }

  private func firstWord(_ node: Node) -> String {
    if let scalar = node.scalar { return scalar.text }
    // The id, which no other item has.
    if let id = node.entries?.first(where: { $0.name == "id" })?.value.scalar { return id.text }
    if let entry = node.entries?.first { return entry.name }
    return node.items?.first.map(firstWord) ?? "["
  }

  private func canFlow(_ node: Node) -> Bool {
    if let scalar = node.scalar { return !scalar.text.contains("\n") }
    return node.items?.allSatisfy(canFlow) ?? node.entries?.allSatisfy { canFlow($0.value) } ?? false
  }

  private mutating func flow(_ node: Node) -> String {
    if let scalar = node.scalar { return text(scalar.text) }
    if let items = node.items {
      let parts = items.map { flow($0) }
      let comma = spaces(0...1) + "," + spaces(0...2)
      return bracketed(parts.joined(separator: comma), "[", "]")
    }
    let parts = (node.entries ?? []).map { entry in
      let name = key(entry.name)
      return "\(name): \(flow(entry.value))"
    }
    return bracketed(parts.joined(separator: ",  "), "{", "}")
  }

  private mutating func bracketed(_ inside: String, _ opening: String, _ closing: String) -> String {
    let before = spaces(0...2)
    let after = spaces(0...1)
    return "\(opening)\(before)\(inside)\(after)\(closing)"
  }

  private mutating func key(_ name: String) -> String { chance(8) ? "\"\(name)\"" : name }

  private mutating func text(_ text: String) -> String {
    if Self.isPlain(text), !chance(3) { return text }
    if chance(2), !text.contains("\n"), !text.contains("\t") {
      let doubled = text.replacing("'", with: "''")
      return "'\(doubled)'"
    }
    var escaped = text.replacing("\\", with: "\\\\")
    escaped = escaped.replacing("\"", with: "\\\"")
    escaped = escaped.replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isLetter, last.isLetter else { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || $0 == "-" }
  }
}
