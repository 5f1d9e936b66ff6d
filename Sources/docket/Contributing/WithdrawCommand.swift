import ArgumentParser
import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords

/// `docket withdraw`.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: Phrase(
      "abstract", en: "Take a case, a day or one person of a case out, so that nothing brings them back."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "one-step-file",
          en:
            "In one step: the file goes, a digest of the id and today's date are entered in records/withdrawn.yml, lines of records/translations.lock and references of other files go. No name and no id is kept in anything that is written. What git's history and others still have is said at the end."
        )),
      .says(
        Phrase(
          "one-person-everything",
          en:
            "Of one person, everything that is said of nobody else goes; texts that still have the name are listed, since only a person can word them anew."
        )),
      .examples(
        "docket withdraw harbour-bells --dry-run", "docket withdraw harbour-bells",
        "docket withdraw harbour-bells/vesper", "docket withdraw bell-day --yes")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption
  @OptionGroup var writing: WritingOptions

  @ArgumentParser.Argument(
    help: .said(Phrase("option-id", en: "The exact id of a case or day, or case/person."), valueName: "id"))
  var id: String

  func run() throws {
    let desk = try Contribution(common: common, speech: speech, writing: writing)
    let plan = try desk.plans { () throws(DeskProblem) in
      try WithdrawalPlan(of: Withdrawable(id, in: desk.corpus), in: desk.corpus, today: desk.today)
    }
    for step in plan.steps { Terminal.say(desk.redacted(step)) }
    if !plan.mentions.isEmpty {
      Terminal.say("")
      Terminal.say(Self.mentions.message.text(in: desk.language))
      for place in plan.mentions { Terminal.say("  \(desk.redactor.redacting(place.label))") }
    }
    Terminal.say("")
    // What goes is not shown: terminals and logs keep what they have shown.
    try desk.finish(plan.changes, isShown: false)
    Terminal.say("")
    Terminal.say(Self.next.message.text(in: desk.language))
    for step in WithdrawalPlan.afterwards { Terminal.say("- " + step.text(in: desk.language)) }
  }

  private static let mentions = Phrase(
    "mentions", en: "These texts still have the name; word them anew by hand:")
  private static let next = Phrase("next", en: "What else there is to do:")
}
