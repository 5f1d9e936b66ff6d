import Foundation
import Testing

@testable import DocketSite

@Suite struct `How to write to somebody` {
  private static let support = """
    support:
      letters: open
      letters_to: {vant: colony-9}
      letters_language: [ru]
      letters_via: ["https://letters.lamps.example.org/"]
      letters_advice: {en: Books and the sea.}
      verified: 2030-06-01
      sources: [society]
    consent: confirmed
    """

  private static func pages(_ sample: SampleCorpus) throws -> [String: String] {
    try sample.site().published().filter { $0.key.hasSuffix(".html") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("en", "Letters are read by the institution: nothing about the case or about other people."),
    ("fr", "L’établissement lit le courrier : n’écrivez rien sur l’affaire ni sur d’autres personnes."),
    ("ru", "Письма читают в учреждении: ничего не пишите о деле и о других людях."),
  ])
  func `warns on the page of the case and on the card`(language: String, words: String) throws {
    let sample = try Fiction.sampleWithAddress.replacing(
      "consent: confirmed", with: Self.support, in: Fiction.casePath)
    let pages = try Self.pages(sample)
    for name in ["cases/lantern-row", "people/lantern-row.vant", "letters"] {
      let page = try #require(pages["\(language)/\(name).html"]).replacing("\u{a0}", with: " ")
      #expect(page.contains("<p>\(words)</p>"), "\(name)")
    }
  }

  @Test func `has on the card who passes letters on, what to write about, and what the year is`() throws {
    let sample = try Fiction.sampleWithAddress.replacing(
      "consent: confirmed", with: Self.support, in: Fiction.casePath)
    let page = try #require(try Self.pages(sample)["en/letters.html"])
    #expect(
      page.contains(
        "<p>Letters are passed on by<br><a href=\"https://letters.lamps.example.org/\">https://letters.lamps"
      ))
    #expect(page.contains("<p>What to write about, what to avoid: Books and the sea.</p>"))
    #expect(page.contains("<p>On the envelope (after the name: the year of birth)</p>\n<address>"))
    #expect(page.contains(", 2008<br>"))
  }

  @Test(arguments: [
    ("en", "There is no checked address for letters here."),
    ("fr", "Il n’y a pas ici d’adresse vérifiée pour le courrier."),
    ("ru", "Проверенного адреса для писем здесь нет."),
  ])
  func `says that there is no address, of people in custody alone`(language: String, words: String) throws {
    let pages = try Self.pages(Fiction.sample)
    for name in ["cases/lantern-row", "people/lantern-row.vant"] {
      let page = try #require(pages["\(language)/\(name).html"])
      #expect(page.contains("<p>\(words)</p>\n<p><a href=\"../letters.html\">"), "\(name)")
    }
    for name in ["people/lantern-row.brisk", "people/lantern-row.sand", "cases/quiet-quay"] {
      #expect(try !#require(pages["\(language)/\(name).html"]).contains(words), "\(name)")
    }
  }

  @Test func `does not say it where the record says how it is with letters`() throws {
    let closed = "support: {letters: closed, sources: [society]}\nconsent: confirmed"
    let sample = try Fiction.sample.replacing("consent: confirmed", with: closed, in: Fiction.casePath)
    let page = try #require(try Self.pages(sample)["en/cases/lantern-row.html"])
    #expect(page.contains("are not wanted or do not arrive"))
    #expect(!page.contains("checked address"))
    #expect(!page.contains("Letters are read by"))
  }
}
