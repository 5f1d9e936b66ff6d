import Foundation
import Testing

/// A copy of the fixture that commands may change.
struct FixtureCopy: ~Copyable {
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixture")
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "docket-copy-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Self.fixture, to: folder)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs docket there as of 2 April 2031, answering with lines of standard input.
  func docket(_ arguments: [String], answers: [String]? = nil, language: String = "en") throws
    -> Command.Result
  {
    try Command.run(
      Command.products.appending(path: "docket").path,
      arguments + ["-C", folder.path, "--as-of", "2031-04-02", "--lang", language],
      environment: ["LC_ALL": "C"], input: answers.map { $0.joined(separator: "\n") + "\n" })
  }

  func text(_ path: String = "records/cases/harbour-bells.yml") throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}

@Suite struct `The hearing command` {
  private static let appeal = """
      - id: appeal
        date: 2031-05-20T09:00
        type: appeal_hearing
        who:
          - vesper
        court: qx-supreme
        status: scheduled
        access: open

    """
  private static let moved = """
      - id: appeal
        date: 2031-05-27T10:00
        type: appeal_hearing
        who:
          - vesper
        court: qx-supreme
        status: scheduled
        moved_from:
          - 2031-05-20T09:00
        access: open

    """

  @Test(arguments: [
    ["2031-05-27T10:00"], ["27", "May", "2031", "10:00"], ["27 мая 2031 в 10:00"],
    ["mardi 27 mai 2031 à 10h"],
    ["--date", "27.05.2031 10.30", "--dry-run"],
  ])
  func `moves a hearing as it is typed`(date: [String]) throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let isDry = date.contains("--dry-run")
    let result = try copy.docket(
      ["hearing", "move", "harbour-bells", "appeal"] + date + (isDry ? [] : ["--yes"]))
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("+    moved_from:\n+      - 2031-05-20T09:00\n"), "\(result.output)")
    // The sources are those of the old date; that is a warning, and no reason not to write.
    #expect(result.output.contains("unsourced-date-change"), "\(result.output)")
    #expect(
      try copy.text() == (isDry ? before : before.replacingOccurrences(of: Self.appeal, with: Self.moved)))
  }

  @Test func `asks what is missing, shows the change and writes after a yes`() throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let result = try copy.docket(
      ["hearing", "move", "harbour-bells", "appeal"],
      answers: ["05/06/2031", "lundi 27 mai 2031", "27 mai 2031 à 10h", "", "o"], language: "fr")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("`2031-06-05`"), "\(result.output)")
    #expect(result.output.contains("-    date: 2031-05-20T09:00\n+    date: 2031-05-27T10:00\n"))
    #expect(try copy.text() == before.replacingOccurrences(of: Self.appeal, with: Self.moved))
  }

  @Test(arguments: [["n"], [""], []])
  func `writes nothing without a yes`(answers: [String]) throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let result = try copy.docket(
      ["hearing", "cancel", "harbour-bells", "appeal", "--source", "court-site"],
      answers: answers.isEmpty ? nil : answers)
    #expect(result.status == (answers.isEmpty ? 1 : 0), "\(result.output)")
    #expect(result.output.contains("-    status: scheduled\n+    status: cancelled\n"), "\(result.output)")
    #expect(result.output.contains(answers.isEmpty ? "--yes" : "Nothing was written."), "\(result.output)")
    #expect(try copy.text() == before)
  }

  @Test func `announces a hearing from its flags`() throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let result = try copy.docket([
      "hearing", "add", "harbour-bells", "--date", "Thursday, 15 May 2031, 3 pm", "--type", "custody",
      "--court",
      "Селмский районный суд", "--who", "Ilan Vesper", "--room", "12", "--source", "court-site", "--yes",
    ])
    #expect(result.status == 0, "\(result.output)")
    let added = """
        - id: custody-2031
          date: 2031-05-15T15:00
          type: custody_hearing
          who:
            - vesper
          court: selm-district
          room: "12"
          status: scheduled
          sources:
            - court-site

      """
    #expect(
      try copy.text() == before.replacingOccurrences(of: "  - id: appeal\n", with: added + "  - id: appeal\n")
    )
    #expect(try copy.docket(["validate"]).status == 0)
  }

  @Test func `announces a hearing by asking`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(
      ["hearing", "add", "harbour-bells"],
      answers: [
        "Верховный суд QX", "3 июня 2031 в 10:00", "апелляция", "appeal", "", "", "", "", "", "court-site",
        "д",
      ], language: "ru")
    #expect(result.status == 0, "\(result.output)")
    #expect(
      try copy.text().contains(
        """
          - id: appeal-2031
            date: 2031-06-03T10:00
            type: appeal_hearing
            court: qx-supreme
            status: scheduled
            sources:
              - court-site

        """), "\(result.output)")
  }

  @Test func `records what was decided`() throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let result = try copy.docket([
      "hearing", "hold", "harbour-bells", "no-report-yet", "--result", "refused", "--source",
      "committee-0401",
      "--yes",
    ])
    #expect(result.status == 0, "\(result.output)")
    #expect(
      try copy.text()
        == before.replacingOccurrences(
          of: """
                court: selm-district
                status: scheduled
                sources:
                  - court-site
              - id: today
            """,
          with: """
                court: selm-district
                status: held
                result: refused
                sources:
                  - court-site
                  - committee-0401
              - id: today
            """))
  }

  @Test func `never writes what would be an error, and shows what is missing`() throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let result = try copy.docket(["hearing", "hold", "harbour-bells", "appeal", "--yes"])
    #expect(result.status == 1, "\(result.output)")
    #expect(result.output.contains("error  "), "\(result.output)")
    #expect(result.output.contains("nothing was written"), "\(result.output)")
    #expect(try copy.text() == before)
  }

  @Test(arguments: [
    (["move", "harbor-bells", "appeal", "2031-05-27"], "Did you mean `harbour-bells`?"),
    (["move", "harbour-bells", "apeal", "2031-05-27"], "Did you mean `appeal`?"),
    (["move", "harbour-bells", "closing", "2031-05-27"], "`docket hearing correct harbour-bells closing`"),
    (["move", "harbour-bells", "appeal", "05/06/2031"], "`2031-06-05`"),
    (["move", "harbour-bells", "appeal"], "`--date` is missing"),
    (["move", "harbour-bells", "appeal", "27", "May"], "`2031-05-27`"),
    (["move", "harbour-bells", "27", "May"], "`ID` is missing"),
    (["cancel", "harbour-bells", "appeal", "--source", "court-sight"], "`court-site`"),
    (["cancel", "harbour-bells"], "`ID` is missing"),
    (["add", "harbour-bells", "--date", "2031-05-27", "--type", "appeal"], "`--source` is missing"),
    (["unknown", "harbour-bells", "no-report-yet", "--checked", "May 2031"], "Write a whole day"),
  ])
  func `says what it does not understand, and what to type`(arguments: [String], sentence: String) throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let result = try copy.docket(["hearing"] + arguments + ["--yes"])
    #expect(result.status == 64, "\(result.output)")
    #expect(result.output.contains(sentence), "\(result.output)")
    #expect(try copy.text() == before)
  }

  @Test func `shows no private value in questions, differences and findings`() throws {
    let copy = try FixtureCopy()
    let before = try copy.text()
    let card = "4539 5787 6362 1486"
    let result = try copy.docket([
      "hearing", "cancel", "harbour-bells", "appeal", "--note", "Pay to \(card)", "--source", card, "--yes",
    ])
    #expect(result.status != 0)
    #expect(!result.output.contains("5787"), "\(result.output)")
    let second = try copy.docket([
      "hearing", "cancel", "harbour-bells", "appeal", "--note", "Pay to \(card)", "--yes",
    ])
    #expect(second.status == 1, "\(second.output)")
    #expect(!second.output.contains("5787") && second.output.contains("••••"), "\(second.output)")
    #expect(try copy.text() == before)
  }
}

