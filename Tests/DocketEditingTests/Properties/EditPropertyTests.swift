import DocketDiagnostics
import DocketEditing
import DocketYAML
import Foundation
import TestSupport
import Testing

@Suite struct `Any edit` {
  /// How many edits are made in all: a few hundred, or as many as `DOCKET_EDITS` says.
  private static let count = ProcessInfo.processInfo.environment["DOCKET_EDITS"].flatMap { Int($0) } ?? 480
  private static let editsOfLayout = 16
  private static let turns = 8

  /// The texts of the records of this repository and of the fixture.
  private static let records: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    return ["records", "Tests/Fixture/records"].flatMap { folder -> [String] in
      let files = FileManager.default.enumerator(
        at: root.appending(path: folder).resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
      let paths = files?.allObjects.compactMap { ($0 as? URL)?.path(percentEncoded: false) } ?? []
      return paths.filter { $0.hasSuffix(".yml") }.sorted()
        .compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
    }
  }()

  private func show(_ file: SourceFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  /// Makes an edit and says what is wrong with it; nil when nothing is.
  private func fault(
    of edit: GeneratedEdit, in file: SourceFile, _ comments: [RandomLayout.Comment],
    _ result: inout SourceFile
  ) -> String? {
    do {
      var edited = try EditedFile(file)
      try edit.make(in: &edited)
      result = edited.source
      if let fault = Judge(file, edited.source, edit, comments).fault { return fault }
      if file.applying(edited.edits) != edited.source.bytes { return "gives other edits than it made" }
      switch edit {
      case .set, .add:
        try edit.make(in: &edited)
        return edited.source.bytes == result.bytes ? nil : "changes something the second time"
      case .insert, .remove, .move, .rename: return nil
      }
    } catch {
      return "is refused: \(error)"
    }
  }

  @Test(arguments: 0..<turns)
  func `of a layout that chance made changes what it means`(seed: Int) throws {
    try #require(Self.records.count > 40)
    for turn in 0..<max(1, Self.count / Self.turns / Self.editsOfLayout) {
      var numbers = SplitMix64(seed: seed &* 1_000_003 &+ turn)
      let record = try #require(Self.records.randomElement(using: &numbers))
      let root = try #require(YAML.read(source(record)).root)
      let content = Content(root).shortened(4, &numbers)
      let layout = RandomLayout(of: content, seed: seed &* 1_000_003 &+ turn)
      let file = SourceFile(path: "case.yml", bytes: layout.bytes)
      let written = try #require(YAML.read(file).root, "\(show(file))")
      try #require(Content(written) == content, "\(show(file))")
      for _ in 0..<Self.editsOfLayout {
        guard let edit = GeneratedEdit.random(in: content, &numbers) else { continue }
        var result = file
        if let fault = fault(of: edit, in: file, layout.comments, &result) {
          Issue.record("\(seed).\(turn): \(edit) \(fault)\n\(show(file))\n=====\n\(show(result))")
          return
        }
      }
    }
  }

  @Test(arguments: 0..<4)
  func `of a record as it is changes what it means`(seed: Int) throws {
    var numbers = SplitMix64(seed: seed)
    for _ in 0..<max(1, Self.count / 32) {
      let file = source(try #require(Self.records.randomElement(using: &numbers)))
      let content = Content(try #require(YAML.read(file).root))
      guard let edit = GeneratedEdit.random(in: content, &numbers) else { continue }
      var result = file
      if let fault = fault(of: edit, in: file, [], &result) {
        Issue.record("\(seed): \(edit) \(fault)\n\(show(file).prefix(400))")
        return
      }
    }
  }
}
