import DocketRecords
import DocketTime
import Testing

@Suite("Custody that counts towards a sentence")
struct CustodyCreditTests {
  private static let single = [
    "2019-01/2019-02 arrest @one", "2019-02 custody_hearing @one =remanded",
    "2020-02-10 verdict @one {result: convicted, sentence: 3y}",
  ]

  private static let counted = "{measure: remanded, days: 2, count_as: 3, from: 2018-07-14}"

  private static func shown(_ events: [String], rate: String, _ day: String) throws -> String {
    let law = "QX: {credit: {rates: [\(rate)], source: Law, as_of: 2020-01-01}}\n"
    let corpus = try Course("credit", events, []).corpus(law: law)
    return try corpus.timeline(today: RecordDate.parse(day).earliest).shown
  }

  @Test(arguments: [
    (counted, "2022-02-28", "2020-02-10 convicted_not_final 2019-01/2019-02"),
    (counted, "2022-03-01", "2022-03-01 unknown -"),
    // Two days count as one: nothing is sure before the whole term from the verdict on.
    (
      "{measure: remanded, days: 2, count_as: 1}", "2023-02-10",
      "2020-02-10 convicted_not_final 2019-01/2019-02"
    ),
    ("{measure: remanded, days: 2, count_as: 1}", "2023-02-11", "2023-02-11 unknown -"),
    // Not yet the law when the sentence was passed.
    (
      "{measure: remanded, days: 1, count_as: 1, from: 2021-01-01}", "2023-02-10",
      "2020-02-10 convicted_not_final 2019-01/2019-02"
    ),
    (
      "{measure: house_arrest, days: 1, count_as: 1}", "2023-02-10",
      "2020-02-10 convicted_not_final 2019-01/2019-02"
    ),
  ])
  func `brings the end forward only where it is sure to`(rate: String, day: String, shown: String) throws {
    #expect(try Self.shown(Self.single, rate: rate, day) == shown)
  }

  @Test(arguments: [
    // House arrest between.
    ["2019-01-05 arrest @one", "2019-02-05 house_arrest @one"],
    // Another case held the person at the same time.
    ["2019-01-05 arrest @one", "2019-02-05 custody_hearing @two =remanded"],
    // At liberty before the verdict.
    ["2019-01-05 arrest @one", "2019-02-05 release"],
  ])
  func `is not counted where something else came between`(before: [String]) throws {
    let events = before + ["2020-02-10 verdict @one {result: convicted, sentence: 3y}"]
    #expect(try !Self.shown(events, rate: Self.counted, "2022-12-01").contains("unknown"))
  }
}
