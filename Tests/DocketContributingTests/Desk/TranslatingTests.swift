import DocketContributing
import DocketDiagnostics
import DocketLanguage
import DocketRecords
import Testing

@Suite("Translations are written beside their originals")
struct TranslatingTests {
  private static let path = "records/days/quay-day.yml"
  private static let day = """
    id: quay-day
    language: en
    type: vigil
    title: Quay Day  # as the committee calls it
    date: 2031-06-01
    note:
      en: Bring a lantern.
      ru: Возьмите фонарь.
    sources:
      call: {type: support_group, publisher: bells-committee, description: A call, language: en, url: https://bells.example.org/q}

    """
  /// The Russian note was made from another English one.
  private static let lock =
    "days/quay-day note ru 0000000000000000 \(TextDigest.of("Возьмите фонарь."))\n"

  private static func fixture(_ day: String = day) -> DeskFixture {
    DeskFixture([path: day, "records/translations.lock": lock])
  }

  @Test func `what lacks a language or is out of date is asked for, in the order of the file`() throws {
    let fixture = Self.fixture()
    let open = OpenText.all(of: try #require(fixture.file(Self.path)), into: nil, in: fixture.corpus)
    #expect(
      open.map { "\($0.path) \($0.language) \($0.outdated?.text ?? "–")" } == [
        "title fr –", "title ru –", "note fr –", "note ru Возьмите фонарь.",
      ])
    let belarusian = OpenText.all(
      of: try #require(fixture.file(Self.path)), into: LanguageTag("be"), in: fixture.corpus)
    #expect(belarusian.map { "\($0.path) \($0.language)" } == ["title be", "note be"])
  }

  @Test func `each original is shown, empty leaves a text, q stops`() throws {
    let fixture = Self.fixture()
    let file = try #require(fixture.file(Self.path))
    let open = OpenText.all(of: file, into: nil, in: fixture.corpus)
    let script = Script(["Journée du quai", "", "Apportez une lanterne : ça éclaire.", "q"])
    let round = TranslationRound(script.asking(), redactor: Redactor(masks: MaskedRanges(), sources: [:]))
    var texts = TextsToWrite(for: file)
    for answer in round.ask(open) { texts.add(answer.text, for: answer.open) }
    #expect(texts.count == 2)
    #expect(script.said.contains("1 of 4: title\nen: Quay Day\nTranslation (in French): "))
    #expect(
      script.said.contains("ru, older than the original: Возьмите фонарь.\nTranslation (in Russian): "))
    let changes = try texts.plan(in: fixture.corpus)
    let after = try #require(fixture.text(of: Self.path, after: changes))
    #expect(
      after
        == Self.day.replacing(
          "title: Quay Day  # as the committee calls it\n",
          with: "title:  # as the committee calls it\n  en: Quay Day\n  fr: Journée du quai\n"
        ).replacing(
          "  ru: Возьмите", with: "  fr: \"Apportez une lanterne : ça éclaire.\"\n  ru: Возьмите"), "\(after)"
    )
  }

  @Test func `the end of input keeps what was done`() throws {
    let fixture = Self.fixture()
    let file = try #require(fixture.file(Self.path))
    let round = TranslationRound(
      Script(["Journée du quai"]).asking(), redactor: Redactor(masks: MaskedRanges(), sources: [:]))
    #expect(
      round.ask(OpenText.all(of: file, into: nil, in: fixture.corpus)).map(\.text) == ["Journée du quai"])
  }

  @Test func `a text out of date is replaced, in brackets as well`() throws {
    let fixture = Self.fixture(
      Self.day.replacing(
        "note:\n  en: Bring a lantern.\n  ru: Возьмите фонарь.\n",
        with: "note: {en: Bring a lantern., ru: Возьмите фонарь.}\n"))
    var texts = TextsToWrite(for: try #require(fixture.file(Self.path)))
    try texts.add("Несите фонарь, два.", at: "note", in: #require(LanguageTag("ru")), of: fixture.corpus)
    try texts.add("no", at: "note", in: #require(LanguageTag("fr")), of: fixture.corpus)
    let after = fixture.text(of: Self.path, after: try texts.plan(in: fixture.corpus))
    #expect(
      after?.contains("note: {en: Bring a lantern., fr: \"no\", ru: \"Несите фонарь, два.\"}\n") == true,
      "\(after ?? "")")
  }

  @Test func `a list entry is found by its id`() throws {
    let fixture = DeskFixture()
    let path = "records/cases/harbour-bells.yml"
    var texts = TextsToWrite(for: try #require(fixture.file(path)))
    try texts.add(
      "Вход с 8:00.", at: "events/appeal/attend", in: #require(LanguageTag("ru")), of: fixture.corpus)
    let changes = try texts.plan(in: fixture.corpus)
    #expect(
      fixture.difference(changes) == [
        path: "-      ru: Возьмите документ; вход с 8:15.\n+      ru: Вход с 8:00."
      ])
    #expect(fixture.findings(after: changes).filter { $0.hasPrefix("error") } == [])
  }

  @Test func `a path that is not there is answered with the nearest`() throws {
    let fixture = DeskFixture()
    var texts = TextsToWrite(for: try #require(fixture.file("records/cases/harbour-bells.yml")))
    let problem = #expect(throws: DeskProblem.self) {
      try texts.add("x", at: "events/apeal/attend", in: #require(LanguageTag("ru")), of: fixture.corpus)
    }
    #expect(problem?.message.text(in: .en).contains("`events/appeal/attend`") == true)
    #expect(throws: DeskProblem.self) {
      try texts.add("x", at: "summary", in: #require(LanguageTag("en")), of: fixture.corpus)
    }
  }

  @Test func `what is private in an original is not shown`() throws {
    let fixture = Self.fixture()
    let file = try #require(fixture.file(Self.path))
    let open = OpenText.all(of: file, into: LanguageTag("fr"), in: fixture.corpus)
    var masks = MaskedRanges()
    let note = try #require(open.last?.original)
    masks.insert(path: file.path, range: note.range)
    let script = Script([])
    _ = TranslationRound(script.asking(), redactor: Redactor(masks: masks, sources: fixture.sources)).ask([
      try #require(open.last)
    ])
    #expect(!script.said.contains("Bring a lantern"))
  }
}
