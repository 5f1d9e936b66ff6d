import DocketLanguage
import DocketRecords
import DocketTime
import Testing

@testable import DocketSite

@Suite struct `How people can help` {
  private static let support = """
    support:
      letters: open
      letters_to: {vant: colony-9, sand: selm, nobody: colony-9}
      letters_language: [ru, en]
      letters_advice: {en: Write about the sea.}
      interests: {en: Tides}
      letters_via: ["https://lamps.example.org/letters"]
      donate: ["https://lamps.example.org/fund"]
      petitions: ["https://lamps.example.org/sign"]
      links: ["https://lamps.example.org"]
      verified: 2031-04-01
      sources: [society]
    """

  /// The case with a support block, and a record in which something else is written instead.
  private static func support(_ old: String = "", _ new: String = "") throws -> PublicSupport? {
    var sample = Fiction.sample
    sample.files[Fiction.casePath, default: ""] += "\n" + support + "\n"
    let places = "records/registry/places.yml"
    sample = try sample.replacing(
      "kind: colony", with: "kind: colony\n  address: {ru: \"г. Сельм, ИК-9\"}", in: places)
    sample = try sample.replacing("kind: city", with: "kind: city\n  address: {ru: \"дом 1\"}", in: places)
    if !old.isEmpty { sample = try sample.replacing(old, with: new, in: Fiction.casePath) }
    return try #require(try sample.site().cases.first { $0.id == "lantern-row" }).support
  }

  private static func recipients(_ support: PublicSupport?) -> [String] {
    (support?.lettersTo ?? []).map { "\($0.person.id) \($0.place.id)" }
  }

  @Test func `is published as the record says`() throws {
    let support = try #require(try Self.support())
    #expect(support.letters == .open)
    #expect(Self.recipients(support) == ["vant colony-9", "sand selm"])
    #expect(support.lettersLanguages.map(\.description) == ["ru", "en"])
    #expect(support.lettersAdvice?.versions.map(\.text) == ["Write about the sea."])
    #expect(support.interests?.versions.map(\.text) == ["Tides"])
    #expect(support.lettersVia == ["https://lamps.example.org/letters"])
    #expect(support.donate == ["https://lamps.example.org/fund"])
    #expect(support.petitions == ["https://lamps.example.org/sign"])
    #expect(support.links == ["https://lamps.example.org"])
    #expect(support.verified?.description == "2031-04-01")
    #expect(support.sources == ["society"])
  }

  @Test func `has the postal address of an institution that holds people, and of nothing else`() throws {
    let places = try #require(try Self.support()).lettersTo.map(\.place)
    #expect(places.map { $0.address?.versions.map(\.text) } == [["г. Сельм, ИК-9"], nil])
  }

  @Test(arguments: ["consent: unknown", "monitoring: active"])
  func `says nothing of letters where nobody agreed`(consent: String) throws {
    let support = try #require(try Self.support("consent: confirmed", consent))
    #expect(support.letters == nil)
    #expect(Self.recipients(support) == [])
    #expect(support.lettersLanguages.isEmpty)
    #expect(support.lettersAdvice == nil)
    #expect(support.interests == nil)
    #expect(support.lettersVia.isEmpty)
    #expect(support.donate == ["https://lamps.example.org/fund"])
  }

  @Test func `hides a withheld place and keeps the rest`() throws {
    let support = try #require(try Self.support("[health, family]", "[place]"))
    #expect(Self.recipients(support) == [])
    #expect(support.letters == .open)
    #expect(support.lettersVia == ["https://lamps.example.org/letters"])
  }

  @Test func `sends nobody’s letters to the dead`() throws {
    let support = try Self.support("born: 2009-02~", "born: 2009-02~\n    died: 2031-03")
    #expect(Self.recipients(support) == ["vant colony-9"])
  }

  @Test func `gives no address where letters are closed`() throws {
    let support = try Self.support("letters: open", "letters: closed")
    #expect(support?.letters == .closed)
    #expect(Self.recipients(support) == [])
  }

  @Test func `is nothing where the record has no such block`() throws {
    #expect(try Fiction.sample.site().cases.allSatisfy { $0.support == nil })
  }
}
