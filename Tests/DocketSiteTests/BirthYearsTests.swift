import DocketRecords
import DocketText
import DocketTime
import Foundation
import Testing

@testable import DocketSite

@Suite struct `A birth in one of two years` {
  private static func sample(_ born: String) throws -> SampleCorpus {
    try Fiction.sample.replacing("born: 2007-03-08", with: "born: \(born)", in: Fiction.casePath)
  }

  @Test(arguments: [
    ("2006/2007", "2006/2007"), ("2006-12/2007-01", "2006/2007"), ("2007-03/2007-04", "2007"),
    ("2006-12~", "2006~"),
  ])
  func `is published by its years`(date: String, born: String) throws {
    #expect(try Self.sample(date).site().cases.first?.people[1].born?.description == born)
  }

  @Test func `is whole where the birthday is public`() throws {
    let sample = try Fiction.sample.replacing(
      "born: 2008-11-19", with: "born: 2008-11/2008-12", in: Fiction.casePath)
    #expect(try sample.site().cases.first?.people[0].born?.description == "2008-11/2008-12")
  }

  @Test(arguments: [
    ("en", "2006 or 2007"), ("fr", "2006 ou 2007"), ("ru", "2006 год или 2007 год"),
  ])
  func `is said as one of the two on pages`(language: String, words: String) throws {
    let pages = try Self.sample("2006/2007").site().published()
    let page = try #require(pages["\(language)/people/lantern-row.brisk.html"])
    #expect(
      String(decoding: page, as: UTF8.self).replacing("\u{a0}", with: " ").contains("<dd>\(words)</dd>"))
  }

  @Test func `is a date with its first and last day in tables, and both years in JSON`() throws {
    let sample = try Self.sample("2006/2007")
    let table = try ReadTable(`Tables of what may be published`.tables(of: sample)["data/people.csv"])
    #expect(try table.cell("lantern-row/brisk", "born") == "2006/2007")
    #expect(try table.cell("lantern-row/brisk", "born_precision") == "year")
    #expect(try table.cell("lantern-row/brisk", "born_earliest") == "2006-01-01")
    #expect(try table.cell("lantern-row/brisk", "born_latest") == "2007-12-31")
    let json = try #require(try sample.site().published()["api/v1/cases/lantern-row.json"])
    #expect(String(decoding: json, as: UTF8.self).contains("\"born\": \"2006/2007\""))
  }

  @Test func `is no year on an envelope`() throws {
    let support = """
      support:
        letters: open
        letters_to: {vant: colony-9}
        letters_language: [ru]
        verified: 2030-06-01
        sources: [society]
      consent: confirmed
      """
    let sample = try Fiction.sampleWithAddress.replacing(
      "consent: confirmed", with: support, in: Fiction.casePath
    )
    .replacing("born: 2008-11-19", with: "born: 2008/2009", in: Fiction.casePath)
    let page = String(
      decoding: try #require(try sample.site().published()["en/letters.html"]), as: UTF8.self)
    #expect(page.contains("<p>On the envelope</p>\n<address>"))
    #expect(!page.contains("2008") && !page.contains("2009"))
  }
}
