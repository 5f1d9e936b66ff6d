import DocketDiagnostics
import DocketRecords
import DocketYAML

/// A value of one piece of text in a file, with what the format has at its place.
struct TypedValue: Sendable {
  let path: String
  let range: ByteRange
  let text: String
  /// The way to it by keys, for messages.
  let way: String
  let shape: Shape

  /// Every such value of a file, and every key of its maps, in the order of the file.
  static func all(in file: RecordFile) -> [TypedValue] {
    guard let root = file.root else { return [] }
    var found: [TypedValue] = []
    func add(_ node: Node, _ shape: Shape, _ way: String) {
      guard let scalar = node.scalar else { return }
      found.append(TypedValue(path: file.path, range: node.range, text: scalar.text, way: way, shape: shape))
    }
    func walk(_ node: Node, _ shape: Shape, _ way: String) {
      switch shape {
      case .list(let item, _):
        guard let items = node.items else { return walk(node, item, way) }
        for node in items { walk(node, item, way) }
      case .map(let keys, let values):
        for entry in node.entries ?? [] {
          add(entry.key, keys, way + "/*")
          walk(entry.value, values, "\(way)/\(entry.name)")
        }
      case .entity(let description):
        let fields = description().fields
        for entry in node.entries ?? [] {
          guard let field = fields.first(where: { $0.key == entry.name }) else { continue }
          walk(entry.value, field.shape, "\(way)/\(entry.name)")
        }
      case .either(let plain, let block): walk(node, node.entries == nil ? plain : block, way)
      default: add(node, shape, way)
      }
    }
    walk(root, file.kind.shape, file.path)
    return found
  }

  /// What could be typed in its place that nobody can read; empty for texts and names, which may be anything.
  var unreadableForms: [String] {
    switch shape {
    case .date: ["2031-02-31", "soon"]
    case .id: ["Not An Id!"]
    case .reference: ["Not An Id!", "no-such-entry"]
    case .word: ["qwxzv"]
    case .country: ["Nowhere"]
    case .languageTag: ["q"]
    case .term, .sentence, .length: ["a while"]
    case .boolean: ["perhaps"]
    case .integer: ["several"]
    case .timeZone: ["No zone!"]
    case .url: ["the page"]
    case .text, .string, .list, .map, .entity, .either: []
    }
  }
}
