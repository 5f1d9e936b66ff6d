import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime
import Testing

@Suite("What is absent, and what cannot be read")
struct StatedTests {
  /// `absent`, `unreadable: BYTES` or `value: BYTES`, with `, a part is lost` where it is.
  private func label<Value>(_ stated: Stated<Value>, in file: RecordFile) -> String {
    switch stated.state {
    case .absent: "absent"
    case .unreadable(let range): "unreadable: \(file.source.text(range))"
    case .value(let value):
      "value: \(file.source.text(value.range))" + (stated.isUnreadable ? ", a part is lost" : "")
    }
  }

  private func event(_ lines: String) throws -> (RecordFile, Event) {
    let file = reading(caseWithEvent(lines))
    return (file, try #require(file.caseRecord?.events?.value.first?.value))
  }

  @Test(arguments: [
    ("", "absent"),
    ("status: held", "value: held"),
    ("status: qwxzv", "unreadable: qwxzv"),
    ("status: [held]", "unreadable: [held]"),
    ("status: ~", "unreadable: ~"),
    // A slip is read as what was meant.
    ("staus: held", "value: held"),
    // A key that nobody knows may have been meant for any that is not there.
    ("zustand: held", "unreadable: zustand"),
    // One that belongs elsewhere is known.
    ("donate: held", "absent"),
  ])
  func `are told apart of a word`(line: String, expected: String) throws {
    let (file, event) = try event(line)
    #expect(label(event.$status, in: file) == expected)
    #expect(event.$status.isAbsent == (expected == "absent"))
    #expect(event.$status.isUnreadable == expected.hasPrefix("unreadable"))
    #expect((event.status == nil) == !expected.hasPrefix("value"))
  }

  @Test(arguments: [
    ("", "absent"),
    ("moved_from: []", "value: []"),
    ("moved_from: [2023-09-01]", "value: [2023-09-01]"),
    ("moved_from: [2023-02-31, 2023-09-01]", "value: [2023-02-31, 2023-09-01], a part is lost"),
    ("moved_from: {a: 2023-09-01}", "unreadable: {a: 2023-09-01}"),
  ])
  func `are told apart of a list`(line: String, expected: String) throws {
    let (file, event) = try event(line)
    #expect(label(event.$movedFrom, in: file) == expected)
    #expect(event.$movedFrom.isUnreadable == (expected.contains("unreadable") || expected.contains("lost")))
  }

  @Test(arguments: [
    ("{ann: {name: Ann}}", false), ("{Ann A: {name: Ann}}", true), ("{ann: Ann}", true), ("[ann]", true),
    // What is wrong within an entry is the entry's.
    ("{ann: {name: Ann, born: soon}}", false), ("{ann: {name: {q: Ann}}}", false),
  ])
  func `are told apart of a map by its keys and entries`(people: String, isUnreadable: Bool) throws {
    let file = reading(smallCase().replacing("{ann: {name: Ann Example}}", with: people))
    #expect(try #require(file.caseRecord).$people.isUnreadable == isUnreadable)
  }

  @Test func `are told apart of the languages of a text`() throws {
    let (_, event) = try event("note: {q: A remark, en: A remark}")
    let note = try #require(event.note)
    #expect(note.value.versions.map(\.language.description) == ["en"])
    #expect(!note.value.isWhole)
    #expect(event.$note.isUnreadable)
  }

  @Test(arguments: [
    ("{selm: {name: Selm}}", true), ("{Selm S: {name: Selm}}", false), ("{selm: Selm}", false),
    ("{selm: {name: Selm, kind: qwxzv}}", true), ("a: \"", false), ("", false),
  ])
  func `are told apart of a registry`(text: String, isWhole: Bool) {
    #expect(reading(text, as: .places).isWhole == isWhole)
  }

  @Test func `of a language, no text is taken for one in another`() {
    let file = reading(smallCase().replacing("language: en", with: "language: q"))
    #expect(file.texts.allSatisfy { $0.text.versions.isEmpty && !$0.text.isWhole })
    #expect(file.findings.map { $0.prefix(12) } == ["language-tag"])
  }

  @Test(arguments: [
    ("date: 2023-02-31, type: arrest", true), ("date: 2023-02-01, type: qwxzv", true), ("type: arrest", true),
    ("date: 2023-02-01, type: arrest, who: [ann, ~]", true),
    ("date: 2023-02-01, type: verdict, status: hold", true),
    ("date: 2023-02-01, type: verdict, outcomes: {ann: {result: qwxzv}}", true),
    ("date: 2023-02-01, type: verdict, status: held, outcomes: {ann: {result: convicted}}", false),
    ("date: 2023-02-01, type: arrest, note: {q: A remark}", false),
  ])
  func `leave an event incomplete where they decide what became of somebody`(
    fields: String, isIncomplete: Bool
  ) throws {
    let file = reading(smallCase("events: [{id: one, \(fields), sources: [page]}]"))
    let event = try #require(file.caseRecord?.events?.value.first?.value)
    #expect(event.isIncomplete == isIncomplete)
  }

  @Test(arguments: [
    ("{id: one, date: soon, type: release, who: ann}", [true, false]),
    ("{id: one, date: soon, type: release}", [true, true]),
    ("{id: one, date: 2023-02-01, type: release, who: [nobody]}", [true, true]),
    ("{id: one, date: 2023-02-01, type: release, who: ben, proceeding: nowhere}", [false, true]),
    ("a release", [true, true]),
    ("{id: one, date: 2023-02-01, type: release, who: ann}", [false, false]),
  ])
  func `may concern whom they name, or everybody`(event: String, expected: [Bool]) throws {
    let file = reading(
      smallCase("events: [\(event)]").replacing(
        "{ann: {name: Ann Example}}", with: "{ann: {name: Ann}, ben: {name: Ben}}"))
    let unreadable = UnreadableEvents(of: try #require(file.caseRecord))
    #expect(["ann", "ben"].map(unreadable.mayConcern) == expected)
  }

  @Test func `cost no memory`() {
    #expect(MemoryLayout<Stated<String>>.size == MemoryLayout<Located<String>?>.size)
    #expect(MemoryLayout<Stated<RecordDate>>.size <= MemoryLayout<Located<RecordDate>?>.size)
    #expect(MemoryLayout<Stated<[Located<String>]>>.size == MemoryLayout<Located<[Located<String>]>?>.size)
    #expect(MemoryLayout<Stated<EventType>>.size == MemoryLayout<Located<EventType>?>.size)
  }
}
