import DocketDiagnostics
import DocketKit
import DocketRecords
import Foundation
import Testing

@Suite struct `Writing a changed record` {
  private static let path = "records/cases/quay.yml"

  private static func write(_ new: String, over read: String, in folder: borrowing TemporaryFolder) throws {
    try Repository(root: folder.path).replace(
      [SourceFile(path: path, bytes: Array(new.utf8))],
      read: [path: SourceFile(path: path, bytes: Array(read.utf8))])
  }

  @Test func `keeps its permissions and leaves nothing beside it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: Self.path)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/\(Self.path)")
    try Self.write("new", over: "old", in: folder)
    #expect(folder.text(Self.path) == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(Self.path)")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/records/cases") == ["quay.yml"])
  }

  @Test(arguments: ["older", "ol", "", "old\n", "new"])
  func `leaves alone what somebody changed meanwhile`(now: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(now, to: Self.path)
    #expect(throws: Repository.WritingProblem.changedMeanwhile(path: Self.path)) {
      try Self.write("new", over: "old", in: folder)
    }
    #expect(folder.text(Self.path) == now)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/records/cases") == ["quay.yml"])
  }

  @Test func `makes no file anew that somebody removed meanwhile`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "records/cases/.gitkeep")
    #expect(throws: Repository.WritingProblem.changedMeanwhile(path: Self.path)) {
      try Self.write("new", over: "old", in: folder)
    }
    #expect(folder.text(Self.path) == nil)
  }

  @Test func `writes none of several when one has changed`() throws {
    let folder = try TemporaryFolder()
    let paths = ["records/cases/a.yml", "records/cases/b.yml"]
    try folder.write("old", to: paths[0])
    try folder.write("edited", to: paths[1])
    let read = Dictionary(
      uniqueKeysWithValues: paths.map { ($0, SourceFile(path: $0, bytes: Array("old".utf8))) })
    #expect(throws: Repository.WritingProblem.changedMeanwhile(path: paths[1])) {
      try Repository(root: folder.path).replace(
        paths.map { SourceFile(path: $0, bytes: Array("new".utf8)) }, read: read)
    }
    #expect(paths.map { folder.text($0) } == ["old", "edited"])
  }

  @Test func `writes through no link`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "elsewhere.yml")
    try folder.write("", to: "records/cases/.gitkeep")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(Self.path)", withDestinationPath: "\(folder.path)/elsewhere.yml")
    #expect(throws: Repository.WritingProblem.self) { try Self.write("new", over: "old", in: folder) }
    #expect(folder.text("elsewhere.yml") == "old")
  }

  /// Many write the same file at once, each over what it has just read: no edit vanishes.
  @Test func `loses no edit among many`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: Self.path)
    let root = folder.path
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<25 {
            while true {
              let text = (try? String(contentsOfFile: "\(root)/\(Self.path)", encoding: .utf8)) ?? ""
              let new = SourceFile(path: Self.path, bytes: Array("\(text)\(writer)-\(number)\n".utf8))
              let old = SourceFile(path: Self.path, bytes: Array(text.utf8))
              if (try? Repository(root: root).replace([new], read: [Self.path: old])) != nil { break }
              await Task.yield()
            }
          }
        }
      }
    }
    let lines = Set((folder.text(Self.path) ?? "").split(separator: "\n"))
    #expect(lines.count == 100)
  }
}
