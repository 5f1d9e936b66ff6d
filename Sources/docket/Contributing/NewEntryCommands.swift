import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords

/// What every command that adds to a registry takes.
struct EntryOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions

  @Option(help: .said(OptionPhrases.id, valueName: "id"))
  var id: String?

  @Option(help: .said(Phrase("option-url", en: "Its official page."), valueName: "address"))
  var url: String?

  /// What was given.
  var answers: EntryAnswers {
    var answers = EntryAnswers()
    (answers.id, answers.url) = (id, url)
    return answers
  }

  /// Asks for an entry and adds it.
  func add(_ ask: (EntryQuestions) throws(AskingProblem) -> NewEntry) throws {
    let desk = try Contribution(common: common, speech: speech, writing: writing)
    let entry = try desk.asks { asking throws(AskingProblem) in
      try ask(EntryQuestions(asking, desk.corpus, zones: desk.zones))
    }
    try desk.finish(desk.plans { () throws(DeskProblem) in try entry.plan(in: desk.corpus) })
  }
}

/// `docket new court`.
struct NewCourtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "court",
    abstract: Phrase("abstract", en: "Add a court to the registry.").said,
    discussion: HelpText.of(
      .examples(
        "docket new court",
        "docket new court --name \"Selm City Court\" --name \"fr=Tribunal de Selm\" --name \"ru=Селмский городской суд\" \\\n  --place port-selm --yes"
      )))

  @OptionGroup var options: EntryOptions

  @Option(
    help: .said(
      OptionPhrases.name, valueName: "text"))
  var name: [String] = []

  @Option(
    help: .said(Phrase("option-place", en: "Where it sits: id or name of a place."), valueName: "place"))
  var place: String?

  @Option(
    help: .said(
      Phrase("option-time-zone", en: "Its time zone (default: that of its place)."), valueName: "zone"))
  var timeZone: String?

  func run() throws {
    var given = options.answers
    (given.name, given.place, given.timeZone) = (name, place, timeZone)
    let answers = given
    try options.add { questions throws(AskingProblem) in try questions.court(answers) }
  }
}

/// `docket new place`.
struct NewPlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place",
    abstract: Phrase("abstract", en: "Add a city, prison or colony to the registry; never a home.").said,
    discussion: HelpText.of(
      .examples(
        "docket new place",
        "docket new place --name \"North Selm\" --name \"fr=Selm-Nord\" --name \"ru=Северный Селм\" --kind city --country QX"
      )))

  @OptionGroup var options: EntryOptions

  @Option(
    help: .said(
      OptionPhrases.name, valueName: "text"))
  var name: [String] = []

  @Option(help: .said(Phrase("option-kind", en: "What kind of place it is."), valueName: "word"))
  var kind: String?

  @Option(help: .said(OptionPhrases.state, valueName: "code"))
  var country: String?

  @Option(help: .said(Phrase("option-time-zone", en: "Its time zone."), valueName: "zone"))
  var timeZone: String?

  func run() throws {
    var given = options.answers
    (given.name, given.kind, given.country, given.timeZone) = (name, kind, country, timeZone)
    let answers = given
    try options.add { questions throws(AskingProblem) in try questions.place(answers) }
  }
}

/// `docket new law`.
struct NewLawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law",
    abstract: Phrase("abstract", en: "Add an article of a law to the registry.").said,
    discussion: HelpText.of(
      .examples(
        "docket new law",
        "docket new law --wording \"taking part in a vigil\" --code \"Criminal Code of QX\" --article \"213 part 1\" --country QX"
      )))

  @OptionGroup var options: EntryOptions

  @Option(
    help: .said(
      Phrase("option-wording", en: "What it punishes; repeat it with fr=… for other languages."),
      valueName: "text"))
  var wording: [String] = []

  @Option(
    help: .said(Phrase("option-code", en: "The code it stands in; repeatable likewise."), valueName: "text"))
  var code: [String] = []

  @Option(help: .said(Phrase("option-article", en: "Article and part."), valueName: "text"))
  var article: String?

  @Option(help: .said(OptionPhrases.state, valueName: "code"))
  var country: String?

  @Option(
    help: .said(Phrase("option-max", en: "The longest sentence it allows, like 8y."), valueName: "length"))
  var max: String?

  func run() throws {
    var given = options.answers
    (given.name, given.code, given.article) = (wording, code, article)
    (given.country, given.longest) = (country, max)
    let answers = given
    try options.add { questions throws(AskingProblem) in try questions.law(answers) }
  }
}

/// `docket new organisation`.
struct NewOrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation",
    abstract: Phrase("abstract", en: "Add a publisher, committee or other organisation to the registry.")
      .said,
    discussion: HelpText.of(
      .examples(
        "docket new organisation",
        "docket new organisation --name \"Quay Courier\" --name \"ru=Курьер причала\" --url https://courier.example.org"
      )))

  @OptionGroup var options: EntryOptions

  @Option(
    help: .said(
      OptionPhrases.name, valueName: "text"))
  var name: [String] = []

  func run() throws {
    var given = options.answers
    given.name = name
    let answers = given
    try options.add { questions throws(AskingProblem) in try questions.organisation(answers) }
  }
}
