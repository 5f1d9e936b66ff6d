import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import Testing

@Suite("What is withdrawn goes with all that refers to it")
struct WithdrawalTests {
  private static func plan(_ id: String, _ fixture: DeskFixture) throws -> WithdrawalPlan {
    try WithdrawalPlan(of: Withdrawable(id, in: fixture.corpus), in: fixture.corpus, today: DeskFixture.today)
  }

  /// What `printf %s ID | sha256sum` prints.
  private static let digests = [
    "harbour-bells":
      "5fa6661a070d686a2f2ecd85a5f97b6681dfdf4f64808ecfc30abd3ed31f6498",
    "lantern-press":
      "2c735425f768f88535095bc6e4006fd0dd0cf363c55e18572340d69b44d2e5e9",
    "bell-day":
      "bf9632239dd5fd5d927d86a9911fa15e9e78b16ee6683d45ba6241521a389712",
    "harbour-bells/rennar":
      "bd00196e13f83bd0792d1539c5cc2889e3d32ec1638047644eb3b7df77d05c8b",
  ]

  private static func digest(_ id: String) -> String { digests[id] ?? "" }

  /// All that is said of one of three people, as it stands in the file.
  private static let rennar = [
    """
      rennar:
        name:
          en: Osk Rennar
          fr: Osk Rennar
          ru: Оск Реннар
        born: 2009-02~
        gender: m
        sources:
          - gazette-0914

    """,
    """
      - id: vigil-rennar
        law: qx-cc-212-2
        who:
          - rennar
        date: 2030-09-14
        until: 2031-03-19
        status: acquitted
        sources:
          - custody-order
          - verdict-text

    """,
    "      rennar:\n        result: travel_ban\n", "      rennar:\n        result: acquitted\n",
    """
      - id: one-side
        date: 2031-05-15T10:00
        type: complaint_hearing
        who:
          - rennar
        court: selm-district
        status: scheduled
        certainty: alleged
        by: defence
        sources:
          - lawyer-0328

    """,
    """
      lawyer-0328:
        type: lawyer
        publisher: bells-committee
        description: Announcement of a complaint
        date: 2031-03-28
        language: ru
        url: https://bells.example.org/complaint-two

    """,
  ]

