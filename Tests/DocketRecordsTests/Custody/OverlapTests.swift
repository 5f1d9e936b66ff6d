import DocketRecords
import Testing

@Suite("Arrests within custody")
struct OverlapTests {
  @Test(arguments: [
    (["date: 2023-01-01, type: arrest", "date: 2023-02-01, type: arrest"], ["e2 within e1"]),
    (
      [
        "date: 2023-01-01, type: arrest",
        "date: 2023-01-02, type: custody_hearing, status: held, result: remanded",
        "date: 2023-02-01, type: rearrest",
      ],
      ["e3 within e2"]
    ),
    (["date: 2023-01, type: arrest", "date: 2023-02, type: administrative_arrest"], ["e2 within e1"]),
    (["date: 2023-01-01, type: arrest", "date: 2023-02-01, type: detention"], ["e2 within e1"]),
  ])
  func `a loss of liberty that definitely begins within another is found`(events: [String], found: [String])
    throws
  {
    #expect(overlaps(in: try caseWithEvents(events)) == found)
  }

  @Test(arguments: [
    ["date: 2023-01-01, type: arrest", "date: 2023-01-05, type: release", "date: 2023-02-01, type: arrest"],
    ["date: 2023-01-01, type: detention", "date: 2023-01-02, type: arrest"],
    ["date: 2023-01-01, type: arrest", "date: 2023-01-01, type: rearrest"],
    ["date: 2019-02-07/2019-02-09, type: rearrest, certainty: disputed", "date: 2019-02-09, type: arrest"],
    ["date: 2023-01, type: arrest", "date: 2023-01-20, type: arrest"],
    ["date: 2023-01-01~, type: arrest", "date: 2023-01-02, type: arrest"],
    ["date: 2023-01-01, type: arrest, certainty: retracted", "date: 2023-02-01, type: arrest"],
    ["date: 2023-01-01, type: house_arrest", "date: 2023-02-01, type: arrest"],
    ["date: 2023-01-01, type: arrest, who: ben", "date: 2023-02-01, type: arrest, who: ann"],
    ["date: 2023-01-01, type: arrest", "date: 2023-02-01, type: punishment_cell"],
    ["date: 2023-01-01, type: arrest, proceeding: one", "date: 2023-02-01, type: arrest, proceeding: two"],
  ])
  func `a loss of liberty that may be the same one is not`(events: [String]) throws {
    #expect(overlaps(in: try caseWithEvents(events)) == [])
  }

  private func overlaps(in record: CaseRecord) -> [String] {
    CustodyTimeline(of: "ann", in: record, today: nil).overlaps.map { overlap in
      "\(overlap.event.id?.value ?? "") within \(overlap.open.id?.value ?? "")"
    }
  }
}
