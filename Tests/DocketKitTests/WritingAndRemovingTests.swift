import DocketDiagnostics
import DocketKit
import Foundation
import Testing

@Suite struct `Writing, adding and removing records` {
  private static let kept = "records/cases/quay.yml"
  private static let new = "records/registry/courts.yml"
  private static let gone = "records/days/no-day.yml"

  private static func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }

  private static let read = [kept: file(kept, "old"), gone: file(gone, "old day")]

  private static func change(_ folder: borrowing TemporaryFolder) throws {
    try Repository(root: folder.path).write(
      [file(kept, "new"), file(new, "courts")], removing: [gone], read: read)
  }

  @Test func `does all of it, and makes folders that are missing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: Self.kept)
    try folder.write("old day", to: Self.gone)
    try Self.change(folder)
    #expect(folder.text(Self.kept) == "new")
    #expect(folder.text(Self.new) == "courts")
    #expect(folder.text(Self.gone) == nil)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/records/registry") == ["courts.yml"]
    )
  }

  @Test(arguments: [
    (kept, "edited"), (gone, "edited"), (new, "somebody else’s"),
  ])
  func `does nothing when something has changed`(path: String, text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: Self.kept)
    try folder.write("old day", to: Self.gone)
    try folder.write(text, to: path)
    #expect(throws: Repository.WritingProblem.changedMeanwhile(path: path)) { try Self.change(folder) }
    #expect(folder.text(path) == text)
    if path != Self.kept { #expect(folder.text(Self.kept) == "old") }
    if path != Self.gone { #expect(folder.text(Self.gone) == "old day") }
    if path != Self.new { #expect(folder.text(Self.new) == nil) }
  }
}
