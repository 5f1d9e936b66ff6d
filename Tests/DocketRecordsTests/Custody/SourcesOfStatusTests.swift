import DocketRecords
import DocketTime
import Testing

@Suite("Sources of a custody status")
struct SourcesOfStatusTests {
  @Test(arguments: [
    ("2012-05-10", "2012-05-11"),
    // It may have begun in the month of the sentence: then a page about that may be about it.
    ("2012-02", "2012-11-13"),
  ])
  func `a later page about what was certainly before does not make a status younger`(
    since: String, newest: String
  ) throws {
    let text = smallCase(
      """
      events:
        - {id: e1, date: 2012-02-11, type: verdict, status: held, result: convicted, sources: [late]}
        - {id: e2, date: \(since), type: house_arrest, sources: [early]}
      """
    ).replacing(
      "sources: {page:",
      with: """
        sources:
          late: {type: news, publisher: paper, title: A page, date: 2012-11-13, url: https://paper.example/1}
          early: {type: news, publisher: paper, title: A page, date: 2012-05-11, url: https://paper.example/2}
        # {page:
        """)
    let record = try #require(reading(text).caseRecord)
    let found = record.newestSource(
      ofCustodyOf: "ann", since: try RecordDate.parse(since),
      today: try RecordDate.parse("2013-01-01").earliest)
    #expect(found.map { "\($0.date)" } == newest)
  }
}
