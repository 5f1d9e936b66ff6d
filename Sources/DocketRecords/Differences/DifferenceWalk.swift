import DocketYAML

/// Compares two trees of a record, entry by entry.
///
/// Layout, comments, quotes and the order of keys are no difference. Entries of a list are told apart by their ids, so
/// one that moved within its list is the same.
struct DifferenceWalk {
  private(set) var found: [RecordDifference] = []

  /// Compares a value with what stands in its place.
  mutating func compare(_ old: Node, _ new: Node, at path: [String]) {
    switch (old.content, new.content) {
    case (.scalar(let before), .scalar(let now)):
      if before.text != now.text { report(.changed, path, old, new) }
    case (.mapping(let before), .mapping(let now)): compare(before, now, at: path)
    case (.sequence(let before), .sequence(let now)): compare(before, now, old, new, at: path)
    // One item may stand without a list.
    case (.scalar, .sequence(let items)) where items.count == 1 && items[0].scalar != nil:
      compare(old, items[0], at: path)
    case (.sequence(let items), .scalar) where items.count == 1 && items[0].scalar != nil:
      compare(items[0], new, at: path)
    default: report(.changed, path, old, new)
    }
  }

  private mutating func compare(_ old: [Entry], _ new: [Entry], at path: [String]) {
    let before = Dictionary(old.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let now = Dictionary(new.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    for entry in old {
      if let value = now[entry.name] {
        compare(entry.value, value, at: path + [entry.name])
      } else {
        report(.removed, path + [entry.name], entry.value, nil)
      }
    }
    for entry in new where before[entry.name] == nil {
      report(.added, path + [entry.name], nil, entry.value)
    }
    // Readers see people in the order of the record, and no other keys.
    guard path == ["people"] else { return }
    let common = (old.map(\.name).filter { now[$0] != nil }, new.map(\.name).filter { before[$0] != nil })
    if common.0 != common.1 { report(.reordered, path, nil, nil) }
  }

  private mutating func compare(_ old: [Node], _ new: [Node], _ was: Node, _ value: Node, at path: [String]) {
    guard let before = Self.byID(old), let now = Self.byID(new) else {
      let texts = (old.map(Self.line), new.map(Self.line))
      guard texts.0 != texts.1 else { return }
      let isReordered = texts.0.sorted() == texts.1.sorted()
      return report(isReordered ? .reordered : .changed, path, was, value)
    }
    let places = Dictionary(now.map { ($0.id, $0.node) }, uniquingKeysWith: { first, _ in first })
    let known = Set(before.map(\.id))
    for (id, node) in before {
      if let other = places[id] {
        compare(node, other, at: path + [id])
      } else {
        report(.removed, path + [id], node, nil)
      }
    }
    for (id, node) in now where !known.contains(id) { report(.added, path + [id], nil, node) }
    let common = (before.map(\.id).filter { places[$0] != nil }, now.map(\.id).filter(known.contains))
    if common.0 != common.1 { report(.reordered, path, nil, nil) }
  }

  /// The entries of a list with their ids; nil where one has none, or two have the same.
  private static func byID(_ items: [Node]) -> [(id: String, node: Node)]? {
    var seen: Set<String> = []
    var found: [(id: String, node: Node)] = []
    for item in items {
      guard let id = item.entries?.first(where: { $0.name == "id" })?.value.scalar?.text,
        seen.insert(id).inserted
      else { return nil }
      found.append((id, item))
    }
    return found
  }

  private mutating func report(_ kind: RecordDifference.Kind, _ path: [String], _ old: Node?, _ new: Node?) {
    found.append(
      RecordDifference(kind: kind, path: path, before: old.map(Self.line), now: new.map(Self.line)))
  }

  /// A value in one line, without the layout it was written in.
  private static func line(_ node: Node) -> String {
    switch node.content {
    case .scalar(let scalar): scalar.text
    case .sequence(let items): items.map(line).joined(separator: ", ")
    case .mapping(let entries): entries.map { "\($0.name): \(line($0.value))" }.joined(separator: ", ")
    }
  }
}
