import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords

/// `docket source`.
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: Phrase("abstract", en: "Add sources to records.").said,
    discussion: HelpText.of(
      .examples(
        "docket source add harbour-bells",
        "docket source add harbour-bells --url https://gazette.example.org/c")),
    subcommands: [SourceAdd.self])
}

/// `docket source add`.
struct SourceAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: Phrase("abstract", en: "Add a source to a case or a day.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "asks-not-given",
          en:
            "Asks for what is not given. From the address follow the publisher, the kind and the language, where other sources of the records tell them. Parameters that only track readers are left out of it, and a copy in a web archive is taken apart into the page and the copy. The id is proposed from publisher and date."
        )),
      .examples(
        "docket source add harbour-bells",
        "docket source add harbour-bells --url https://gazette.example.org/c --title Verdict --date 2031-03-19",
        "docket source add bell-day --url https://bells.example.org/5 --publisher bells-committee \\\n  --description \"Spring bulletin\" --yes"
      )))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions

  @ArgumentParser.Argument(
    help: .said(
      Phrase("option-record", en: "The case or the day: its id, or a name of the case."), valueName: "record")
  )
  var record: String

  @Option(help: .said(Phrase("option-url", en: "The page."), valueName: "address"))
  var url: String?

  @Option(help: .said(OptionPhrases.sourceType, valueName: "word"))
  var type: String?

  @Option(
    help: .said(
      OptionPhrases.publisher, valueName: "name"
    ))
  var publisher: String?

  @Option(
    help: .said(Phrase("option-title", en: "Its title as printed, in its own language."), valueName: "text"))
  var title: String?

  @Option(
    help: .said(
      Phrase("option-description", en: "What it is, in your words, where it has no title."), valueName: "text"
    ))
  var description: String?

  @Option(help: .said(OptionPhrases.sourceDate, valueName: "date"))
  var date: String?

  @Option(help: .said(OptionPhrases.sourceLanguage, valueName: "tag"))
  var language: String?

  @Option(help: .said(OptionPhrases.archive, valueName: "address"))
  var archive: String?

  @Option(
    help: .said(
      OptionPhrases.accessed, valueName: "day"))
  var accessed: String?

  @Option(help: .said(Phrase("option-id", en: "Its id in the file."), valueName: "id"))
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
