import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords

/// `docket new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Phrase(
      "abstract", en: "Begin a case or a day, or add a court, place, law or organisation to its registry."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "asks-not-given",
          en:
            "Asks for what is not given. Texts are asked for in each published language; with an option, a text in another language than the record's begins with its tag: --title \"The Quay case\" --title \"fr=L’affaire du quai\"."
        )),
      .examples(
        "docket new case",
        "docket new court --name \"Selm City Court\" --name \"fr=Tribunal de Selm\" --name \"ru=Селмский городской суд\"",
        "docket new organisation")),
    subcommands: [
      NewCaseCommand.self, NewDayCommand.self, NewCourtCommand.self, NewPlaceCommand.self, NewLawCommand.self,
      NewOrganisationCommand.self,
    ])
}

/// `docket new case`.
struct NewCaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: Phrase("abstract", en: "Begin a case.").said,
    discussion: HelpText.of(
      .examples(
        "docket new case",
        "docket new case --title \"The Quay case\" --title \"fr=L’affaire du quai\" --title \"ru=Дело о причале\" \\\n  --country QX --person \"Una Marsh\" --person \"ru=Уна Марш\"",
        "docket new case --title \"The Quay case\" --country QX --person \"Una Marsh\" \\\n  --source-url https://gazette.example.org/q --source-title \"Two held at quay\" --dry-run"
      )))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions
  @OptionGroup var source: FirstSourceOptions

  @Option(
    help: .said(
      OptionPhrases.title,
      valueName: "text"))
  var title: [String] = []

  @Option(
    help: .said(
      Phrase("option-summary", en: "What it is about, at most 300 characters; repeatable likewise."),
      valueName: "text"))
  var summary: [String] = []

  @Option(
    help: .said(Phrase("option-country", en: "The state that prosecutes, as two letters."), valueName: "code")
  )
  var country: String?

  @Option(
    help: .said(
      Phrase(
        "option-person", en: "The name of a person; ru=… behind it is the same name in another language."),
      valueName: "name"))
  var person: [String] = []

  @Option(
    help: .said(
      Phrase("option-time-zone", en: "The zone of hours, where courts do not tell it."), valueName: "zone"))
  var timeZone: String?

  @Option(help: .said(OptionPhrases.textLanguage, valueName: "tag"))
  var language: String?

  @Option(help: .said(OptionPhrases.id, valueName: "id"))
  var id: String?

  func run() throws {
    let desk = try Contribution(common: common, speech: speech, writing: writing)
    var given = CaseAnswers()
    (given.id, given.language, given.title, given.summary) = (id, language, title, summary)
    (given.country, given.timeZone, given.people) = (country, timeZone, person)
    given.source = source.answers
    let record = try desk.asks { asking throws(AskingProblem) in
      try CaseQuestions(asking, desk.corpus, zones: desk.zones, today: desk.today).ask(given)
    }
    let changes = try desk.plans { () throws(DeskProblem) in try record.plan(in: desk.corpus) }
    try desk.finish(changes)
    if !writing.isDryRun { Terminal.say(Self.next.with(["id": .text(record.id)]).text(in: desk.language)) }
  }

  private static let next = Phrase(
    "next", en: "Next: docket hearing add {id}, docket source add {id}, docket translate {id}")
}

/// `docket new day`.
struct NewDayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "day",
    abstract: Phrase("abstract", en: "Begin a day of no single case.").said,
    discussion: HelpText.of(
      .examples(
        "docket new day",
        "docket new day --title \"Lantern Day\" --title \"fr=Journée des lanternes\" --title \"ru=День фонарей\" \\\n  --date 2031-09-13 --yearly --cases all --source-url https://bells.example.org/day"
      )))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions
  @OptionGroup var source: FirstSourceOptions

  @Option(
    help: .said(
      OptionPhrases.title,
      valueName: "text"))
  var title: [String] = []

  @Option(help: .said(Phrase("option-type", en: "What kind of day it is."), valueName: "word"))
  var type: String?

  @Option(
    help: .said(Phrase("option-date", en: "The day, or the first one of a yearly day."), valueName: "date"))
  var date: String?

  @Flag(inversion: .prefixedNo, help: .said(Phrase("option-yearly", en: "It comes back each year.")))
  var yearly: Bool?

  @Option(
    help: .said(Phrase("option-cases", en: "A case it is about, or all; repeatable."), valueName: "case"))
  var cases: [String] = []

  @Option(
    help: .said(
      Phrase("option-organiser", en: "Who calls for it: an id, or a name in any language."), valueName: "name"
    ))
  var organiser: String?

  @Option(help: .said(OptionPhrases.textLanguage, valueName: "tag"))
  var language: String?

  @Option(help: .said(OptionPhrases.id, valueName: "id"))
  var id: String?

  func run() throws {
    let desk = try Contribution(common: common, speech: speech, writing: writing)
    var given = DayAnswers()
    (given.id, given.language, given.type, given.title) = (id, language, type, title)
    (given.date, given.isYearly, given.cases, given.organiser) = (date, yearly, cases, organiser)
    given.source = source.answers
    let day = try desk.asks { asking throws(AskingProblem) in
      try DayQuestions(asking, desk.corpus, today: desk.today).ask(given)
    }
    try desk.finish(desk.plans { () throws(DeskProblem) in try day.plan(in: desk.corpus) })
  }
}
