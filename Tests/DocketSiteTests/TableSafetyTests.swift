import Testing

@testable import DocketSite

@Suite struct `Tables of what may be published` {
  static func tables(of sample: SampleCorpus) throws -> [String: [UInt8]] {
    try sample.site().published().filter { $0.key.hasPrefix("data/") }
  }

  @Test func `have a birthday only where it is public`() throws {
    let table = try ReadTable(Self.tables(of: Fiction.sample)["data/people.csv"])
    #expect(try table.cell("lantern-row/vant", "born") == "2008-11-19")
    #expect(try table.cell("lantern-row/brisk", "born") == "2007")
    #expect(try table.cell("lantern-row/brisk", "born_earliest") == "2007-01-01")
    let silent = try Fiction.sample.replacing("consent: confirmed\n", with: "", in: Fiction.casePath)
    for (path, bytes) in try Self.tables(of: silent) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("2008-11-19") && !text.contains("2007-03-08"), "\(path)")
    }
  }

  @Test func `have no place that is withheld`() throws {
    let place = "place: colony-9"
    let withheld = try Fiction.sample.replacing(
      "withhold: [health, family]", with: "withhold: [place]", in: Fiction.casePath)
    try #require(try #require(withheld.files[Fiction.casePath]).contains(place))
    for (path, bytes) in try Self.tables(of: withheld) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("colony-9") && !text.contains("Penal colony"), "\(path)")
    }
  }

  @Test func `have nothing that is for the committee alone, and nothing withdrawn`() throws {
    for (path, bytes) in try Self.tables(of: Fiction.sample) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Secret reason") && !text.contains("gone-case"), "\(path)")
    }
  }

  @Test func `have their columns where there is no row`() throws {
    let tables = try Self.tables(of: SampleCorpus(files: ["pipeline.yml": Fiction.pipeline]))
    #expect(tables.count == 9)
    for (path, bytes) in tables where path.hasSuffix(".csv") {
      let table = try ReadTable(bytes)
      #expect(table.columns.first == "id" && table.rows.isEmpty, "\(path)")
    }
  }

  @Test func `have a column for each language, those of some cases last`() throws {
    let pipeline = Fiction.pipeline.replacing(
      "published: [en, fr, ru]", with: "published: [ru, en]\n  partial: [zh-Hant]")
    var sample = Fiction.sample
    sample.files["pipeline.yml"] = pipeline
    let table = try ReadTable(Self.tables(of: sample)["data/cases.csv"])
    #expect(table.columns[1...3] == ["title_ru", "title_en", "title_zh_Hant"])
  }

  @Test(arguments: Tables.all.map(\.name))
  func `name each column once`(name: String) throws {
    let table = try #require(Tables.all.first { $0.name == name })
    let names = table.fields(["en", "fr"]).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.first == "id")
    for name in names { #expect(name.wholeMatch(of: /[a-z][a-z_]*/) != nil, "\(name)") }
  }
}
