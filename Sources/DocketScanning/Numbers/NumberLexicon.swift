package import DocketLanguage

/// The words of a language that are numbers or months.
package struct NumberLexicon {
  /// What a word adds to a number.
  package enum Kind: Hashable {
    /// One to nine, added to tens, hundreds and thousands.
    case unit
    /// Ten to nineteen.
    case teen
    /// Twenty to ninety.
    case tens
    /// A whole number of hundreds, as in Russian.
    case hundreds
    /// “hundred”, which multiplies what is before it.
    case hundred
    /// “thousand” and “million”, which multiply all before them.
    case scale
    /// “and” between parts of one number.
    case link
    /// A month with its number.
    case month
  }

  /// A word.
  package struct Entry: Hashable {
    package let value: Int
    package let kind: Kind
    /// Whether the word may mean something else: an article, an ordinal of rank, “new”.
    var isVague = false
  }

  /// Whether months begin with a capital letter: “may” is no month.
  let hasCapitalMonths: Bool
  /// Whether eighty is four twenties and seventy-one sixty and eleven, as in French.
  let countsByTwenty: Bool
  private let entries: [String: Entry]
  private let table: WordTable
  /// The entries of the words of the table.
  private let values: [Entry]
  /// Which beginnings words of the lexicon have, so that nearly no other word is looked up.
  private let beginnings: [Bool]
  /// Beginnings of adjectives such as “шестилетний”.
  private let prefixes: [(word: [UInt8], value: Int)]

  /// No words.
  package static let none = NumberLexicon([])

  /// The lexicon of a language; nil where there is none.
  package static func of(_ tag: LanguageTag) -> NumberLexicon? {
    switch tag.language {
    case "en": english
    case "fr": french
    case "ru": russian
    default: nil
    }
  }

  /// The entry of a word of a text, of two bytes at least and in any case; nil where the lexicon does not have it.
  package func entry(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Entry? {
    guard beginnings[Self.slot(span, start, end)] else { return nil }
    switch table.find(span, start, end) {
    case .word(let index): return values[index]
    case .none where prefixes.isEmpty || span[start] < 0x80: return nil
    case .none, .notByBytes: break
    }
    var word: [UInt8] = []
    word.reserveCapacity(end - start)
    for index in start..<end { word.append(span[index]) }
    NumberWords.lowercase(&word)
    return entry(word[...])
  }

  private func entry(_ word: ArraySlice<UInt8>) -> Entry? {
    if let entry = entries[String(decoding: word, as: UTF8.self)] { return entry }
    for prefix in prefixes where word.count > prefix.word.count + 6 && word.starts(with: prefix.word) {
      let rest = word.dropFirst(prefix.word.count)
      if Self.measures.contains(where: { rest.starts(with: $0) }) {
        return Entry(value: prefix.value, kind: .teen)
      }
    }
    return nil
  }

  private init(
    _ entries: [(String, Entry)], hasCapitalMonths: Bool = false, countsByTwenty: Bool = false,
    prefixes: [(word: [UInt8], value: Int)] = []
  ) {
    self.entries = Dictionary(entries, uniquingKeysWith: { first, _ in first })
    table = WordTable(entries.map(\.0))
    values = entries.map(\.1)
    self.hasCapitalMonths = hasCapitalMonths
    self.countsByTwenty = countsByTwenty
    self.prefixes = prefixes
    var beginnings = [Bool](repeating: false, count: 1024)
    for word in entries.map({ Array($0.0.utf8) }) + prefixes.map(\.word) {
      beginnings[Self.slot(word.span, 0, word.count)] = true
    }
    self.beginnings = beginnings
  }

  /// A place in a table for the first bytes whatever their case: three ASCII letters, or two others.
  @inline(__always)
  private static func slot(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let isASCII = span[start] < 0x80
    var hash = 0
    // The first byte of a Cyrillic letter and one bit of the second change with its case.
    var index = isASCII ? start : start + 1
    let last = min(end, start + (isASCII ? 3 : 4))
    while index < last {
      hash = hash &* 37 &+ Int(span[index] & 0x1F)
      index += isASCII ? 1 : 2
    }
    return hash & 1023
  }

  private static let measures = ["лет", "дневн", "месячн", "недельн", "часов", "суточн"].map {
    Array($0.utf8)
  }

  private static func list(
    _ words: String, from first: Int, by step: Int = 1, _ kind: Kind, vague: Set<Int> = []
  ) -> [(String, Entry)] {
    words.split(separator: " ").enumerated().flatMap { index, forms in
      forms.split(separator: "/").map { word in
        let value = first + index * step
        return (String(word), Entry(value: value, kind: kind, isVague: vague.contains(value)))
      }
    }
  }

  private static let english = NumberLexicon(
    list(
      "one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth",
      from: 1, .unit, vague: [1]
    ).map { word, entry in
      (
        word,
        Entry(
          value: entry.value, kind: entry.kind, isVague: entry.isVague || ["second", "third"].contains(word))
      )
    }
      + list(
        """
        ten/tenth eleven/eleventh twelve/twelfth thirteen/thirteenth fourteen/fourteenth fifteen/fifteenth \
        sixteen/sixteenth seventeen/seventeenth eighteen/eighteenth nineteen/nineteenth
        """, from: 10, .teen)
      + list(
        "twenty/twentieth thirty/thirtieth forty/fortieth fifty/fiftieth sixty/sixtieth seventy eighty ninety",
        from: 20, by: 10, .tens)
      + [
        ("hundred", Entry(value: 100, kind: .hundred)), ("thousand", Entry(value: 1000, kind: .scale)),
        ("million", Entry(value: 1_000_000, kind: .scale)), ("and", Entry(value: 0, kind: .link)),
      ]
      + list(
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep "
          + "october/oct november/nov december/dec", from: 1, .month), hasCapitalMonths: true)

  private static let french = NumberLexicon(
    list(
      "un/une/unième/premier/première deux/deuxième trois/troisième quatre/quatrième cinq/cinquième six/sixième "
        + "sept/septième huit/huitième neuf/neuvième", from: 1, .unit, vague: [1, 9])
      + list(
        "dix/dixième onze/onzième douze/douzième treize/treizième quatorze/quatorzième quinze/quinzième seize/seizième",
        from: 10, .teen)
      + list(
        "vingt/vingts/vingtième trente/trentième quarante/quarantième cinquante soixante septante octante/huitante nonante",
        from: 20, by: 10, .tens)
      + [
        ("second", Entry(value: 2, kind: .unit, isVague: true)),
        ("seconde", Entry(value: 2, kind: .unit, isVague: true)),
        ("cent", Entry(value: 100, kind: .hundred)), ("cents", Entry(value: 100, kind: .hundred)),
        ("mille", Entry(value: 1000, kind: .scale)), ("million", Entry(value: 1_000_000, kind: .scale)),
        ("millions", Entry(value: 1_000_000, kind: .scale)), ("et", Entry(value: 0, kind: .link)),
      ]
      + list(
        "janvier/janv février/févr mars avril mai juin juillet/juil août/aout septembre octobre/oct novembre/nov décembre/déc",
        from: 1, .month), countsByTwenty: true)

  private static let russian: NumberLexicon = {
    var entries = list(
      """
      один/одна/одно/одного/одной/одному/одним/одном/одну два/две/двух/двум/двумя/двое/двоих/двоим/двоими \
      три/трёх/трех/трём/трем/тремя/трое/троих/троим/троими \
      четыре/четырёх/четырех/четырём/четырем/четырьмя/четверо/четверых пять/пяти/пятью/пятеро/пятерых \
      шесть/шести/шестью/шестеро/шестерых семь/семи/семеро/семерых восемь/восьми/восьмью/восемью девять/девяти/девятью
      """, from: 1, .unit, vague: [1])
    entries += list(
      "десять/десяти/десятью "
        + [
          "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат",
          "восемнадцат",
          "девятнадцат",
        ].map { "\($0)ь/\($0)и/\($0)ью" }.joined(separator: " "), from: 10, .teen)
    entries += list(
      "двадцать/двадцати/двадцатью тридцать/тридцати/тридцатью сорок/сорока пятьдесят/пятидесяти "
        + "шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста",
      from: 20, by: 10, .tens)
    entries += list(
      "сто/ста двести/двухсот триста/трёхсот/трехсот четыреста/четырёхсот/четырехсот пятьсот/пятисот "
        + "шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот", from: 100, by: 100,
      .hundreds)
    for word in ["тысяча", "тысячи", "тысяч", "тысячу", "тысячам", "тысячами"] {
      entries.append((word, Entry(value: 1000, kind: .scale, isVague: word != "тысяча")))
    }
    for word in ["миллион", "миллиона", "миллионов"] {
      entries.append((word, Entry(value: 1_000_000, kind: .scale, isVague: word != "миллион")))
    }
    let ordinals: [(String, Int, Kind)] = [
      ("перв", 1, .unit), ("втор", 2, .unit), ("четвёрт", 4, .unit), ("четверт", 4, .unit), ("пят", 5, .unit),
      ("шест", 6, .unit), ("седьм", 7, .unit), ("восьм", 8, .unit), ("девят", 9, .unit), ("десят", 10, .teen),
      ("одиннадцат", 11, .teen), ("двенадцат", 12, .teen), ("тринадцат", 13, .teen),
      ("четырнадцат", 14, .teen),
      ("пятнадцат", 15, .teen), ("шестнадцат", 16, .teen), ("семнадцат", 17, .teen),
      ("восемнадцат", 18, .teen),
      ("девятнадцат", 19, .teen), ("двадцат", 20, .tens), ("тридцат", 30, .tens), ("сороков", 40, .tens),
    ]
    for (stem, value, kind) in ordinals {
      for ending in ["ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми"] {
        entries.append((stem + ending, Entry(value: value, kind: kind, isVague: value < 4)))
      }
    }
    for ending in ["ий", "ья", "ье", "ьего", "ьей", "ьему", "ьим", "ьем", "ью", "ьи", "ьих"] {
      entries.append(("трет" + ending, Entry(value: 3, kind: .unit, isVague: true)))
    }
    entries += list(
      "января/январь/январе февраля/февраль/феврале марта/март/марте апреля/апрель/апреле мая/май/мае июня/июнь/июне "
        + "июля/июль/июле августа/август/августе сентября/сентябрь/сентябре октября/октябрь/октябре "
        + "ноября/ноябрь/ноябре декабря/декабрь/декабре", from: 1, .month)
    let prefixes = [
      ("двух", 2), ("трёх", 3), ("трех", 3), ("четырёх", 4), ("четырех", 4), ("пяти", 5), ("шести", 6),
      ("семи", 7),
      ("восьми", 8), ("девяти", 9), ("десяти", 10), ("одиннадцати", 11), ("двенадцати", 12),
      ("тринадцати", 13),
      ("четырнадцати", 14), ("пятнадцати", 15), ("шестнадцати", 16), ("семнадцати", 17), ("восемнадцати", 18),
      ("девятнадцати", 19), ("двадцати", 20),
    ].map { (word: Array($0.0.utf8), value: $0.1) }
    return NumberLexicon(entries, prefixes: prefixes)
  }()
}
