import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords
import DocketTime

/// `docket hearing hold`.
struct HearingHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: Phrase("abstract", en: "Record that a hearing took place, and what was decided.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "result-decision-about",
          en:
            "--result is the decision about everybody; --outcome that about one person, and may be given several times. Without either, the hearing took place and the decision is not known."
        )),
      .examples(
        "docket hearing hold harbour-bells appeal --result upheld --source gazette-0520",
        "docket hearing hold harbour-bells custody --result extended --until 2031-07-13 \\\n  --source court-site",
        "docket hearing hold harbour-bells custody --outcome vesper=remanded,until=2031-07-13 \\\n  --outcome tolle=house_arrest --source court-site"
      )))

  @OptionGroup var options: HearingOptions
  @OptionGroup var target: NamedHearing

  @Option(
    help: .said(Phrase("option-result", en: "The decision about everybody."), valueName: "result"),
    completion: .list(DocketRecords.Result.words))
  var result: String?

  @Option(
    help: .said(Phrase("option-until", en: "The end of what was ordered for everybody."), valueName: "day"))
  var until: String?

  @Option(
    help: .said(
      Phrase(
        "option-outcome",
        en:
          "The decision about one person; further keys with commas: until, sentence, suspended, regime, fine."
      ),
      valueName: "person=result"))
  var outcome: [String] = []

  func run() throws {
    try target.run(options, where: NamedHearing.isDue) { file, contribution in
      let decision = try contribution.asks { asking throws(AskingProblem) in
        try decided(asking, file, contribution)
      }
      return .held(decision)
    }
  }

  private func decided(
    _ asking: Asking, _ file: HearingFile, _ contribution: Contribution
  ) throws(AskingProblem) -> HearingResult {
    var decision = HearingResult()
    for text in outcome {
      decision.outcomes.append(
        try asking.value("--outcome", given: text, question: Self.whatResult.message, reading: file.outcome))
    }
    if decision.outcomes.isEmpty || result != nil {
      decision.shared = try asking.optional("--result", given: result, question: Self.whatResult.message) {
        text throws(Refusal) in
        try HearingFile.word(text, among: DocketRecords.Result.allCases).rawValue
      }
    }
    if let until {
      decision.until = try asking.value("--until", given: until, question: Self.untilWhen.message) {
        text throws(Refusal) in try HearingFile.date(text, today: contribution.today)
      }
    }
    return decision
  }

  private static let whatResult = Phrase("what-result", en: "What was decided about everybody")
  private static let untilWhen = Phrase("until-when", en: "Until when")
}
