import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords
import DocketTime

/// `docket hearing move`.
struct HearingMove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: Phrase("abstract", en: "Give a hearing the new date that the court has set.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "old-date-stays",
          en:
            "The old date stays under moved_from, so that subscribers see where it went. A date that only says more exactly what the old one said needs no such line. A hearing that took place is not moved: see correct."
        )),
      .examples(
        "docket hearing move harbour-bells appeal 2031-05-27T10:00 --yes",
        "docket hearing move harbour-bells appeal 27 May 2031 10:00 --source court-site",
        "docket hearing move harbour-bells appeal")))

  @OptionGroup var options: HearingOptions
  @OptionGroup var target: RedatedHearing

  func run() throws {
    try target.run(options, { .moved(to: $0) }) { hearing, today in
      !hearing.tookPlace && hearing.status != .cancelled
        && (hearing.status == .postponed || (hearing.date.latest ?? today) >= today)
    }
  }
}

/// `docket hearing correct`.
struct HearingCorrect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: Phrase("abstract", en: "Mend the date of a hearing that the record had wrong.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "wrong-date-stays",
          en:
            "The wrong date stays under corrected_from: somebody may have relied on it. When the court itself changed the date, use move."
        )),
      .examples(
        "docket hearing correct harbour-bells closing \"18 March 2031 11:00\" --source gazette-0319",
        "docket hearing correct harbour-bells appeal 2031-05-21T09:00 --source court-site --yes")))

  @OptionGroup var options: HearingOptions
  @OptionGroup var target: RedatedHearing

  func run() throws {
    try target.run(options, { .corrected(to: $0) }) { hearing, today in
      (hearing.date.latest ?? today) >= today
    }
  }
}

/// A hearing and its new date, as they are typed behind the command.
struct RedatedHearing: ParsableArguments {
  @ArgumentParser.Argument(help: .said(OptionPhrases.caseID))
  var caseID: String

  @ArgumentParser.Argument(
    help: .said(
      Phrase(
        "option-words", en: "The id of the hearing, where several come into question, then the new date."),
      valueName: "id and date")
  )
  var words: [String] = []

  @Option(
    help: .said(Phrase("option-date", en: "The new date, in words or as records have it."), valueName: "date")
  )
  var date: String?

  /// Changes the date.
  func run(
    _ options: HearingOptions, _ news: (RecordDate) -> HearingNews,
    fits: (Hearing, CivilDate) -> Bool
  ) throws {
    let contribution = try options.contribution()
    let file = try contribution.plans { () throws(DeskProblem) in
      try HearingFile(of: caseID, in: contribution.corpus)
    }
    let (id, typed) = try parts(in: file, contribution)
    let hearing = try contribution.hearing(id, of: file) { fits($0, contribution.today) }
    let today = contribution.today(in: file.registry.zoneName(of: hearing.event, in: file.record))
    if typed == nil { contribution.asking.say(hearing.line) }
    let date = try contribution.asks { asking throws(AskingProblem) in
      try asking.value("--date", given: typed, question: Self.newDate.message) {
        text throws(Refusal) in try HearingFile.date(text, today: today)
      }
    }
    let known = hearing.event.sources?.value.map(\.value) ?? []
    let evidence = try options.evidence(for: file, besides: known, contribution)
    let change = try contribution.plans { () throws(DeskProblem) in
      try file.changing(hearing, news(date), evidence: evidence)
    }
    try contribution.finish(change.changes, change.headline)
  }

  /// The id and the date among the words: the first word is an id unless all of them are a date.
  private func parts(
    in file: HearingFile, _ contribution: Contribution
  ) throws -> (id: String?, date: String?) {
    guard let first = words.first else { return (nil, date) }
    let whole = words.joined(separator: " ")
    if file.hearings.contains(where: { $0.id == first }) || date != nil {
      let rest = words.dropFirst().joined(separator: " ")
      if let date, !rest.isEmpty, rest != date { throw ValidationError(Self.twoDates[contribution.language]) }
      return (first, date ?? (rest.isEmpty ? nil : rest))
    }
    if first.first?.isNumber == true || isDate(whole, contribution) { return (nil, whole) }
    let rest = words.dropFirst().joined(separator: " ")
    return (first, rest.isEmpty ? nil : rest)
  }

  /// Whether words are a date, perhaps one that is refused for another reason than that it is none.
  private func isDate(_ words: String, _ contribution: Contribution) -> Bool {
    do throws(SpokenDateProblem) {
      _ = try SpokenDate.read(words, today: contribution.today)
      return true
    } catch {
      switch error {
      case .unknownWord, .unread, .empty: return false
      default: return true
      }
    }
  }

  private static let newDate = Phrase("new-date", en: "The new date (local time at the court)")
  private static let twoDates = Phrase("two-dates", en: "give the date once: behind the id, or with --date")
}
