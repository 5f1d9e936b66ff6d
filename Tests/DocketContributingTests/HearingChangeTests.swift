import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime
import Testing

/// What each command makes of a record, byte by byte.
@Suite struct `Changes of hearings` {
  private static func changing(
    _ events: String, _ id: String, _ news: HearingNews, _ evidence: HearingEvidence = HearingEvidence()
  ) throws -> (events: String, headline: String) {
    let file = try HearingSample.file(events)
    let change = try file.changing(try file.hearing(id), news, evidence: evidence)
    return (try HearingSample.events(after: change), change.headline.text(in: .en))
  }

  @Test func `a move keeps the old date, and every comment`() throws {
    let after = try Self.changing(
      HearingSample.appeal, "appeal", .moved(to: HearingSample.date("2031-05-27T10:00")))
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
      HearingSample.appeal + HearingSample.complaint, "appeal",
      .moved(to: HearingSample.date("2031-05-27T10:00")),
      HearingEvidence(sources: ["court-site", "gazette-0520"]))
    #expect(
      after.events == HearingSample.complaint + """
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
    let after = try Self.changing(before, "appeal", .moved(to: HearingSample.date("2031-05-27T10:00")))
    #expect(
      after.events == """
          - {id: appeal, date: 2031-05-27T10:00, type: appeal_hearing, status: scheduled, moved_from: [2031-05-13, 2031-05-20], sources: [court-site]}

        """)
  }

  @Test func `an hour that becomes known keeps no old date`() throws {
    let before = HearingSample.complaint
    let after = try Self.changing(before, "complaint", .moved(to: HearingSample.date("2031-05-23T10:00")))
    #expect(after.events == before.replacing("date: 2031-05-23", with: "date: 2031-05-23T10:00"))
    #expect(
      after.headline.hasPrefix("`complaint` (hearing of a complaint): Friday, 23 May 2031, 10:00 instead of"))
  }

  @Test func `a hearing that was put off is announced again by its move`() throws {
    let before = HearingSample.complaint.replacing("scheduled", with: "postponed")
    let after = try Self.changing(before, "complaint", .moved(to: HearingSample.date("2031-06-03")))
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
    let before = HearingSample.complaint.replacing("scheduled", with: "held")
    let after = try Self.changing(before, "complaint", .corrected(to: HearingSample.date("2031-05-22")))
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
      HearingSample.complaint, "complaint",
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
    let after = try Self.changing(HearingSample.complaint, "complaint", news)
    #expect(after.events == HearingSample.complaint.replacing("scheduled", with: status))
    #expect(after.headline == "`complaint` (hearing of a complaint) on Friday, 23 May 2031 \(headline)")
  }

  @Test func `no report is found on a day, and that day goes when there is one`() throws {
    let day = try #require(CivilDate(year: 2031, month: 5, day: 30))
    let unknown = try Self.changing(HearingSample.complaint, "complaint", .unknown(checked: day))
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
    #expect(held.events == HearingSample.complaint.replacing("scheduled", with: "held"))
  }

  @Test(arguments: ["held", "adjourned"])
  func `what took place is not moved, and correct is offered`(status: String) throws {
    let file = try HearingSample.file(HearingSample.complaint.replacing("scheduled", with: status))
    let hearing = try file.hearing("complaint")
    let problem = #expect(throws: DeskProblem.self) {
      try file.changing(hearing, .moved(to: HearingSample.date("2031-06-03")), evidence: HearingEvidence())
    }
    #expect(
      problem?.message.text(in: .en)
        == "`complaint` took place on Friday, 23 May 2031, so no court can move it any more. If the record has the date wrong: `docket hearing correct harbour-bells complaint`"
    )
    for news in [HearingNews.postponed, .cancelled] {
      #expect(throws: DeskProblem.self) {
        try file.changing(hearing, news, evidence: HearingEvidence())
      }
    }
  }

  @Test func `the same date is no move`() throws {
    let file = try HearingSample.file(HearingSample.complaint)
    let problem = #expect(throws: DeskProblem.self) {
      try file.changing(
        try file.hearing("complaint"), .moved(to: HearingSample.date("2031-05-23")),
        evidence: HearingEvidence())
    }
    #expect(problem?.message.text(in: .en) == "`complaint` has this date already: Friday, 23 May 2031.")
  }
}
