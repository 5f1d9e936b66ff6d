import Foundation
import Testing

@testable import DocketKit

@Suite struct `Files that begin a repository` {
  private static let files = [
    FileSystem.NewFile(path: "a/b/c.yml", bytes: Array("c\n".utf8)),
    FileSystem.NewFile(path: "a/run", bytes: Array("#!/bin/sh\n".utf8), isExecutable: true),
    FileSystem.NewFile(path: "d", bytes: Array("d\n".utf8)),
  ]

  private static func paths(_ folder: String) -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test(arguments: ["new", "new/deep er/й"])
  func `get a folder of their own`(name: String) throws {
    let folder = try TemporaryFolder()
    try FileSystem.create(Self.files, in: "\(folder.path)/\(name)/")
    #expect(Self.paths("\(folder.path)/\(name)") == ["a", "a/b", "a/b/c.yml", "a/run", "d"])
    #expect(folder.text("\(name)/a/b/c.yml") == "c\n")
    #expect(FileManager.default.isExecutableFile(atPath: "\(folder.path)/\(name)/a/run"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == [
        name.split(separator: "/").first.map(String.init)
      ])
  }

  @Test func `stand beside others`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a/old")
    try FileSystem.create(Self.files, in: folder.path)
    #expect(Self.paths(folder.path) == ["a", "a/b", "a/b/c.yml", "a/old", "a/run", "d"])
  }

  @Test func `are all taken away again where one cannot be made`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "d")
    #expect(throws: FileSystemError.self) { try FileSystem.create(Self.files, in: folder.path) }
    #expect(Self.paths(folder.path) == ["d"])
    #expect(folder.text("d") == "old")
  }

  @Test func `are not written through links, nor into files`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "elsewhere/old")
    try folder.write("old", to: "file/a")
    let root = "\(folder.path)/root"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: "\(root)/a", withDestinationPath: "../elsewhere")
    #expect(throws: FileSystemError.self) { try FileSystem.create(Self.files.reversed(), in: root) }
    #expect(Self.paths(root) == ["a"])
    #expect(Self.paths("\(folder.path)/elsewhere") == ["old"])
    #expect(throws: FileSystemError.self) { try FileSystem.create(Self.files, in: "\(folder.path)/file") }
    #expect(Self.paths("\(folder.path)/file") == ["a"])
    #expect(throws: FileSystemError.self) {
      try FileSystem.create(Self.files, in: "\(folder.path)/elsewhere/old/x")
    }
    #expect(Self.paths("\(folder.path)/elsewhere") == ["old"])
  }

  @Test func `are tracked by git from the beginning`() async throws {
    let folder = try TemporaryFolder()
    #expect(await GitFolder(folder.path).state() == .none)
    #expect(await GitFolder(folder.path).begin())
    #expect(await GitFolder(folder.path).state() == .top(.init(branch: "main")))
    #expect(await GitFolder(folder.path).useHooks(in: ".githooks"))
    #expect(await GitFolder(folder.path).state() == .top(.init(branch: "main", hooks: ".githooks")))
    try folder.write("x", to: "within/x")
    #expect(await GitFolder("\(folder.path)/within").state() == .within)
  }
}
