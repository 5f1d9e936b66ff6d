import Foundation
import Testing

@Suite(.serialized) struct `No command repeats a private value` {
  /// Rotations tried by default; `DOCKET_ECHO=all` tries all, so that each value stands in each place.
  static let rotations: [Int] =
    ProcessInfo.processInfo.environment["DOCKET_ECHO"] == "all"
    ? Array(0..<EchoRepository.rotations) : [7]

  static let commands: [[String]] = [
    ["validate", "--lang", "en"], ["validate", "--lang", "fr"], ["validate", "--lang", "ru"],
    ["validate", "--advice"],
    ["validate", "--format", "github"], ["validate", "--since", "HEAD"], ["fix", "--check"],
    ["fix", "--suggested"],
    ["translations", "status"], ["translations", "status", "--json"], ["translations", "stamp", "--check"],
    ["coverage"], ["coverage", "--json"], ["publish", "--check"], ["publish"],
  ]

  @Test(arguments: rotations)
  func `wherever it stands and however it is spelled`(rotation: Int) throws {
    let repository = try EchoRepository(rotation: rotation)
    try run(Self.commands, in: repository, "rotation \(rotation)")
  }

  @Test(arguments: rotations)
  func `that stood in an earlier state`(rotation: Int) throws {
    let repository = try EchoRepository(rotation: rotation)
    try repository.commit()
    try repository.clean()
    try run(
      ["en", "fr", "ru"].map { ["validate", "--since", "HEAD", "--lang", $0] }
        + [["validate", "--since", "HEAD", "--format", "github"]],
      in: repository, "rotation \(rotation)")
  }

  @Test(arguments: rotations)
  func `that stands in the configuration`(rotation: Int) throws {
    for (number, spelling) in Spelling.all.enumerated() {
      let value = EchoRepository.values[(number + rotation) % EchoRepository.values.count]
      guard spelling.writes(value) else { continue }
      var repository = try EchoRepository(rotation: rotation, isSound: true)
      try repository.append(value, spelling, at: .configuration)
      try run(
        [["validate"], ["validate", "--format", "github"], ["publish"], ["coverage"]], in: repository,
        "\(spelling)")
    }
  }

  private func run(_ commands: [[String]], in repository: borrowing EchoRepository, _ label: String) throws {
    let values = Set(repository.values)
    let folder = repository.folder.path
    for arguments in commands {
      let result = try Command.run(
        Command.products.appending(path: "docket").path, arguments + ["-C", folder])
      let shown = LegibleText(result.output).shown(values)
      if shown.isEmpty { continue }
      let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      for (value, line) in shown.prefix(20) {
        let place = lines.indices.contains(line - 1) ? lines[line - 1].prefix(200) : ""
        Issue.record("\(value), \(arguments.joined(separator: " ")), \(label): \(place)")
      }
    }
    print(
      "\(commands.count) commands, \(repository.count) places with a value, \(values.count) values: \(label)")
  }
}
