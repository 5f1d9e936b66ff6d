import DocketDiagnostics
import DocketKit
import Foundation
import Testing

@Suite struct `An earlier state in git` {
  /// A repository in which commits are made.
  private struct Commits: ~Copyable {
    let folder: TemporaryFolder

    init() throws {
      let folder = try TemporaryFolder()
      try Self.git(["init", "-q", "-b", "main"], in: folder.path)
      self.folder = folder
    }

    func git(_ arguments: String...) throws { try Self.git(arguments, in: folder.path) }

    private static func git(_ arguments: [String], in place: String) throws {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments =
        [
          "git", "-C", place, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c",
          "commit.gpgsign=false",
        ]
        + arguments
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0, "git \(arguments)")
    }

    /// Commits the title of the site, which is enough to tell states apart.
    func commit(_ title: String) throws {
      try folder.write("site: {title: \(title)}\n", to: "pipeline.yml")
      try git("add", ".")
      try git("commit", "-q", "--allow-empty", "-m", title)
    }

    func title(at reference: String, comparing: GitHistory.Comparison = .mergeBase, in place: String? = nil)
      async throws -> String
    {
      let state = try await GitHistory(of: Repository(root: place ?? folder.path))
        .state(at: reference, comparing: comparing)
      let text = state.files.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      return "\(text.dropFirst("site: {title: ".count).prefix { $0 != "}" }), \(state.commitsBehind) behind"
    }
  }

  @Test func `is where the branch parted, however far the other has gone`() async throws {
    let commits = try Commits()
    try commits.commit("one")
    try commits.git("checkout", "-q", "-b", "proposal")
    try commits.commit("mine")
    #expect(try await commits.title(at: "main") == "one, 0 behind")
    try commits.git("checkout", "-q", "main")
    for title in ["two", "three"] { try commits.commit(title) }
    try commits.git("checkout", "-q", "proposal")
    #expect(try await commits.title(at: "main") == "one, 2 behind")
    #expect(try await commits.title(at: "main", comparing: .commit) == "three, 0 behind")
    try commits.git("merge", "-q", "-X", "ours", "main", "-m", "merge")
    #expect(try await commits.title(at: "main") == "three, 0 behind")
    #expect(try await commits.title(at: "HEAD") == "mine, 0 behind")
  }

  @Test func `after a forced push is the commit itself`() async throws {
    let commits = try Commits()
    try commits.commit("one")
    try commits.commit("published")
    try commits.git("tag", "before")
    try commits.git("reset", "-q", "--hard", "HEAD~1")
    try commits.commit("rewritten")
    #expect(try await commits.title(at: "before", comparing: .commit) == "published, 0 behind")
    #expect(try await commits.title(at: "before") == "one, 1 behind")
  }

  @Test func `is missed with a reason`() async throws {
    let commits = try Commits()
    try commits.commit("one")
    try commits.git("checkout", "-q", "--orphan", "alone")
    try commits.commit("alone")
    func problem(_ reference: String, in place: String? = nil) async -> String {
      do { return try await commits.title(at: reference, in: place) } catch { return "\(error)" }
    }
    #expect(await problem("main").contains("no commit in common"))
    #expect(await problem("main").contains("--since-exactly main"))
    #expect(await problem("nowhere").contains("git knows no commit “nowhere”"))
    #expect(await problem("-x").contains("not the name of a commit"))
    #expect(await problem("").contains("not the name of a commit"))

    // A clone that knows only the tips of two branches.
    try commits.git("checkout", "-q", "main")
    try commits.git("checkout", "-q", "-b", "proposal")
    try commits.commit("mine")
    try commits.git("checkout", "-q", "main")
    try commits.commit("two")
    let shallow = try TemporaryFolder()
    try commits.git(
      "clone", "-q", "--depth", "1", "--no-single-branch", "-b", "proposal", "file://\(commits.folder.path)",
      "\(shallow.path)/clone")
    #expect(await problem("origin/main", in: "\(shallow.path)/clone").contains("git fetch --unshallow"))
  }
}
