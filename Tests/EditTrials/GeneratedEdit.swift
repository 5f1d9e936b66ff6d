import DocketEditing

/// An edit that chance made, with what it does to the content and to the paths of the rest.
enum GeneratedEdit {
  case set(Content, at: NodePath)
  case add(key: String, Content, to: NodePath, order: [String])
  case insert(Content, into: NodePath, at: Int)
  case remove(NodePath)
  case move(in: NodePath, from: Int, to: Int)
  case rename(NodePath, to: String)

  /// Texts that other writers and readers stumble over.
  static let texts = [
    "10:30", "no", "0012", "282.10", "2031-05-27T10:00", "2031-05-27", "2031", "null", "~", "", " leading",
    "trailing ", "a: b", "a #b", "- dash", "[bracket", "it's \"quoted\"", "back\\slash", "Дело № 5", "第二回",
    "two\nlines", "two\nlines\n", "ends:", "#hash", "&anchor", "*alias", "!tag", "%percent", "@at", "`tick`",
    "true", "1e3", "0x1F", "1_000", ".5", "+1", "<<", "=", "tab\there", "plain words", "a, b", "{a}", "a:b",
    "https://example.org/?a=b#c", "…", "e\u{301}", "🕯 candle", "\u{FEFF}mark", "nel\u{85}", "\u{2028}", "---",
    "...", "- ", "? a", "|", ">", "a{b", "x" + String(repeating: " long text", count: 30),
  ]

