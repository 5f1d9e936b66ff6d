/// The order of keys at a place of a file and below it; says nothing about keys that it does not name.
public indirect enum KeyOrder: Sendable {
  /// Nothing is ordered here or below.
  case none
  /// A block with fixed keys, in their order, each with what stands under it.
  case keys(@Sendable () -> [(key: String, value: KeyOrder)])
  /// A list; its items stay in their order.
  case list(of: KeyOrder)
  /// A block whose keys are ids or languages; they stay in their order.
  case map(of: KeyOrder)
  /// One or the other.
  case either(KeyOrder, KeyOrder)
}

extension KeyOrder {
  /// Of a value that is a block: a list may have its only item without a dash.
  var ofBlock: KeyOrder {
    switch self {
    case .list(let item): item.ofBlock
    case .either(let first, let second): first.ofBlock.isNone ? second.ofBlock : first.ofBlock
    case .none, .keys, .map: self
    }
  }

  /// Of the items of a value that is a list.
  var ofItems: KeyOrder {
    switch self {
    case .list(let item): item
    case .either(let first, let second): first.ofItems.isNone ? second.ofItems : first.ofItems
    case .none, .keys, .map: .none
    }
  }

  private var isNone: Bool {
    if case .none = self { return true }
    return false
  }
}
