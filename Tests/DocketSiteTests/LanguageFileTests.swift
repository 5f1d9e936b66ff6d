import DocketJSON
import Testing

@testable import DocketSite

@Suite struct `Files for the readers of one language` {
  private static let published = Swift.Result { try Fiction.sample.site().published() }

  private func file(_ path: String) throws -> JSONValue {
    try JSONValue.parse(try #require(try Self.published.get()[path]))
  }

  @Test(arguments: [
    ("en", "The Lantern Row case", "at liberty"),
    ("fr", "L’affaire de la rue des Lanternes", "en liberté"),
    ("ru", "Дело Фонарного переулка", "на свободе"),
  ])
  func `have plain strings, and a label beside each word`(
    language: String, title: String, atLiberty: String
  ) throws {
    let people = try items(file("api/v1/\(language)/people.json")["result"])
    let brisk = try #require(people.first { $0["id"] == "lantern-row/brisk" })
    #expect(brisk["case_title"] == .string(title))
    #expect(brisk["custody"]?["status"] == "released")
    let sand = try #require(people.first { $0["id"] == "lantern-row/sand" })
    #expect(sand["custody"]?["status"] == "released")
    #expect(sand["custody"]?["status_label"] == .string(atLiberty))
  }

  @Test func `say which other language stands in, and where`() throws {
    let file = try file("api/v1/fr/cases/lantern-row.json")
    let fallbacks = try members(file["fallbacks"])
    #expect(file["language"] == "fr")
    #expect(fallbacks.first == .init("/result/people/1/name", "en"))
    #expect(fallbacks.contains(.init("/result/days/1/title", "en")))
    for fallback in fallbacks {
      let text = fallback.name.split(separator: "/").reduce(Optional(file)) { value, step in
        if case .array(let items)? = value { Int(step).map { items[$0] } } else { value?[String(step)] }
      }
      guard case .string? = text else {
        Issue.record("\(fallback.name) leads to no text")
        continue
      }
    }
  }

  @Test func `have none where nothing stands in`() throws {
    #expect(try file("api/v1/en/cases/lantern-row.json")["fallbacks"] == .object([]))
    #expect(try file("api/v1/cases/lantern-row.json")["fallbacks"] == nil)
    #expect(try file("api/v1/cases/lantern-row.json")["language"] == nil)
  }

  @Test func `lead readers to no publisher on a state’s list, as the policy for them says`() throws {
    let path = "api/v1/ru/cases/lantern-row.json"
    let address = "bulletin.example.org"
    func text(_ policy: String) throws -> String {
      let sample = try Fiction.sample.replacing(
        "licences:", with: "links: {ru: \(policy)}\nlicences:", in: "pipeline.yml")
      return String(decoding: try #require(try sample.site().published()[path]), as: UTF8.self)
    }
    #expect(try text("full").contains(address))
    #expect(try !text("text_only").contains(address))
    #expect(try !text("archive_only").contains(address))
  }

  @Test func `have the hearing of the file of its case in the list of all`() throws {
    let hearings = try items(file("api/v1/fr/hearings.json")["result"])
    let events = try items(file("api/v1/fr/cases/lantern-row.json")["result"]?["events"])
    #expect(hearings.count == 6)
    for hearing in hearings { #expect(events.contains(hearing), "\(String(describing: hearing["id"]))") }
  }

  private func items(_ value: JSONValue?) throws -> [JSONValue] {
    guard case .array(let items)? = value else { throw Missing() }
    return items
  }

  private func members(_ value: JSONValue?) throws -> [JSONValue.Member] {
    guard case .object(let members)? = value else { throw Missing() }
    return members
  }

  private struct Missing: Error {}
}
