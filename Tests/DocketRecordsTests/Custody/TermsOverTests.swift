import DocketRecords
import DocketTime
import Testing

@Suite("Terms that are over while others go on")
struct TermsOverTests {
  /// Two short sentences, a long one, and one in another case that is quashed in the end.
  private static let events = [
    "2010-12-31 custody_hearing @zero =remanded",
    "2011-04-16 sentencing @one {result: convicted, sentence: 1y 2m}",
    "2011-05-28 sentencing @two {result: convicted, sentence: 8m}",
    "2012-12-10 sentencing @zero {result: convicted, sentence: 5y 9m}",
  ]

  private static func grounds(_ events: [String], on day: String) throws -> [String] {
    try Course("terms", events, []).corpus().timeline(today: RecordDate.parse(day).earliest).grounds.map {
      "\($0.proceeding ?? "-") \($0.status.rawValue)"
    }
  }

  @Test(arguments: [
    ("2011-06-01", ["one convicted_not_final", "two convicted_not_final", "zero pretrial_detention"]),
    // Fourteen months from the day of the sentence.
    ("2012-06-16", ["one convicted_not_final", "two convicted_not_final", "zero pretrial_detention"]),
    ("2012-06-17", ["two convicted_not_final", "zero pretrial_detention"]),
    // Twenty-two months from the later of both days, one after the other.
    ("2013-03-28", ["zero convicted_not_final", "two convicted_not_final"]),
    ("2013-03-29", ["zero convicted_not_final"]),
    // All three from the last of the days.
    ("2020-07-10", ["zero convicted_not_final"]), ("2020-07-11", []),
  ])
  func `what began first is over first`(day: String, grounds: [String]) throws {
    #expect(try Self.grounds(Self.events, on: day) == grounds)
  }

  @Test func `a sentence that is quashed after the others were over leaves nobody held by them`() throws {
    let events = Self.events + ["2016-02-26 appeal_decision @zero =quashed_acquitted"]
    let timeline = try Course("quashed", events, []).corpus().timeline(today: nil)
    #expect(timeline.shown == "2016-02-26 released -")
    #expect(timeline.grounds.isEmpty)
  }

  @Test func `without an end that is known nothing is over`() throws {
    let events = [
      "2010-12-31 arrest @one", "2011-04-16 verdict @one {result: convicted, sentence: life}",
      "2011-05-28 verdict @two {result: convicted, sentence: 8m}",
    ]
    #expect(
      try Self.grounds(events, on: "2021-01-01") == ["one convicted_not_final", "two convicted_not_final"])
  }

  @Test func `a sentence that falls leaves open whether a later one that was counted as over still holds`()
    throws
  {
    let events = [
      "2010-01-05 arrest @one", "2010-06-10 verdict @one {result: convicted, sentence: 10y}",
      "2010-08-10 verdict @two {result: convicted, sentence: 3y}", "2010-09-10 entry_into_force @two",
      "2011-06-10 entry_into_force @one", "2018-03-10 cassation_decision @one =quashed_acquitted",
    ]
    let timeline = try Course("open", events, []).corpus().timeline(today: nil)
    #expect(timeline.shown == "2018-03-10 unknown -")
    #expect(timeline.questions.map(\.kind).contains(.termOver))
  }

  @Test func `the police hold until an event says otherwise`() throws {
    let events = ["2010-08-10 arrest @one", "2010-12-03 custody_hearing @two =remanded"]
    #expect(try Self.grounds(events, on: "2010-11-01") == ["one detained"])
  }
}
