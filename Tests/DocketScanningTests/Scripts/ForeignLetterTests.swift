import DocketLanguage
import Testing

@testable import DocketScanning

@Suite struct `The letters of a language` {
  private static func look(_ text: String, _ tag: String) throws -> ForeignLetters {
    let tag = try #require(LanguageTag(tag))
    return ForeignLetters(text, not: try #require(Alphabet.of(tag)))
  }

  @Test(arguments: [
    ("ru", "Пришла поліция.", ["поліция"], ["полиция"]), ("ru", "Ў суде", ["Ў"], ["У"]),
    ("uk", "Суд выніс вирок", ["выніс"], ["виніс"]),
    ("be", "Суд вынес прысуд у Минске", ["Минске"], ["Мінске"]),
    ("bg", "Съдът реши: ы", ["ы"], [nil]), ("fa", "دادگاه كيفري", ["كيفري"], ["کیفری"]),
    ("ar", "محكمة گرگان", ["گرگان"], [nil]), ("ru", "Театр имени Ђорђа", ["Ђорђа"], [nil]),
  ])
  func `are all that its words have`(tag: String, text: String, words: [String], repaired: [String?]) throws {
    let found = try Self.look(text, tag)
    #expect(found.words.map(\.text) == words)
    #expect(found.words.map(\.repaired) == repaired)
    #expect(found.language == nil)
    let bytes = Array(text.utf8)
    #expect(found.words.map { String(decoding: bytes[$0.range], as: UTF8.self) } == words)
  }

  @Test(arguments: [
    ("ru", "Суд, объявил ещё раз: Ёлка!"), ("ru", "Издание «Українська правда» (Київ) пишет"),
    ("ru", "Мінск"),
    ("ru", "за́мок и замо́к"), ("uk", "Об’єкт із ґанком, їжа, щука"), ("be", "Аб’ект з ґанкам, ў шчокі, ёлка"),
    ("fa", "می\u{200C}شود، دایرة‌المعارف، مؤسسه، آزادی"), ("ar", "حُكم عليه، مدوّن، الرئيس، مسؤول، آلاف، شـبكة"),
    ("ar", "من أڭادير إلى ڨفصة"), ("fa", "إن‌شاءالله"),
    ("ce", "кӀант Ӏаламат"), ("kk-Cyrl", "Қазақстан үшін"),
  ])
  func `are left alone in quotations, with stress marks and in other signs`(tag: String, text: String) throws
  {
    let found = try Self.look(text, tag)
    #expect(found.words.filter { !$0.isCapital }.map(\.text) == [])
    #expect(found.language == nil)
  }

  @Test(arguments: [
    ("ru", "Засідання було закритим, адвоката не пустили, і слідчий відмовився відповідати.", "uk"),
    ("ru", "Пасяджэнне было закрытым, адваката не пусцілі.", "be"),
    ("ru", "Суд адмовіў у хадайніцтве, і яго пакінулі пад вартай.", "be"),
    ("uk", "Заседание было закрытым, и ещё один адвокат объявил протест.", "ru"),
    ("be", "Заседание было закрытым, и защитника не пустили.", "ru"),
    ("ru", "Мәхкәмә утырышы ябык булды, адвокатны кертмәделәр, һәм беркем дә җавап бирмәде.", "tt"),
    ("ar", "دادگاه او را به پنج سال زندان محکوم کرد و وکیل اعتراض کرد", "fa"),
    ("fa", "حكمت المحكمة عليه بالسجن خمس سنوات في القضية", "ar"),
  ])
  func `tell the language that a text is in instead`(tag: String, text: String, language: String) throws {
    #expect(try Self.look(text, tag).language == language)
  }

  @Test(arguments: [
    ("ru", "Поліция пришла и увела всех"), ("ru", "Кинотеатр «Ўзбекистон»"),
    ("ru", "Бяляцкі на свободе сегодня вечером"),
    ("ar", "حکمت المحکمة بالسجن فی القضیة التی عرضت"),
    ("fa", "دادگاه او را به پنج سال زندان محكوم كرد و وكيل اعتراض كرد"),
  ])
  func `tell nothing of one that has a slip`(tag: String, text: String) throws {
    #expect(try Self.look(text, tag).language == nil)
  }

  @Test func `are not known of every language, nor of one in several scripts`() {
    #expect(LanguageTag("en").flatMap { Alphabet.of($0) } == nil)
    #expect(LanguageTag("tt").flatMap { Alphabet.of($0) } == nil)
    #expect(LanguageTag("tt-Cyrl").flatMap { Alphabet.of($0) } != nil)
  }

  @Test(arguments: [
    ("ce", "к1ант а, г1алг1ай а", ["кӀант", "гӀалгӀай"]), ("av", "х1алт1и", ["хӀалтӀи"]),
    ("kbd", "щ1алэ", ["щӀалэ"]),
    ("ce", "1аламат", ["Ӏаламат"]), ("ce", "2031 шо, пункт 1, 11а, а1, VPN1", []), ("ru", "к1ант", []),
  ])
  func `have a palochka where people type the digit 1`(tag: String, text: String, words: [String]) throws {
    let alphabet = try #require(Alphabet.of(tag))
    #expect(Palochka.words(in: text, alphabet, limit: 5).map(\.repaired) == words)
  }

  @Test(arguments: [
    ("ce", "кIант", "кӀант"), ("ce", "кlант", "кӀант"), ("uk", "кIт", "кІт"),
  ])
  func `have a palochka where people type a Latin letter`(tag: String, text: String, word: String) throws {
    let found = MixedWord.words(in: text, of: [.cyrillic], alphabet: Alphabet.of(tag), limit: 5)
    #expect(found.map(\.repaired) == [word])
  }

  @Test(arguments: [("Libйration", "Libération"), ("Zьrich", "Zürich"), ("Lifпахов", nil)])
  func `are known where a program took accented ones for Cyrillic`(word: String, mended: String?) {
    #expect(MixedWord.words(in: word, of: [.latin], limit: 5).map(\.repaired) == [mended])
  }

  @Test(arguments: [
    ("ru", "Byalyatskі", 1), ("be", "Byalyatskі", 0), ("ru", "Byaliatskiй", 1), ("ru", "Vas’ Gromь", 1),
    ("ru", "Telegramом", 0),
    ("ru", "ЮMoney", 0), ("ru", "СберPay", 1), ("ru", "ЮOOO", 1), ("ru", "SMSки", 0), ("uk", "Facebookі", 0),
  ])
  func `make endings of words in another script`(tag: String, text: String, count: Int) {
    #expect(MixedWord.words(in: text, of: [.cyrillic], alphabet: Alphabet.of(tag), limit: 5).count == count)
  }
}
