import DocketContributing
import DocketLanguage
import DocketRecords
import DocketTime
import Testing

@Suite("A source is added")
struct SourceAdditionTests {
  private static let path = "records/cases/harbour-bells.yml"

  private static func source(_ url: String = "https://gazette.example.org/z") throws -> NewSource {
    var source = NewSource(type: .news, publisher: "port-gazette", url: url)
    source.title = "The bell: what happened?"
    source.date = try RecordDate.parse("2031-04-01")
    source.language = LanguageTag("en")
    return source
  }

  @Test func `at the end where the others are in no order, and not a byte else changes`() throws {
    let fixture = DeskFixture()
    let plan = try SourceAddition(Self.source()).plan(for: #require(fixture.file(Self.path)))
    #expect(plan.id == "port-gazette-2031-04-01")
    #expect(
      fixture.difference(plan.changes) == [
        Self.path: """
        +  port-gazette-2031-04-01:
        +    type: news
        +    publisher: port-gazette
        +    title: "The bell: what happened?"
        +    date: 2031-04-01
        +    language: en
        +    url: https://gazette.example.org/z
        """
      ])
    #expect(fixture.findings(after: plan.changes) == [])
  }

  @Test func `among others in the order of their ids`() throws {
    let day = """
      id: quay-day
      language: en
      type: vigil
      title: {en: Quay Day, fr: Journée du quai, ru: День причала}
      date: 2031-06-01
      sources:
        # The first one.
        bulletin: {type: support_group, publisher: bells-committee, description: A bulletin, language: en, url: https://bells.example.org/q}
        # The last one.
        zeta: {type: support_group, publisher: bells-committee, description: Another, language: en, url: https://bells.example.org/r}

      """
    let fixture = DeskFixture(["records/days/quay-day.yml": day])
    let file = try #require(fixture.file("records/days/quay-day.yml"))
    let changes = try SourceAddition(Self.source()).plan(for: file).changes
    let new = """
        port-gazette-2031-04-01:
          type: news
          publisher: port-gazette
          title: "The bell: what happened?"
          date: 2031-04-01
          language: en
          url: https://gazette.example.org/z

      """
    #expect(
      fixture.text(of: file.path, after: changes)
        == day.replacing("  # The last one.", with: new + "  # The last one."))
    #expect(fixture.findings(after: changes) == [])
  }

  @Test func `in brackets where all stands in brackets`() throws {
    let day = """
      id: quay-day
      language: en
      type: vigil
      title: {en: Quay Day, fr: Journée du quai, ru: День причала}
      date: 2031-06-01
      sources: {call: {type: ngo, publisher: lantern-rights, description: A call, language: en, url: https://lantern.example.org/q}}  # one

      """
    let fixture = DeskFixture(["records/days/quay-day.yml": day])
    let file = try #require(fixture.file("records/days/quay-day.yml"))
    let changes = try SourceAddition(Self.source()).plan(for: file).changes
    let new =
      ", port-gazette-2031-04-01: {type: news, publisher: port-gazette, title: \"The bell: what happened?\", date: 2031-04-01, language: en, url: https://gazette.example.org/z}"
    #expect(
      fixture.text(of: file.path, after: changes)
        == day.replacing("org/q}}  # one", with: "org/q}" + new + "}  # one"))
    #expect(fixture.findings(after: changes) == [])
  }

  @Test func `under the key that is there without any`() throws {
    let day =
      "id: quay-day\nlanguage: en\ntype: vigil\ntitle: {en: a, fr: b, ru: с}\ndate: 2031-06-01\nsources: {}\n"
    let fixture = DeskFixture(["records/days/quay-day.yml": day])
    let file = try #require(fixture.file("records/days/quay-day.yml"))
    let changes = try SourceAddition(Self.source(), id: "one").plan(for: file).changes
    let read = DeskFixture(["records/days/quay-day.yml": fixture.text(of: file.path, after: changes)])
    #expect(SourceAddition.ids(in: try #require(read.file(file.path))) == ["one"])
  }

  @Test(arguments: [
    "https://gazette.example.org/c", "http://www.gazette.example.org/c/?utm_source=x#top",
  ])
  func `a page that is a source already is not added again`(url: String) throws {
    let fixture = DeskFixture()
    let problem = #expect(throws: DeskProblem.self) {
      try SourceAddition(Self.source(url)).plan(for: #require(fixture.file(Self.path)))
    }
    #expect(problem?.message.text(in: .en) == "This page is a source of the record already: `gazette-0319`.")
  }

  @Test(arguments: [
    (
      "https://a.example/p?id=4&utm_source=m&fbclid=9#x", "https://a.example/p?id=4#x",
      ["utm_source", "fbclid"]
    ),
    ("https://a.example/p?gclid=1", "https://a.example/p", ["gclid"]),
    ("https://a.example/p?ref=4", "https://a.example/p?ref=4", []),
  ])
  func `what only tracks readers is left out of an address`(typed: String, page: String, keys: [String])
    throws
  {
    let address = try #require(SourceAddress(typed))
    #expect(address.page == page)
    #expect(address.leftOut == keys)
  }

  @Test func `a copy in an archive is taken apart`() throws {
    let copy = "https://web.archive.org/web/20310320080000/https://a.example/p?utm_medium=x"
    let address = try #require(SourceAddress(copy))
    #expect(address.page == "https://a.example/p")
    #expect(address.archive == copy)
  }

  @Test func `most of it follows from the address`() throws {
    let fixture = DeskFixture()
    let script = Script([
      "https://gazette.example.org/new?utm_source=x", "", "", "Bells again", "1 April 2031", "", "", "",
    ])
    let source = try SourceQuestions(script.asking(), fixture.corpus, today: DeskFixture.today)
      .ask(SourceAnswers(), in: LanguageTag("ru"))
    #expect(source.publisher == "port-gazette")
    #expect(source.type == .news)
    #expect(source.language?.description == "en")
    #expect(source.title == "Bells again")
    #expect(source.date?.description == "2031-04-01")
    #expect(source.url == "https://gazette.example.org/new")
    #expect(source.archive == nil)
    #expect(source.accessed == nil)
    #expect(script.said.contains("Left out of the address, because it only tracks readers: `utm_source`\n"))
  }

  @Test func `an answer that cannot be used is not repeated`() throws {
    let fixture = DeskFixture()
    let script = Script([
      "4000 1234 5678 9010", "https://c.example.org/x", "Selm", "port gazette", "paper", "", "T",
    ])
    _ = try SourceQuestions(script.asking(), fixture.corpus, today: DeskFixture.today)
      .ask(SourceAnswers(), in: LanguageTag("en"))
    #expect(!script.said.contains("4000"))
    #expect(script.said.contains("This is no address: it begins with `https://` and has no spaces.\n"))
    #expect(script.said.contains("Several may be meant: "))
  }

  @Test func `without anybody to ask, what is missing is named`() throws {
    let fixture = DeskFixture()
    var given = SourceAnswers()
    given.url = "https://gazette.example.org/z"
    let problem = #expect(throws: AskingProblem.self) {
      try SourceQuestions(Script([]).asking(isSilent: true), fixture.corpus, today: DeskFixture.today)
        .ask(given, in: LanguageTag("en"))
    }
    #expect(problem?.message.text(in: .en).contains("--description") == true)
  }

  @Test(
    arguments: [
      ("port-gazette", "2031-04-01T10:00", [], "port-gazette-2031-04-01"),
      ("port-gazette", "2031-04~", [], "port-gazette-2031-04"),
      ("port-gazette", nil, ["port-gazette"], "port-gazette-2"),
      (
        "a-committee-with-a-name-that-never-ends-ok", "2031-04-01", [],
        "a-committee-with-a-name-that-2031-04-01"
      ),
    ] as [(String, String?, Set<String>, String)])
  func `the id is made of publisher and date`(
    publisher: String, date: String?, taken: Set<String>, id: String
  ) throws {
    var source = NewSource(type: .news, publisher: publisher, url: "https://a.example")
    source.date = try date.map { try RecordDate.parse($0) }
    #expect(source.proposedID(besides: taken) == id)
  }

  @Test func `with an address as a browser shows it, which differs from another behind the braces only`()
    throws
  {
    let fixture = DeskFixture()
    let file = try #require(fixture.file(Self.path))
    let first = try Self.source("https://gazette.example.org/eng#{\"itemid\":[\"001-1\"]}")
    let plan = try SourceAddition(first).plan(for: file)
    #expect(fixture.findings(after: plan.changes) == [])
    #expect(
      fixture.difference(plan.changes)[Self.path]?.hasSuffix(
        "+    url: https://gazette.example.org/eng#{\"itemid\":[\"001-1\"]}") == true)
    let again = try #require(
      SourceAddress("https://gazette.example.org/eng#%7B%22itemid%22:[%22001-1%22]%7D"))
    #expect(again.isSamePage(as: first.url))
    let other = try #require(SourceAddress("https://gazette.example.org/eng#{\"itemid\":[\"001-2\"]}"))
    #expect(!other.isSamePage(as: first.url))
  }

  @Test(arguments: [
    ("https:/gazette.example.org//a", "https://gazette.example.org//a"),
    (
      "https://gazette.example.org/go?to=https://bells.example.org/b",
      "https://gazette.example.org/go?to=https://bells.example.org/b"
    ),
  ])
  func `out of a copy, whose page keeps the slashes that are its own`(held: String, page: String) throws {
    let address = try #require(SourceAddress("https://web.archive.org/web/20310401123456/\(held)"))
    #expect(address.page == page)
    #expect(address.archive == "https://web.archive.org/web/20310401123456/\(held)")
  }
}
