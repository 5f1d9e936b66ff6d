import DocketRecords
import Testing

@Suite("Did you mean")
struct SuggestionTests {
  private static let known = [
    "date", "dates", "type", "title", "time_zone", "sources", "summary", "as", "at", "by",
  ]

  @Test(arguments: [
    ("date", ["date"]), ("DATE", ["date"]), ("time-zone", ["time_zone"]), ("timezone", ["time_zone"]),
    ("TimeZone", ["time_zone"]), ("dаtе", ["date"]), ("вфеу", ["date"]), ("ВФЕУ", ["date"]),
    ("дата", ["date"]),
    ("titre", ["title"]), ("Résumé", ["summary"]), ("источник", ["sources"]), ("tiltle", ["title"]),
    ("tilte", ["title"]),
    ("dat", ["date", "at"]), ("datess", ["dates"]), ("dqte", ["date"]), ("tpye", ["type"]),
    ("sorces", ["sources"]),
    ("sumary", ["summary"]), ("a", ["as", "at"]), ("", []), ("xyz", []), ("суд", []),
    ("completely_other", []),
    (String(repeating: "date", count: 17), []), ("🦆", []), ("_", []),
  ])
  func `the nearest words come first, and none rather than a bad one`(typed: String, meant: [String]) {
    #expect(Suggestion.nearest(to: typed, among: Self.known) == meant)
  }

  @Test func `at most three words are offered, in the order in which they are explained`() {
    #expect(
      Suggestion.nearest(to: "cat", among: ["bat", "cut", "car", "cab", "dog"]) == ["bat", "cut", "car"])
  }

  @Test func `nothing is near to nothing`() {
    #expect(Suggestion.nearest(to: "date", among: []) == [])
  }
}

@Suite("Ids")
struct IdentifierTests {
  @Test(arguments: ["a", "a-b", "2023-09-04", "a1", "1", String(repeating: "a", count: 40)])
  func `an id has small letters, digits and single hyphens between them`(id: String) {
    #expect(Identifier.isWellFormed(id, length: 40))
  }

  @Test(arguments: [
    "", "-", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "а", "a.b", "a\n", String(repeating: "a", count: 41),
    "a\u{0301}",
  ])
  func `an id has nothing else`(id: String) {
    #expect(!Identifier.isWellFormed(id, length: 40))
  }
}
