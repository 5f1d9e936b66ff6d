import DocketJSON
import DocketText

/// Writes the JSON Schema of a file (draft 2020-12), with every named object once.
///
/// Objects are open: within a version keys are added, and a copy of the schema that a reader keeps must not refuse them.
struct JSONSchemaWriter {
  /// Which form it describes.
  let form: JSONForm
  /// What stands before the name of an object where it is referred to.
  var place = "#/$defs/"
  /// What stands behind it.
  var ending = ""
  /// The objects that were met, by name.
  private(set) var definitions: [String: JSONValue] = [:]

  init(form: JSONForm, place: String = "#/$defs/", ending: String = "") {
    self.form = form
    self.place = place
    self.ending = ending
  }

  /// The schema of a file whose value is an object.
  ///
  /// - Parameters:
  ///   - object: the object.
  ///   - form: in which form the file is.
  ///   - address: where the schema is published, its `$id`.
  /// - Returns: the schema.
  static func schema(of object: JSONObjectDescription, in form: JSONForm, at address: String) -> JSONValue {
    var writer = JSONSchemaWriter(form: form)
    let root = writer.keywords(of: object)
    let definitions = writer.sortedDefinitions
    return .object(
      [
        .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("$id", .string(address)),
        .init("title", .string(object.name)),
      ] + root + (definitions.isEmpty ? [] : [.init("$defs", .object(definitions))]))
  }

  /// The objects that were met, in the order of their names.
  var sortedDefinitions: [JSONValue.Member] {
    definitions.keys.sortedByBytes().compactMap { name in
      definitions[name].map { JSONValue.Member(name + ending, $0) }
    }
  }

  /// The keywords that describe an object.
  mutating func keywords(of object: JSONObjectDescription) -> [JSONValue.Member] {
    let members = object.members(in: form)
    var properties: [JSONValue.Member] = []
    for member in members {
      let keywords = keywords(of: member.shape) + [.init("description", .string(member.meaning))]
      properties.append(.init(member.name, .object(keywords)))
    }
    return [
      .init("description", .string(object.meaning)), .init("type", "object"),
      .init("properties", .object(properties)),
      .init("required", .array(members.filter(\.isRequired).map { .string($0.name) })),
    ]
  }

  private mutating func keywords(of shape: JSONShape) -> [JSONValue.Member] {
    switch shape {
    case .simple(let keywords), .word(let keywords): return keywords
    case .list(let item): return [.init("type", "array"), .init("items", .object(keywords(of: item)))]
    case .object(let object):
      if definitions[object.name] == nil {
        definitions[object.name] = .null
        definitions[object.name] = .object(keywords(of: object))
      }
      return [.init("$ref", .string("\(place)\(object.name)\(ending)"))]
    case .map(let names, let value): return map(names, value)
    case .byLanguage(let value):
      guard form == .allLanguages else { return keywords(of: value) }
      let keywords = map(JSONPatterns.language, value)
      return [keywords[0], .init("minProperties", 1)] + keywords.dropFirst()
    }
  }

  private mutating func map(_ names: String, _ value: JSONShape) -> [JSONValue.Member] {
    [
      .init("type", "object"), .init("propertyNames", ["pattern": .string(names)]),
      .init("additionalProperties", .object(keywords(of: value))),
    ]
  }
}
