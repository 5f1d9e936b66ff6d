import DocketDiagnostics
import DocketLanguage
import Testing

@testable import DocketRules

@Suite struct `The words of a rule` {
  /// Words of the trade, and words that blame, by language; matched at the beginning of words.
  static let jargon: [(language: MessageLanguage, words: [String])] = [
    (
      .en,
      [
        "scalar", "sequence", "mapping", "token", "node", "invalid", "illegal", "malformed", "fail", "fatal",
        "pars", "null", "bool", "integer", "string", "regex", "byte", "schema", "syntax", "array", "object",
      ]
    ),
    (
      .fr,
      [
        "scalaire", "séquence", "mapping", "jeton", "nœud", "invalide", "illégal", "incorrect", "échou",
        "pars",
        "booléen", "entier", "octet", "schéma", "syntaxe", "tableau", "objet",
      ]
    ),
    (
      .ru,
      [
        "скаляр", "последовательност", "маппинг", "токен", "узел", "узл", "недопустим", "неверн",
        "некорректн",
        "незаконн", "сбой", "парс", "булев", "байт", "схем", "синтакс", "массив", "объект",
      ]
    ),
  ]

  static let descriptions =
    Rule.builtIn.filter { $0.check.phase != .reading }.map(\.description) + [
      .unusedException, .unexpectedFile,
    ]

  @Test(arguments: descriptions.map(\.id))
  func `are whole sentences of plain words in every language`(id: String) throws {
    let rule = try #require(Self.descriptions.first { $0.id == id })
    for phrase in [rule.summary, rule.reason] {
      Self.checkSentence(phrase.message)
      #expect(phrase.places == [], "a place of a summary or a reason has no argument")
    }
  }

  @Test(arguments: RuleCase.reporting.filter { $0.rule.check.phase != .reading })
  func `are sentences with all their places filled in what it reports`(tested: RuleCase) {
    for diagnostic in tested.validation.diagnostics where diagnostic.rule == tested.rule.id {
      for message in [diagnostic.what, diagnostic.why] + diagnostic.mend { Self.checkSentence(message) }
      for message in diagnostic.notes.map(\.message) + diagnostic.fixes.map(\.title) {
        Self.checkWords(message)
      }
      #expect(!diagnostic.mend.isEmpty, "say what to do", sourceLocation: tested.sourceLocation)
    }
  }

  private static func checkSentence(_ message: Message) {
    checkWords(message)
    for language in MessageLanguage.complete {
      let text = aroundLines(message).text(in: language)
      let first = text.first { $0 != "`" }
      // Names of keys keep their lower case.
      #expect(text.first == "`" || first?.isUppercase == true, "\(text)")
      #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
      #expect(text.count <= 160, "\(text)")
    }
  }

  /// The sentence without the lines of a file that it gives to paste: these are YAML, with braces, as long as they are.
  private static func aroundLines(_ message: Message) -> Message {
    Message(
      message.phrase,
      message.arguments.map { argument in
        guard argument.name == "line", case .code(let line) = argument.value, line.contains(": {") else {
          return (argument.name, argument.value)
        }
        return (argument.name, .code("…"))
      })
  }

  private static func checkWords(_ message: Message) {
    #expect(message.phrase.places == Set(message.arguments.map(\.name)).sorted())
    for (language, words) in jargon {
      let text = aroundLines(message).text(in: language)
      #expect(!text.contains("!") && !text.contains("  ") && !text.contains("{"), "\(text)")
      let found = text.lowercased().split { !$0.isLetter }.filter { word in
        words.contains { word.hasPrefix($0) }
      }
      #expect(found == [], "\(text)")
    }
  }
}
