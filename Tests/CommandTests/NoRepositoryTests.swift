import Foundation
import Testing

/// Folders that are no records repository, or have nothing in them yet.
@Suite struct `A folder without records` {
  private static let docket = Command.products.appending(path: "docket").path

  /// Every command that needs a records repository.
  private static let commands = [
    ["validate"], ["validate", "--staged"], ["publish"], ["publish", "--check"], ["serve"], ["fix"],
    ["fix", "--suggested"], ["format"], ["format", "--check"], ["hearing", "add", "x"],
    ["hearing", "move", "x", "y"],
    ["source", "add", "x"], ["new", "case"], ["new", "day"], ["new", "court"],
    ["translate", "x", "--to", "fr"],
    ["withdraw", "x"], ["list"], ["coverage"], ["diff", "HEAD"], ["translations", "status"],
    ["translations", "stamp"], ["schema"], ["doctor"],
  ]

  private struct Place: ~Copyable {
    let path: String

    init(_ script: String) throws {
      path = FileManager.default.temporaryDirectory.appending(path: "docket-none-\(UUID().uuidString)").path
      let result = try Command.run(
        "/bin/sh", ["-ec", "mkdir -p \"$0\"; cd \"$0\"; \(script)", path],
        environment: ["FIXTURE": FaultyRepository.fixtures.path])
      try #require(result.status == 0, "\(result.output)")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  @Test(arguments: commands)
  func `leads every command to docket init`(command: [String]) throws {
    let place = try Place(":")
    let result = try Command.run(Self.docket, ["-C", place.path] + command, environment: ["LC_ALL": "C"])
    #expect(result.status == 78, "\(result.output)")
    #expect(result.output.contains("so this is no records repository"), "\(result.output)")
    #expect(result.output.contains("docket init our-records"), "\(result.output)")
  }

  @Test(arguments: [("fr", "ce n’est donc pas un dépôt"), ("ru", "это не репозиторий записей")])
  func `leads people to it in their language`(language: String, words: String) throws {
    let place = try Place(":")
    for command in ["validate", "doctor"] {
      let result = try Command.run(
        Self.docket, ["-C", place.path, command], environment: ["LC_ALL": "\(language)_X.UTF-8"])
      #expect(result.status == 78, "\(result.output)")
      #expect(result.output.contains(words), "\(result.output)")
    }
  }

  @Test(arguments: [
    ("mkdir -p records/cases", "", "git restore pipeline.yml"),
    ("mkdir -p Sources/DocketKit", "", "holds docket itself and no records"),
    (":", "/missing", "there is no folder"),
  ])
  func `is told apart by what stands in it`(script: String, below: String, words: String) throws {
    let place = try Place(script)
    let result = try Command.run(
      Self.docket, ["-C", place.path + below, "validate"], environment: ["LC_ALL": "C"])
    #expect(result.status == 78)
    #expect(result.output.contains(words) && result.output.contains("docket init"), "\(result.output)")
  }

  @Test func `is an error where records/ is missing, with what to do`() throws {
    let place = try Place("cp \"$FIXTURE/pipeline.yml\" .")
    for command in ["validate", "publish"] {
      let result = try Command.run(Self.docket, ["-C", place.path, command], environment: ["LC_ALL": "C"])
      #expect(result.status == 1)
      #expect(result.output.contains("There is no folder `records` here"), "\(result.output)")
      #expect(result.output.contains("git restore records") && result.output.contains("docket new case"))
    }
  }

  @Test(arguments: [
    "mkdir records", "mkdir -p records/cases records/days", "mkdir records; touch records/.gitkeep",
  ])
  func `is said to be empty`(script: String) throws {
    let place = try Place("cp \"$FIXTURE/pipeline.yml\" .; \(script)")
    for (arguments, language, words) in [
      (["validate"], "en", "there is no case and no day"),
      (["validate", "--lang", "fr"], "fr", "ni affaire ni journée"),
      (["validate", "--lang", "ru"], "ru", "нет ни дел, ни дней"), (["list"], "en", "docket new case"),
      (["coverage"], "en", "docket new case"), (["publish"], "en", "docket new case"),
    ] {
      let result = try Command.run(
        Self.docket, ["-C", place.path] + arguments,
        environment: ["LC_ALL": "C", "SOURCE_DATE_EPOCH": "1795392000"])
      #expect(result.status == 0, "\(language): \(result.output)")
      #expect(result.output.contains(words), "\(result.output)")
    }
    let doctor = try Command.run(Self.docket, ["-C", place.path, "doctor"], environment: ["LC_ALL": "C"])
    #expect(doctor.status == 1 && doctor.output.contains("There is no case and no day under `records/` yet."))
  }
}
