import DocketLanguage
public import DocketRecords
public import DocketTime

/// What was given with `docket new case`; nil and empty where it is to be asked.
public struct CaseAnswers: Sendable {
  /// The id.
  public var id: String?
  /// The language of the record.
  public var language: String?
  /// The title; texts of other languages as `fr=…`.
  public var title: [String] = []
  /// What it is about, likewise.
  public var summary: [String] = []
  /// The state that prosecutes.
  public var country: String?
  /// The zone of hours.
  public var timeZone: String?
  /// Names; one with a language belongs to the person before it.
  public var people: [String] = []
  /// The first source.
  public var source = SourceAnswers()

  /// Begins with nothing.
  public init() {}
}

/// Asks for what every case has.
public struct CaseQuestions {
  private let asking: Asking
  private let corpus: Corpus
  private let zones: ZoneDatabase
  private let today: CivilDate

  /// Prepares for questions.
  public init(_ asking: Asking, _ corpus: Corpus, zones: ZoneDatabase, today: CivilDate) {
    (self.asking, self.corpus, self.zones, self.today) = (asking, corpus, zones, today)
  }

  /// A case.
  public func ask(_ given: CaseAnswers) throws(AskingProblem) -> NewCase {
    let site = corpus.siteLanguage
    let language = try asking.value(
      "--language", given: given.language, question: Self.language.message,
      standard: Standard(site, shown: site.description), reading: AnswerReading.language)
    let languages = corpus.languagesOfTexts
    let texts = TextQuestions(asking, corpus)
    let title = try texts.ask(
      "title", "--title", given: LanguageTexts(reading: given.title, in: language, among: languages),
      Self.title.message, in: language)
    let cases = corpus.registry.cases
    let id = try asking.id(given.id, of: title, length: 64) { $0 == "all" || cases.contains($0) }
    let country = try asking.value(
      "--country", given: given.country, question: Self.country.message, reading: AnswerReading.country)
    let zone = try asking.optional("--time-zone", given: given.timeZone, question: Self.zone.message) {
      typed throws(Refusal) in try AnswerReading.zone(typed, in: zones)
    }
    let people = try people(given.people, texts, in: language)
    var record = NewCase(id: id, language: language, title: title, jurisdiction: country, people: people)
    record.timeZone = zone
    if !given.summary.isEmpty {
      record.summary = LanguageTexts(reading: given.summary, in: language, among: languages)
    }
    record.source = try FirstSource(asking, corpus, today: today).ask(given.source, in: language)
    return record
  }

  private func people(
    _ given: [String], _ texts: TextQuestions, in language: LanguageTag
  ) throws(AskingProblem) -> [NewPerson] {
    var people: [NewPerson] = []
    for names in grouped(given, in: language) {
      try add(
        texts.ask("name", "--person", given: names, Self.person.message, in: language, isName: true),
        to: &people)
    }
    guard people.isEmpty else { return people }
    try add(
      texts.ask(
        "name", "--person", given: LanguageTexts([]), Self.person.message, in: language, isName: true),
      to: &people)
    while let next = try asking.optional(
      "--person", given: nil, question: Self.another.message, reading: AnswerReading.text)
    {
      let given = LanguageTexts([(language, next)])
      try add(
        texts.ask("name", "--person", given: given, Self.person.message, in: language, isName: true),
        to: &people)
    }
    return people
  }

  private func add(_ name: LanguageTexts, to people: inout [NewPerson]) throws(AskingProblem) {
    let taken = Set(people.map(\.id))
    let proposed = NewPerson.proposedID(for: name, besides: taken)
    let id = try asking.value(
      "--person", given: nil, question: Self.personID.message,
      standard: proposed.map { Standard($0, shown: $0) }
    ) { typed throws(Refusal) in
      try AnswerReading.id(typed, length: ProposedID.length, isTaken: taken.contains)
    }
    people.append(NewPerson(id: id, name: name))
  }

  /// The names by person: one with a language belongs to the person before it.
  private func grouped(_ given: [String], in language: LanguageTag) -> [LanguageTexts] {
    var groups: [[String]] = []
    for name in given {
      let hasLanguage = LanguageTexts.split(name, among: corpus.languagesOfTexts + [language]).language != nil
      if hasLanguage, !groups.isEmpty { groups[groups.count - 1].append(name) } else { groups.append([name]) }
    }
    return groups.map { LanguageTexts(reading: $0, in: language, among: corpus.languagesOfTexts) }
  }

  private static let language = Phrase("language", en: "Language of the record")
  private static let title = Phrase("title", en: "What the case is called")
  private static let country = Phrase("country", en: "State that prosecutes, as two letters like `RU`")
  private static let zone = Phrase(
    "zone", en: "Time zone of hours, like `Europe/Moscow`; empty if courts tell it")
  private static let person = Phrase("person", en: "Name of the person")
  private static let another = Phrase("another", en: "Name of another person; empty if there is none")
  private static let personID = Phrase("person-id", en: "A short id for this person")
}
