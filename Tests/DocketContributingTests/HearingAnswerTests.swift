import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketRules
import Testing

@Suite struct `Answers about hearings` {
  private static func file() throws -> HearingFile {
    let record = """
      id: harbour-bells
      language: en
      people:
        vesper: {name: {en: Ilan Vesper, ru: Илан Веспер}}
        tolle: {name: {en: Mara Tolle}}
      sources:
        older: {type: news, date: 2030-01-01}
        undated: {type: news}
        newer: {type: news, date: 2031-01-01}

      """
    let courts = """
      selm-district:
        name: {en: Selm District Court, fr: Tribunal de district de Selm, ru: Селмский районный суд}
      selm-regional:
        name: {en: Selm Regional Court}
        short: {en: Regional Court, ru: Областной суд}

      """
    let sources = [
      SourceFile(path: "records/cases/harbour-bells.yml", bytes: Array(record.utf8)),
      SourceFile(path: "records/registry/courts.yml", bytes: Array(courts.utf8)),
    ]
    return try HearingFile(of: "harbour-bells", in: Validator.read(sources, width: 1))
  }

  private static func answer<Value>(_ work: () throws(Refusal) -> Value) -> String {
    do throws(Refusal) {
      return "\(try work())"
    } catch {
      return error.reason.text(in: .en)
    }
  }

  @Test(arguments: [
    ("appeal_hearing", "appealHearing"), ("appeal", "appealHearing"), ("Appeal hearing", "appealHearing"),
    ("verdict", "verdict"), ("complaint", "complaintHearing"),
    ("apeal_hearing", "docket does not know this word here. Did you mean `appeal_hearing`?"),
    ("arrest", "docket does not know this word here. Write one of"),
  ])
  func `name a type of hearing`(text: String, type: String) {
    #expect(Self.answer { () throws(Refusal) in try HearingFile.type(text) }.hasPrefix(type))
  }

  @Test(arguments: MessageLanguage.complete)
  func `name a type of hearing in every language that docket has whole`(language: MessageLanguage) throws {
    for type in EventType.allCases where type.isHearing {
      #expect(try HearingFile.type(type.label[language]) == type)
    }
  }

  @Test(arguments: [
    ("selm-district", "selm-district"), ("Селмский районный суд", "selm-district"),
    ("tribunal de district de Selm", "selm-district"), ("Областной суд", "selm-regional"),
    ("selm-distrct", "The registry has no such court. Did you mean one of `selm-district`?"),
    ("Court of Nowhere", "The registry has no such court."),
  ])
  func `name a court by id or name`(text: String, court: String) throws {
    let file = try Self.file()
    #expect(Self.answer { () throws(Refusal) in try file.court(text) } == court)
  }

  @Test func `name people, and all of them are everybody`() throws {
    let file = try Self.file()
    #expect(try file.people("Илан Веспер") == ["vesper"])
    #expect(try file.people("tolle, vesper") == nil)
    #expect(try file.people("все") == nil)
    #expect(
      Self.answer { () throws(Refusal) in try file.people("vespr") }
        == "The case has no such person. Did you mean one of `vesper`?")
  }

  @Test func `name sources, the newest of which are shown first`() throws {
    let file = try Self.file()
    #expect(file.sourceIDs == ["newer", "older", "undated"])
    #expect(try file.sources("newer, older, newer") == ["newer", "older"])
    #expect(
      Self.answer { () throws(Refusal) in try file.sources("newest") }
        == "The record has no such source. `docket source add harbour-bells` adds one. Did you mean one of `newer`?"
    )
  }

  @Test func `name decisions`() throws {
    let file = try Self.file()
    let outcome = try file.outcome("vesper=convicted,sentence=4y 6m, regime=general")
    #expect(outcome.person == "vesper")
    #expect(
      outcome.keys.map { "\($0.key)=\($0.value)" } == [
        "result=convicted", "sentence=4y 6m", "regime=general",
      ])
    for text in ["vesper", "all=convicted", "vesper=convicted,colour=red", "vesper=convited", ""] {
      #expect(throws: Refusal.self, "\(text)") { try file.outcome(text) }
    }
  }

  @Test(arguments: ["Appeal", "a--b", "апелляция", "", "a_b"])
  func `refuse what is no id`(text: String) {
    #expect(throws: Refusal.self) { try HearingFile.id(text) }
  }
}
