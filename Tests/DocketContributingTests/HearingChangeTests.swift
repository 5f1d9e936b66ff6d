import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime
import Testing

/// What each command makes of a record, byte by byte.
@Suite struct `Changes of hearings` {
  private static let head = """
    id: harbour-bells
    language: en
    people:
      vesper: {name: {en: Ilan Vesper, ru: Илан Веспер}}
      tolle: {name: {en: Mara Tolle}}
    events:

    """
  private static let tail = """
    sources:
      court-site: {type: official, publisher: qx-supreme, date: 2031-03-31}
      gazette-0520: {type: news, publisher: port-gazette, date: 2031-05-20}

    """

  private static func file(_ events: String) throws -> HearingFile {
    let source = SourceFile(
      path: "records/cases/harbour-bells.yml", bytes: Array((head + events + tail).utf8))
    return try HearingFile(of: "harbour-bells", in: Validator.read([source], width: 1))
  }

  /// The events after a change.
  private static func events(after change: PlannedChange) throws -> String {
    let source = try #require(change.changes.written.first)
    let text = String(decoding: source.bytes, as: UTF8.self)
    #expect(change.changes.written.count == 1 && change.changes.removed.isEmpty)
    #expect(text.hasPrefix(head) && text.hasSuffix(tail))
    return String(text.dropFirst(head.count).dropLast(tail.count))
  }

  private static func changing(
    _ events: String, _ id: String, _ news: HearingNews, _ evidence: HearingEvidence = HearingEvidence()
  ) throws -> (events: String, headline: String) {
    let file = try file(events)
    let change = try file.changing(try file.hearing(id), news, evidence: evidence)
    return (try Self.events(after: change), change.headline.text(in: .en))
  }

  private static func date(_ text: String) throws -> RecordDate { try RecordDate.parse(text) }

  private static let appeal = """
      # The appeal. Nobody knows how long it takes.
      - id: appeal
        date: 2031-05-20T09:00  # as the list has it
        type: appeal_hearing
        court: qx-supreme
        status: scheduled
        sources:
          - court-site

    """
  private static let complaint = """
      - id: complaint
        date: 2031-05-23
        type: complaint_hearing
        status: scheduled
        sources:
          - court-site

    """

