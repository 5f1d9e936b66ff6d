import ArgumentParser
import DocketLanguage

/// `docket hearing`.
struct HearingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearing",
    abstract: Phrase("abstract", en: "Announce a hearing, or record what became of one.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "each-command-shows",
          en:
            "Each command shows what it will write, as a difference, checks the records as they would be, and writes after a yes. What is not given is asked. Dates may be words: 27 May 2031 10:00, 27 mai 2031 à 10h, 27 мая 2031 в 10:00."
        )),
      .examples(
        "docket hearing add harbour-bells", "docket hearing move harbour-bells appeal 2031-05-27T10:00",
        "docket hearing correct harbour-bells closing \"18 March 2031 11:00\"",
        "docket hearing hold harbour-bells appeal --result upheld --source gazette-0527",
        "docket hearing cancel harbour-bells appeal --source court-site --yes")),
    subcommands: [
      HearingAdd.self, HearingMove.self, HearingCorrect.self, HearingHold.self, HearingAdjourn.self,
      HearingPostpone.self, HearingCancel.self, HearingUnknown.self,
    ])
}
