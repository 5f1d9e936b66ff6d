import DocketDiagnostics
import DocketLanguage
import DocketYAML
import Testing

@Suite struct `What the rules of reading say` {
  private static let phrases: [(rule: String, phrase: Phrase)] = YAMLRules.phrases.sorted { $0.key < $1.key }
    .flatMap { rule, phrases in phrases.map { (rule, $0) } }

  @Test(arguments: phrases) func `keeps to plain words`(rule: String, phrase: Phrase) {
    let jargon = [
      "scalar", "sequence", "mapping", "token", "node", "invalid", "illegal", "failed", "parse", "!",
      "scalaire",
      "jeton", "invalide", "скаляр", "токен", "недопустим", "ошибочн",
    ]
    for language in MessageLanguage.complete {
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
