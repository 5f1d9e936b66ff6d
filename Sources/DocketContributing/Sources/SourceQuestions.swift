public import DocketLanguage
public import DocketRecords
public import DocketTime

/// What was given with a command about a source; nil where it is to be asked.
public struct SourceAnswers: Sendable {
  /// The address of the page.
  public var url: String?
  /// What kind of source it is.
  public var type: String?
  /// Who published it.
  public var publisher: String?
  /// Its title.
  public var title: String?
  /// What it is, in our words.
  public var description: String?
  /// When it was published.
  public var date: String?
  /// Its language.
  public var language: String?
  /// A copy in a web archive.
  public var archive: String?
  /// When somebody opened it.
  public var accessed: String?

  /// Begins with nothing.
  public init() {}
}

/// Asks for a source: its address first, of which most of the rest follows.
public struct SourceQuestions {
  private let asking: Asking
  private let corpus: Corpus
  private let names: KnownNames
  private let today: CivilDate
  private let prefix: String

  /// Prepares for questions.
  ///
  /// - Parameters:
  ///   - asking: who asks.
  ///   - corpus: the records.
  ///   - today: the day of `--accessed today`.
  ///   - prefix: what the options begin with, for instance `--source-`.
  public init(_ asking: Asking, _ corpus: Corpus, today: CivilDate, prefix: String = "--") {
    (self.asking, self.corpus, self.today, self.prefix) = (asking, corpus, today, prefix)
    names = KnownNames(of: corpus)
  }

  /// Asks for what was not given.
  ///
  /// - Parameters:
  ///   - given: what was given.
  ///   - language: the language of the record, where the publisher's is not known.
  /// - Returns: the source.
  /// - Throws: `AskingProblem` where an answer is missing or cannot be used.
  public func ask(_ given: SourceAnswers, in language: LanguageTag?) throws(AskingProblem) -> NewSource {
    let typed = try asking.value(
      prefix + "url", given: given.url, question: Self.url.message, reading: AnswerReading.address)
    guard let address = SourceAddress(typed) else {
      throw .refused(flag: prefix + "url", reason: Self.noPage.message)
    }
    tell(address)
    let defaults = SourceDefaults(for: address, in: corpus)
    let publisher = try publisher(given.publisher, defaults)
    var source = NewSource(
      type: try type(given.type, of: publisher, defaults), publisher: publisher, url: address.page)
    source.title = try asking.optional(
      prefix + "title", given: given.title, question: Self.title.message, reading: AnswerReading.text)
    if source.title == nil {
      source.description = try asking.value(
        prefix + "description", given: given.description, question: Self.description.message,
        reading: AnswerReading.text)
    } else if let description = given.description {
      source.description = description
    }
    source.date = try asking.optional(prefix + "date", given: given.date, question: Self.date.message) {
      typed throws(Refusal) in try AnswerReading.date(typed, today: today)
    }
    source.language = try self.language(given.language, defaults.language(of: publisher) ?? language)
    source.archive = address.archive
    if source.archive == nil || given.archive != nil {
      source.archive = try asking.optional(
        prefix + "archive", given: given.archive, question: Self.archive.message,
        reading: AnswerReading.address)
    }
    source.accessed = try asking.optional(
      prefix + "accessed", given: given.accessed, question: Self.accessed.message
    ) { typed throws(Refusal) in try AnswerReading.day(typed, today: today) }
    return source
  }

  private func publisher(_ given: String?, _ defaults: SourceDefaults) throws(AskingProblem) -> String {
    let standard = defaults.publisher.map { Standard($0, shown: $0) }
    return try asking.value(
      prefix + "publisher", given: given, question: Self.publisher.message, standard: standard
    ) { typed throws(Refusal) in
      try AnswerReading.known(typed, as: .publisher, among: names, in: asking.language)
    }
  }

  private func type(_ given: String?, of publisher: String, _ defaults: SourceDefaults) throws(AskingProblem)
    -> SourceType
  {
    let usual = defaults.type(of: publisher)
    return try asking.value(
      prefix + "type", given: given, question: Self.type.message,
      standard: Standard(usual, shown: usual.rawValue)
    ) { typed throws(Refusal) in try AnswerReading.word(typed, as: SourceType.self) }
  }

  private func language(_ given: String?, _ usual: LanguageTag?) throws(AskingProblem) -> LanguageTag {
    try asking.value(
      prefix + "language", given: given, question: Self.language.message,
      standard: usual.map { Standard($0, shown: $0.description) }, reading: AnswerReading.language)
  }

  /// Says what was made of an address.
  private func tell(_ address: SourceAddress) {
    if !address.leftOut.isEmpty {
      asking.say(Self.leftOut.with(["keys": .list(address.leftOut.map { .code($0) })]))
    }
    if address.archive != nil { asking.say(Self.copy.message) }
  }

  private static let url = Phrase("url", en: "Address of the page")
  private static let noPage = Phrase("no-page", en: "This address leads to no page.")
  private static let publisher = Phrase("publisher", en: "Who published it: id, or name in any language")
  private static let type = Phrase("type", en: "Kind of source")
  private static let title = Phrase("title", en: "Title as printed, in its own language; empty if not known")
  private static let description = Phrase("description", en: "What it is, in your words")
  private static let date = Phrase("date", en: "Published on; empty if not known")
  private static let language = Phrase("language", en: "Language of the page")
  private static let archive = Phrase(
    "archive", en: "Address of a copy in a web archive; empty if there is none")
  private static let accessed = Phrase(
    "accessed", en: "Day on which you read the page yourself, for instance `today`; empty if you did not")
  private static let leftOut = Phrase(
    "left-out", en: "Left out of the address, because it only tracks readers: {keys}")
  private static let copy = Phrase(
    "copy",
    en: "This is a copy in a web archive: the page it shows becomes the address, the copy stands beside it.")
}
