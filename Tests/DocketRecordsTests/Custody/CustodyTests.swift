import DocketRecords
import DocketTime
import Testing

@Suite("Custody over time")
struct CustodyTests {
  struct Sequence: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let events: [String]
    let spells: [String]

    init(_ name: String, _ events: [String], _ spells: [String]) {
      (testDescription, self.events, self.spells) = (name, events, spells)
    }
  }

  static let sequences = [
    Sequence("nothing", [], []),
    Sequence(
      "events without effect", ["date: 2023-01-01, type: search", "date: 2023-01-02, type: statement"], []),
    Sequence(
      "the founding case",
      [
        "date: 2019-02-01, type: arrest", "date: 2019-02-07, type: release",
        "date: 2019-02-07/2019-02-09, type: rearrest, certainty: disputed",
        "date: 2019-02-12, type: custody_hearing, status: held, result: remanded",
        "date: 2021-01-18, type: verdict, status: held, outcomes: {ann: {result: convicted, sentence: 6y}}",
        "date: 2021-06-09, type: appeal_hearing, status: held, result: upheld",
        "date: 2021-06-09, type: entry_into_force", "date: 2021-08, type: transfer",
        "date: 2021-09, type: arrival",
        "date: 2022-04-21, type: cassation_hearing, status: held, outcomes: {ann: {result: reduced, sentence: 5y 9m}}",
        "date: 2023-09-04, type: release", "date: 2023-09-04, type: rearrest",
        "date: 2023-09-05, type: custody_hearing, status: held, result: remanded",
        "date: 2023-12-21, type: custody_hearing, status: held, result: extended, until: 2024-04-16",
        "date: 2024-02-12, type: trial_hearing, status: held, result: continued",
        "date: 2024-03-13, type: trial_hearing, status: adjourned",
        "date: 2024-03-27, type: trial_hearing, status: held",
        "date: 2024-03-28, type: verdict, status: held, outcomes: {ann: {result: convicted, sentence: 4y, regime: strict}}",
      ],
      [
        "2019-02-01 detained", "2019-02-07 released", "2019-02-07/2019-02-09 detained",
        "2019-02-12 pretrial_detention",
        "2021-01-18 convicted_not_final", "2021-06-09 serving_sentence", "2021-08 in_transfer",
        "2021-09 serving_sentence",
        "2023-09-04 released", "2023-09-04 detained", "2023-09-05 pretrial_detention",
        "2024-03-28 convicted_not_final",
      ]),
    Sequence(
      "house arrest, then a suspended sentence that becomes final",
      [
        "date: 2023-01-01, type: detention",
        "date: 2023-01-02, type: custody_hearing, status: held, result: house_arrest",
        "date: 2023-05-01, type: verdict, status: held, outcomes: {ann: {result: convicted, sentence: 2y, suspended: true}}",
        "date: 2023-06-01, type: entry_into_force",
      ],
      ["2023-01-01 detained", "2023-01-02 house_arrest", "2023-05-01 suspended_sentence"]),
    Sequence(
      "house arrest and bail that are extended",
      [
        "date: 2023-01-01, type: custody_hearing, status: held, result: house_arrest",
        "date: 2023-03-01, type: custody_hearing, status: held, result: extended",
        "date: 2023-05-01, type: custody_hearing, status: held, result: bail",
        "date: 2023-07-01, type: custody_hearing, status: held, result: extended",
      ],
      ["2023-01-01 house_arrest", "2023-05-01 restricted"]),
    Sequence(
      "an extension of custody whose beginning is not recorded",
      ["date: 2023-03-01, type: custody_hearing, status: held, result: extended"],
      ["2023-03-01 pretrial_detention"]),
    Sequence(
      "house arrest ordered without a hearing", ["date: 2023-01-01, type: house_arrest"],
      ["2023-01-01 house_arrest"]),
    Sequence(
      "a conviction of somebody at liberty changes nothing by itself",
      [
        "date: 2023-01-01, type: bail", "date: 2023-05-01, type: verdict, status: held, result: convicted",
        "date: 2023-06-01, type: entry_into_force",
      ],
      ["2023-01-01 restricted"]),
    Sequence(
      "an acquittal in custody",
      [
        "date: 2023-01-01, type: arrest", "date: 2023-05-01, type: verdict, status: held, result: acquitted",
        "date: 2023-06-01, type: entry_into_force",
      ],
      ["2023-01-01 detained", "2023-05-01 released"]),
    Sequence(
      "a sentence in absentia that becomes final",
      [
        "date: 2023-05-01, type: verdict, status: held, result: convicted",
        "date: 2023-06-01, type: entry_into_force",
      ],
      []),
    Sequence(
      "a record that begins with a final sentence", ["date: 2023-06-01, type: entry_into_force"],
      ["2023-06-01 serving_sentence"]),
    Sequence(
      "a transfer and an arrival return to the status before",
      [
        "date: 2023-01-01, type: entry_into_force", "date: 2023-02-01, type: transfer",
        "date: 2023-02-10, type: transfer",
        "date: 2023-03-01, type: arrival", "date: 2023-04-01, type: arrival",
      ],
      ["2023-01-01 serving_sentence", "2023-02-01 in_transfer", "2023-03-01 serving_sentence"]),
    Sequence(
      "a sentence that becomes final on the way",
      [
        "date: 2023-01-01, type: arrest", "date: 2023-02-01, type: transfer",
        "date: 2023-02-05, type: entry_into_force",
        "date: 2023-03-01, type: arrival",
      ],
      ["2023-01-01 detained", "2023-02-01 in_transfer", "2023-03-01 serving_sentence"]),
    Sequence(
      "a transfer nothing is known before",
      ["date: 2023-02-01, type: transfer", "date: 2023-03-01, type: arrival"],
      ["2023-02-01 in_transfer", "2023-03-01 unknown"]),
    Sequence(
      "a release on the way, and an arrival long after it",
      [
        "date: 2023-01-01, type: entry_into_force", "date: 2023-02-01, type: transfer",
        "date: 2023-02-03, type: release",
        "date: 2023-03-01, type: arrival",
      ],
      ["2023-01-01 serving_sentence", "2023-02-01 in_transfer", "2023-02-03 released"]),
    Sequence("an arrival alone", ["date: 2023-03-01, type: arrival"], []),
    Sequence(
      "release and new arrest on one day, in the order of the file",
      [
        "date: 2023-01-01, type: arrest", "date: 2023-09-04, type: release",
        "date: 2023-09-04, type: rearrest",
      ],
      ["2023-01-01 detained", "2023-09-04 released", "2023-09-04 detained"]),
    Sequence(
      "new arrest known to the month, after a release in it",
      ["date: 2023-01-01, type: arrest", "date: 2023-09-04, type: release", "date: 2023-09, type: rearrest"],
      ["2023-01-01 detained", "2023-09-04 released", "2023-09 detained"]),
    Sequence(
      "a file out of order",
      ["date: 2023-09-04, type: release", "date: 2023-01-01, type: arrest"],
      ["2023-01-01 detained", "2023-09-04 released"]),
    Sequence(
      "a retracted arrest", ["date: 2023-01-01, type: arrest, certainty: retracted"], []),
    Sequence(
      "an expected release", ["date: 2023-01-01, type: arrest", "date: 2023-06-01, type: expected_release"],
      ["2023-01-01 detained"]),
    Sequence(
      "hearings that did not take place",
      [
        "date: 2023-01-01, type: arrest",
        "date: 2023-01-02, type: custody_hearing, status: scheduled, result: released",
        "date: 2023-01-03, type: custody_hearing, status: cancelled, result: released",
        "date: 2023-01-04, type: custody_hearing, status: postponed, result: released",
        "date: 2023-01-05, type: custody_hearing, status: unknown, checked: 2023-02-01, result: released",
        "date: 2023-01-06, type: custody_hearing, status: tentative, result: released",
      ],
      ["2023-01-01 detained"]),
    Sequence(
      "a quashed sentence",
      [
        "date: 2023-01-01, type: arrest", "date: 2023-02-01, type: verdict, status: held, result: convicted",
        "date: 2023-03-01, type: appeal_decision, result: quashed_retrial",
        "date: 2023-04-01, type: cassation_decision, result: quashed_closed",
      ],
      [
        "2023-01-01 detained", "2023-02-01 convicted_not_final", "2023-03-01 pretrial_detention",
        "2023-04-01 released",
      ]),
    Sequence(
      "a pardon opens no door, a release does",
      [
        "date: 2023-01-01, type: entry_into_force", "date: 2023-02-01, type: pardon",
        "date: 2023-02-02, type: release",
      ],
      ["2023-01-01 serving_sentence", "2023-02-02 released"]),
    Sequence(
      "wanted, exchanged, dead",
      [
        "date: 2023-01-01, type: wanted_listing", "date: 2023-02-01, type: exchange",
        "date: 2023-03-01, type: death",
      ],
      ["2023-01-01 wanted", "2023-02-01 exiled", "2023-03-01 deceased"]),
    Sequence(
      "compulsory treatment by order of a court",
      [
        "date: 2023-01-01, type: arrest",
        "date: 2023-02-01, type: verdict, status: held, result: compulsory_treatment",
      ],
      ["2023-01-01 detained", "2023-02-01 compulsory_treatment"]),
  ]

  @Test(arguments: sequences)
  func `the status follows from the events`(sequence: Sequence) throws {
    #expect(spells(in: try caseWithEvents(sequence.events)) == sequence.spells)
  }

  @Test func `people of one case have their own status`() throws {
    let record = try caseWithEvents([
      "date: 2023-01-01, type: arrest",
      "date: 2023-01-02, type: custody_hearing, status: held, outcomes: {ann: {result: remanded}, ben: {result: bail}}",
      "date: 2023-03-01, type: search, who: ben", "date: 2023-03-01, type: arrest, who: [ben]",
      """
      date: 2023-05-01, type: verdict, status: held, outcomes: {ann: {result: convicted}, ben: {result: convicted, \
      suspended: true}}
      """,
      "date: 2023-06-01, type: entry_into_force", "date: 2023-07-01, type: transfer, who: ann",
    ])
    #expect(
      spells(of: "ann", in: record) == [
        "2023-01-01 detained", "2023-01-02 pretrial_detention", "2023-05-01 convicted_not_final",
        "2023-06-01 serving_sentence", "2023-07-01 in_transfer",
      ])
    #expect(
      spells(of: "ben", in: record) == [
        "2023-01-01 detained", "2023-01-02 restricted", "2023-03-01 detained",
        "2023-05-01 suspended_sentence",
      ])
    #expect(spells(of: "nobody", in: record).first == "2023-01-01 detained")
  }

  @Test func `a shared result counts for those who have none of their own`() throws {
    let record = try caseWithEvents([
      "date: 2023-01-01, type: arrest",
      "date: 2023-01-02, type: custody_hearing, status: held, result: remanded, outcomes: {ben: {result: released}}",
    ])
    #expect(spells(of: "ann", in: record).last == "2023-01-02 pretrial_detention")
    #expect(spells(of: "ben", in: record).last == "2023-01-02 released")
  }

  @Test(arguments: [(3, "detained"), (4, "released"), (5, "released")])
  func `events count from their day on`(day: Int, status: String) throws {
    let record = try caseWithEvents(["date: 2023-01-01, type: arrest", "date: 2023-09-04, type: release"])
    let today = try #require(CivilDate(year: 2023, month: 9, day: day))
    #expect(CustodyTimeline(of: "ann", in: record, today: today).current.rawValue == status)
  }

  @Test func `nothing known is unknown`() throws {
    let record = try caseWithEvents(["date: 2023-01-01, type: search"])
    #expect(CustodyTimeline(of: "ann", in: record, today: nil).current == .unknown)
  }
}
