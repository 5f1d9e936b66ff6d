import DocketEditing
public import DocketLanguage
public import DocketRecords
public import DocketTime

/// What was given with a command about a new entry of a registry; nil and empty where it is to be asked.
public struct EntryAnswers: Sendable {
  /// The id.
  public var id: String?
  /// The name, or of a law what it punishes: texts, those of other languages as `fr=…`.
  public var name: [String] = []
  /// The code a law stands in.
  public var code: [String] = []
  /// The article of a law.
  public var article: String?
  /// The longest sentence of a law.
  public var longest: String?
  /// The state.
  public var country: String?
  /// The kind of a place.
  public var kind: String?
  /// The place of a court.
  public var place: String?
  /// The zone.
  public var timeZone: String?
  /// The official page.
  public var url: String?

  /// Begins with nothing.
  public init() {}
}

/// Asks for a court, a place, a law or an organisation.
public struct EntryQuestions {
  private let asking: Asking
  private let corpus: Corpus
  private let zones: ZoneDatabase
  private let texts: TextQuestions
  private let language: LanguageTag

  /// Prepares for questions.
  public init(_ asking: Asking, _ corpus: Corpus, zones: ZoneDatabase) {
    (self.asking, self.corpus, self.zones) = (asking, corpus, zones)
    texts = TextQuestions(asking, corpus)
    language = corpus.siteLanguage
  }

  /// A court: its name, where it sits, its zone, its page.
  public func court(_ given: EntryAnswers) throws(AskingProblem) -> NewEntry {
    let name = try text("name", "--name", given.name, Self.name)
    let id = try id(given.id, of: name, in: .courts)
    let names = KnownNames(of: corpus)
    let place = try asking.optional("--place", given: given.place, question: Self.place.message) {
      typed throws(Refusal) in try AnswerReading.known(typed, as: .place, among: names, in: asking.language)
    }
    let usual = place.flatMap { corpus.registry.places[$0]?.timeZone?.value }
    let zone = try zone(given.timeZone, usual: usual)
    return NewEntry(
      .courts, id: id,
      fields: try fields(
        ("name", name.value), ("place", place.map { .text($0) }), ("time_zone", zone.map { .text($0) }),
        ("url", url(given.url))))
  }

  /// A place: its name, its kind, its state, its zone.
  public func place(_ given: EntryAnswers) throws(AskingProblem) -> NewEntry {
    let name = try text("name", "--name", given.name, Self.name)
    let id = try id(given.id, of: name, in: .places)
    let kind = try asking.value(
      "--kind", given: given.kind, question: Self.kind.message,
      standard: Standard(PlaceKind.city, shown: PlaceKind.city.rawValue)
    ) { typed throws(Refusal) in try AnswerReading.word(typed, as: PlaceKind.self) }
    let country = try country("--country", given.country)
    let zone = try zone(given.timeZone, usual: nil)
    return NewEntry(
      .places, id: id,
      fields: fields(
        ("name", name.value), ("kind", .text(kind.rawValue)), ("country", .text(country)),
        ("time_zone", zone.map { .text($0) })))
  }

  /// A law: what it punishes, the code, the article, the state, the longest sentence, its page.
  public func law(_ given: EntryAnswers) throws(AskingProblem) -> NewEntry {
    let wording = try text("wording", "--wording", given.name, Self.wording)
    let code = try text("code", "--code", given.code, Self.code)
    let article = try asking.value(
      "--article", given: given.article, question: Self.article.message, reading: AnswerReading.text)
    let country = try country("--country", given.country)
    let id = try id(given.id, of: LanguageTexts([(language, "\(country) \(article)")]), in: .laws)
    let longest = try asking.optional("--max", given: given.longest, question: Self.longest.message) {
      typed throws(Refusal) in try AnswerReading.term(typed)
    }
    return NewEntry(
      .laws, id: id,
      fields: try fields(
        ("wording", wording.value), ("code", code.value), ("article", .text(article)),
        ("jurisdiction", .text(country)), ("max", longest.map { .text($0) }), ("url", url(given.url))))
  }

  /// An organisation: its name and its page.
  public func organisation(_ given: EntryAnswers) throws(AskingProblem) -> NewEntry {
    let name = try text("name", "--name", given.name, Self.name, isName: true)
    let id = try id(given.id, of: name, in: .organisations)
    return NewEntry(
      .organisations, id: id, fields: try fields(("name", name.value), ("url", url(given.url))))
  }

  private func text(
    _ field: String, _ flag: String, _ given: [String], _ what: Phrase, isName: Bool = false
  ) throws(AskingProblem) -> LanguageTexts {
    let given = LanguageTexts(reading: given, in: language, among: corpus.languagesOfTexts)
    return try texts.ask(field, flag, given: given, what.message, in: language, isName: isName)
  }

  private func id(_ given: String?, of name: LanguageTexts, in kind: FileKind) throws(AskingProblem) -> String
  {
    // A publisher may be a court or an organisation, and a record must be able to tell them apart.
    let shared: [FileKind] = kind == .courts || kind == .organisations ? [.courts, .organisations] : [kind]
    let taken = Set(shared.flatMap { NewEntry.ids(of: $0, in: corpus) })
    return try asking.id(given, of: name, isTaken: taken.contains)
  }

  private func zone(_ given: String?, usual: String?) throws(AskingProblem) -> String? {
    func read(_ typed: String) throws(Refusal) -> String? { try AnswerReading.zone(typed, in: zones) }
    guard let usual else {
      return try asking.optional("--time-zone", given: given, question: Self.zone.message) {
        typed throws(Refusal) in try AnswerReading.zone(typed, in: zones)
      }
    }
    return try asking.value(
      "--time-zone", given: given, question: Self.zone.message, standard: Standard(usual, shown: usual),
      reading: read)
  }

  private func country(_ flag: String, _ given: String?) throws(AskingProblem) -> String {
    try asking.value(flag, given: given, question: Self.country.message, reading: AnswerReading.country)
  }

  private func url(_ given: String?) throws(AskingProblem) -> NewValue? {
    try asking.optional("--url", given: given, question: Self.url.message, reading: AnswerReading.address)
      .map { .text($0) }
  }

  private func fields(_ fields: (key: String, value: NewValue?)...) -> [(key: String, value: NewValue)] {
    fields.compactMap { field in field.value.map { (key: field.key, value: $0) } }
  }

  private static let name = Phrase("name", en: "Name")
  private static let wording = Phrase("wording", en: "What it punishes, in a few words")
  private static let code = Phrase("code", en: "The code it stands in")
  private static let article = Phrase("article", en: "Article and part, like `212 part 2`")
  private static let longest = Phrase(
    "longest", en: "Longest sentence, like `8y` or `3y 6m`; empty if not known")
  private static let place = Phrase("place", en: "Where it sits: id or name of a place; empty if not known")
  private static let kind = Phrase("kind", en: "Kind of place")
  private static let zone = Phrase("zone", en: "Time zone, like `Europe/Moscow`; empty if not known")
  private static let country = Phrase("country", en: "State, as two letters like `RU`")
  private static let url = Phrase("url", en: "Official page; empty if there is none")
}

extension Corpus {
  /// The language in which the registries are written first.
  public var siteLanguage: LanguageTag {
    pipeline?.languages?.value.defaultLanguage?.value ?? publishedLanguages[0]
  }
}
