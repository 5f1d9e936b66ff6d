import DocketLanguage
import Testing

@testable import DocketRecords

@Suite("Words of a vocabulary, as people say them")
struct UsualNamesTests {
  /// A vocabulary, what somebody writes, and the words that are meant.
  static let said: [(String, String, String)] = [
    ("event type", "обыск", "search"), ("event type", "décès", "death"),
    ("event type", "de\u{301}ce\u{300}s", "death"), ("event type", "torture", "ill_treatment"),
    ("event type", "bail_hearing", "custody_hearing"), ("event type", "Bail hearing", "custody_hearing"),
    ("event type", "verdict_hearing", "verdict"), ("event type", "sentencing hearing", "sentencing"),
    ("event type", "sentenced", "sentencing"), ("event type", "задержание", "detention arrest"),
    ("event type", "УДО", "parole_hearing conditional_release"),
    ("event type", "Grève de la faim", "hunger_strike"), ("event type", "голодовки", "hunger_strike"),
    ("event type", "mise en examen", "charge"), ("event type", "serch", "search"),
    ("event type", "prisoner swap", "exchange"), ("event type", "weather", ""), ("event type", "", ""),
    ("result", "sentenced", "convicted"), ("result", "оправдан", "acquitted"),
    ("result", "condamné", "convicted"), ("hearing status", "reportée", "postponed"),
    ("hearing status", "перенесено", "postponed"), ("hearing status", "took place", "held"),
    ("status of a charge", "снято", "dropped"), ("prison regime", "строгий", "strict"),
    ("access to a hearing", "huis clos", "closed"), ("form of a hearing", "по видеосвязи", "video_link"),
    ("certainty", "предположительно", "alleged"), ("whose claim it is", "avocat", "defence"),
    ("recognition", "политзаключённый", "political_prisoner"), ("type of day", "пикет", "vigil"),
    ("repetition", "каждый год", "yearly"), ("day of the week", "lundi", "monday"),
    ("day kept for 29 February", "1 марта", "march-1"), ("type of source", "YouTube", "video"),
    ("consent", "открытые источники", "public_record"), ("withheld subject", "здоровье", "health"),
    ("monitoring", "ongoing", "active"), ("state of letters", "fermé", "closed"),
    ("visibility of a birthday", "hidden", "private"), ("grammatical gender", "женский", "f"),
    ("kind of place", "СИЗО", "remand_prison"), ("official list", "иноагент", "foreign_agent"),
    ("severity", "erreur", "error"), ("policy for links", "только архив", "archive_only"),
  ]

  @Test(arguments: said)
  func `are known by their usual names`(name: String, typed: String, meant: String) throws {
    let vocabulary = try #require(Vocabulary.named(name))
    #expect(vocabulary.meant(by: typed).joined(separator: " ") == meant)
  }

  @Test(arguments: Vocabulary.written.map(\.name.en), MessageLanguage.allCases)
  func `are known by their labels`(name: String, language: MessageLanguage) throws {
    let vocabulary = try #require(Vocabulary.named(name))
    for entry in vocabulary.entries {
      let label = entry.label[language]
      #expect(vocabulary.meant(by: label).isEmpty == false, "\(label)")
    }
  }

  @Test(arguments: Vocabulary.written.map(\.name.en))
  func `have names for words that there are, each name once`(name: String) throws {
    let vocabulary = try #require(Vocabulary.named(name))
    let rows = vocabulary.usualNames.rows
    #expect(
      rows.map { String($0.word) }.filter { word in !vocabulary.entries.contains { $0.word == word } } == [])
    #expect(Set(rows.map(\.word)).count == rows.count)
    for row in rows {
      let folded = row.names.map { Suggestion.fold(String($0)) }
      #expect(folded.filter { name in folded.count { $0 == name } > 1 } == [], "\(row.word)")
      #expect(!row.names.contains(""), "\(row.word)")
    }
  }

  @Test(arguments: Vocabulary.written.map(\.name.en))
  func `are each of them found by every name that is theirs alone`(name: String) throws {
    let vocabulary = try #require(Vocabulary.named(name))
    let words = vocabulary.entries.map { Suggestion.fold($0.word) }
    for row in vocabulary.usualNames.rows {
      for name in row.names where !words.contains(Suggestion.fold(String(name))) {
        let meant = vocabulary.meant(by: String(name))
        #expect(meant.contains(String(row.word)) || meant.count == 3, "\(name) → \(meant)")
      }
    }
  }
}
