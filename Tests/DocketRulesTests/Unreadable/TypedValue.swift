import DocketDiagnostics
import DocketRecords
import DocketYAML

/// A value, a block or a key in a file, with what the format has at its place.
struct TypedValue: Sendable {
  let path: String
  let range: ByteRange
  /// The text; an ellipsis for a block.
  let text: String
  /// The way to it by keys, for messages.
  let way: String
  let shape: Shape
  /// Whether it is a key of the format, and not a value.
  var isKey = false

  /// Every value of a file but the outermost, and every key, in the order of the file.
  static func all(in file: RecordFile) -> [TypedValue] {
    guard let root = file.root else { return [] }
    var found: [TypedValue] = []
    func add(_ node: Node, _ shape: Shape, _ way: String, isKey: Bool = false) {
      let text = node.scalar?.text ?? "…"
      found.append(
        TypedValue(path: file.path, range: node.range, text: text, way: way, shape: shape, isKey: isKey))
    }
    func walk(_ node: Node, _ shape: Shape, _ way: String) {
      if node.scalar == nil, way != file.path { add(node, shape, way) }
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
        var seen: Set<String> = []
        for entry in node.entries ?? [] where seen.insert(entry.name).inserted {
          guard let field = fields.first(where: { $0.key == entry.name }) else { continue }
          add(entry.key, .string, "\(way)/\(entry.name) as a key", isKey: true)
          walk(entry.value, field.shape, "\(way)/\(entry.name)")
        }
      case .either(let plain, let block): walk(node, node.entries == nil ? plain : block, way)
      default: if node.scalar != nil { add(node, shape, way) }
      }
    }
    walk(root, file.kind.shape, file.path)
    return found
  }

  /// What could be typed in its place that nobody can read.
  ///
  /// Of an exception that cannot be read nobody knows which finding it accepts, so that one is said again; and an
  /// allowance that cannot be read allows nothing, lest a person's address slip through, nor does the contact of a site.
  /// A rule whose weight cannot be read has its own.
  var unreadableForms: [String] {
    let isPermit =
      ["/exceptions", "/allow", "pipeline.yml/rules", "pipeline.yml/site as a key"].contains {
        way.contains($0)
      }
    switch shape {
    case _ where isKey: return isPermit ? [] : ["qwxzv"]
    case .date: return ["2031-02-31", "soon"]
    case .id: return ["Not An Id!"]
    case .reference: return ["Not An Id!", "no-such-entry"]
    case .word: return ["qwxzv"]
    case .country: return ["Nowhere"]
    case .languageTag, .languageOrDefault: return ["q"]
    case .term, .sentence, .length: return ["a while"]
    case .boolean: return ["perhaps"]
    case .integer: return ["several"]
    case .timeZone: return ["No zone!"]
    case .url: return ["the page"]
    case .text, .string, .map, .either: return isPermit ? [] : ["[qwxzv]"]
    case .entity: return isPermit ? [] : ["qwxzv"]
    // Its items are tried.
    case .list: return []
    }
  }
}
