import DocketJSON
import Testing

@testable import DocketRecords

@Suite("Schemas for editors")
struct EditorSchemaTests {
  struct Place: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let pattern: String
    let read: @Sendable (String) -> Bool
    let accepted: [String]
    let refused: [String]
  }

  private static func readsInEvent(_ key: String) -> @Sendable (String) -> Bool {
    { value in reading(caseWithEvent("\(key): \"\(value)\"")).findings.isEmpty }
  }

  private static func readsInDay(_ key: String) -> @Sendable (String) -> Bool {
    { value in
      let day = "days:\n  - {id: one, type: vigil, title: T, \(key): \"\(value)\"}"
      return reading(smallCase(day)).findings.isEmpty
    }
  }

  static let places = [
    Place(
      testDescription: "any date", pattern: TextPattern.date(.any).expression,
      read: { reading(caseWithEvent(date: "\"\($0)\"")).findings.isEmpty },
      accepted: [
        "2023", "2023-09", "2023-09-04", "2023-09-04T10:30", "2023~", "2023-09?", "2023-09-04~", "2019/2020",
        "2019-02-07/2019-02-09", "2019-02~/2019?", "2023-09-04/..", "2023?/..", "2024-02-29",
      ],
      refused: [
        "", "23", "2023-9", "2023-13", "2023-00", "2023-09-32", "2023-09-04T24:00", "2023-09-04T10:30~",
        "2023-09-04T10:30/..", "../2023", "2023/", "2023-09-04 ", "4.9.2023", "2023%", "2023-09-04T10:30:00",
      ]),
    Place(
      testDescription: "a date that is no interval", pattern: TextPattern.date(.point).expression,
      read: readsInDay("since"),
      accepted: ["2023", "2023-09", "2023-09-04", "2023-09-04T10:30", "2023~", "2023-09?"],
      refused: ["2019/2020", "2019/..", "soon"]),
    Place(
      testDescription: "a day", pattern: TextPattern.date(.day).expression, read: readsInEvent("checked"),
      accepted: ["2023-09-04", "0001-01-01", "9999-12-31"],
      refused: ["2023", "2023-09", "2023-09-04~", "2023-09-04T10:30", "2023-09-04/2023-09-05"]),
    Place(
      testDescription: "a day or days", pattern: TextPattern.date(.days).expression, read: readsInDay("date"),
      accepted: ["2023-09-04", "2023-09-04/2023-09-05"],
      refused: ["2023", "2023-09-04~", "2023-09-04/..", "2023-09/2023-10", "2023-09-04/2023-09-05~"]),
    Place(
      testDescription: "an id", pattern: TextPattern.id(length: 40).expression,
      read: { reading(caseWithEvent().replacing("id: one", with: "id: \"\($0)\"")).findings.isEmpty },
      accepted: ["a", "a-b", "2023-09-04", "1", String(repeating: "a", count: 40)],
      refused: ["", "A", "a_b", "-a", "a-", "a--b", "é", String(repeating: "a", count: 41)]),
    Place(
      testDescription: "an address", pattern: TextPattern.url.expression, read: readsInEvent("link"),
      accepted: [
        "https://example.org", "http://example.org/", "HTTPS://Example.org/x?y#z",
        "https://example.org:8443/x",
        "https://пример.рф/дело", "https://example.org/@user", "https://example.org?x=1",
      ],
      refused: [
        "", "example.org", "ftp://example.org", "https://localhost", "https://u@example.org",
        "https://a.b/c d",
      ]),
    Place(
      testDescription: "a language", pattern: TextPattern.languageTag.expression,
      read: { reading(caseWithEvent("note: {\"\($0)\": x}")).findings.isEmpty },
      accepted: ["en", "ru", "tt-Latn", "be-tarask", "sr-Cyrl-RS", "es-419", "no"],
      refused: ["", "e", "english", "en_GB", "en-", "x-private"]),
    Place(
      testDescription: "a country", pattern: TextPattern.country.expression,
      read: { reading(smallCase().replacing("QX", with: "\"\($0)\"")).findings.isEmpty },
      accepted: ["RU", "NO"], refused: ["", "ru", "RUS", "R", "Ру"]),
    Place(
      testDescription: "a time zone", pattern: TextPattern.timeZone.expression,
      read: readsInEvent("time_zone"),
      accepted: ["Europe/Moscow", "Etc/GMT-5", "America/Argentina/Buenos_Aires", "UTC"],
      refused: ["", "Moscow time", "Europe/Москва", "UTC+5:00"]),
    Place(
      testDescription: "the length of a sentence", pattern: TextPattern.term.expression,
      read: {
        reading(caseWithEvent("outcomes: {ann: {result: convicted, sentence: \"\($0)\"}}")).findings.isEmpty
      },
      accepted: ["4y 6m", "2y", "10d", "1y 2m 3d", "6m 15d", "4y 1d", "life", "9999y"],
      refused: ["", "4", "4 y", "4y6m", "6m 4y", "0y", "4y  6m", "4 years", "P4Y", "10000y", "4y 4y", "Life"]),
    Place(
      testDescription: "a length of time", pattern: TextPattern.length.expression,
      read: { value in
        let text = """
          site: {title: T, url: https://a.example, uid_domain: a.example}
          languages: {default: en, published: [en]}
          licences: {facts: CC0-1.0, texts: CC-BY-4.0}
          calendars: {default_length: "\(value)"}
          """
        return reading(text, as: .pipeline).findings.isEmpty
      }, accepted: ["1h", "90min", "1h 30min", "168h"],
      refused: ["", "1", "1h30min", "0h", "30min 1h", "1 hour", "1d"]),
  ]

  @Test(arguments: places)
  func `an editor accepts and refuses what docket does`(place: Place) throws {
    let pattern = try Regex(place.pattern)
    for value in place.accepted {
      #expect(place.read(value), "docket refuses “\(value)”")
      #expect(value.firstMatch(of: pattern) != nil, "the pattern refuses “\(value)”")
    }
    for value in place.refused {
      #expect(!place.read(value), "docket accepts “\(value)”")
      #expect(value.firstMatch(of: pattern) == nil, "the pattern accepts “\(value)”")
    }
  }

  @Test func `numbers and truth values an editor sees are accepted where docket reads their text`() {
    #expect(types(of: Person.entity.description, "born") == ["string", "integer"])
    #expect(types(of: Event.entity.description, "room") == ["string", "number", "boolean"])
    #expect(types(of: Event.entity.description, "id") == ["string", "integer"])
    #expect(types(of: Event.entity.description, "who") == ["string", "integer", "array"])
    #expect(types(of: Event.entity.description, "title") == ["string", "number", "boolean", "object"])
    #expect(types(of: Outcome.entity.description, "suspended") == ["boolean", "string"])
    #expect(types(of: MonthlyWeekday.entity.description, "nth") == ["integer", "string"])
    #expect(types(of: Event.entity.description, "checked") == ["string"])
  }

  private func types(of entity: EntityDescription, _ key: String) -> [String] {
    guard let field = entity.fields.first(where: { $0.key == key }) else { return [] }
    switch ShapeSchema.members(of: field.shape).first(where: { $0.name == "type" })?.value {
    case .string(let type)?: return [type]
    case .array(let types)?:
      return types.compactMap { if case .string(let type) = $0 { type } else { nil } }
    default: return []
    }
  }

  @Test(arguments: FileKind.allCases)
  func `every object a file may have is in its schema, and nothing else`(kind: FileKind) throws {
    guard case .object(let members) = EditorSchema.document(for: kind) else {
      Issue.record("The schema is no object.")
      return
    }
    #expect(members.first?.value == "http://json-schema.org/draft-07/schema#")
    var shared = kind.shape.entities.map(\.definitionName)
    if case .entity = kind.shape { shared.removeFirst() }
    let definitions = members.first { $0.name == "definitions" }?.value
    switch definitions {
    case .object(let definitions)?: #expect(definitions.map(\.name) == shared)
    default: #expect(shared == [])
    }
    #expect(Set(members.map(\.name)).count == members.count)
  }

  @Test(arguments: EntityDescription.all.flatMap(\.fields).map { "\($0.key): \($0.example)" })
  func `an example is a value, and no member of a schema stands twice`(line: String) throws {
    let fields = EntityDescription.all.flatMap(\.fields)
    let field = try #require(fields.first { "\($0.key): \($0.example)" == line })
    #expect(ExampleValue.json(field.example, as: field.shape) != nil)
    guard case .object(let members) = FieldSchema.value(for: field) else { return }
    #expect(Set(members.map(\.name)).count == members.count)
  }
}
