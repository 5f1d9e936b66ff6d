import ArgumentParser
import DocketContributing
import DocketLanguage
import DocketRecords
import DocketTime

/// `docket hearing add`.
struct HearingAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: Phrase("abstract", en: "Announce a hearing.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "not-given-asked", en: "What is not given is asked; the hearing is put where its date belongs.")),
      .examples(
        "docket hearing add harbour-bells",
        "docket hearing add harbour-bells --date \"27 May 2031 10:00\" --type appeal --court qx-supreme \\\n  --source court-site --yes",
        "docket hearing add harbour-bells --date 2031-06-03 --type complaint --who vesper \\\n  --status tentative --source lawyer-0328"
      )))

  @OptionGroup var options: HearingOptions

  @ArgumentParser.Argument(help: .said(OptionPhrases.caseID))
  var caseID: String

  @Option(
    help: .said(
      Phrase("option-date", en: "When, in words or as records have it; local time at the court."),
      valueName: "date"))
  var date: String?

  @Option(
    help: .said(
      Phrase("option-type", en: "What kind of hearing: appeal, custody, trial, verdict …"), valueName: "type"),
    completion: .list(EventType.allCases.filter(\.isHearing).map(\.rawValue)))
  var type: String?

  @Option(help: .said(Phrase("option-court", en: "The court, by its id or name."), valueName: "court"))
  var court: String?

  @Option(
    help: .said(
      Phrase("option-who", en: "The people it is about, with commas; all when left out."), valueName: "people"
    ))
  var who: String?

  @Option(help: .said(Phrase("option-room", en: "The room."), valueName: "room"))
  var room: String?

  @Option(
    help: .said(
      Phrase("option-access", en: "Who may attend: open, closed, partly_closed."), valueName: "access"),
    completion: .list(Access.words))
  var access: String?

  @Option(
    help: .said(
      Phrase(
        "option-status",
        en: "scheduled, or tentative where the court has not confirmed it (default: scheduled)."),
      valueName: "status"),
    completion: .list(["scheduled", "tentative"]))
  var status: String?

  @Option(help: .said(Phrase("option-id", en: "Its id (default: type and year)."), valueName: "id"))
  var id: String?

  func run() throws {
    let contribution = try options.contribution()
    let file = try contribution.plans { () throws(DeskProblem) in
      try HearingFile(of: caseID, in: contribution.corpus)
    }
    var hearing = try contribution.asks { asking throws(AskingProblem) in
      try answers(asking, file, contribution)
    }
    hearing.evidence = try options.evidence(for: file, besides: [], contribution)
    let change = try contribution.plans { () throws(DeskProblem) in try file.adding(hearing) }
    try contribution.finish(change.changes, change.headline)
  }

  private func answers(
    _ asking: Asking, _ file: HearingFile, _ contribution: Contribution
  ) throws(AskingProblem) -> NewHearing {
    let court = try asking.optional(
      "--court", given: court, question: Self.whichCourt.message, reading: file.court)
    let today = contribution.today(in: file.zoneName(ofCourt: court))
    let date = try asking.value("--date", given: date, question: Self.when.message) {
      text throws(Refusal) in try HearingFile.date(text, today: today)
    }
    let type = try asking.value(
      "--type", given: type, question: Self.whatKind.message, reading: HearingFile.type)
    let who = try asking.value(
      "--who", given: who, question: Self.whom.message,
      standard: Standard(nil, shown: Self.everybody[asking.language]), reading: file.people)
    let room = try asking.optional(
      "--room", given: room, question: Self.whichRoom.message, reading: HearingFile.text)
    let access = try asking.optional("--access", given: access, question: Self.whoMayCome.message) {
      text throws(Refusal) in try HearingFile.word(text, among: Access.allCases)
    }
    let status = try asking.value(
      "--status", given: status, question: Self.howSure.message,
      standard: Standard(.scheduled, shown: HearingStatus.scheduled.rawValue)
    ) { text throws(Refusal) in try HearingFile.word(text, among: [HearingStatus.scheduled, .tentative]) }
    let proposal = file.proposedID(for: type, on: date)
    let id = try asking.value(
      "--id", given: id, question: Self.whichID.message, standard: Standard(proposal, shown: proposal),
      reading: HearingFile.id)
    return NewHearing(
      id: id, date: date, type: type, who: who, court: court, room: room, status: status, access: access,
      evidence: HearingEvidence())
  }

  private static let when = Phrase("when", en: "When (local time at the court)")
  private static let whatKind = Phrase("what-kind", en: "What kind of hearing")
  private static let whichCourt = Phrase("which-court", en: "Which court (id or name)")
  private static let whom = Phrase("whom", en: "Who it is about, with commas")
  private static let everybody = Phrase("everybody", en: "everybody")
  private static let whichRoom = Phrase("which-room", en: "Which room")
  private static let whoMayCome = Phrase("who-may-come", en: "Who may attend (open, closed, partly_closed)")
  private static let howSure = Phrase(
    "how-sure", en: "scheduled, or tentative where the court has not confirmed it")
  private static let whichID = Phrase("which-id", en: "Its id, which never changes")
}
