import DocketRecords
import DocketTime
import Testing

@Suite("Reports that somebody is still held")
struct StillHeldTests {
  private static let sentenced = [
    "2010-01-05 arrest @one", "2010-06-10 verdict @one {result: convicted, sentence: 1y}",
    "2010-07-10 entry_into_force @one",
  ]

  private static func shown(_ events: [String], _ day: String) throws -> String {
    try Course("held", events, []).corpus().timeline(today: RecordDate.parse(day).earliest).shown
  }

  @Test(arguments: [
    ("2011-07-10", "2010-07-10 serving_sentence 2010-01-05"),
    ("2011-07-11", "2011-07-11 unknown -"),
    ("2011-09-01", "2010-07-10 serving_sentence 2010-01-05"),
    // No count ends what a report has shown to be longer.
    ("2019-01-01", "2010-07-10 serving_sentence 2010-01-05"),
    ("2020-03-01", "2020-03-01 released -"),
  ])
  func `after a term that is over by count keep the person in custody`(day: String, shown: String) throws {
    #expect(
      try Self.shown(Self.sentenced + ["2011-09-01 still_held", "2020-03-01 release"], day) == shown)
  }

  @Test func `take back the question whether the term is over`() throws {
    let corpus = try Course("held", Self.sentenced + ["2011-09-01 still_held"], []).corpus()
    let timeline = try corpus.timeline(today: RecordDate.parse("2012-01-01").earliest)
    #expect(timeline.questions.map(\.kind) == [])
    #expect(timeline.unknown == nil)
    #expect(timeline.grounds.map { "\($0.status.rawValue) \($0.since)" } == ["serving_sentence 2010-07-10"])
  }

  @Test func `do not take back a release or a death`() throws {
    for (end, shown) in [("release", "2010-09-01 released -"), ("death", "2010-09-01 deceased -")] {
      #expect(
        try Self.shown(Self.sentenced + ["2010-09-01 \(end)", "2011-09-01 still_held"], "2012-01-01") == shown
      )
    }
  }

  @Test func `hold after days of administrative arrest`() throws {
    let events = [
      "2010-01-05 administrative_arrest until: 2010-01-15", "2010-03-01 still_held",
    ]
    #expect(try Self.shown(events, "2010-02-01").hasSuffix("unknown -"))
    #expect(try Self.shown(events, "2010-04-01") == "2010-01-05 administrative_arrest 2010-01-05")
  }
}
