import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords

/// `docket source`.
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Add sources to records.",
    discussion: """
      Examples:
        docket source add harbour-bells
        docket source add harbour-bells --url https://gazette.example.org/c
      """,
    subcommands: [SourceAdd.self])
}

/// `docket source add`.
struct SourceAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a source to a case or a day.",
    discussion: """
      Asks for what is not given. From the address follow the publisher, the kind and the language, where other sources
      of the records tell them. Parameters that only track readers are left out of it, and a copy in a web archive is
      taken apart into the page and the copy. The id is proposed from publisher and date.

      Examples:
        docket source add harbour-bells
        docket source add harbour-bells --url https://gazette.example.org/c --title Verdict --date 2031-03-19
        docket source add bell-day --url https://bells.example.org/5 --publisher bells-committee \\
          --description "Spring bulletin" --yes
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions

  @ArgumentParser.Argument(
    help: ArgumentHelp("The case or the day: its id, or a name of the case.", valueName: "record"))
  var record: String

  @Option(help: ArgumentHelp("The page.", valueName: "address"))
  var url: String?

  @Option(help: ArgumentHelp("What kind of source it is.", valueName: "word"))
  var type: String?

  @Option(help: ArgumentHelp("Who published it: an id, or a name in any language.", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("Its title as printed, in its own language.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("What it is, in your words, where it has no title.", valueName: "text"))
  var description: String?

  @Option(help: ArgumentHelp("When it was published.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("Its language.", valueName: "tag"))
  var language: String?

  @Option(help: ArgumentHelp("A copy in a web archive.", valueName: "address"))
  var archive: String?

  @Option(help: ArgumentHelp("The day on which you read it yourself, or today.", valueName: "day"))
  var accessed: String?

  @Option(help: ArgumentHelp("Its id in the file.", valueName: "id"))
  var id: String?

  func run() throws {
    let desk = try Contribution(common: common, speech: speech, writing: writing)
    let file = try desk.recordFile(record)
    var given = SourceAnswers()
    (given.url, given.type, given.publisher) = (url, type, publisher)
    (given.title, given.description, given.date) = (title, description, date)
    (given.language, given.archive, given.accessed) = (language, archive, accessed)
    let (source, id) = try desk.asks { asking throws(AskingProblem) in
      let source = try SourceQuestions(asking, desk.corpus, today: desk.today)
        .ask(given, in: desk.corpus.sourceLanguage(of: file))
      let taken = Set(SourceAddition.ids(in: file))
      let proposed = source.proposedID(besides: taken)
      let id = try asking.value(
        "--id", given: self.id, question: Self.idQuestion.message,
        standard: Standard(proposed, shown: proposed)
      ) { typed throws(Refusal) in
        try AnswerReading.id(typed, length: ProposedID.length, isTaken: taken.contains)
      }
      return (source, id)
    }
    let plan = try desk.plans { () throws(DeskProblem) in try SourceAddition(source, id: id).plan(for: file) }
    try desk.finish(plan.changes, Self.adds.with(["id": .code(plan.id), "path": .code(file.path)]))
  }

  private static let idQuestion = Phrase("id-question", en: "Its id in the file")
  private static let adds = Phrase(
    "adds", en: "{path} gets the source {id}; cite it where it says something.")
}
