import DocketLanguage
import Testing

@testable import DocketScanning

@Suite struct `A table of words` {
  private static let table = WordTable(["six", "сентября", "тысяч", "août", "six", "ten"])

  private static func find(_ word: String) -> WordTable.Answer {
    let bytes = Array(word.utf8)
    return table.find(bytes.span, 0, bytes.count)
  }

  @Test(
    arguments: [
      ("six", .word(0)), ("Six", .word(0)), ("SIX", .word(0)), ("ten", .word(5)), ("сентября", .word(1)),
      ("Сентября", .word(1)), ("СЕНТЯБРЯ", .word(1)), ("Тысяч", .word(2)), ("août", .word(3)),
      ("AoûT", .word(3)), ("AOÛT", .none), ("sixt", .none), ("si", .none), ("", .none), ("сентябр", .none),
      ("seven", .none), ("aou\u{302}t", .notByBytes), ("六", .notByBytes),
    ] as [(String, WordTable.Answer)])
  func `finds words whatever their case`(word: String, answer: WordTable.Answer) {
    #expect(Self.find(word) == answer)
  }

  @Test func `finds a word within a text`() {
    let bytes = Array("in Сентября, ten".utf8)
    #expect(Self.table.find(bytes.span, 3, 19) == .word(1))
    #expect(Self.table.find(bytes.span, 21, 24) == .word(5))
  }
}

@Suite struct `The words of a text` {
  @Test func `are walked once for numbers, names and doubled words`() {
    var letters = FirstLetters()
    letters.insert("V")
    let text = "Six of of Vesperin’s 7 Vans: five-year Vesparins"
    let lexicon = LanguageTag("en").flatMap(NumberLexicon.of) ?? .none
    let words = TextWords(text, numbers: lexicon, beginningWith: letters)
    func shown(_ ranges: [Range<Int>]) -> [String] {
      ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    }
    #expect(shown(words.numbers.map(\.range)) == ["Six", "five", "year"])
    #expect(words.numbers.map(\.entry.value) == [6, 5, 1])
    #expect(words.hasNumbers)
    #expect(shown(words.beginnings) == ["Vesperin", "Vesparins"])
    #expect(shown(words.doubled) == ["of"])
  }
}