  @Test func `a move keeps the old date, and every comment`() throws {
    let after = try Self.changing(Self.appeal, "appeal", .moved(to: Self.date("2031-05-27T10:00")))
    #expect(
      after.events == """
          # The appeal. Nobody knows how long it takes.
          - id: appeal
            date: 2031-05-27T10:00  # as the list has it
            type: appeal_hearing
            court: qx-supreme
            status: scheduled
            moved_from:
              - 2031-05-20T09:00
            sources:
              - court-site

        """)
    #expect(
      after.headline
        == "`appeal` (appeal hearing) moves from Tuesday, 20 May 2031, 09:00 to Tuesday, 27 May 2031, 10:00.")
  }

  @Test func `a move to behind another event takes the hearing there`() throws {
    let after = try Self.changing(
      Self.appeal + Self.complaint, "appeal", .moved(to: Self.date("2031-05-27T10:00")),
      HearingEvidence(sources: ["court-site", "gazette-0520"]))
    #expect(
      after.events == Self.complaint + """
          # The appeal. Nobody knows how long it takes.
          - id: appeal
            date: 2031-05-27T10:00  # as the list has it
            type: appeal_hearing
            court: qx-supreme
            status: scheduled
            moved_from:
              - 2031-05-20T09:00
            sources:
              - court-site
              - gazette-0520

        """)
  }

  @Test func `a second move adds to the old dates, in brackets where they stand in brackets`() throws {
    let before = """
        - {id: appeal, date: 2031-05-20, type: appeal_hearing, status: scheduled, moved_from: [2031-05-13], sources: [court-site]}

      """
    let after = try Self.changing(before, "appeal", .moved(to: Self.date("2031-05-27T10:00")))
    #expect(
      after.events == """
          - {id: appeal, date: 2031-05-27T10:00, type: appeal_hearing, status: scheduled, moved_from: [2031-05-13, 2031-05-20], sources: [court-site]}

        """)
  }

  @Test func `an hour that becomes known keeps no old date`() throws {
    let before = Self.complaint
    let after = try Self.changing(before, "complaint", .moved(to: Self.date("2031-05-23T10:00")))
    #expect(after.events == before.replacing("date: 2031-05-23", with: "date: 2031-05-23T10:00"))
    #expect(
      after.headline.hasPrefix("`complaint` (complaint hearing): Friday, 23 May 2031, 10:00 instead of"))
  }

  @Test func `a hearing that was put off is announced again by its move`() throws {
    let before = Self.complaint.replacing("scheduled", with: "postponed")
    let after = try Self.changing(before, "complaint", .moved(to: Self.date("2031-06-03")))
    #expect(
      after.events == """
          - id: complaint
            date: 2031-06-03
            type: complaint_hearing
            status: scheduled
            moved_from:
              - 2031-05-23
            sources:
              - court-site

        """)
  }

  @Test func `a correction keeps our mistake, also of a hearing that took place`() throws {
    let before = Self.complaint.replacing("scheduled", with: "held")
    let after = try Self.changing(before, "complaint", .corrected(to: Self.date("2031-05-22")))
    #expect(
      after.events == """
          - id: complaint
            date: 2031-05-22
            type: complaint_hearing
            status: held
            corrected_from:
              - 2031-05-23
            sources:
              - court-site

        """)
  }

  @Test func `a hearing that took place has its decisions about each person`() throws {
    let after = try Self.changing(
      Self.complaint, "complaint",
      .held(
        HearingResult(outcomes: [
          ("vesper", [("result", "remanded"), ("until", "2031-07-13")]),
          ("tolle", [("result", "house_arrest")]),
        ])), HearingEvidence(sources: ["gazette-0520"], note: "No one was let in."))
    #expect(
      after.events == """
          - id: complaint
            date: 2031-05-23
            type: complaint_hearing
            status: held
            outcomes:
              vesper:
                result: remanded
                until: 2031-07-13
              tolle:
                result: house_arrest
            note:
              en: No one was let in.
            sources:
              - court-site
              - gazette-0520

        """)
  }

  @Test(arguments: [
    ("postponed", HearingNews.postponed, "is put off without a new date."),
    ("cancelled", .cancelled, "is cancelled."),
    ("adjourned", .adjourned, "opened and goes on another day, which is a hearing of its own."),
    ("held", .held(HearingResult()), "took place."),
  ])
  func `a state is one line`(status: String, news: HearingNews, headline: String) throws {
    let after = try Self.changing(Self.complaint, "complaint", news)
    #expect(after.events == Self.complaint.replacing("scheduled", with: status))
    #expect(after.headline == "`complaint` (complaint hearing) on Friday, 23 May 2031 \(headline)")
  }

  @Test func `no report is found on a day, and that day goes when there is one`() throws {
    let day = try #require(CivilDate(year: 2031, month: 5, day: 30))
    let unknown = try Self.changing(Self.complaint, "complaint", .unknown(checked: day))
    #expect(
      unknown.events == """
          - id: complaint
            date: 2031-05-23
            type: complaint_hearing
            status: unknown
            checked: 2031-05-30
            sources:
              - court-site

        """)
    let held = try Self.changing(unknown.events, "complaint", .held(HearingResult()))
    #expect(held.events == Self.complaint.replacing("scheduled", with: "held"))
  }

  @Test(arguments: ["held", "adjourned"])
  func `what took place is not moved, and correct is offered`(status: String) throws {
    let file = try Self.file(Self.complaint.replacing("scheduled", with: status))
    let hearing = try file.hearing("complaint")
    let problem = #expect(throws: ContributionProblem.self) {
      try file.changing(hearing, .moved(to: Self.date("2031-06-03")), evidence: HearingEvidence())
    }
    #expect(
      problem?.message.text(in: .en)
        == "`complaint` took place on Friday, 23 May 2031, so no court can move it any more. If the record has the date wrong: `docket hearing correct harbour-bells complaint`"
    )
    for news in [HearingNews.postponed, .cancelled] {
      #expect(throws: ContributionProblem.self) {
        try file.changing(hearing, news, evidence: HearingEvidence())
      }
    }
  }

  @Test func `the same date is no move`() throws {
    let file = try Self.file(Self.complaint)
    let problem = #expect(throws: ContributionProblem.self) {
      try file.changing(
        try file.hearing("complaint"), .moved(to: Self.date("2031-05-23")), evidence: HearingEvidence())
    }
    #expect(problem?.message.text(in: .en) == "`complaint` has this date already: Friday, 23 May 2031.")
  }

  @Test func `a hearing is announced where its date belongs`() throws {
    let file = try Self.file(Self.appeal + Self.complaint)
    let date = try Self.date("2031-05-22T10:30")
    let change = try file.adding(
      NewHearing(
        id: file.proposedID(for: .custodyHearing, on: date), date: date, type: .custodyHearing,
        who: ["vesper"],
        court: "selm-district", room: "12", access: .closed,
        evidence: HearingEvidence(sources: ["court-site"])))
    #expect(
      try Self.events(after: change) == Self.appeal + """
          - id: custody-2031
            date: 2031-05-22T10:30
            type: custody_hearing
            who:
              - vesper
            court: selm-district
            room: "12"
            status: scheduled
            access: closed
            sources:
              - court-site

        """ + Self.complaint)
    #expect(
      change.headline.text(in: .en) == "`custody-2031` is new: custody hearing, Thursday, 22 May 2031, 10:30."
    )
  }

  @Test func `an id that is taken gets a number`() throws {
    let file = try Self.file(Self.complaint.replacing("id: complaint", with: "id: complaint-2031"))
    let date = try Self.date("2031-06")
    #expect(file.proposedID(for: .complaintHearing, on: date) == "complaint-2031-2")
    #expect(file.proposedID(for: .verdict, on: date) == "verdict-2031")
    let problem = #expect(throws: ContributionProblem.self) {
      try file.adding(
        NewHearing(id: "complaint-2031", date: date, type: .complaintHearing, evidence: HearingEvidence()))
    }
    #expect(
      problem?.message.text(in: .en)
        == "The record has something called `complaint-2031` already. `complaint-2031-2` is free.")
  }

  @Test func `a case or a hearing that is not there is looked for among its neighbours`() throws {
    let file = try Self.file(Self.appeal)
    let problem = #expect(throws: ContributionProblem.self) { try file.hearing("apeal") }
    #expect(
      problem?.message.text(in: .en) == "The case has no hearing “apeal”. Did you mean `appeal`?")
    let other = #expect(throws: ContributionProblem.self) {
      try HearingFile(of: "harbor-bells", in: Validator.read([file.file.source], width: 1))
    }
    #expect(other?.message.text(in: .en) == "There is no case “harbor-bells”. Did you mean `harbour-bells`?")
  }
}
