import DocketJSON
import Testing

@testable import DocketSite

@Suite struct `The published schemas` {
  static let files = [
    ("api/v1/index.json", "index"), ("api/v1/cases.json", "cases"), ("api/v1/cases/lantern-row.json", "case"),
    ("api/v1/cases/quiet-quay.json", "case"), ("api/v1/hearings.json", "hearings"),
    ("api/v1/days.json", "days"), ("api/v1/changes.json", "changes"),
    ("api/v1/people.json", "people"), ("api/v1/upcoming.json", "upcoming"),
    ("api/v1/stats.json", "stats"), ("api/v1/vocabulary.json", "vocabulary"),
    ("api/v1/withdrawn.json", "withdrawn"), ("api/v1/registry/courts.json", "registry/courts"),
    ("api/v1/registry/places.json", "registry/places"), ("api/v1/registry/laws.json", "registry/laws"),
    ("api/v1/registry/organisations.json", "registry/organisations"),
    ("api/v1/registry/jurisdictions.json", "registry/jurisdictions"),
    ("api/v1/fr/cases.json", "language/cases"), ("api/v1/fr/people.json", "language/people"),
    ("api/v1/ru/hearings.json", "language/hearings"), ("api/v1/en/days.json", "language/days"),
    ("api/v1/ru/upcoming.json", "language/upcoming"),
    ("api/v1/fr/cases/lantern-row.json", "language/case"),
  ]

  @Test(arguments: files)
  func `fit the published files`(path: String, schema: String) throws {
    let published = try Fiction.sample.site().published()
    let value = try JSONValue.parse(try #require(published[path]))
    let schema = try JSONValue.parse(try #require(published["schema/v1/\(schema).schema.json"]))
    let findings = try SchemaChecker.findings(in: value, schema: schema)
    #expect(findings == [])
  }

  @Test(arguments: JSONFiles.schemas.map(\.name))
  func `have their address as id`(name: String) throws {
    let published = try Fiction.sample.site().published()
    let schema = try JSONValue.parse(try #require(published["schema/v1/\(name).schema.json"]))
    #expect(schema["$id"] == .string("https://lantern.example/schema/v1/\(name).schema.json"))
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `describe every member, and are open for more`() throws {
    for (name, object, form) in JSONFiles.schemas {
      try Self.checkObjects(JSONSchemaWriter.schema(of: object, in: form, at: ""), at: name)
    }
  }

  @Test func `name each object once`() {
    var found: [String: Set<String>] = [:]
    for (_, object, _) in JSONFiles.schemas { Self.collect(object, &found) }
    #expect(found.filter { $0.value.count > 1 }.isEmpty)
  }

  @Test(arguments: [
    ("\"id\": \"lantern-row\"", "\"id\": \"Lantern Row\"", "/result/id"),
    ("\"monitoring\"", "\"watching\"", "watching"),
    ("\"schema_version\": \"1.4.0\"", "\"schema_version\": \"2.0.0\"", "match"),
    ("\"type\": \"verdict\"", "\"type\": \"vedrict\"", "list"),
    ("\"en\": \"The Lantern", "\"en_\": \"The Lantern", "en_"),
    ("\"date_approximate\": true", "\"date_approximate\": \"yes\"", "boolean"),
    ("\"time_zone\": \"Etc/GMT-5\"", "\"time_zone\": \"Europe/Atlantis\"", "match"),
    ("\"start_local\": \"2031-05-20T09:00:00\"", "\"start_local\": \"2031-05-20T09:00\"", "match"),
    ("\"date\": \"2031-05-20T09:00\"", "\"date\": \"2031-99\"", "match"),
    ("\"date\": \"2031-03-27~\"", "\"date\": \"27.03.2031\"", "match"),
  ])
  func `refuse what does not fit`(old: String, new: String, finding: String) throws {
    let published = try Fiction.sample.site().published()
    let text = String(decoding: try #require(published["api/v1/cases/lantern-row.json"]), as: UTF8.self)
    try #require(text.contains(old))
    let value = try JSONValue.parse(Array(text.replacing(old, with: new).utf8))
    let schema = try JSONValue.parse(try #require(published["schema/v1/case.schema.json"]))
    let findings = try SchemaChecker.findings(in: value, schema: schema)
    #expect(findings.contains { $0.contains(finding) }, "\(findings)")
  }

  private static func checkObjects(_ schema: JSONValue, at path: String) throws {
    guard case .object(let members) = schema else { return }
    if schema["type"] == "object", schema["properties"] != nil {
      // Open: keys are added within a version, and a reader's copy of the schema must not refuse them.
      #expect(schema["additionalProperties"] == nil, "\(path)")
      #expect(schema["description"] != nil, "\(path)")
      if case .object(let properties)? = schema["properties"] {
        for property in properties {
          #expect(property.value["description"] != nil, "\(path)/\(property.name)")
        }
      }
    }
    for member in members { try checkObjects(member.value, at: "\(path)/\(member.name)") }
  }

  private static func collect(_ object: JSONObjectDescription, _ found: inout [String: Set<String>]) {
    found[object.name, default: []].insert("\(object.members.map(\.name)) \(object.meaning)")
    for member in object.members { collect(member.shape, &found) }
  }

  private static func collect(_ shape: JSONShape, _ found: inout [String: Set<String>]) {
    switch shape {
    case .simple, .word: break
    case .list(let item), .map(names: _, let item), .byLanguage(let item): collect(item, &found)
    case .object(let object): collect(object, &found)
    }
  }
}
