import DocketRecords
import DocketTime
import Testing

@Suite("The newest source of a custody status")
struct NewestSourceTests {
  @Test(arguments: [
    ("still_held", "2023-12-15"),
    ("punishment_cell", "2023-12-15"),
    ("statement", "2023-01-02"),
    ("other", "2023-01-02"),
  ])
  func `a report that somebody is still held makes a status younger, what happens outside does not`(
    type: String, newest: String
  ) throws {
    let text = smallCase(
      """
      events:
        - {id: e1, date: 2023-01-01, type: arrest, sources: [first]}
        - {id: e2, date: 2023-12-14, type: \(type), sources: [second]}
      """
    ).replacing(
      "sources: {page:",
      with: """
        sources:
          first: {type: news, publisher: paper, title: A page, date: 2023-01-02, url: https://paper.example/1}
          second: {type: news, publisher: paper, title: A page, date: 2023-12-15, url: https://paper.example/2}
        # {page:
        """)
    let record = try #require(reading(text).caseRecord)
    let today = try #require(CivilDate(year: 2024, month: 2, day: 1))
    let found = record.newestSource(ofCustodyOf: "ann", today: today)
    #expect(found.map { "\($0.date)" } == newest)
  }

  @Test func `a report that somebody is still held changes no status`() throws {
    let record = try caseWithEvents([
      "date: 2023-01-01, type: arrest",
      "date: 2023-02-01, type: custody_hearing, status: held, result: remanded",
      "date: 2023-12-14, type: still_held",
    ])
    #expect(spells(in: record) == ["2023-01-01 detained", "2023-02-01 pretrial_detention"])
  }
}
