import Testing

@testable import DocketSite

@Suite struct `A published source` {
  private static func sample(_ source: String) throws -> SampleCorpus {
    var sample = OneHearing(fields: "date: 2031-05-20").sample
    sample.files["records/cases/one.yml"] = try #require(sample.files["records/cases/one.yml"])
      .replacing("sources: {s: {", with: "sources: {s: {\(source), ")
    return sample
  }

  @Test func `has the date of a decision beside that of its publication`() throws {
    let files = try Self.sample("date: 2031-03-20, decided: 2031-03").site().published()
    let json = String(decoding: try #require(files["api/v1/cases/one.json"]), as: UTF8.self)
    #expect(json.contains("\"decided\""), "\(json)")
    let table = try ReadTable(files["data/sources.csv"])
    #expect(try table.cell("one/s", "date") == "2031-03-20")
    #expect(try table.cell("one/s", "decided") == "2031-03")
    #expect(try table.cell("one/s", "decided_latest") == "2031-03-31")
    let page = String(decoding: try #require(files["en/cases/one.html"]), as: UTF8.self)
    #expect(page.contains("20 March 2031, decision: March 2031"), "\(page)")
  }

  @Test func `has the address that every program reads`() throws {
    let address = "'https://gazette.example/eng#{\"itemid\":[\"001-1\"]}'"
    let files = try Self.sample("archive: \(address)").site().published()
    let published = "https://gazette.example/eng#%7B%22itemid%22:[%22001-1%22]%7D"
    for path in ["api/v1/cases/one.json", "data/sources.csv", "en/cases/one.html"] {
      let text = String(decoding: try #require(files[path]), as: UTF8.self)
      #expect(text.contains(published) && !text.contains("#{"), "\(path)")
    }
  }
}
