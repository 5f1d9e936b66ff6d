import DocketDiagnostics
import DocketEditing
import DocketYAML

extension Judge {
  /// What changed besides.
  var wrongLines: String? {
    switch edit {
    case .set(.text(let text), let path):
      guard case .text = content[path.steps[...]] else { return nil }
      return around(old?.at(path.steps[...])?.range, root?.at(path.steps[...])?.range, text)
    case .rename(let path, let name):
      var steps = path.steps
      steps[steps.count - 1] = .key(name)
      return around(old?.key(at: path.steps)?.range, root?.key(at: steps)?.range, name)
    case .set: return nil
    case .add, .insert:
      let (old, _) = changed
      return old.count <= 1 ? nil : "changes \(old.count) lines where it adds"
    case .remove(let path): return removed(path)
    case .move(let list, _, _):
      if case .item = list.steps.last { return nil }
      let isInBrackets = self.old?.at(list.steps[...]).map {
        before.bytes[$0.range.lower] == UInt8(ascii: "[")
      }
      let (old, new) = changed
      func sorted(_ lines: ArraySlice<String>) -> [String] {
        // In brackets commas stay behind all but the last, and items may share lines.
        lines.map { isInBrackets == true ? $0.filter { $0 != "," && $0 != " " } : $0 }
          .filter { $0.contains { $0 != " " } }.sorted()
      }
      return new.count <= 1 || sorted(old) == sorted(new) ? nil : "changes lines that it moves"
    }
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

  /// Every byte before a text and after it is what it was.
  private func around(_ old: ByteRange?, _ new: ByteRange?, _ text: String) -> String? {
    guard let old, let new else { return "cannot be found" }
    guard before.bytes[..<old.lower] == after.bytes[..<min(old.lower, after.bytes.count)] else {
      return "changes what stands before"
    }
    let (was, rest) = (before.bytes[old.upper...], after.bytes[new.upper...])
    // Of a text that ends in a line break, a file that has none at its end gets one.
    if was == rest || was.isEmpty && text.hasSuffix("\n") && rest.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) {
      return nil
    }
    return "changes what stands behind"
  }

  private func removed(_ path: NodePath) -> String? {
    switch content[path.steps.dropLast()[...]] {
    case .list(let items) where items.count == 1: return nil
    case .map(let pairs) where pairs.count == 1: return nil
    default: break
    }
    let (old, new) = changed
    guard new.count <= 1 else { return "writes \(new.count) lines where it removes" }
    guard let extent = self.old?.lines(of: path, in: before) else { return "cannot be found" }
    var own: [Substring: Int] = [:]
    // What follows the first key or item of an item may move up behind the dash.
    // And the comma goes from the line before: of two equal entries, either line may be the one that is gone.
    func text(_ line: String) -> Substring {
      let text = line.drop { $0 == " " || $0 == "-" }
      return text.last == "," ? text.dropLast() : text
    }
    for line in Self.lines(before)[(extent.lowerBound - 1)..<extent.upperBound] {
      own[text(line), default: 0] += 1
    }
    var others = 0
    for line in old where !Self.isComment(line) && line.contains(where: { $0 != " " }) {
      own[text(line), default: 0] -= 1
      if own[text(line), default: 0] < 0 { others += 1 }
    }
    return others <= new.count ? nil : "removes \(others) other lines"
  }

  /// Whether a line has nothing but a comment.
  static func isComment(_ line: String) -> Bool {
    line.unicodeScalars.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }.first == "#"
  }
}

extension Node {
  /// The key of what stands at a path.
  fileprivate func key(at steps: [NodePath.Step]) -> Node? {
    guard case .key(let name) = steps.last else { return nil }
    return at(steps.dropLast()[...])?.entries?.first { $0.name == name }?.key
  }
}
