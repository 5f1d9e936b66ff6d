import DocketJSON

/// The JSON Schema of a kind of file, by which editors complete, explain and check while somebody types.
///
/// Written in draft-07: the YAML language server of editors validates with it in every version, and with newer
/// drafts only in its latest. Every key repeats what may stand there, because editors show the explanation of a
/// shared definition in the wrong place; only objects are shared.
enum EditorSchema {
  /// The name of its file.
  static func fileName(of kind: FileKind) -> String { "\(kind.rawValue).schema.json" }

  /// The whole schema.
  static func document(for kind: FileKind) -> JSONValue {
    let root = kind.shape
    let shared = root.rootEntity == nil ? root.entities : Array(root.entities.dropFirst())
    let head: [JSONValue.Member] = [
      .init("$schema", "http://json-schema.org/draft-07/schema#"),
      .init("$id", .string(fileName(of: kind))),
      .init("title", .string("docket: \(kind.rawValue)")),
      .init("description", .string(kind.meaning)),
    ]
    let definitions = shared.map { entity in
      JSONValue.Member(
        entity.definitionName, .object([.init("description", .string(entity.meaning))] + members(of: entity)))
    }
    let body = root.rootEntity.map(members(of:)) ?? ShapeSchema.members(of: root)
    return .object(head + body + (definitions.isEmpty ? [] : [.init("definitions", .object(definitions))]))
  }

  /// An object without its explanation.
  private static func members(of entity: EntityDescription) -> [JSONValue.Member] {
    let required = entity.fields.filter(\.required).map { JSONValue.string($0.key) }
    return [
      .init("type", "object"),
      .init("properties", .object(entity.fields.map { .init($0.key, FieldSchema.value(for: $0)) })),
    ]
      + (required.isEmpty ? [] : [.init("required", .array(required))])
      + [.init("additionalProperties", false)]
  }
}

extension EntityDescription {
  /// The name under which a schema shares it.
  var definitionName: String { String(name.map { $0 == " " ? "-" : $0 }) }
}

extension Shape {
  /// The object a file of this shape is; nil when it is a map.
  fileprivate var rootEntity: EntityDescription? {
    if case .entity(let description) = self { description() } else { nil }
  }
}
