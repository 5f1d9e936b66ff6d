import Testing

@testable import DocketScanning

@Suite struct `The name of a child` {
  @Test(arguments: [
    ("en", "Her daughter Ottla and son, Max, wrote.", ["Ottla", "Max"]), ("en", "a son named Max", ["Max"]),
    ("fr", "Sa fille Élise", ["Élise"]), ("fr", "le fils prénommé Max", ["Max"]), ("fr", "Son Max", []),
    ("ru", "Дочь Анну, сын Лев", ["Анну", "Лев"]), ("ru", "дочери по имени Анна-Мария", ["Анна-Мария"]),
    ("en", "His son was there. Max too; a daughter of Max.", []), ("en", "daughter (Ottla)", ["Ottla"]),
    ("en", "Sonnet Max, son M.", []), ("de", "Tochter Ottla", []), ("en", "son", []),
  ])
  func `is found by a name behind the relation`(language: String, text: String, expected: [String]) {
    let found = ChildNames.ranges(in: text, language: language)
    #expect(found.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == expected)
  }
}
