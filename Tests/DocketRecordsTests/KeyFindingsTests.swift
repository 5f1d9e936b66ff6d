import DocketRecords
import Testing

@Suite("Findings about keys")
struct KeyFindingsTests {
  private static let caseKeys = """
    `id`, `language`, `title`, `short`, `summary`, `story`, `jurisdiction`, `time_zone`, `tags`, `aliases`, `identifiers`, \
    `monitoring`, `verified`, `reviewed`, `people`, `proceedings`, `recognised`, `charges`, `events`, `days`, \
    `support`, `consent`, `withhold`, `licence`, `exceptions`, `sources`
    """

  @Test(arguments: [
    ("sumary: x", "6:1–6:7 The key `sumary` is not known in `case`. / Did you mean `summary`?"),
    ("Summary: x", "6:1–6:8 The key `Summary` is not known in `case`. / Did you mean `summary`?"),
    (
      "time-zone: Europe/Paris",
      "6:1–6:10 The key `time-zone` is not known in `case`. / Did you mean `time_zone`?"
    ),
    ("\"sumary\": x", "6:1–6:9 The key `sumary` is not known in `case`. / Did you mean `summary`?"),
    (
      "moved_from: []", "6:1–6:11 The key `moved_from` is not known in `case`. / This key belongs in `event`."
    ),
    (
      "court: x",
      "6:1–6:6 The key `court` is not known in `case`. / This key belongs in `proceeding`, `event`."
    ),
    ("foo_bar_baz: 1", "6:1–6:12 The key `foo_bar_baz` is not known in `case`. / Allowed here: \(caseKeys)."),
    ("note: x", "6:1–6:5 The key `note` is not known in `case`. / Allowed here: \(caseKeys)."),
  ])
  func `a key nobody knows is named with what was meant`(line: String, finding: String) {
    #expect(reading(smallCase(line)).findings == ["unknown-key \(finding)"])
  }

  @Test(arguments: [
    ("а Cyrillic letter that looks Latin", "соurt: selm", "court"),
    ("the Russian keyboard layout", "сщгке: selm", "court"), ("Russian", "суд: selm", "court"),
    ("Russian with a capital", "Суд: selm", "court"), ("French", "tribunal: selm", "court"),
    ("a swap of neighbours", "cuort: selm", "court"),
    ("a plural", "notes: selm", "note"), ("a missing letter", "prceeding: selm", "proceeding"),
  ])
  func `a key is understood when it is written in`(_: String, line: String, meant: String) {
    let key = line.prefix { $0 != ":" }
    let end = 5 + key.unicodeScalars.count
    #expect(
      reading(caseWithEvent(line)).findings == [
        "unknown-key 10:5–10:\(end) The key `\(key)` is not known in `event`. / Did you mean `\(meant)`?"
      ])
  }

  @Test func `a key of another block is told apart from a misspelling`() {
    #expect(
      reading(caseWithEvent("donate: []")).findings == [
        """
        unknown-key 10:5–10:11 The key `donate` is not known in `event`. / This key belongs in `support`.
        """
      ])
  }

  @Test(arguments: ["sorces", "ыщгксуы", "источники", "Sources", "souces"])
  func `a misspelt key that must be there is not called missing as well`(key: String) {
    let file = reading(smallCase().replacing("sources:", with: "\(key):"))
    let end = 1 + key.unicodeScalars.count
    #expect(
      file.findings == [
        "unknown-key 6:1–6:\(end) The key `\(key)` is not known in `case`. / Did you mean `sources`?"
      ])
    #expect(file.caseRecord?.sources?.value.map(\.key.value) == ["page"])
  }

  @Test func `what stands under an unknown key is not complained about`() {
    let file = reading(smallCase("nonsense_of_mine: {date: 30.02.2023, type: ~, events: [x, y]}"))
    #expect(file.findings.map { $0.prefix(11) } == ["unknown-key"])
  }

  @Test func `what stands under a misspelt key is read, and complained about`() {
    let file = reading(smallCase("verifed: 4.9.2023"))
    #expect(
      file.findings == [
        "unknown-key 6:1–6:8 The key `verifed` is not known in `case`. / Did you mean `verified`?",
        """
        date-format 6:10–6:18 This date is not written year first, with hyphens. / Write `2023-09-04`. / Write \
        `2023-04-09`.
        """,
      ])
  }

  @Test func `a misspelt key beside the right one does not take its place`() {
    let file = reading(smallCase("titel: Another"))
    #expect(
      file.findings == [
        "unknown-key 6:1–6:6 The key `titel` is not known in `case`. / There is a key `title` already: put the value there, and take this line out."
      ]
    )
    #expect(file.caseRecord?.title?.value.versions.map(\.text) == ["A case"])
  }

  @Test func `every missing key is reported at the first key of its block, with a line to paste`() {
    #expect(
      reading("language: en\nid: a-case\ntitle: A\n").findings == [
        "required-key 1:1–1:9 The key `jurisdiction` is missing in this `case`. / Add a line such as `jurisdiction: QX`.",
        """
        required-key 1:1–1:9 The key `people` is missing in this `case`. / Add a line such as `people: {vesper: \
        {name: {en: Ilan Vesper}}}`.
        """,
        """
        required-key 1:1–1:9 The key `sources` is missing in this `case`. / Add a line such as `sources: \
        {gazette-0914: {type: news, publisher: port-gazette, title: Three held, url: https://gazette.example/a}}`.
        """,
      ])
  }

  @Test func `an empty block lacks its keys at its own place`() {
    #expect(
      reading(smallCase("days:\n  - {}")).findings == [
        "required-key 7:5–7:7 The key `id` is missing in this `day`. / Add a line such as `id: bells-day`.",
        "required-key 7:5–7:7 The key `type` is missing in this `day`. / Add a line such as `type: solidarity_day`.",
        """
        required-key 7:5–7:7 The key `title` is missing in this `day`. / Add a line such as `title: {en: Bells Day, \
        fr: Journée des cloches, ru: День колоколов}`.
        """,
      ])
  }

  @Test(arguments: [
    ("? [a]\n: b", "restricted-yaml-features 6:3–6:6"),
    ("<<: {summary: x}", "restricted-yaml-features 6:1–6:3"),
    ("identifiers: {? [a] : b}", "restricted-yaml-features 6:17–6:20"),
    ("summary: {? [a] : b}", "restricted-yaml-features 6:13–6:16"),
    ("title: Again", "key-duplicates 6:1–6:6"),
  ])
  func `a key the parser has spoken of is not spoken of again`(lines: String, finding: String) {
    let said: [Substring] = reading(smallCase(lines)).findings.map { $0.prefix { $0 != "–" } }
    #expect(said == [finding.prefix { $0 != "–" }])
  }
}
