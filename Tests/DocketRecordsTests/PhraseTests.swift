import DocketLanguage
import Testing

@testable import DocketRecords

@Suite("Phrases of the format")
struct PhraseTests {
  @Test func `every phrase is sound in the three languages, with the same places in each`() {
    #expect(RecordPhrases.all.flatMap(\.defects) == [])
  }

  @Test func `apostrophes are typographic, and French has a space before double signs`() {
    for phrase in RecordPhrases.all {
      for language in MessageLanguage.allCases {
        #expect(!phrase[language].contains("'"), "\(phrase.key), \(language)")
      }
      let words = phrase.fr.replacing(/`[^`]*`|\{[^}]*\}/, with: "x")
      #expect(words.firstMatch(of: /[^\s\u{A0}\u{202F}][?!;:]/) == nil, "\(phrase.key): \(phrase.fr)")
    }
  }

  @Test func `the list of phrases leaves none of the target out`() throws {
    let declared = try Repository.sources(of: "DocketRecords").map {
      $0.text.matches(of: /\bPhrase\(\s*"/).count
    }
    #expect(declared.reduce(0, +) == RecordPhrases.all.count)
  }
}
