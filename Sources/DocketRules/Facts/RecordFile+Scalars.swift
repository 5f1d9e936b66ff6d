import DocketDiagnostics
import DocketRecords
import DocketYAML

extension RecordFile {
  /// The text, key or value, in whose bytes an offset lies; nil between texts and in a comment.
  ///
  /// Parses the file again: only for places that are nearly never there.
  func scalar(at offset: Int) -> Node? {
    var next = root
    while let node = next {
      if node.scalar != nil { return node.range.lower <= offset && offset < node.range.upper ? node : nil }
      next = node.lastChild(startingBefore: offset)
    }
    return nil
  }

  /// The collection in brackets whose last byte stands at an offset.
  func flowCollection(endingAt offset: Int) -> Node? {
    var next = root
    while let node = next {
      if node.scalar == nil, node.range.upper == offset + 1, let first = source.byte(at: node.range.lower),
        first == 0x5B || first == 0x7B
      {
        return node
      }
      next = node.lastChild(startingBefore: offset)
    }
    return nil
  }
}

extension Node {
  /// The last child that begins at an offset or before it; logarithmic in the number of children.
  fileprivate func lastChild(startingBefore offset: Int) -> Node? {
    if let items {
      let index = Self.count(items.count) { items[$0].range.lower <= offset }
      return index > 0 ? items[index - 1] : nil
    }
    guard let entries else { return nil }
    let index = Self.count(entries.count) { entries[$0].key.range.lower <= offset }
    guard index > 0 else { return nil }
    let entry = entries[index - 1]
    return entry.value.range.count > 0 && entry.value.range.lower <= offset ? entry.value : entry.key
  }

  /// How many indices come before the first for which a condition does not hold.
  private static func count(_ count: Int, while holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Node {
  /// Whether it is a text after `|` or `>`, to which a line break at its end may belong.
  var isBlock: Bool { scalar?.style == .literal || scalar?.style == .folded }
}
