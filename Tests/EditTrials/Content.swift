import DocketEditing
import DocketYAML

/// What a file says, without its layout.
indirect enum Content: Equatable, Sendable {
  case text(String)
  case list([Content])
  case map([Pair])

  struct Pair: Equatable, Sendable {
    var key: String
    var value: Content
  }

  init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar): self = .text(scalar.text)
    case .sequence(let items): self = .list(items.map { Content($0) })
    case .mapping(let entries): self = .map(entries.map { Pair(key: $0.name, value: Content($0.value)) })
    }
  }

  /// What stands at a path; nil where nothing does.
  subscript(path: ArraySlice<NodePath.Step>) -> Content? {
    guard let step = path.first else { return self }
    switch (self, step) {
    case (.list(let items), .item(let place)):
      return items.indices.contains(place) ? items[place][path.dropFirst()] : nil
    case (.map(let pairs), .key(let key)):
      return pairs.first { $0.key == key }?.value[path.dropFirst()]
    default: return nil
    }
  }

  /// The same with a part changed.
  func changing(_ path: ArraySlice<NodePath.Step>, _ change: (Content) -> Content) -> Content {
    guard let step = path.first else { return change(self) }
    switch (self, step) {
    case (.list(var items), .item(let place)):
      items[place] = items[place].changing(path.dropFirst(), change)
      return .list(items)
    case (.map(let pairs), .key(let key)):
      return .map(
        pairs.map { pair in
          guard pair.key == key else { return pair }
          return Pair(key: key, value: pair.value.changing(path.dropFirst(), change))
        })
    default: return self
    }
  }

  /// Without the order of keys, which says nothing.
  var sorted: Content {
    switch self {
    case .text: self
    case .list(let items): .list(items.map(\.sorted))
    case .map(let pairs):
      .map(pairs.map { Pair(key: $0.key, value: $0.value.sorted) }.sorted { $0.key < $1.key })
    }
  }

  /// The same as a new value.
  var value: NewValue {
    switch self {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(\.value))
    case .map(let pairs): .map(pairs.map { ($0.key, $0.value.value) })
    }
  }

  /// Whether it is a list or a map that holds nothing.
  var isEmpty: Bool { self == .list([]) || self == .map([]) }

  /// Every path in it, the outermost first.
  func paths(_ here: NodePath = []) -> [NodePath] {
    switch self {
    case .text: [here]
    case .list(let items): [here] + items.enumerated().flatMap { $1.paths(here.appending($0)) }
    case .map(let pairs): [here] + pairs.flatMap { $0.value.paths(here.appending($0.key)) }
    }
  }

  /// The same with lists and maps of at most so many parts, so that a case is edited quickly.
  func shortened(_ count: Int, _ numbers: inout some RandomNumberGenerator) -> Content {
    switch self {
    case .text: return self
    case .list(let items):
      let kept = items.indices.shuffled(using: &numbers).prefix(count).sorted()
      return .list(kept.map { items[$0].shortened(count, &numbers) })
    case .map(let pairs):
      let kept = pairs.indices.shuffled(using: &numbers).prefix(max(count, 8)).sorted()
      return .map(kept.map { Pair(key: pairs[$0].key, value: pairs[$0].value.shortened(count, &numbers)) })
    }
  }
}
