public import DocketDiagnostics
import DocketYAML

extension RecordFile {
  /// The way to the innermost value or key that holds a range, by ids where there are ids.
  ///
  /// - Parameter range: bytes of the file.
  /// - Returns: the path; empty when no single part holds the range, and for a file that does not parse.
  public func path(at range: ByteRange) -> RecordPath {
    var steps: [PathStep] = []
    var node = root
    while let here = node, let (step, inner) = Self.step(into: here, to: range) {
      steps.append(step)
      node = inner
    }
    return RecordPath(steps: steps)
  }

  /// The child of a node that holds a range, and what to go on with.
  private static func step(into node: Node, to range: ByteRange) -> (PathStep, Node?)? {
    if let entries = node.entries {
      guard let entry = entries.first(where: { $0.range.contains(range) }), !entry.name.isEmpty else {
        return nil
      }
      return (.key(entry.name), entry.key.range.contains(range) ? nil : entry.value)
    }
    guard let items = node.items, let index = items.firstIndex(where: { $0.range.contains(range) }) else {
      return nil
    }
    let item = items[index]
    return (name(of: item).map(PathStep.id) ?? .index(index), item)
  }

  /// What an item of a list is known by: its id, else its rule or its date, else itself where it is a word.
  ///
  /// Places in lists move; what stands beside the finding mostly does not.
  private static func name(of item: Node) -> String? {
    if let text = item.scalar?.text { return isName(text) ? text : nil }
    for key in ["id", "rule", "date"] {
      let entry = item.entries?.first { $0.name == key }
      if let text = entry?.value.scalar?.text, isName(text) { return text }
    }
    return nil
  }

  private static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        byte < 0x80
          && (Unicode.Scalar(byte).properties.isAlphabetic || "0123456789-_.:~?".utf8.contains(byte))
      }
  }
}
