import DocketDiagnostics
import DocketRecords
import DocketYAML
import Testing

/// Where in a record bytes stand, by ids.
@Suite struct `A place in a record` {
  static let text = """
    id: lone
    events:
      - id: appeal
        date: 2031-05-20
        sources: [gazette, "two words"]
      - type: arrest
        date: 2030-01-02
      - type: release
    exceptions:
      - rule: bare-url
        reason: A list.

    """

  @Test(arguments: [
    ("lone", "id"), ("2031-05-20", "events/appeal/date"), ("appeal", "events/appeal/id"),
    ("gazette", "events/appeal/sources/gazette"), ("two words", "events/appeal/sources/2"),
    ("arrest", "events/2030-01-02/type"), ("release", "events/3/type"),
    ("A list", "exceptions/bare-url/reason"),
    ("events:", "events"), ("id: appeal", "events/appeal/id"),
    ("date: 2031-05-20\n    sources", "events/appeal"),
    ("lone\nevents", ""),
  ])
  func `is named by ids, else by dates, and only then counted`(words: String, path: String) {
    let file = RecordFile(
      reading: SourceFile(path: "records/cases/lone.yml", bytes: Array(Self.text.utf8)), as: .caseRecord,
      language: nil, limits: .standard)
    let bytes = Array(words.utf8)
    let start = file.source.bytes.indices.first { file.source.bytes[$0...].starts(with: bytes) } ?? 0
    let range = ByteRange(start, start + bytes.count)
    #expect(file.path(at: range).description == path)
  }

  @Test func `of a file that does not parse has no name`() {
    let file = RecordFile(
      reading: SourceFile(path: "records/cases/lone.yml", bytes: Array("a: [".utf8)), as: .caseRecord,
      language: nil,
      limits: .standard)
    #expect(file.path(at: ByteRange(0, 1)).description == "")
  }
}
