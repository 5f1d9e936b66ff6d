import DocketDiagnostics
import DocketLanguage
import DocketRules
import Foundation
import Testing

@testable import DocketKit

@Suite struct `The index of git` {
  /// What the folder has and what git has is looked through alike.
  @Test func `gives what the folder gives, where both are the same`() async throws {
    let commits = try Commits()
    try Sample.write(into: commits.folder)
    for (path, text) in [
      ("records/cases/notes.txt", "x"), ("records/README.md", "x"), ("records/cases/deep/er/file.yml", "x"),
      ("records/cases/Large.yml", "id: x\n"), ("records/days/.gitkeep", ""), ("records/.DS_Store", "x"),
      ("records/translations.lock", "x"), ("harbour.yml", "id: harbour\ntitle: x\npeople: {}\n"),
      ("other.yml", "jobs: {}\n"), ("records/a \"b\"\n.yml", "x"),
    ] {
      try commits.folder.write(text, to: path)
    }
    for link in ["records/link.yml", "records/registry/courts.yml"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(commits.folder.path)/\(link)", withDestinationPath: "x")
    }
    try commits.git("add", ".")
    let repository = Repository(root: commits.folder.path)
    let staged = try await GitIndex(of: repository).files()
    let folder = try repository.load()
    #expect(staged.files.sources.map(\.path) == folder.sources.map(\.path))
    #expect(staged.files.sources.map(\.bytes) == folder.sources.map(\.bytes))
    #expect(staged.files.findings.map(\.location.path) == folder.findings.map(\.location.path))
    // A link that leads nowhere is one that leads somewhere to git, which does not look.
    let sentences = { (files: Repository.Files) -> [String] in
      files.findings.map { $0.what.text(in: .en) }.filter { !$0.contains("link") }
    }
    #expect(sentences(staged.files) == sentences(folder))
    #expect(staged.files.unread == folder.unread)
    #expect(staged.others.map(\.now.path) == ["other.yml"])
    #expect(staged.others.map { $0.before == nil } == [true])
  }

  @Test(arguments: ["sha1", "sha256"])
  func `is read whatever the names of objects are made of`(format: String) async throws {
    let folder = try TemporaryFolder()
    try Commits.git(["init", "-q", "--object-format=\(format)"], in: folder.path)
    try Sample.write(into: folder)
    try Commits.git(["add", "."], in: folder.path)
    let files = try await GitIndex(of: Repository(root: folder.path)).files().files
    #expect(files.sources.map(\.path).first == "pipeline.yml")
    #expect(files.sources.count == 3)
  }

  @Test func `has other repositories, and files that are far too large`() async throws {
    let commits = try Commits()
    try Sample.write(into: commits.folder)
    try commits.folder.write(String(repeating: "#", count: 17_000_000), to: "records/cases/huge.yml")
    try commits.folder.write(String(repeating: "#", count: 1_048_577), to: "huge.txt")
    try commits.git("init", "-q", "records/cases/inner")
    try Commits.git(
      ["commit", "-q", "--allow-empty", "-m", "x"], in: commits.folder.path + "/records/cases/inner")
    try commits.git("add", ".")
    let files = try await GitIndex(of: Repository(root: commits.folder.path)).files()
    #expect(files.files.sources.first { $0.path.hasSuffix("huge.yml") }?.bytes.count == Discovery.readLimit)
    #expect(files.files.unread == ["records/cases", "records/cases/inner", "records/registry"])
    #expect(files.others.map(\.now.bytes) == [[]])
  }

  private static let listing =
    ":100644 100644 \(String(repeating: "a", count: 40)) \(String(repeating: "b", count: 40)) M\0a\nb\0"

  @Test(arguments: [
    ("", 0), (listing, 1), (listing + listing, 2), ("x\0", nil), (String(listing.dropFirst()), nil),
    ("a\0b\0", nil),
  ])
  func `is listed as git lists it`(text: String, count: Int?) {
    #expect(IndexChange.all(in: Array(text.utf8))?.count == count)
  }

  @Test func `is another one where git says so, and none of another repository`() throws {
    let folder = try TemporaryFolder()
    for path in ["own/HEAD", "own/next-index-1.lock", "other/HEAD", "other/index", "loose/index"] {
      try folder.write("", to: path)
    }
    let place = try #require(GitPlace(Array("\(folder.path)/own\nsha1\n".utf8)))
    for (name, expected) in [
      (nil, nil), ("", nil), ("own/next-index-1.lock", "own/next-index-1.lock"),
      ("\(folder.path)/own/next-index-1.lock", "own/next-index-1.lock"), ("other/index", nil),
      ("loose/index", "loose/index"), ("loose/../own/next-index-1.lock", "own/next-index-1.lock"),
      ("loose/missing", nil),
    ] {
      #expect(place.index(named: name, from: folder.path) == expected.map { "\(folder.path)/\($0)" })
    }
    #expect(GitPlace(Array("/a\nmd5\n".utf8)) == nil)
    #expect(GitPlace(Array("/a\nb\nsha1\n".utf8))?.folder == "/a\nb")
  }
}