@Suite struct `The list command` {
  @Test func `shows what awaits a report, then the hearings that lie ahead, with state and zone`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(["list", "--case", "harbour-bells"])
    #expect(result.status == 0, "\(result.output)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 9, "\(result.output)")
    #expect(lines[0].hasPrefix("when "), "\(result.output)")
    #expect(
      lines[8].hasPrefix("Tuesday, 20 May 2031, 09:00 (court time, UTC+5)     harbour-bells/appeal "),
      "\(result.output)")
    #expect(lines[1].contains("harbour-bells/no-report-yet "), "\(result.output)")
    #expect(lines[1].hasSuffix(" no report yet"), "\(result.output)")
    #expect(lines.contains { $0.contains("harbour-bells/called-off") && $0.hasSuffix("cancelled") })
    // Columns stand below each other.
    let column = try #require(lines[0].range(of: "case/hearing")).lowerBound.utf16Offset(in: lines[0])
    #expect(lines.dropFirst().allSatisfy { $0.dropFirst(column).hasPrefix("harbour-bells/") })
  }

  @Test func `is aligned in every script`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(["list", "--people"], language: "ru")
    #expect(result.status == 0)
    #expect(result.output.contains("Илан Веспер"), "\(result.output)")
  }

  @Test(arguments: [("--upcoming", "hearings"), ("--cases", "cases"), ("--people", "people")])
  func `is there for programs`(flag: String, key: String) throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(["list", flag, "--json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(document["as_of"] as? String == "2031-04-02T00:00:00Z")
    #expect((document[key] as? [[String: Any]])?.isEmpty == false)
  }

  @Test func `tells programs apart what awaits a report`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(["list", "--json", "--case", "harbour-bells"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let ids = { (key: String) in (document[key] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    }
    #expect(ids("awaiting_report").contains("no-report-yet"))
    #expect(!ids("hearings").contains("no-report-yet"))
    #expect(ids("hearings").contains("appeal"))
  }

  @Test func `knows which case was meant`() throws {
    let copy = try FixtureCopy()
    let result = try copy.docket(["list", "--case", "harbor-bells"])
    #expect(result.status == 64)
    #expect(result.output.contains("Did you mean `harbour-bells`?"), "\(result.output)")
  }
}
