import DocketContributing
import DocketEditing
import DocketLanguage
import DocketRecords
import DocketTime
import TestSupport
import Testing

@Suite("New records and entries")
struct NewFileTests {
  private static func caseAnswers() -> CaseAnswers {
    var given = CaseAnswers()
    given.title = ["The Quay case: no", "fr=L’affaire du quai", "ru=Дело о причале"]
    given.country = "qx"
    given.people = ["Una Marsh", "ru=Уна Марш", "Ada Lorne", "ru=Ада Лорн"]
    return given
  }

  private static func ask(_ given: CaseAnswers, _ fixture: DeskFixture, _ script: Script? = nil) throws
    -> NewCase
  {
    let asking = (script ?? Script([])).asking(isSilent: script == nil)
    return try CaseQuestions(asking, fixture.corpus, zones: SystemZones.database, today: DeskFixture.today)
      .ask(given)
  }

  @Test func `a case has what every case has, and passes`() throws {
    let fixture = DeskFixture()
    let changes = try Self.ask(Self.caseAnswers(), fixture).plan(in: fixture.corpus)
    #expect(
      fixture.text(of: "records/cases/the-quay-case-no.yml", after: changes) == """
        # yaml-language-server: $schema=../../../../schema/case.schema.json
        id: the-quay-case-no
        language: en
        title:
          en: "The Quay case: no"
          fr: L’affaire du quai
          ru: Дело о причале
        jurisdiction: QX
        people:
          marsh:
            name:
              en: Una Marsh
              fr: Una Marsh
              ru: Уна Марш
          lorne:
            name:
              en: Ada Lorne
              fr: Ada Lorne
              ru: Ада Лорн
        # What happened and what is to come: docket hearing add the-quay-case-no
        # Another source: docket source add the-quay-case-no
        # Every key is explained in Documentation/RecordFormat.md. What nobody knows is left out.
        sources: {}

        """)
    #expect(fixture.findings(after: changes).filter { $0.hasPrefix("error") } == [])
  }

  @Test func `a case with a source cites it by its id, and passes`() throws {
    let fixture = DeskFixture()
    var given = Self.caseAnswers()
    given.source.url = "https://gazette.example.org/q"
    given.source.title = "Two held at quay"
    given.source.date = "2031-04-01"
    let changes = try Self.ask(given, fixture).plan(in: fixture.corpus)
    let text = try #require(fixture.text(of: "records/cases/the-quay-case-no.yml", after: changes))
    #expect(
      text.hasSuffix(
        """
        sources:
          port-gazette-2031-04-01:
            type: news
            publisher: port-gazette
            title: Two held at quay
            date: 2031-04-01
            language: en
            url: https://gazette.example.org/q

        """), "\(text)")
    #expect(fixture.findings(after: changes) == [])
  }

  @Test func `asked one by one, an empty answer takes what is proposed`() throws {
    let fixture = DeskFixture()
    let script = Script([
      "", "The Quay case", "L’affaire du quai", "Дело о причале", "", "QX", "", "Una Marsh", "", "Уна Марш",
      "", "", "",
    ])
    let record = try Self.ask(CaseAnswers(), fixture, script)
    #expect(record.id == "the-quay-case")
    #expect(record.people.map(\.id) == ["marsh"])
    #expect(record.people.first?.name[try #require(LanguageTag("fr"))] == "Una Marsh")
    #expect(record.source?.id == nil)
    #expect(script.said.contains("Its id, which never changes [the-quay-case]: "))
  }

  @Test func `an id that was withdrawn does not come back`() throws {
    let old = DeskFixture()
    let plan = try WithdrawalPlan(
      of: Withdrawable("tide-table", in: old.corpus), in: old.corpus, today: DeskFixture.today)
    let fixture = DeskFixture([
      "records/withdrawn.yml": old.text(of: "records/withdrawn.yml", after: plan.changes),
      "records/cases/tide-table.yml": nil,
    ])
    var given = Self.caseAnswers()
    given.id = "tide-table"
    let record = try Self.ask(given, fixture)
    let problem = #expect(throws: DeskProblem.self) { try record.plan(in: fixture.corpus) }
    #expect(problem?.message.text(in: .en).contains("was withdrawn") == true)
    #expect(problem?.message.text(in: .en).contains("tide") == false)
  }

  @Test func `a day passes`() throws {
    let fixture = DeskFixture()
    var given = DayAnswers()
    given.title = ["Lantern Day", "fr=Journée des lanternes", "ru=День фонарей"]
    given.date = "13 September 2031"
    given.isYearly = true
    given.cases = ["Дело о портовых колоколах"]
    given.organiser = "bells-committee"
    given.source.url = "https://bells.example.org/lanterns"
    given.source.description = "Call for the day"
    let day = try DayQuestions(Script([]).asking(isSilent: true), fixture.corpus, today: DeskFixture.today)
      .ask(given)
    let changes = try day.plan(in: fixture.corpus)
    #expect(
      fixture.text(of: "records/days/lantern-day.yml", after: changes) == """
        # yaml-language-server: $schema=../../../../schema/day.schema.json
        id: lantern-day
        language: en
        type: solidarity_day
        title:
          en: Lantern Day
          fr: Journée des lanternes
          ru: День фонарей
        date: 2031-09-13
        repeat: yearly
        cases:
          - harbour-bells
        organiser: bells-committee
        sources:
          bells-committee:
            type: support_group
            publisher: bells-committee
            description: Call for the day
            language: en
            url: https://bells.example.org/lanterns

        """)
    #expect(fixture.findings(after: changes).filter { $0.hasPrefix("error") } == [])
  }

  private static func entry(
    _ fixture: DeskFixture, _ given: EntryAnswers, _ ask: (EntryQuestions, EntryAnswers) throws -> NewEntry
  ) throws -> [String: String] {
    let questions = EntryQuestions(
      Script([]).asking(isSilent: true), fixture.corpus, zones: SystemZones.database)
    let changes = try ask(questions, given).plan(in: fixture.corpus)
    #expect(fixture.findings(after: changes).filter { $0.hasPrefix("error") } == [])
    return fixture.difference(changes)
  }

  @Test func `a court goes where its id belongs, with the zone of its place`() throws {
    var given = EntryAnswers()
    given.name = ["Harbour Court", "fr=Tribunal du port", "ru=Портовый суд"]
    given.place = "Port-Selm"
    let fixture = DeskFixture()
    #expect(
      try Self.entry(fixture, given) { try $0.court($1) } == [
        "records/registry/courts.yml": """
        +harbour-court:
        +  name:
        +    en: Harbour Court
        +    fr: Tribunal du port
        +    ru: Портовый суд
        +  place: port-selm
        +  time_zone: Etc/GMT-5
        +
        """
      ])
  }

  @Test func `a law's article is a text`() throws {
    var given = EntryAnswers()
    given.name = ["ringing without leave", "fr=sonner sans permission", "ru=звон без разрешения"]
    given.code = ["Criminal Code of QX", "fr=Code pénal de QX", "ru=Уголовный кодекс QX"]
    given.article = "282.10"
    given.country = "QX"
    given.longest = "3y 6m"
    let difference = try Self.entry(DeskFixture(), given) { try $0.law($1) }
    let text = try #require(difference["records/registry/laws.yml"])
    #expect(text.contains("+qx-282-10:\n"), "\(text)")
    #expect(text.contains("+  article: \"282.10\"\n"), "\(text)")
    #expect(text.contains("+  max: 3y 6m\n"), "\(text)")
  }

  @Test func `a place and an organisation`() throws {
    var given = EntryAnswers()
    given.name = ["North Quay", "fr=Quai-Nord", "ru=Северный причал"]
    given.country = "QX"
    given.kind = "город"
    let place = try Self.entry(DeskFixture(), given) { try $0.place($1) }
    #expect(place["records/registry/places.yml"]?.contains("+north-quay:\n+  name:\n") == true)
    #expect(place["records/registry/places.yml"]?.contains("+  kind: city\n+  country: QX\n") == true)
    given = EntryAnswers()
    given.name = ["Quay Courier", "ru=Курьер причала"]
    given.url = "https://courier.example.org"
    let organisation = try Self.entry(DeskFixture(), given) { try $0.organisation($1) }
    #expect(
      organisation["records/registry/organisations.yml"]?.contains(
        "+quay-courier:\n+  name:\n+    en: Quay Courier\n+    fr: Quay Courier\n+    ru: Курьер причала\n+  url: https://courier.example.org\n"
      ) == true)
  }

  @Test func `a registry that is not there is begun`() throws {
    let fixture = DeskFixture(["records/registry/laws.yml": nil])
    let entry = NewEntry(.laws, id: "no", fields: [("article", .text("1"))])
    let changes = try entry.plan(in: fixture.corpus)
    #expect(
      fixture.text(of: "records/registry/laws.yml", after: changes) == """
        # yaml-language-server: $schema=../../../../schema/laws.schema.json
        "no":
          article: "1"

        """)
  }

  @Test func `an id that is taken is refused`() throws {
    let fixture = DeskFixture()
    let entry = NewEntry(.courts, id: "qx-supreme", fields: [("name", .text("x"))])
    #expect(throws: DeskProblem.self) { try entry.plan(in: fixture.corpus) }
  }

  @Test(arguments: [
    (["A title", "fr=Un titre"], ["en: A title", "fr: Un titre"]), (["1+1=2"], ["en: 1+1=2"]),
    (["xx=y"], ["en: xx=y"]), (["ru=А", "en=B"], ["ru: А", "en: B"]), (["a", "b"], ["en: b"]),
  ])
  func `a text begins with its language where that is one of the site`(given: [String], read: [String]) throws
  {
    let tags = ["en", "fr", "ru"].compactMap { LanguageTag($0) }
    let texts = LanguageTexts(reading: given, in: try #require(tags.first), among: tags)
    #expect(texts.versions.map { "\($0.language): \($0.text)" } == read)
  }
}