  static func random(in content: Content, _ numbers: inout some RandomNumberGenerator) -> GeneratedEdit? {
    // Most parts are texts; a list is chosen as often as a text.
    let paths = content.paths()
    let lists = paths.filter { if case .list = content[$0.steps[...]] { true } else { false } }
    let chosen = lists.isEmpty || Bool.random(using: &numbers) ? paths : lists
    guard let path = chosen.randomElement(using: &numbers), let part = content[path.steps[...]] else {
      return nil
    }
    switch part {
    case .text:
      if case .key(let key) = path.steps.last, Int.random(in: 0..<8, using: &numbers) == 0 {
        return renaming(path, key, in: content, &numbers)
      }
      if !path.steps.isEmpty, Int.random(in: 0..<4, using: &numbers) == 0 { return .remove(path) }
      return .set(value(&numbers), at: path)
    case .list(let items):
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0 where items.count > 1:
        return .move(
          in: path, from: items.indices.randomElement(using: &numbers) ?? 0,
          to: items.indices.randomElement(using: &numbers) ?? 0)
      case 1 where !path.steps.isEmpty: return .remove(path)
      case 2 where !items.isEmpty:
        return .remove(path.appending(items.indices.randomElement(using: &numbers) ?? 0))
      default:
        let similar = Bool.random(using: &numbers) ? items.randomElement(using: &numbers) : nil
        return .insert(
          similar ?? value(&numbers), into: path, at: Int.random(in: 0...items.count, using: &numbers))
      }
    case .map(let pairs):
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0 where !path.steps.isEmpty: return .remove(path)
      case 1 where !path.steps.isEmpty && pairs.count > 1: return .set(value(&numbers), at: path)
      default:
        let key = "added_\(Int.random(in: 0..<1000, using: &numbers))"
        guard !pairs.contains(where: { $0.key == key }) else { return nil }
        var order = pairs.map(\.key)
        order.insert(key, at: Int.random(in: 0...order.count, using: &numbers))
        return .add(key: key, value(&numbers), to: path, order: order)
      }
    }
  }

  private static func renaming(
    _ path: NodePath, _ key: String, in content: Content, _ numbers: inout some RandomNumberGenerator
  ) -> GeneratedEdit? {
    let name = ["renamed", "no", "10:30", "a b", "ключ"].randomElement(using: &numbers) ?? "renamed"
    guard let parent = path.parent, content[parent.appending(name).steps[...]] == nil else { return nil }
    return .rename(path, to: name)
  }

  private static func value(_ numbers: inout some RandomNumberGenerator) -> Content {
    func text() -> Content { .text(texts.randomElement(using: &numbers) ?? "") }
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: return .list((0..<Int.random(in: 0...3, using: &numbers)).map { _ in text() })
    case 1:
      return .map(
        ["id", "note", "sources"].prefix(Int.random(in: 0...3, using: &numbers)).map {
          .init(key: $0, value: $0 == "sources" ? .list([text(), text()]) : text())
        })
    default: return text()
    }
  }

  /// The name of its kind.
  var kind: String {
    switch self {
    case .set: "set"
    case .add: "add"
    case .insert: "insert"
    case .remove: "remove"
    case .move: "move"
    case .rename: "rename"
    }
  }

  /// Whether it says what is to stand there, so that making it twice is making it once.
  var canBeRepeated: Bool {
    switch self {
    case .set, .add: true
    case .insert, .remove, .move, .rename: false
    }
  }

  /// Makes the edit.
  func make(in file: inout EditedFile) throws(EditProblem) {
    switch self {
    case .set(let value, let path): try file.set(value.value, at: path)
    case .add(let key, let value, let path, let order):
      try file.set(value.value, at: path.appending(key), order: order)
    case .insert(let value, let list, let place): try file.insert(value.value, into: list, at: place)
    case .remove(let path): try file.remove(path)
    case .move(let list, let from, let to): try file.move(in: list, from: from, to: to)
    case .rename(let path, let name): try file.rename(key: path, to: name)
    }
  }

  /// What the file must say afterwards.
  func outcome(in content: Content) -> Content {
    switch self {
    case .set(let value, let path): return content.changing(path.steps[...]) { _ in value }
    case .add(let key, let value, let path, _):
      return content.changing(path.steps[...]) { part in
        guard case .map(let pairs) = part else { return part }
        return .map(pairs + [.init(key: key, value: value)])
      }
    case .insert(let value, let list, let place):
      return content.changing(list.steps[...]) { part in
        guard case .list(var items) = part else { return part }
        items.insert(value, at: place)
        return .list(items)
      }
    case .remove(let path):
      return content.changing(path.steps.dropLast()[...]) { part in
        switch (part, path.steps.last) {
        case (.list(var items), .item(let place)):
          items.remove(at: place)
          return .list(items)
        case (.map(let pairs), .key(let key)): return .map(pairs.filter { $0.key != key })
        default: return part
        }
      }
    case .move(let list, let from, let to):
      return content.changing(list.steps[...]) { part in
        guard case .list(var items) = part else { return part }
        items.insert(items.remove(at: from), at: to)
        return .list(items)
      }
    case .rename(let path, let name):
      return content.changing(path.steps.dropLast()[...]) { part in
        guard case .map(let pairs) = part else { return part }
        return .map(
          pairs.map { .key($0.key) == path.steps.last ? .init(key: name, value: $0.value) : $0 })
      }
    }
  }

  /// Where a part stands afterwards; nil when it is gone, or what it was is.
  func path(of old: NodePath) -> NodePath? {
    func placed(in list: NodePath, _ change: (Int) -> Int?) -> NodePath? {
      guard old.steps.count > list.steps.count, old.steps.starts(with: list.steps),
        case .item(let place) = old.steps[list.steps.count]
      else { return old }
      guard let new = change(place) else { return nil }
      var steps = old.steps
      steps[list.steps.count] = .item(new)
      return NodePath(steps)
    }
    switch self {
    case .set(_, let path):
      return old.steps.count > path.steps.count && old.steps.starts(with: path.steps) ? nil : old
    case .add: return old
    case .insert(_, let list, let place): return placed(in: list) { $0 >= place ? $0 + 1 : $0 }
    case .move(let list, let from, let to):
      return placed(in: list) { place in
        if place == from { return to }
        let without = place > from ? place - 1 : place
        return without >= to ? without + 1 : without
      }
    case .remove(let path):
      if old.steps.starts(with: path.steps) { return nil }
      guard case .item(let removed) = path.steps.last, let list = path.parent else { return old }
      return placed(in: list) { $0 > removed ? $0 - 1 : $0 }
    case .rename(let path, let name):
      guard old.steps.starts(with: path.steps) else { return old }
      var steps = old.steps
      steps[path.steps.count - 1] = .key(name)
      return NodePath(steps)
    }
  }
}
