import DocketDiagnostics
import DocketLanguage
import Testing

@testable import DocketRecords

@Suite("Paths within records")
struct PathTests {
  @Test(
    arguments: [
      ([PathStep.key("summary")], "summary", nil, "summary"),
      ([.key("events"), .id("verdict"), .key("note")], "events/verdict/note", "verdict", "note"),
      ([.key("charges"), .index(0), .key("note")], "charges/1/note", nil, "note"),
      (
        [.key("events"), .id("verdict"), .key("outcomes"), .id("ann"), .key("note")],
        "events/verdict/outcomes/ann/note",
        "verdict", "note"
      ),
      ([.id("selm"), .key("name")], "selm/name", "selm", "name"), ([], "", nil, ""),
      ([.key("tags"), .id("students")], "tags/students", "students", "tags"),
    ] as [([PathStep], String, String?, String)])
  func `a path names ids, its first id is the subject, its last key the field`(
    steps: [PathStep], description: String, subject: String?, field: String
  ) {
    let path = RecordPath(steps: steps)
    #expect(path.description == description)
    #expect(path.subject == subject)
    #expect(path.field == field)
  }

  private static let text = """
    id: a-case
    language: en
    title: {en: A case, fr: Une affaire}
    jurisdiction: QX
    tags: [students]
    people:
      ann: {name: Ann Example}
    charges:
      - {id: theft, law: qx-1, who: ann, by: defence, note: No, sources: [page]}
      - {law: qx-2, replaces: theft}
    events:
      - id: verdict
        date: 2023-09-04
        type: verdict
        who: [ann]
        court: selm
        outcomes:
          ann: {result: convicted, note: {ru: Да}, sources: [page]}
    support:
      letters_to: {ann: colony}
    sources:
      page: {type: news, publisher: paper, title: A page, url: https://paper.example/1}

    """

  @Test func `texts are gathered in the order of the keys of their objects, with their paths`() {
    let file = reading(Self.text)
    #expect(
      file.texts.map { "\($0.path) \($0.field) \($0.text.versions.map(\.language.description))" } == [
        #"title title ["en", "fr"]"#, #"people/ann/name name ["en"]"#, #"charges/theft/note note ["en"]"#,
        #"events/verdict/outcomes/ann/note note ["ru"]"#,
      ])
    #expect(file.texts.map { file.source.text($0.range) }.first == "{en: A case, fr: Une affaire}")
  }

  @Test func `references are gathered with what they refer to`() {
    let file = reading(Self.text)
    #expect(
      file.references.map { "\($0.target) \($0.id) at \($0.path)" } == [
        "tag students at tags", "law qx-1 at charges/theft/law", "person ann at charges/theft/who",
        "claimant defence at charges/theft/by", "source page at charges/theft/sources",
        "law qx-2 at charges/2/law",
        "charge theft at charges/2/replaces", "person ann at events/verdict/who",
        "court selm at events/verdict/court",
        "person ann at events/verdict/outcomes", "source page at events/verdict/outcomes/ann/sources",
        "person ann at support/letters_to", "place colony at support/letters_to/ann",
        "publisher paper at sources/page/publisher",
      ])
    #expect(file.references.allSatisfy { file.source.text($0.range) == $0.id })
  }

  @Test func `ids that entries of lists give themselves are gathered, the record's own is not`() {
    let file = reading(Self.text)
    #expect(
      file.definitions.map { "\($0.id) at \($0.path)" } == [
        "theft at charges/theft/id", "verdict at events/verdict/id",
      ])
    #expect(file.definitions.map { file.source.text($0.range) } == ["theft", "verdict"])
  }

  @Test func `a finding names the entry it is about`() {
    let file = reading(caseWithEvent("access: maybe"))
    #expect(file.diagnostics.map(\.subject) == ["one"])
  }

  @Test func `plain text is in the language of the record, also when the language stands further down`() {
    let file = reading("title: Дело\nlanguage: ru\n")
    #expect(file.texts.map { $0.text.versions.map(\.language.description) } == [["ru"]])
  }

  @Test func `plain text of a registry is in the language it is read with`() {
    let file = reading("selm: {name: Selm Court}\n", as: .courts)
    #expect(
      file.texts.map { "\($0.path) \($0.text.versions.map(\.language.description))" } == [
        #"selm/name ["en"]"#
      ])
  }
}
