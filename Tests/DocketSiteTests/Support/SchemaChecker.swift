import DocketJSON

/// Checks JSON against a JSON Schema, as far as our own schemas go; an unknown keyword is a finding too.
///
/// Stricter than the schemas, which are open for readers: what they do not describe, and a word that is not among the
/// examples, is a finding here.
struct SchemaChecker {
  let root: JSONValue
  private(set) var findings: [String] = []
  /// The patterns that were met; compiling one takes longer than checking a file.
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  init(_ root: JSONValue) {
    self.root = root
  }

  /// What is wrong with a value; empty when it fits.
  static func findings(in value: JSONValue, schema: JSONValue) throws -> [String] {
    var checker = SchemaChecker(schema)
    try checker.check(value, schema, at: "")
    return checker.findings
  }

  private mutating func check(_ value: JSONValue, _ schema: JSONValue, at path: String) throws {
    guard case .object(let keywords) = schema else { return add("\(path): the schema is no object") }
    for keyword in keywords { try check(value, keyword, schema, at: path) }
  }

  private mutating func check(
    _ value: JSONValue, _ keyword: JSONValue.Member, _ schema: JSONValue, at path: String
  ) throws {
    switch (keyword.name, keyword.value) {
    case ("$schema", _), ("$id", _), ("$defs", _), ("title", _), ("description", _): break
    case ("properties", _):
      if schema["additionalProperties"] == nil {
        try checkMembers(of: value, schema["properties"], .bool(false), at: path)
      }
    case ("$ref", .string(let name)):
      guard let target = root["$defs"]?[String(name.dropFirst("#/$defs/".count))] else {
        return add("\(path): \(name) leads nowhere")
      }
      try check(value, target, at: path)
    case ("type", .string(let type)): if Self.type(of: value) != type { add("\(path): no \(type)") }
    case ("enum", .array(let words)), ("examples", .array(let words)):
      if !words.contains(value) { add("\(path): \(value) is no word of the list") }
    case ("pattern", .string(let pattern)):
      let compiled = try patterns[pattern] ?? Regex(pattern)
      patterns[pattern] = compiled
      if case .string(let text) = value, text.firstMatch(of: compiled) == nil {
        add("\(path): \(text) does not match \(pattern)")
      }
    case ("format", .string(let format)): checkFormat(value, format, at: path)
    case ("minimum", .integer(let minimum)):
      if case .integer(let number) = value, number < minimum { add("\(path): too small") }
    case ("minProperties", .integer(let minimum)):
      if case .object(let members) = value, members.count < minimum { add("\(path): too few members") }
    case ("items", let items):
      if case .array(let values) = value {
        for (index, item) in values.enumerated() { try check(item, items, at: "\(path)/\(index)") }
      }
    case ("required", .array(let names)):
      for case .string(let name) in names where value[name] == nil { add("\(path): \(name) is missing") }
    case ("propertyNames", let names):
      if case .object(let members) = value {
        for member in members { try check(.string(member.name), names, at: "\(path)/\(member.name)") }
      }
    case ("additionalProperties", let others):
      try checkMembers(of: value, schema["properties"], others, at: path)
    default: add("\(path): the checker does not know \(keyword.name)")
    }
  }

  private mutating func checkMembers(
    of value: JSONValue, _ properties: JSONValue?, _ others: JSONValue, at path: String
  ) throws {
    guard case .object(let members) = value else { return }
    for member in members {
      if let schema = properties?[member.name] {
        try check(member.value, schema, at: "\(path)/\(member.name)")
      } else if others == .bool(false) {
        add("\(path): \(member.name) is not described")
      } else {
        try check(member.value, others, at: "\(path)/\(member.name)")
      }
    }
  }

  private mutating func checkFormat(_ value: JSONValue, _ format: String, at path: String) {
    guard case .string(let text) = value else { return }
    switch format {
    case "date": if text.wholeMatch(of: /\d{4}-\d\d-\d\d/) == nil { add("\(path): \(text) is no date") }
    case "date-time":
      if text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) == nil {
        add("\(path): \(text) is no instant")
      }
    default: add("\(path): the checker does not know the format \(format)")
    }
  }

  private mutating func add(_ finding: String) { findings.append(finding) }

  private static func type(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
