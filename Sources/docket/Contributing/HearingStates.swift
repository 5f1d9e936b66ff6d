import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords
import DocketTime

/// `docket hearing postpone`.
struct HearingPostpone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "postpone",
    abstract: Phrase("abstract", en: "Record that a hearing is put off, without a new date.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "date-stays-subscribers",
          en:
            "The date stays; subscribers see that the hearing does not open then. As soon as there is a new date, use move."
        )),
      .examples("docket hearing postpone harbour-bells appeal --source court-site")))

  @OptionGroup var options: HearingOptions
  @OptionGroup var target: NamedHearing

  func run() throws { try target.run(options, .postponed, where: NamedHearing.isAhead) }
}

/// `docket hearing cancel`.
struct HearingCancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: Phrase("abstract", en: "Record that a hearing will not take place.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "hearing-stays-record",
          en: "The hearing stays in the record, so that subscribers see that it is off.")),
      .examples("docket hearing cancel harbour-bells appeal --source court-site")))

  @OptionGroup var options: HearingOptions
  @OptionGroup var target: NamedHearing

  func run() throws { try target.run(options, .cancelled, where: NamedHearing.isAhead) }
}

/// `docket hearing adjourn`.
struct HearingAdjourn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjourn",
    abstract: Phrase("abstract", en: "Record that a hearing opened and goes on another day.").said,
    discussion: HelpText.of(
      .says(
        Phrase("next-session-hearing", en: "The next session is a hearing of its own: docket hearing add.")),
      .examples("docket hearing adjourn harbour-bells appeal --source gazette-0520")))

  @OptionGroup var options: HearingOptions
  @OptionGroup var target: NamedHearing

  func run() throws { try target.run(options, .adjourned, where: NamedHearing.isDue) }
}

/// `docket hearing unknown`.
struct HearingUnknown: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unknown",
    abstract: Phrase("abstract", en: "Record that somebody looked for a report of a hearing and found none.")
      .said,
    discussion: HelpText.of(
      .examples(
        "docket hearing unknown harbour-bells no-report-yet",
        "docket hearing unknown harbour-bells no-report-yet --checked 2031-04-09")))

  @OptionGroup var options: HearingOptions
  @OptionGroup var target: NamedHearing

  @Option(
    help: .said(
      Phrase("option-checked", en: "The day on which somebody looked (default: today)."), valueName: "day"))
  var checked: String?

  func run() throws {
    try target.run(options, where: NamedHearing.isDue) { _, contribution in
      let today = contribution.today
      let day = try contribution.asks { asking throws(AskingProblem) in
        try asking.value(
          "--checked", given: checked, question: Self.whenChecked.message,
          standard: Standard(today, shown: "\(today)")
        ) { text throws(Refusal) in try HearingFile.day(text, today: today) }
      }
      return .unknown(checked: day)
    }
  }

  private static let whenChecked = Phrase("when-checked", en: "On which day did somebody look")
}

/// The hearing of a command that needs no more than its name.
struct NamedHearing: ParsableArguments {
  @ArgumentParser.Argument(help: .said(OptionPhrases.caseID))
  var caseID: String

  @ArgumentParser.Argument(
    help: .said(Phrase("option-id", en: "The id of the hearing, where several come into question.")))
  var id: String?

  /// Records news that need nothing else.
  func run(
    _ options: HearingOptions, _ news: HearingNews, where fits: (Hearing, CivilDate) -> Bool
  ) throws { try run(options, where: fits) { _, _ in news } }

  /// Records news about the hearing.
  func run(
    _ options: HearingOptions, where fits: (Hearing, CivilDate) -> Bool,
    _ news: (HearingFile, Contribution) throws -> HearingNews
  ) throws {
    let contribution = try options.contribution()
    let file = try contribution.plans { () throws(DeskProblem) in
      try HearingFile(of: caseID, in: contribution.corpus)
    }
    let hearing = try contribution.hearing(id, of: file) { fits($0, contribution.today) }
    let news = try news(file, contribution)
    let known = hearing.event.sources?.value.map(\.value) ?? []
    let evidence = try options.evidence(for: file, besides: known, contribution)
    let change = try contribution.plans { () throws(DeskProblem) in
      try file.changing(hearing, news, evidence: evidence)
    }
    try contribution.finish(change.changes, change.headline)
  }

  /// Whether a hearing can still be called off.
  static func isAhead(_ hearing: Hearing, _ today: CivilDate) -> Bool {
    hearing.isOpen && (hearing.date.latest ?? today) >= today
  }

  /// Whether a hearing may have taken place, and nobody has said so.
  static func isDue(_ hearing: Hearing, _ today: CivilDate) -> Bool {
    (hearing.isOpen || hearing.status == .unknown) && hearing.date.earliest <= today
  }
}
