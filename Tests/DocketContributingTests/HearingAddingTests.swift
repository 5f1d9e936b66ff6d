import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime
import Testing

@Suite struct `Hearings that are announced` {
  @Test func `a hearing is announced where its date belongs`() throws {
    let file = try HearingSample.file(HearingSample.appeal + HearingSample.complaint)
    let date = try HearingSample.date("2031-05-22T10:30")
    let change = try file.adding(
      NewHearing(
        id: file.proposedID(for: .custodyHearing, on: date), date: date, type: .custodyHearing,
        who: ["vesper"],
        court: "selm-district", room: "12", access: .closed,
        evidence: HearingEvidence(sources: ["court-site"])))
    #expect(
      try HearingSample.events(after: change) == HearingSample.appeal + """
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

        """ + HearingSample.complaint)
    #expect(
      change.headline.text(in: .en) == "`custody-2031` is new: custody hearing, Thursday, 22 May 2031, 10:30."
    )
  }

  @Test func `an id that is taken gets a number`() throws {
    let file = try HearingSample.file(
      HearingSample.complaint.replacing("id: complaint", with: "id: complaint-2031"))
    let date = try HearingSample.date("2031-06")
    #expect(file.proposedID(for: .complaintHearing, on: date) == "complaint-2031-2")
    #expect(file.proposedID(for: .verdict, on: date) == "verdict-2031")
    let problem = #expect(throws: DeskProblem.self) {
      try file.adding(
        NewHearing(id: "complaint-2031", date: date, type: .complaintHearing, evidence: HearingEvidence()))
    }
    #expect(
      problem?.message.text(in: .en)
        == "The record has something called `complaint-2031` already. `complaint-2031-2` is free.")
  }

  @Test func `a case or a hearing that is not there is looked for among its neighbours`() throws {
    let file = try HearingSample.file(HearingSample.appeal)
    let problem = #expect(throws: DeskProblem.self) { try file.hearing("apeal") }
    #expect(
      problem?.message.text(in: .en) == "The case has no such hearing. Did you mean `appeal`?")
    let other = #expect(throws: DeskProblem.self) {
      try HearingFile(of: "harbor-bells", in: Validator.read([file.file.source], width: 1))
    }
    #expect(
      other?.message.text(in: .en)
        == "There is no such case; docket list --cases shows them all. Did you mean `harbour-bells`?")
  }
}
