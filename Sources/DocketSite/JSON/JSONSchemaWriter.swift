import DocketJSON

/// Writes the JSON Schema of a file (draft 2020-12), with every named object once in `$defs`.
///
/// Objects are open: within a version keys are added, and a copy of the schema that a reader keeps must not refuse them.
struct JSONSchemaWriter {
  private var definitions: [String: JSONValue] = [:]

  /// The schema of a file whose value is an object.
  ///
  /// - Parameters:
  ///   - object: the object.
  ///   - address: where the schema is published, its `$id`.
  /// - Returns: the schema.
  static func schema(of object: JSONObjectDescription, at address: String) -> JSONValue {
    var writer = JSONSchemaWriter()
    let root = writer.keywords(of: object)
    let definitions = writer.definitions.keys.sortedByBytes().compactMap { name in
      writer.definitions[name].map { JSONValue.Member(name, $0) }
    }
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("$id", .string(address)),
        .init("title", .string(object.name)),
      ] + root + (definitions.isEmpty ? [] : [.init("$defs", .object(definitions))]))
  }

  private mutating func keywords(of object: JSONObjectDescription) -> [JSONValue.Member] {
    var properties: [JSONValue.Member] = []
    for member in object.members {
      let keywords = keywords(of: member.shape) + [.init("description", .string(member.meaning))]
      properties.append(.init(member.name, .object(keywords)))
    }
    return [
      .init("description", .string(object.meaning)), .init("type", "object"),
      .init("properties", .object(properties)),
      .init("required", .array(object.members.filter(\.isRequired).map { .string($0.name) })),
    ]
  }

  private mutating func keywords(of shape: JSONShape) -> [JSONValue.Member] {
    switch shape {
    case .simple(let keywords): return keywords
    case .list(let item): return [.init("type", "array"), .init("items", .object(keywords(of: item)))]
    case .object(let object):
      if definitions[object.name] == nil {
        definitions[object.name] = .null
        definitions[object.name] = .object(keywords(of: object))
      }
      return [.init("$ref", .string("#/$defs/\(object.name)"))]
    }
  }
}