  @Test func `of a case the file, its lines in the lock, and its id in days`() throws {
    let fixture = DeskFixture()
    let plan = try Self.plan("harbour-bells", fixture)
    let difference = fixture.difference(plan.changes)
    #expect(difference["records/cases/harbour-bells.yml"] == "gone")
    #expect(
      difference["records/withdrawn.yml"]
        == "+  - digest: \(Self.digest("harbour-bells"))\n+    date: 2031-04-02")
    #expect(difference["records/days/last-friday.yml"] == "-  - harbour-bells")
    let lock = try #require(fixture.text(of: "records/translations.lock", after: plan.changes))
    #expect(!lock.contains("harbour-bells"))
    #expect(lock.contains("cases/lantern-press "))
    #expect(plan.changes.removed == ["records/cases/harbour-bells.yml"])
    #expect(
      plan.changes.written.map(\.path) == [
        "records/days/last-friday.yml", "records/translations.lock", "records/withdrawn.yml",
      ])
    #expect(fixture.findings(after: plan.changes).filter { $0.hasPrefix("error") } == [])
    #expect(
      plan.steps.map { $0.text(in: .en) } == [
        "`records/withdrawn.yml`: a digest and today’s date are entered",
        "`records/cases/harbour-bells.yml`: the file goes",
        "`records/days/last-friday.yml`: the id goes from `cases`",
        "`records/translations.lock`: 38 lines go",
      ])
  }

  @Test func `the only case of a day takes the key with it, and twins elsewhere go`() throws {
    let fixture = DeskFixture()
    let plan = try Self.plan("lantern-press", fixture)
    let difference = fixture.difference(plan.changes)
    #expect(difference["records/days/bread-week.yml"] == "-cases:\n-  - lantern-press")
    #expect(difference["records/cases/salt-archive.yml"] == "-    same_as:\n-      - lantern-press/quill")
    #expect(fixture.findings(after: plan.changes).filter { $0.hasPrefix("error") } == [])
  }

  @Test func `of a day its file`() throws {
    let fixture = DeskFixture()
    let plan = try Self.plan("bell-day", fixture)
    #expect(plan.changes.removed == ["records/days/bell-day.yml"])
    #expect(fixture.findings(after: plan.changes).filter { $0.hasPrefix("error") } == [])
  }

  @Test func `of one person what is said of nobody else, and a digest of both ids`() throws {
    let fixture = DeskFixture()
    let plan = try Self.plan("harbour-bells/rennar", fixture)
    let difference = fixture.difference(plan.changes)
    #expect(
      difference["records/withdrawn.yml"]
        == "+  - digest: \(Self.digest("harbour-bells/rennar"))\n+    date: 2031-04-02")
    let path = "records/cases/harbour-bells.yml"
    let before = String(decoding: try #require(fixture.sources[path]).bytes, as: UTF8.self)
    let expected = Self.rennar.reduce(before) { text, gone in
      #expect(text.contains(gone))
      return text.replacing(gone, with: "")
    }
    #expect(fixture.text(of: path, after: plan.changes) == expected)
    let lock = try #require(fixture.text(of: "records/translations.lock", after: plan.changes))
    #expect(!lock.contains("rennar"))
    #expect(lock.contains("cases/harbour-bells people/tolle/name fr "))
    #expect(fixture.findings(after: plan.changes).filter { $0.hasPrefix("error") } == [])
  }

  @Test(arguments: ["harbour-bells", "harbour-bells/vesper", "bell-day"])
  func `no id and no name is in what is written for it`(id: String) throws {
    let fixture = DeskFixture()
    let plan = try Self.plan(id, fixture)
    for file in plan.changes.written where file.path == "records/withdrawn.yml" {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.contains("bell") && !text.contains("vesper"))
    }
  }

  @Test func `texts that still have the name are listed, not changed`() throws {
    let day = """
      id: quay-day
      language: en
      type: vigil
      title: {en: Quay Day, fr: Journée du quai, ru: День причала}
      date: 2031-06-01
      note: {en: "For Osk Rennar, and all.", fr: Pour tous., ru: Оску Реннару.}
      sources: {}

      """
    let fixture = DeskFixture(["records/days/quay-day.yml": day])
    let plan = try Self.plan("harbour-bells/rennar", fixture)
    #expect(plan.mentions.map(\.label) == ["records/days/quay-day.yml:6:12"])
    #expect(!plan.changes.written.contains { $0.path == "records/days/quay-day.yml" })
  }

  @Test(arguments: [
    ("no-such-case", "There is no case or day with this id."),
    ("harbour-bells/nobody", "has nobody under this id"),
    ("vesper", "There is no case or day with this id."),
    ("Ilan Vesper", "There is no case or day with this id."),
  ])
  func `nothing is withdrawn by a guess, and what was typed is not repeated`(typed: String, said: String)
    throws
  {
    let fixture = DeskFixture()
    let problem = #expect(throws: DeskProblem.self) { try Withdrawable(typed, in: fixture.corpus) }
    let text = try #require(problem?.message.text(in: .en))
    #expect(text.contains(said))
    #expect(!text.contains("nobody under this id `") && !text.contains("Vesper"))
  }

  @Test func `the list is begun where there is none, and an empty one filled`() throws {
    let entry = "withdrawn:\n  - digest: \(Self.digest("bell-day"))\n    date: 2031-04-02\n"
    let none = DeskFixture(["records/withdrawn.yml": nil])
    let begun = none.text(of: "records/withdrawn.yml", after: try Self.plan("bell-day", none).changes)
    #expect(begun == "# yaml-language-server: $schema=../schema/withdrawn.schema.json\n" + entry)
    let empty = DeskFixture(["records/withdrawn.yml": "withdrawn: []\n"])
    let filled = empty.text(of: "records/withdrawn.yml", after: try Self.plan("bell-day", empty).changes)
    #expect(filled == entry)
  }

  @Test func `twice is once`() throws {
    let fixture = DeskFixture([
      "records/withdrawn.yml": "withdrawn:\n  - {digest: \(Self.digest("bell-day")), date: 2031-01-01}\n"
    ])
    let plan = try Self.plan("bell-day", fixture)
    #expect(!plan.changes.written.contains { $0.path == "records/withdrawn.yml" })
  }
}
