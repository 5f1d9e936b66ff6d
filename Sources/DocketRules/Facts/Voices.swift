import DocketRecords
import DocketScanning

/// Who speaks in the sources of a claim.
///
/// A text that is printed again or translated is one voice, whoever prints it: `reprint_of` says so, or the same page, the
/// same long title, the same author, or an agency that is named as the author.
struct Voices {
  /// Two sources of different publishers that are one voice all the same.
  struct Echo {
    /// The id of the one that is named first.
    let first: String
    /// The id of the other.
    let second: String
    /// Whether it is one text; else the same author or agency wrote both.
    let isSameText: Bool
  }

  private static let most = 40

  /// How many there are.
  let count: Int
  /// The first two sources that count as one though their publishers differ; nil where there are none.
  let echo: Echo?

  /// Counts the voices of sources; a source without a publisher has none.
  ///
  /// - Parameters:
  ///   - sources: the sources of one claim, with their ids.
  ///   - registry: the names of publishers.
  init(_ sources: [(id: String, source: Source)], in registry: Registry) {
    var speakers = sources.map { ($0.source.reprintOf ?? $0.source.publisher)?.value }
    guard Set(speakers.compactMap(\.self)).count > 1 else {
      (count, echo) = (Set(speakers.compactMap(\.self)).count, nil)
      return
    }
    // Nobody compares more by eye either, and each is compared with each.
    // Hardly two titles begin with the same word, and only these can be the same.
    let compared = sources.prefix(Self.most).map(\.source)
    let beginnings = compared.map { Letters.firstWord($0.title?.value ?? "") }
    let counts = Dictionary(beginnings.map { ($0, 1) }, uniquingKeysWith: +)
    let texts = zip(compared, beginnings).map { source, first in
      Signs(of: source, withTitle: counts[first] ?? 0 > 1)
    }
    var echo: Echo?
    for second in texts.indices {
      for first in 0..<second {
        guard let one = speakers[first], let other = speakers[second], one != other else { continue }
        let isSameText = texts[first].isSameText(as: texts[second])
        let isOneAuthor =
          texts[first].isSameAuthor(as: texts[second]) || texts[second].authors.names(one, in: registry)
          || texts[first].authors.names(other, in: registry)
        guard isSameText || isOneAuthor else { continue }
        if echo == nil {
          echo = Echo(first: sources[first].id, second: sources[second].id, isSameText: isSameText)
        }
        for index in speakers.indices where speakers[index] == other { speakers[index] = one }
      }
    }
    count = Set(speakers.compactMap(\.self)).count
    self.echo = echo
  }
}

/// By what a text is known again under another publisher.
private struct Signs {
  let page: [UInt8]?
  let title: String?
  let authors: Authors

  init(of source: Source, withTitle isTitleAsked: Bool) {
    page = (source.url?.value).flatMap { Address($0) }?.canonical
    title = (isTitleAsked ? source.title?.value : nil).map(Letters.words).flatMap { words in
      // “Verdict” or “Two years for N.” is what two reporters write without knowing of each other.
      words.count >= 5 && words.reduce(0, { $0 + $1.count }) >= 24 ? words.joined(separator: " ") : nil
    }
    authors = Authors(of: source)
  }

  func isSameText(as other: Signs) -> Bool {
    page != nil && page == other.page || title != nil && title == other.title
  }

  func isSameAuthor(as other: Signs) -> Bool { authors.share(other.authors) }
}

/// Who wrote a text, as printed: people, agencies; words that any paper prints there are nobody.
private struct Authors {
  private let names: Set<String>

  init(of source: Source) {
    let parts = (source.author?.value ?? "").split { ",;/|&".contains($0) }
    let words = parts.map { Letters.words(String($0)).joined(separator: " ") }
    names = Set(words.filter { !$0.isEmpty && !Self.anybody.contains($0) }.map { Self.agencies[$0] ?? $0 })
  }

  /// Whether both name the same author; a single word may be any first name, but for an agency.
  func share(_ other: Authors) -> Bool {
    names.contains { name in
      other.names.contains(name) && (name.contains(" ") || Self.agencies[name] != nil)
    }
  }

  /// Whether one of them is an organisation, by one of its names in the registry.
  func names(_ organisation: String, in registry: Registry) -> Bool {
    guard !names.isEmpty, let entry = registry.organisations[organisation] else { return false }
    let versions = (entry.name?.value.versions ?? []) + (entry.short?.value.versions ?? [])
    let known = versions.map { Letters.words($0.text).joined(separator: " ") }
    return known.contains { names.contains(Self.agencies[$0] ?? $0) }
  }

  private static let anybody: Set<String> = [
    "staff", "anonymous", "admin", "редакция", "rédaction", "staff writer", "staff writers", "staff reporter",
    "staff reporters", "editor", "editors",
    "the editors", "editorial", "editorial board", "editorial staff", "editorial team", "news desk",
    "newsroom",
    "our correspondent", "own correspondent", "special correspondent", "press service", "press office",
    "la rédaction", "la redaction", "notre correspondant", "notre correspondante", "service de presse",
    "от редакции", "наш корреспондент", "собственный корреспондент", "специальный корреспондент",
    "пресс служба", "пресс центр", "ад рэдакцыі", "наш карэспандэнт", "прэс служба", "la redacción",
    "هيئة التحرير", "فريق التحرير", "هیئت تحریریه",
  ]

  /// Agencies whose texts many papers print, by the forms in which these name them.
  private static let agencies: [String: String] = [
    "reuters": "reuters", "рейтер": "reuters", "رويترز": "reuters", "رویترز": "reuters",
    "afp": "afp", "agence france presse": "afp", "афп": "afp", "франс пресс": "afp", "فرانس برس": "afp",
    "ap": "ap", "associated press": "ap", "the associated press": "ap", "ассошиэйтед пресс": "ap",
    "dpa": "dpa", "deutsche presse agentur": "dpa", "efe": "efe", "ansa": "ansa", "apa": "apa",
    "tass": "tass", "itar tass": "tass", "тасс": "tass", "итар тасс": "tass",
    "interfax": "interfax", "интерфакс": "interfax", "ria novosti": "ria", "риа новости": "ria",
    "belta": "belta", "белта": "belta", "belapan": "belapan", "белапан": "belapan",
    "anadolu": "anadolu", "anadolu agency": "anadolu", "anadolu ajansı": "anadolu", "анадолу": "anadolu",
    "xinhua": "xinhua", "синьхуа": "xinhua", "irna": "irna", "ایرنا": "irna", "isna": "isna", "ایسنا": "isna",
    "hrana": "hrana", "هرانا": "hrana",
  ]
}

/// Texts as words in small letters, so that quotation marks, hyphens and spaces make no other text of one.
private enum Letters {
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !isPartOfWord($0) }.map(String.init)
  }

  static func firstWord(_ text: String) -> String? {
    guard let start = text.firstIndex(where: isPartOfWord) else { return nil }
    return text[start...].prefix(while: isPartOfWord).lowercased()
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
