import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML
import Testing

@Suite("Registries")
struct RegistryTests {
  private static func file(_ path: String, _ text: String) throws -> RecordFile {
    let kind = try #require(FileKind(path: path))
    let source = SourceFile(path: path, bytes: Array(text.utf8))
    return RecordFile(reading: source, as: kind, language: LanguageTag("en"), limits: .standard)
  }

  private static func corpus(_ files: KeyValuePairs<String, String>) throws -> Corpus {
    Corpus(files: try files.map { try file($0.key, $0.value) })
  }

  private static func sample() throws -> Corpus {
    try corpus([
      "records/registry/places.yml":
        "port: {name: Port, country: QX, time_zone: Etc/GMT-5}\ncity: {name: C, country: QX}\n",
      "records/registry/courts.yml":
        "high: {name: High Court, time_zone: Etc/GMT-3}\ntown: {name: Town Court, place: port}\nbare: {name: Bare}\n",
      "records/registry/organisations.yml": "paper: {name: Paper}\n",
      "pipeline.yml": "tags: {students: {en: students}}\nlanguages: {default: en, published: [fr, ru]}\n",
      "records/cases/b-case.yml": smallCase(), "records/cases/a-case.yml": "not: [parsed",
      "records/withdrawn.yml": "withdrawn: [{digest: \(String(repeating: "AB", count: 32)), date: 2023-01-01}]\n",
    ])
  }

  @Test(arguments: [
    ("high", ReferenceTarget.court, true), ("low", .court, false), ("port", .place, true),
    ("high", .place, false),
    ("paper", .organisation, true), ("high", .organisation, false), ("paper", .publisher, true),
    ("high", .publisher, true),
    ("nobody", .publisher, false), ("defence", .claimant, true), ("paper", .claimant, true),
    ("high", .claimant, false),
    ("students", .tag, true), ("birds", .tag, false), ("all", .caseRecord, true),
    ("b-case", .caseRecord, true),
    ("a-case", .caseRecord, true), ("c-case", .caseRecord, false), ("anything", .person, true),
  ])
  func `an id exists where it is defined`(id: String, target: ReferenceTarget, exists: Bool) throws {
    #expect(try Self.sample().registry.contains(id, as: target) == exists)
  }

  @Test func `nothing is said about ids of a registry that does not parse`() throws {
    let corpus = try Self.corpus(["records/registry/laws.yml": "a: [b"])
    #expect(corpus.registry.contains("anything", as: .law))
    #expect(corpus.registry.unreadable == [.laws])
    #expect(!corpus.registry.contains("anything", as: .court))
  }

  @Test func `ids are offered in order, the words for sides first`() throws {
    let registry = try Self.sample().registry
    #expect(registry.ids(of: .court) == ["bare", "high", "town"])
    #expect(registry.ids(of: .publisher) == ["paper", "bare", "high", "town"])
    #expect(registry.ids(of: .claimant).prefix(2) == ["defence", "prosecution"])
    #expect(registry.ids(of: .caseRecord) == ["all", "a-case", "b-case"])
    #expect(registry.ids(of: .person) == [])
  }

  @Test(arguments: [
    ("court: high", "Etc/GMT-3"), ("court: town", "Etc/GMT-5"), ("court: bare", "Europe/Paris"),
    ("place: port", "Etc/GMT-5"), ("place: city", "Europe/Paris"), ("court: high\ntime_zone: UTC", "UTC"),
    ("court: nowhere", "Europe/Paris"), ("access: open", "Europe/Paris"),
  ])
  func `the zone of an hour is the event's, its court's, its place's, its record's`(
    lines: String, zone: String
  ) throws {
    let text = caseWithEvent(lines).replacing(
      "jurisdiction: QX\n", with: "jurisdiction: QX\ntime_zone: Europe/Paris\n")
    let record = try #require(reading(text).caseRecord)
    let event = try #require(record.events?.value.first?.value)
    #expect(try Self.sample().registry.zoneName(of: event, in: record) == zone)
  }

  @Test func `a corpus is the same whatever the order of its files`() throws {
    let corpus = try Self.sample()
    let turned = Corpus(files: corpus.files.reversed())
    #expect(turned.files.map(\.path) == corpus.files.map(\.path))
    #expect(corpus.cases.map(\.file.path) == ["records/cases/b-case.yml"])
    #expect(corpus.files.filter { !$0.isReadable }.map(\.path) == ["records/cases/a-case.yml"])
    #expect(corpus.registry.withdrawn == [String(repeating: "ab", count: 32)])
    #expect(corpus.publishedLanguages.map(\.description) == ["fr", "ru"])
    #expect(Corpus(files: []).publishedLanguages.map(\.description) == ["en"])
  }
}
