import Testing

/// The code is tested against invented records; only the tests of records may know what stands in `records/`.
///
/// So any edit there, and other records in their place, leave the tests of the code as they are.
@Suite struct `The records of this repository` {
  /// Those that test the records, whosever they are.
  static let aboutRecords = ["Tests/RecordTests/"]

  /// Everything else under `Tests`, but for invented repositories.
  static let files = Repository.files.filter { file in
    file.path.hasPrefix("Tests/") && !(aboutRecords + Invented.folders).contains(where: file.path.hasPrefix)
  }

  private static let own = RecordIDs(in: "")
  private static let ordinary: Set<String> = Repository.sources.reduce(into: []) { words, file in
    for word in TextWords(file.bytes).words { words.insert(word.lowercased()) }
  }

  /// Ids that nobody writes by chance: those of cases and days with a hyphen in them, and of others those with a part
  /// that is no word of docket's own sources.
  private static let distinctive: Set<String> = {
    let known = own.records.union(own.registry.filter { $0.contains("-") })
    return known.subtracting(Invented.ids).filter { id in
      let isRare = id.split(separator: "-").contains { part in
        part.count >= 4 && part.allSatisfy(\.isLetter) && !ordinary.contains(String(part))
      }
      return id.count >= 6 && (isRare || own.records.contains(id) && id.contains("-"))
    }
  }()

  @Test(arguments: files)
  func `are named by no other test`(file: RepositoryFile) throws {
    guard let text = file.text else { return }
    let found = TextWords(file.bytes)
    let ids = found.ids.intersection(Self.distinctive).sorted()
    #expect(ids == [], "they stand in records/; tests of the code use ids of Tests/Fixture, or invent some")
    let names = Self.own.names.subtracting(Invented.names).filter { name in
      TextWords(Array(name.utf8)).words.isSubset(of: found.words) && text.contains(name)
    }
    #expect(
      names.isEmpty, "\(names.count) names of people in records/ stand here; all people in tests are invented"
    )
  }

  @Test(arguments: files.filter { !$0.path.hasPrefix("Tests/DocketSiteTests/Goldens/") })
  func `are not meant where a path names one`(file: RepositoryFile) {
    // With other records in this place, one of theirs may happen to have the id of an invented one.
    let named = (file.text ?? "").matches(of: #/records/(?:cases|days)/([a-z0-9-]+)\.yml/#).map {
      String($0.1)
    }
    let unknown = Set(named).subtracting(Invented.ids).sorted()
    #expect(
      unknown == [], "write invented ids into Invented.swift, so that nobody takes them for ids of records/")
  }

  @Test(arguments: Repository.swift.filter { file in files.contains { $0.path == file.path } })
  func `are opened by no other test`(file: RepositoryFile) {
    let text = file.text ?? ""
    #expect(
      !SwiftCode(text).imports.contains { $0.module == "DocketTesting" }, "RecordTests tests the records")
    #expect(!text.contains("current" + "DirectoryPath"), "what is there depends on who starts the tests")
    // This target looks at every file of the repository, and at records only for their ids.
    guard file.target != "ArchitectureTests", Door.isOne(text, at: file.path) else { return }
    #expect(Self.doors[file.path] != nil, "it finds the folder of this repository; Tests/Fixture is enough")
    #expect(Door.linesOpeningRecords(text) == [], "records of this repository are opened")
  }

  @Test(arguments: [
    ("URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()", false),
    (
      "let a = #filePath\nlet b = a.deletingLastPathComponent().deletingLastPathComponent()\n  b.deletingLastPathComponent()",
      true
    ),
    ("a.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()", false),
  ])
  func `can be opened by who goes up far enough`(text: String, isDoor: Bool) {
    #expect(Door.isOne(text, at: "Tests/SomeTests/A.swift") == isDoor)
    #expect(!Door.isOne(text, at: "Tests/SomeTests/Support/A.swift"))
  }

  @Test(arguments: [
    ("root.appending(path: \"records/cases\")", [1]), ("\n[\"records\"]", [2]), ("\"pipeline.yml\"", [1]),
    ("\"\\(root)/records/days\"", [1]), ("\"Tests/Fixture/records/days\"", []), ("\"recordings\"", []),
  ])
  func `are opened by their paths`(text: String, lines: [Int]) {
    #expect(Door.linesOpeningRecords(text) == lines)
  }

  /// Test code that finds the folder of this repository, and what it reads there.
  static let doors = [
    "Tests/CommandTests/Document.swift": "README.md and CONTRIBUTING.md",
    "Tests/CommandTests/PublishCommandTests.swift": "the script by which CI chooses an earlier state",
    "Tests/CommandTests/SetupTests.swift": "the script that installs what docket needs",
    "Tests/CommandTests/StagedRepository.swift": "the hook that new repositories get",
    "Tests/DocketCalendarTests/Linting/CalendarLintTests.swift": "calendars of another target's goldens",
    "Tests/DocketKitTests/CalendarFilesTests.swift": "a generated page",
    "Tests/DocketMessagesTests/CataloguesTests.swift": "sources and catalogues",
    "Tests/DocketRecordsTests/Support/Repository.swift": "schemas, a generated page and sources",
    "Tests/DocketRulesTests/RuleSetTests.swift": "sources",
    "Tests/DocketSiteTests/Review/ReviewPageTests.swift": "the page about changes",
    "Tests/DocketSiteTests/TableGuideTests.swift": "a generated page",
  ]

  @Test func `are not read through a door that is not there any more`() {
    let paths = Set(Repository.files.map(\.path))
    #expect(Self.doors.keys.filter { !paths.contains($0) } == [])
  }

  /// Programs beside the Swift tests; these two read `records/`, and demand nothing of them.
  @Test(arguments: files.filter { !$0.path.hasSuffix(".swift") && !$0.path.contains("/Goldens/") })
  func `are opened by no other script`(file: RepositoryFile) {
    let mayRead = ["Tests/Conformance/", "Tests/Edits/"].contains(where: file.path.hasPrefix)
    guard !mayRead, let text = file.text else { return }
    #expect(!text.contains(#/\$\{?root\}?"?\/records|root\s*\/\s*"records|-C\s+"?\$\{?root\}?"?(?:\s|$)/#))
  }

  @Test func `can be told from what is invented`() {
    #expect(Self.files.count > 200)
    #expect(Invented.ids.isSuperset(of: ["harbour-bells", "quay-lanterns", "long-road"]))
    #expect(Invented.names.contains("Ilan Vesper"))
    #expect(RecordIDs(in: "Tests/Fixture").records.isSuperset(of: ["salt-archive", "bread-week"]))
    #expect(
      RecordIDs(in: "Tests/Fixture").registry.isSuperset(of: ["selm-district", "qy-pc-205", "open-page"]))
    #expect(RecordIDs(in: "Tests/Fixture").names.isSuperset(of: ["Нора Хейл", "Teo Aldane"]))
    let words = TextWords(Array("see cases/old-mill-2.yml, «Ада» Lorne".utf8))
    #expect(words.ids.contains("old-mill-2"))
    #expect(words.words.contains("Lorne"))
  }
}
