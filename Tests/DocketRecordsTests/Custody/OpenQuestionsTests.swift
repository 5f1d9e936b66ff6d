import DocketRecords
import DocketTime
import Testing

@Suite("What a record leaves open about custody")
struct OpenQuestionsTests {
  /// A course, the day on which it is looked at, and the questions of that day with the numbers of their events.
  struct Sample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let events: [String]
    let asked: [String: [String]]
    let hasLaw: Bool

    init(_ name: String, _ events: [String], _ asked: [String: [String]], hasLaw: Bool = false) {
      (testDescription, self.events, self.asked, self.hasLaw) = (name, events, asked, hasLaw)
    }
  }

  private static let serving = [
    "2010-01-10 arrest", "2010-06-12 verdict {result: convicted, sentence: 12y}",
    "2010-09-12 entry_into_force",
  ]

  static let samples = [
    Sample(
      "an appeal that was withdrawn leaves open whether the sentence is final",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_hearing =withdrawn",
      ], ["2022-05-01": ["e3 isItFinal"]], hasLaw: true),
    Sample(
      "an appeal that was rejected as well, where nobody vouches for the law",
      [
        "2022-01-10 arrest", "2022-03-01 verdict {result: convicted, sentence: 6y}",
        "2022-05-01 appeal_hearing =rejected",
      ], ["2022-05-01": ["e3 isItFinal"]]),
    Sample(
      "a transfer takes two months at most", serving + ["2011-01-10 transfer"],
      ["2011-03-11": [], "2011-03-12": ["e4 longTransfer"]]),
    Sample(
      "a second transfer begins anew", serving + ["2011-01-10 transfer", "2011-03-01 transfer"],
      ["2011-04-30": [], "2011-05-01": ["e5 longTransfer"]]),
    Sample(
      "an arrival answers it", serving + ["2011-01-10 transfer", "2011-02-01 arrival"], ["2011-12-01": []]),
    Sample(
      "a leave as well", serving + ["2011-01-10 prison_leave"],
      ["2011-03-11": [], "2011-03-12": ["e4 longLeave"]]),
    Sample(
      "the whole term is the longest that a release on conditions can bind",
      [
        "2010-01-10 arrest", "2010-06-12 verdict {result: convicted, sentence: 4y}",
        "2010-09-12 entry_into_force",
        "2012-09-12 conditional_release",
      ], ["2014-09-19": [], "2014-09-20": ["e2 conditionsOver"]]),
    Sample(
      "a sentence for life binds for life",
      [
        "2010-01-10 arrest", "2010-06-12 verdict {result: convicted, sentence: life}",
        "2010-09-12 entry_into_force",
        "2012-09-12 conditional_release",
      ], ["2039-09-20": []]),
    Sample(
      "a suspended sentence binds for five years at most, or for its length",
      [
        "2018-06-01 verdict {result: convicted, sentence: 2y, suspended: true}",
        "2018-09-01 entry_into_force",
      ],
      ["2023-09-08": [], "2023-09-09": ["e1 conditionsOver"]]),
    Sample(
      "a long one for its length",
      ["2018-06-01 verdict {result: convicted, sentence: 8y, suspended: true}"],
      ["2026-06-08": [], "2026-06-09": ["e1 conditionsOver"]]),
    Sample(
      "a sentence that was served is asked about no more",
      [
        "2018-06-01 verdict {result: convicted, sentence: 2y, suspended: true}", "2020-06-01 sentence_served",
      ],
      ["2026-09-09": []]),
    Sample(
      "whoever is in prison for something else is not asked about old conditions",
      [
        "2018-06-01 verdict @one {result: convicted, sentence: 2y, suspended: true}",
        "2020-06-01 custody_hearing @two =remanded",
      ],
      ["2026-09-09": []]),
    Sample(
      "an order of release that nothing follows",
      ["2022-01-10 custody_hearing =remanded", "2022-02-01 release_ordered"],
      ["2022-03-03": [], "2022-03-04": ["e2 notReleased"]]),
    Sample(
      "a remand overtakes it",
      [
        "2022-01-10 custody_hearing =remanded", "2022-02-01 release_ordered",
        "2022-02-04 custody_appeal_hearing =remanded",
      ],
      ["2022-12-01": []]),
    Sample(
      "a remand in the next case overtakes it",
      [
        "2022-01-10 custody_hearing @one =remanded", "2022-02-01 release_ordered @one",
        "2022-02-04 custody_hearing @two =remanded",
      ],
      ["2022-12-01": []]),
    Sample(
      "an extension overtakes it",
      [
        "2022-01-10 custody_hearing =remanded", "2022-02-01 release_ordered",
        "2022-02-04 custody_hearing =extended",
      ],
      ["2022-12-01": []]),
    Sample(
      "a sentence overtakes it",
      [
        "2022-01-10 custody_hearing =remanded", "2022-02-01 release_ordered",
        "2022-02-04 verdict {result: convicted, sentence: 9y}",
      ],
      ["2022-12-01": []]),
    Sample(
      "a report that they are still held answers it",
      [
        "2022-01-10 custody_hearing =remanded", "2022-02-01 release_ordered", "2022-06-04 still_held",
      ],
      ["2022-12-01": []]),
    Sample(
      "a release that was ordered after the report is asked about again",
      [
        "2022-01-10 custody_hearing =remanded", "2022-06-04 still_held", "2022-07-01 release_ordered",
      ],
      ["2022-12-01": ["e3 notReleased"]]),
    Sample(
      "a ban on travel during remand may mean that they were let go",
      ["2022-01-10 custody_hearing =remanded", "2022-02-01 travel_ban"],
      ["2022-03-03": [], "2022-03-04": ["e2 notReleased"]]),
  ]

  @Test(arguments: samples)
  func `is asked from the day on which silence is worth a question`(sample: Sample) throws {
    for (day, asked) in sample.asked.sorted(by: { $0.key < $1.key }) {
      let today = try RecordDate.parse(day).earliest
      let timeline = try Course("open", sample.events, [], hasLaw: sample.hasLaw).corpus().timeline(
        today: today)
      let found = timeline.questions.filter { $0.since.map { $0 <= today } ?? true }
      #expect(found.map { "\($0.event.id?.value ?? "") \($0.kind)" } == asked, "on \(day)")
    }
  }
}
