import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@Suite struct `What the rules of reading say` {
  private static let phrases: [(rule: String, phrase: Phrase)] = YAMLRules.phrases.sorted { $0.key < $1.key }
    .flatMap { rule, phrases in phrases.map { (rule, $0) } }

  /// The names of a template's places, once each.
  private func places(_ template: String) -> Set<Substring> {
    Set(
      template.split(separator: "{").dropFirst().compactMap {
        $0.split(whereSeparator: { "}?".contains($0) }).first
      })
  }

  @Test(arguments: phrases) func `has the same places in every language`(rule: String, phrase: Phrase) {
    for language in MessageLanguage.allCases {
      #expect(!phrase[language].isEmpty)
      #expect(places(phrase[language]) == places(phrase.en))
    }
  }

  @Test(arguments: phrases) func `has two forms of a counted word in English and French, three in Russian`(
    rule: String, phrase: Phrase
  ) {
    for language in MessageLanguage.allCases {
      for place in phrase[language].split(separator: "{").dropFirst() {
        guard let forms = place.split(separator: "}").first?.split(separator: "?").dropFirst().first else {
          continue
        }
        let count = forms.split(separator: "|", omittingEmptySubsequences: false).count
        #expect(count == (language == .ru ? 3 : 2))
      }
    }
  }

  @Test(arguments: phrases) func `keeps to plain words`(rule: String, phrase: Phrase) {
    let jargon = [
      "scalar", "sequence", "mapping", "token", "node", "invalid", "illegal", "failed", "parse", "!",
      "scalaire",
      "jeton", "invalide", "скаляр", "токен", "недопустим", "ошибочн",
    ]
    for language in MessageLanguage.allCases {
      let words = phrase[language].lowercased().replacing("`!`", with: "")
      #expect(jargon.filter { words.contains($0) } == [])
    }
  }

  @Test func `has one key a phrase within each rule`() {
    for (rule, phrases) in YAMLRules.phrases {
      #expect(Set(phrases.map(\.key)).count == phrases.count, "\(rule)")
    }
  }

  @Test func `covers every rule, each of them an error of the syntax family`() {
    #expect(
      YAMLRules.all.map(\.id) == [
        "file-encoding", "unicode-line-breaks", "resource-limits", "yaml-syntax", "restricted-yaml-features",
        "key-duplicates",
      ])
    #expect(Set(YAMLRules.phrases.keys) == Set(YAMLRules.all.map(\.id)))
    #expect(YAMLRules.all.allSatisfy { $0.family == .syntax && $0.severity == .error })
  }
}
