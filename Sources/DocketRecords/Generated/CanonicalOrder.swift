import DocketDiagnostics
import DocketYAML

/// A key that stands after one it should stand before.
public struct MisplacedKey: Sendable {
  /// The key.
  public let key: Located<String>
  /// The first key of its block that belongs after it.
  public let successor: Located<String>
  /// The way to its block.
  public let path: RecordPath
}

/// The order of keys that the format's tables give: the one in which `docket format` writes them.
public enum CanonicalOrder {
  /// The first key of a file that stands out of order.
  ///
  /// Keys that are not known, the entries of lists and the entries of maps have no order of their own.
  ///
  /// - Parameter file: a file that was read.
  /// - Returns: the key, or nil when all are in order or the file does not parse.
  public static func firstMisplacedKey(in file: RecordFile) -> MisplacedKey? {
    file.root.flatMap { misplaced(in: $0, file.kind.shape, RecordPath()) }
  }

  private static func misplaced(in node: Node, _ shape: Shape, _ path: RecordPath) -> MisplacedKey? {
    switch (shape, node.content) {
    case (.entity(let description), .mapping(let entries)):
      return misplaced(among: entries, of: description(), path)
    case (.map(_, let values), .mapping(let entries)):
      return entries.firstResult { misplaced(in: $0.value, values, path.appending(.id($0.name))) }
    case (.list(let item, _), .sequence(let nodes)):
      return Array(nodes.enumerated()).firstResult { index, node in
        misplaced(in: node, item, path.appending(node.idStep ?? .index(index)))
      }
    case (.list(let item, true), .mapping):
      return misplaced(in: node, item, path)
    case (.either(let first, let second), .mapping):
      return [first, second].firstResult { misplaced(in: node, $0, path) }
    default: return nil
    }
  }

  private static func misplaced(
    among entries: [Entry], of description: EntityDescription, _ path: RecordPath
  ) -> MisplacedKey? {
    var placed: [(rank: Int, key: Located<String>)] = []
    for entry in entries {
      guard let rank = description.fields.firstIndex(where: { $0.key == entry.name }) else { continue }
      let key = Located(entry.name, entry.key.range)
      if let successor = placed.first(where: { $0.rank > rank })?.key {
        return MisplacedKey(key: key, successor: successor, path: path)
      }
      placed.append((rank, key))
      let within = path.appending(.key(entry.name))
      if let found = misplaced(in: entry.value, description.fields[rank].shape, within) { return found }
    }
    return nil
  }
}

extension Sequence {
  /// The first result that is not nil.
  fileprivate func firstResult<Result>(_ transform: (Element) -> Result?) -> Result? {
    for element in self {
      if let result = transform(element) { return result }
    }
    return nil
  }
}

extension Node {
  /// The step to an entry of a list that has an `id`.
  fileprivate var idStep: PathStep? {
    guard let id = entries?.first(where: { $0.name == "id" })?.value.scalar?.text, !id.isEmpty else {
      return nil
    }
    return .id(id)
  }
}
