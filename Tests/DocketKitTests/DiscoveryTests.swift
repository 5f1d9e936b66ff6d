import DocketDiagnostics
import DocketKit
import DocketLanguage
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct `Looking for records` {
  @Test func `finds the repository from a folder below it`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    #expect(Repository.nearest(to: "\(folder.path)/records/cases")?.root == folder.path)
  }

  @Test func `finds nothing where no folder upward has a configuration`() throws {
    let folder = try TemporaryFolder()
    #expect(Repository.nearest(to: folder.path) == nil)
    #expect(Repository.nearest(to: "\(folder.path)/missing") == nil)
  }

  @Test func `reads record files and nothing else in silence`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try folder.write("x", to: "records/translations.lock")
    try folder.write("", to: "records/days/.gitkeep")
    try folder.write("", to: "records/.DS_Store")
    let files = try Repository(root: folder.path).load()
    #expect(files.findings.isEmpty)
    #expect(
      files.sources.map(\.path) == [
        "pipeline.yml", "records/cases/quay-lanterns.yml", "records/registry/organisations.yml",
        "records/translations.lock",
      ])
  }

  @Test(arguments: [
    ("records/cases/notes.txt", "`records/cases/notes.txt` is not a record file."),
    ("records/README.md", "`records/README.md` is not a record file."),
    ("records/cases/deep/er.yml", "`records/cases/deep` is a folder docket does not know."),
    (
      "records/cases/Large.yml",
      "`records/cases/Large.yml` has a name that cannot be an id: only a–z, 0–9 and hyphens, then `.yml`."
    ),
    (
      "records/cases/имя.yml",
      "`records/cases/имя.yml` has a name that cannot be an id: only a–z, 0–9 and hyphens, then `.yml`."
    ),
    ("records/registry/judges.yml", "`records/registry/judges.yml` is not a record file."),
  ])
  func `reports what does not belong there`(path: String, sentence: String) throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try folder.write("id: x\n", to: path)
    let found = try Repository(root: folder.path).load().findings
    #expect(found.map { $0.what.text(in: .en) }.contains(sentence))
    #expect(found.allSatisfy { $0.rule == "unexpected-file" && $0.severity == .error })
  }

  @Test func `does not follow a link`() throws {
    let folder = try TemporaryFolder()
    let secret = try TemporaryFolder()
    try Sample.write(into: folder)
    try secret.write("id: elsewhere\n", to: "elsewhere.yml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/records/cases/elsewhere.yml",
      withDestinationPath: "\(secret.path)/elsewhere.yml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/records/linked", withDestinationPath: secret.path)
    let files = try Repository(root: folder.path).load()
    #expect(files.findings.map(\.location.path) == ["records/cases/elsewhere.yml", "records/linked"])
    #expect(!files.sources.contains { $0.path.contains("elsewhere") })
  }

  @Test func `reports a configuration that is no file`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "pipeline.yml/inside")
    let files = try Repository(root: folder.path).load()
    #expect(
      files.findings.map { $0.what.text(in: .en) } == [
        "`pipeline.yml` is a folder, not a file.",
        "There is no folder `records` here, in which all records stand.",
      ])
  }

  @Test func `reads a file larger than any limit only in part`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    let path = "\(folder.path)/records/cases/huge.yml"
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 1 << 33)
    try handle.close()
    let files = try Repository(root: folder.path).load()
    #expect(files.sources.first { $0.path.hasSuffix("huge.yml") }?.bytes.count == 16_777_217)
  }

  @Test func `does not take a link for the folder of records`() throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    try folder.write(Sample.pipeline, to: "pipeline.yml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/records", withDestinationPath: elsewhere.path)
    let found = try Repository(root: folder.path).load().findings
    #expect(found.map { $0.what.text(in: .en) } == ["`records` is a link, and links are not followed."])
  }

  @Test(arguments: ["pipeline.yml", "records/cases/broken.yml", "records/translations.lock", "records/days"])
  func `opens no pipe, socket or broken link, and says what it is`(path: String) throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    let whole = "\(folder.path)/\(path)"
    let repository = Repository(root: folder.path)
    for (make, sentence) in [
      ({ unsafe #expect(mkfifo(whole, 0o644) == 0) }, "`\(path)` is a pipe between programs, not a file."),
      ({ try Self.makeSocket(at: whole) }, "`\(path)` is a socket, not a file."),
      (
        { try FileManager.default.createSymbolicLink(atPath: whole, withDestinationPath: "nowhere") },
        "`\(path)` is a link that leads nowhere, not a file."
      ),
    ] as [(() throws -> Void, String)] {
      try? FileManager.default.removeItem(atPath: whole)
      try make()
      let files = try repository.load()
      #expect(files.findings.map { $0.what.text(in: .en) } == [sentence])
      #expect(!files.sources.contains { $0.path == path })
      if path == "pipeline.yml" {
        #expect(throws: FileSystemError.self) { try repository.outputFolder() }
      }
      #expect(throws: FileSystemError.self) { try CalendarFiles(paths: [whole]) }
    }
  }

  private static func makeSocket(at path: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])", path,
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test func `hands on the names of what it does not read`() throws {
    let folder = try TemporaryFolder()
    try Sample.write(into: folder)
    try folder.write("", to: "records/letters/.gitkeep")
    #expect(try Repository(root: folder.path).load().unread.contains("records/letters"))
  }
}
