import DocketJSON
import DocketText
import Testing

@testable import DocketSite

@Suite struct `Lists of the interface` {
  private static let casePath = Fiction.casePath

  private func ids(_ path: String, _ member: String? = nil, of sample: SampleCorpus = Fiction.sample) throws
    -> [String]
  {
    let file = try JSONValue.parse(try #require(try sample.site().published()[path]))
    let result = member.map { file["result"]?[$0] } ?? file["result"]
    guard case .array(let items)? = result else { return [] }
    return items.compactMap { item in
      guard case .string(let id)? = item["id"] ?? item["day"]?["id"] else { return nil }
      return id
    }
  }

  @Test func `have ahead only hearings that are to take place`() throws {
    let path = "api/v1/upcoming.json"
    #expect(try ids(path, "hearings") == ["lantern-row/appeal", "lantern-row/parole"])
    let cancelled = try Fiction.sample.replacing(
      "status: scheduled", with: "status: cancelled", in: Self.casePath)
    #expect(try ids(path, "hearings", of: cancelled) == ["lantern-row/parole"])
    let retracted = try Fiction.sample.replacing(
      "status: tentative", with: "status: tentative, certainty: retracted", in: Self.casePath)
    #expect(try ids(path, "hearings", of: retracted) == ["lantern-row/appeal"])
  }

  @Test func `have each day ahead once, by its next date`() throws {
    #expect(
      try ids("api/v1/upcoming.json", "days")
        == ["lantern-row/letters", "lantern-row/row-day", "ferry-sunday", "lamp-day"])
  }

  @Test func `name no place that is withheld, and none that no record names`() throws {
    let path = "api/v1/registry/places.json"
    #expect(try ids(path) == ["colony-9", "selm"])
    let withheld = try Fiction.sample.replacing(
      "withhold: [health, family]", with: "withhold: [health, place]", in: Self.casePath)
    #expect(try ids(path, of: withheld) == ["selm"])
    let unused = try Fiction.sample.replacing(
      "parole_hearing, who: vant, place: colony-9", with: "parole_hearing, who: vant", in: Self.casePath)
    #expect(try ids(path, of: unused) == ["selm"])
  }

  @Test func `give no address of a prison, to which a letter could go astray`() throws {
    let sample = try Fiction.sample.replacing(
      "kind: colony", with: "kind: colony\n  address: {en: 9 Example Road}", in: "records/registry/places.yml"
    )
    for (path, bytes) in try sample.site().published() where path.hasPrefix("api/") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("9 Example Road"), "\(path)")
    }
  }

  @Test func `have digests and no ids of what was withdrawn`() throws {
    let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    let sample = try Fiction.sample.replacing(
      "withdrawn: []", with: "withdrawn: [{digest: \(digest), date: 2031-03-01}]", in: "records/withdrawn.yml"
    )
    let file = try JSONValue.parse(try #require(try sample.site().published()["api/v1/withdrawn.json"]))
    #expect(file["result"] == .array([.string(digest)]))
  }

  @Test(arguments: [
    ("api/v1/cases.json", "cases", nil), ("api/v1/cases/lantern-row.json", "case", nil),
    ("api/v1/fr/cases.json", "cases", "fr"), ("api/v1/fr/cases/lantern-row.json", "case", "fr"),
    ("api/v1/registry/courts.json", "courts", nil), ("schema/v1/language/case.schema.json", "schema", nil),
    ("calendars/ru/people/lantern-row.vant.ics", "calendar", "ru"), ("en/about.html", "page", "en"),
    ("index.html", "page", nil), ("style.css", "style", nil), ("_headers", "other", nil),
  ])
  func `say what each file is, and for whom`(path: String, role: String, language: String?) {
    #expect(FileRole(path).name == role)
    #expect(FileRole(path).language == language)
  }

  @Test func `have a digest of everything that stays while no record changes`() throws {
    func version(_ published: [String: [UInt8]]) throws -> JSONValue? {
      try JSONValue.parse(try #require(published["api/v1/index.json"]))["data_version"]
    }
    let site = try Fiction.sample.site()
    let ledger = Ledger.empty.advanced(to: site)
    let next = try Fiction.sample.site("2031-04-03T06:00:00Z").published(after: ledger)
    #expect(FileRole("api/v1/stats.json").tellsDay && FileRole("fr/about.html").tellsDay)
    #expect(!FileRole("fr/days/about.html").tellsDay && !FileRole("api/v1/people.json").tellsDay)
    #expect(try version(next) == version(site.published()))
  }

  @Test func `have the digest of every file for sha256sum`() throws {
    let published = try Fiction.sample.site().published()
    let text = String(decoding: try #require(published["SHA256SUMS"]), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == published.count - 1)
    let paths = lines.map { String($0.dropFirst(66)) }
    #expect(paths == paths.sorted())
    let style = Digest.of(try #require(published["style.css"]))
    #expect(lines.contains("\(style)  style.css"))
    #expect(
      lines.contains { $0.hasSuffix("  ledger.json") }
        && lines.contains { $0.hasSuffix("  api/v1/index.json") })
  }
}
