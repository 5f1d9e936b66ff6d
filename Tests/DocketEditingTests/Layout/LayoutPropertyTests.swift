import DocketDiagnostics
import DocketEditing
import DocketYAML
import Foundation
import Testing

@Suite struct `Whatever the layout was` {
  static let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixture")

  static let paths = [
    "records/cases/tide-table.yml", "records/days/second-sunday.yml", "records/registry/courts.yml",
    "records/registry/jurisdictions.yml", "records/registry/laws.yml", "records/registry/places.yml",
    "records/days/last-friday.yml",
  ]
  static let long = ["pipeline.yml", "records/cases/harbour-bells.yml", "records/cases/lantern-press.yml"]

  static func root(_ path: String) throws -> Node {
    let bytes = try Data(contentsOf: fixture.appending(path: path))
    return try #require(YAML.read(SourceFile(path: path, bytes: Array(bytes))).root)
  }

  /// What a value says, the keys of blocks in one order.
  static func data(_ node: Node) -> String {
    switch node.content {
    case .scalar(let scalar): "“\(scalar.text)”"
    case .sequence(let items): "[\(items.map(data).joined(separator: ","))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.name):\(data($0.value))" }.sorted().joined(separator: ","))}"
    }
  }

  /// A thousand layouts; of the long files fewer.
  @Test(arguments: 0..<41)
  func `the data stay, comments stay at what they belong to, and a second run changes nothing`(seed: Int)
    throws
  {
    for round in 0..<25 {
      let number = seed * 25 + round
      let path = number % 20 < 18 ? Self.paths[number % 7] : Self.long[number % Self.long.count]
      let root = try Self.root(path)
      var scrambler = Scrambler(seed: number)
      let scrambled = scrambler.text(root)
      let read = try #require(YAML.read(source(scrambled)).root, "seed \(number)")
      try #require(Self.data(read) == Self.data(root), "the test itself, seed \(number)")
      let after = try #require(try? laidOut(scrambled), "seed \(number):\n\(scrambled)")
      #expect(try laidOut(after) == after, "seed \(number)")
      #expect(YAML.read(source(after)).root.map(Self.data) == Self.data(root), "seed \(number)")
      for comment in scrambler.comments {
        let owned = Self.owned(by: comment.text, in: after)
        #expect(owned?.contains(comment.owner) == true, "\(comment.text) of \(comment.owner), seed \(number)")
      }
    }
  }

  /// The line that a comment stands behind, or that follows it, with what is indented deeper below; nil where the comment
  /// does not stand there once.
  private static func owned(by comment: String, in text: String) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0].hasSuffix(comment) }
    guard places.count == 1 else { return nil }
    func isOwner(_ line: Substring) -> Bool {
      let first = line.first { $0 != " " }
      return first != nil && first != "#"
    }
    func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
    guard let first = lines[places[0]...].firstIndex(where: isOwner) else { return nil }
    let below = lines[(first + 1)...].prefix { !isOwner($0) || indent($0) > indent(lines[first]) }
    return ([lines[first]] + below).joined(separator: "\n")
  }

  @Test(arguments: paths + long)
  func `the fixture is read with what it says`(path: String) throws {
    let bytes = try Data(contentsOf: Self.fixture.appending(path: path))
    let text = String(decoding: bytes, as: UTF8.self)
    let after = try laidOut(text)
    #expect(YAML.read(source(after)).root.map(Self.data) == Self.data(try Self.root(path)))
  }
}
