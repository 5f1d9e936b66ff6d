import DocketRecords
import DocketTime
import Testing

/// A case of two people with the given events, one flow mapping a line without its id and sources.
func caseWithEvents(_ events: [String]) throws -> CaseRecord {
  let lines = events.enumerated().map { "  - {id: e\($0 + 1), \($1)}" }.joined(separator: "\n")
  let text = smallCase(events.isEmpty ? "events: []" : "events:\n\(lines)").replacing(
    "people: {ann: {name: Ann Example}}", with: "people: {ann: {name: Ann}, ben: {name: Ben}}")
  let file = reading(text)
  #expect(file.findings == [])
  return try #require(file.caseRecord)
}

/// The spells of a person, each as `date status`.
func spells(of person: String = "ann", in record: CaseRecord, today: CivilDate? = nil) -> [String] {
  CustodyTimeline(of: person, in: record, today: today).spells.map { "\($0.since) \($0.status.rawValue)" }
}
