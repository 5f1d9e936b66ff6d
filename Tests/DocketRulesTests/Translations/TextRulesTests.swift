import DocketDiagnostics
import DocketRecords
import Testing

@testable import DocketRules

@Suite struct `The names in a text` {
  static func found(_ text: String, in language: String) -> [String] {
    let fragment = """
      people:
        vesper:
          name: {en: Ilan Vesperikhov, fr: Ilan Vesperikhov, ru: Илан Весперихов}
          other_names: [Ilan Wesperichow, Ilan Vesperichow]
      events: [{id: taken, date: 2030-03-14, type: arrest, place: selm, court: no-zone, sources: [gazette]}]
      summary: {\(language): "\(text)"}
      """
    let validation = RuleCase.validate(SampleCase.repository(fragment: fragment), rules: [.nameForm])
    return validation.labels
  }

  @Test(arguments: [
    ("en", "Vesperihov was tried."), ("fr", "Vespérikhov a été jugé."), ("en", "The Vesperikov case"),
    ("ru", "Суд над Вспериховым."), ("ru", "Дело Весперыхова."), ("ru", "Приговор Висперихову"),
  ])
  func `are noticed in a near spelling`(language: String, text: String) {
    #expect(Self.found(text, in: language).count == 1)
  }

  @Test(arguments: [
    ("en", "Vesperikhov’s lawyer, the Vesperikhovs, Vesperikhova."), ("fr", "L’affaire Vesperichow"),
    ("en", "“Vesperihov”, he was called"),
    ("ru", "Вестник, Весперихову, Весперихове, Вёсны, Весперовна"), ("en", "vesperihov in small letters"),
    ("en", "Vesperia, Vesuvius, Vespasian"),
    ("en", "The Roving Court, Rowing, Roaring"), ("de", "Vesperihov"), ("ru", "«Веспериков» — так его звали"),
  ])
  func `are left alone in other forms`(language: String, text: String) {
    #expect(Self.found(text, in: language) == [])
  }

  @Test func `are compared in time when there are many`() {
    let words = (0..<8_000).map { "Vesperi\($0 % 2 == 0 ? "khob" : "gov")" }.joined(separator: " ")
    let time = ContinuousClock().measure { _ = Self.found(words, in: "en") }
    #expect(time < .seconds(30))
  }
}

@Suite struct `A hostile text` {
  /// Fifteen thousand bytes or so of one kind, which rules might look at again and again.
  static let texts: [(name: String, text: String)] = [
    ("handles", String(repeating: "@ab ", count: 3_750)),
    ("addresses", String(repeating: "http://a.b ", count: 1_375)),
    ("mixed words", String(repeating: "aб ", count: 3_750)),
    ("misread", String(repeating: "Ð”", count: 3_750)),
    ("capital Р", String(repeating: "РЎ ", count: 3_000)),
    ("entities", String(repeating: "&amp;", count: 3_000)),
    ("backslashes", String(repeating: "\\n", count: 3_750)),
    ("numbers in words", String(repeating: "two and ", count: 1_875)),
    ("doubled words", String(repeating: "ab ", count: 5_000)),
    ("spaces", String(repeating: "a  ", count: 5_000)),
    ("marks", String(repeating: " ;", count: 7_500)), ("quotations", String(repeating: "«", count: 7_500)),
    ("lost characters", String(repeating: "\u{FFFD}", count: 5_000)),
    ("digits", String(repeating: "1,234 ", count: 2_500)),
  ]

  @Test(arguments: texts.map(\.name))
  func `costs rules little`(name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name }).text
    let quoted = "\"" + text.replacing("\\", with: "\\\\") + "\""
    let fragment = "summary:\n  en: \(quoted)\n  fr: \(quoted)\n  ru: \(quoted)\n  de: Text\n"
    let files = SampleCase.repository(fragment: fragment)
    let time = ContinuousClock().measure {
      let validation = RuleCase.validate(files, rules: Rule.translationsRules)
      #expect(validation.unreadable == [])
      #expect(validation.diagnostics.count < 200)
      for diagnostic in validation.diagnostics { expectPlaces(of: diagnostic, in: validation) }
    }
    #expect(time < .seconds(30))
  }
}
