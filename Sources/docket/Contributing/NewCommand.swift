import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords

/// `docket new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a case or a day, or add a court, place, law or organisation to its registry.",
    discussion: """
      Asks for what is not given. Texts are asked for in each published language; with an option, a text in another
      language than the record's begins with its tag: --title "The Quay case" --title "fr=L’affaire du quai".

      Examples:
        docket new case
        docket new court --name "Selm City Court" --name "fr=Tribunal de Selm" --name "ru=Селмский городской суд"
        docket new organisation
      """,
    subcommands: [
      NewCaseCommand.self, NewDayCommand.self, NewCourtCommand.self, NewPlaceCommand.self, NewLawCommand.self,
      NewOrganisationCommand.self,
    ])
}

/// `docket new case`.
struct NewCaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Begin a case.",
    discussion: """
      Examples:
        docket new case
        docket new case --title "The Quay case" --title "fr=L’affaire du quai" --title "ru=Дело о причале" \\
          --country QX --person "Una Marsh" --person "ru=Уна Марш"
        docket new case --title "The Quay case" --country QX --person "Una Marsh" \\
          --source-url https://gazette.example.org/q --source-title "Two held at quay" --dry-run
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions
  @OptionGroup var source: FirstSourceOptions

  @Option(
    help: ArgumentHelp("What it is called; repeat it with fr=… for other languages.", valueName: "text"))
  var title: [String] = []

  @Option(
    help: ArgumentHelp("What it is about, at most 300 characters; repeatable likewise.", valueName: "text"))
  var summary: [String] = []

  @Option(help: ArgumentHelp("The state that prosecutes, as two letters.", valueName: "code"))
  var country: String?

  @Option(
    help: ArgumentHelp(
      "The name of a person; ru=… behind it is the same name in another language.", valueName: "name"))
  var person: [String] = []

  @Option(help: ArgumentHelp("The zone of hours, where courts do not tell it.", valueName: "zone"))
  var timeZone: String?

  @Option(help: ArgumentHelp("The language of texts without one.", valueName: "tag"))
  var language: String?

  @Option(help: ArgumentHelp("Its id, which never changes.", valueName: "id"))
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
    abstract: "Begin a day of no single case.",
    discussion: """
      Examples:
        docket new day
        docket new day --title "Lantern Day" --title "fr=Journée des lanternes" --title "ru=День фонарей" \\
          --date 2031-09-13 --yearly --cases all --source-url https://bells.example.org/day
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions
  @OptionGroup var source: FirstSourceOptions

  @Option(
    help: ArgumentHelp("What it is called; repeat it with fr=… for other languages.", valueName: "text"))
  var title: [String] = []

  @Option(help: ArgumentHelp("What kind of day it is.", valueName: "word"))
  var type: String?

  @Option(help: ArgumentHelp("The day, or the first one of a yearly day.", valueName: "date"))
  var date: String?

  @Flag(inversion: .prefixedNo, help: "It comes back each year.")
  var yearly: Bool?

  @Option(help: ArgumentHelp("A case it is about, or all; repeatable.", valueName: "case"))
  var cases: [String] = []

  @Option(help: ArgumentHelp("Who calls for it: an id, or a name in any language.", valueName: "name"))
  var organiser: String?

  @Option(help: ArgumentHelp("The language of texts without one.", valueName: "tag"))
  var language: String?

  @Option(help: ArgumentHelp("Its id, which never changes.", valueName: "id"))
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
