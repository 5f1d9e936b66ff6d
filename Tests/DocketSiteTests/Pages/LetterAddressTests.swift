import Foundation
import Testing

@testable import DocketSite

@Suite struct `An address for letters` {
  private static let support = """
    support:
      letters: open
      letters_to: {vant: colony-9, brisk: colony-9}
      letters_language: [ru]
      verified: 2030-06-01
      sources: [society]
    consent: confirmed
    """

  @Test func `stands on the pages of the case and the person, and on a card`() throws {
    let pages = try Self.pages()
    for path in ["en/cases/lantern-row.html", "en/people/lantern-row.vant.html", "en/letters.html"] {
      #expect(try #require(pages[path]).contains("<address>"), "\(path)")
    }
  }

  @Test func `is that of nobody else`() throws {
    // Teodor Brisk is free, whatever the record says of his letters.
    #expect(try Self.addresses("en/people/lantern-row.brisk.html") == 0)
    #expect(try Self.addresses("en/cases/lantern-row.html") == 1)
    #expect(try Self.addresses("en/letters.html") == 1)
  }

  @Test(arguments: [
    ("letters: open", "letters: paused"), ("letters: open", "letters: unknown"),
    ("letters: open", "letters: closed"), ("verified: 2030-06-01", "verified: 2030-04-01"),
    ("consent: confirmed", "consent: unknown"), ("[health, family]", "[place]"),
    ("vant: colony-9, ", ""),
  ])
  func `is left out where`(old: String, new: String) throws {
    for path in ["en/cases/lantern-row.html", "en/people/lantern-row.vant.html", "en/letters.html"] {
      #expect(try Self.addresses(path, replacing: old, with: new) == 0, "\(path)")
    }
  }

  @Test func `is said to be old where nobody has checked it within a year`() throws {
    let page = try #require(
      try Self.pages(replacing: "verified: 2030-06-01", with: "verified: 2030-04-01")[
        "en/cases/lantern-row.html"]
    )
    #expect(page.contains("has not been checked in the last twelve months"))
  }

  @Test func `is not the name of a place alone`() throws {
    let pages = try Self.pages(hasAddress: false)
    for path in ["en/cases/lantern-row.html", "en/people/lantern-row.vant.html", "en/letters.html"] {
      let page = try #require(pages[path])
      #expect(!page.contains("<address>"), "\(path)")
      #expect(page.contains("There is no checked address"), "\(path)")
    }
  }

  private static func addresses(_ path: String, replacing old: String = "", with new: String = "") throws
    -> Int
  {
    let page = try #require(try pages(replacing: old, with: new)[path])
    return page.components(separatedBy: "<address>").count - 1
  }

  private static func pages(replacing old: String = "", with new: String = "", hasAddress: Bool = true) throws
    -> [String: String]
  {
    var sample = try (hasAddress ? Fiction.sampleWithAddress : Fiction.sample)
      .replacing("consent: confirmed", with: support, in: Fiction.casePath)
    if !old.isEmpty { sample = try sample.replacing(old, with: new, in: Fiction.casePath) }
    return try sample.site().published().filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
