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

@Suite("Web addresses")
struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org", "example.org"), ("http://example.org/", "example.org"),
    ("HTTPS://Example.ORG/A", "example.org"),
    ("https://a.b.example:8443/x?y=z#f", "a.b.example"), ("https://example.org/Дело", "example.org"),
    ("https://пример.рф/", "пример.рф"), ("https://example.org?x=@", "example.org"),
    ("https://xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd.xn--p1ai"),
    ("https://example.org/(a)/~b/%20", "example.org"),
  ])
  func `a whole address has a host`(address: String, host: String) {
    #expect(WebAddress.isWellFormed(address))
    #expect(WebAddress.host(of: address) == host)
  }

  @Test(arguments: [
    "", "example.org", "//example.org", "ftp://example.org", "https:/example.org", "https://", "https:///x",
    "https://localhost",
    "https://user@example.org", "https://user:pass@example.org", "https://example.org/a b",
    "https://example.org/\t",
    "https://example.org/<script>", "https://example.org/\"", "https://example.org/`", "https://exa mple.org",
    "https://.example.org", "https://example..org", "https://-a.example", "https://example.org:0",
    "https://example.org:99999",
    "https://example.org:", "https://a.b:1:2", "javascript:alert(1)", "https://example.org/\u{202E}gpj",
    "https://example.org/\u{200B}",
    "https://example.org/\u{A0}", "https://example.org/a\\b",
    "https://\(String(repeating: "a.", count: 1100))b",
  ])
  func `anything else is no address`(address: String) {
    #expect(!WebAddress.isWellFormed(address))
    #expect(WebAddress.host(of: address) == nil)
  }
}
