import DocketLanguage
public import DocketRecords
public import DocketTime

/// What was given with `docket new day`; nil and empty where it is to be asked.
public struct DayAnswers: Sendable {
  /// The id.
  public var id: String?
  /// The language of the record.
  public var language: String?
  /// What kind of day it is.
  public var type: String?
  /// The title; texts of other languages as `fr=…`.
  public var title: [String] = []
  /// The day.
  public var date: String?
  /// Whether it comes back each year; nil to be asked.
  public var isYearly: Bool?
  /// The cases it is about.
  public var cases: [String] = []
  /// Who calls for it.
  public var organiser: String?
  /// The first source.
  public var source = SourceAnswers()

  /// Begins with nothing.
  public init() {}
}

/// Asks for what every day has.
public struct DayQuestions {
  private let asking: Asking
  private let corpus: Corpus
  private let names: KnownNames
  private let today: CivilDate

  /// Prepares for questions.
  public init(_ asking: Asking, _ corpus: Corpus, today: CivilDate) {
    (self.asking, self.corpus, self.today) = (asking, corpus, today)
    names = KnownNames(of: corpus)
  }

  /// A day.
  public func ask(_ given: DayAnswers) throws(AskingProblem) -> NewDay {
    let site = corpus.siteLanguage
    let language = try asking.value(
      "--language", given: given.language, question: Self.language.message,
      standard: Standard(site, shown: site.description), reading: AnswerReading.language)
    let title = try TextQuestions(asking, corpus).ask(
      "title", "--title",
      given: LanguageTexts(reading: given.title, in: language, among: corpus.languagesOfTexts),
      Self.title.message, in: language)
    let taken = Set(corpus.days.map { FileKind.stem(of: $0.file.path) })
    let id = try asking.id(given.id, of: title, isTaken: taken.contains)
    let type = try asking.value(
      "--type", given: given.type, question: Self.type.message,
      standard: Standard(DayType.solidarityDay, shown: DayType.solidarityDay.rawValue)
    ) { typed throws(Refusal) in try AnswerReading.word(typed, as: DayType.self) }
    let date = try asking.value("--date", given: given.date, question: Self.date.message) {
      typed throws(Refusal) in try AnswerReading.date(typed, today: today)
    }
    let isYearly = given.isYearly ?? asking.confirms(Self.yearly.message) ?? false
    var day = NewDay(id: id, language: language, type: type, title: title, date: date, isYearly: isYearly)
    day.cases = try cases(given.cases)
    day.organiser = try asking.optional(
      "--organiser", given: given.organiser, question: Self.organiser.message
    ) { typed throws(Refusal) in
      try AnswerReading.known(typed, as: .organisation, among: names, in: asking.language)
    }
    day.source = try FirstSource(asking, corpus, today: today).ask(given.source, in: language)
    return day
  }

  private func cases(_ given: [String]) throws(AskingProblem) -> [String] {
    let given = given.isEmpty ? nil : given.joined(separator: ",")
    return try asking.optional("--cases", given: given, question: Self.cases.message) {
      typed throws(Refusal) in
      if typed == "all" { return ["all"] }
      var ids: [String] = []
      for name in typed.split(separator: ",") {
        let name = String(name).withoutOuterSpaces
        ids.append(try AnswerReading.known(name, as: .caseRecord, among: names, in: asking.language))
      }
      return ids
    } ?? []
  }

  private static let language = Phrase("language", en: "Language of the record")
  private static let title = Phrase("title", en: "What the day is called")
  private static let type = Phrase("type", en: "Kind of day")
  private static let date = Phrase("date", en: "Day, or the first one of a yearly day")
  private static let yearly = Phrase("yearly", en: "Does it come back each year?")
  private static let cases = Phrase(
    "cases", en: "Cases it is about, with commas between them, or `all`; empty if it is about none")
  private static let organiser = Phrase(
    "organiser", en: "Who calls for it: an organisation’s id or name; empty if not known")
}
