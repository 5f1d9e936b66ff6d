import DocketEditing
import DocketRecords
import DocketYAML

extension NodePath {
  /// The way to a part by keys and places, from one by ids; nil when nothing stands there.
  ///
  /// - Parameters:
  ///   - path: the way by ids.
  ///   - root: what the file holds.
  init?(_ path: RecordPath, in root: Node) {
    var node = root
    var steps: [Step] = []
    for step in path.steps {
      switch step {
      case .key(let name):
        guard let entry = node.entries?.first(where: { $0.name == name }) else { return nil }
        steps.append(.key(name))
        node = entry.value
      case .id(let id):
        if let entry = node.entries?.first(where: { $0.name == id }) {
          steps.append(.key(id))
          node = entry.value
        } else if let place = node.items?.firstIndex(where: { $0.id == id }), let items = node.items {
          steps.append(.item(place))
          node = items[place]
        } else {
          return nil
        }
      case .index(let place):
        // A single item may stand without a list around it.
        guard let items = node.items else { continue }
        guard items.indices.contains(place) else { return nil }
        steps.append(.item(place))
        node = items[place]
      }
    }
    self.init(steps)
  }
}

extension Node {
  /// What stands under a key.
  subscript(key: String) -> Node? { entries?.first { $0.name == key }?.value }

  /// What stands under `id`.
  var id: String? { self["id"]?.scalar?.text }

  /// The texts of a list, or the one that stands there without a list.
  var listed: [String] { items?.compactMap { $0.scalar?.text } ?? scalar.map { [$0.text] } ?? [] }
}
