import DocketDiagnostics
import DocketKit
import DocketLanguage
import Foundation
import Testing

@Suite struct `An earlier state in git` {
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
    #expect(await commits.problem("main").contains("no commit in common"))
    #expect(await commits.problem("main").contains("--since-exactly main"))
    #expect(await commits.problem("nowhere").contains("git knows no commit “nowhere”"))
    #expect(await commits.problem("HEAD:pipeline.yml").contains("git knows no commit"))
    #expect(await commits.problem("-x").contains("not the name of a commit"))
    #expect(await commits.problem("^HEAD").contains("not the name of a commit"))
    #expect(await commits.problem("").contains("not the name of a commit"))

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
    let clone = "\(shallow.path)/clone"
    #expect(await commits.problem("origin/main", in: clone).contains("parted from origin/main"))
    #expect(await commits.problem("origin/main", in: clone).contains("git fetch --unshallow"))
    #expect(await commits.problem("HEAD~1", in: clone).contains("git fetch --unshallow"))
    #expect(try await commits.title(at: "origin/main", comparing: .commit, in: clone) == "two, 0 behind")
  }

  @Test func `is missed where git has none`() async throws {
    let folder = try TemporaryFolder()
    let commits = try Commits()
    #expect(await commits.problem("HEAD", in: folder.path).contains("is no part of a git repository"))
    try commits.folder.write("", to: "pipeline.yml")
    #expect(await commits.problem("HEAD").contains("nothing has been committed here yet"))
    try commits.commit("one")
    // One file gone, and then all that is not the commit itself.
    let blob = try commits.output("rev-parse", "HEAD:pipeline.yml")
    let file = "\(commits.folder.path)/.git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"
    try FileManager.default.removeItem(atPath: file)
    #expect(await commits.problem("main").contains("git fsck"))
    let head = try #require(commits.folder.text(".git/refs/heads/main")?.prefix(40))
    let objects = commits.folder.path + "/.git/objects"
    for name in try FileManager.default.contentsOfDirectory(atPath: objects)
    where name.count == 2 && !head.hasPrefix(name) {
      try FileManager.default.removeItem(atPath: "\(objects)/\(name)")
    }
    #expect(await commits.problem("main").contains("git fsck"))
  }

  @Test func `is not empty where the configuration is missing`() async throws {
    let commits = try Commits()
    try commits.folder.write("id: quay\n", to: "records/cases/quay.yml")
    try commits.git("add", ".")
    try commits.git("commit", "-q", "-m", "records alone")
    try commits.commit("with a configuration")
    #expect(await commits.problem("HEAD~1").contains("there is no pipeline.yml in this folder"))
    #expect(try await commits.title(at: "HEAD") == "with a configuration, 0 behind")
    let problem = await #expect(throws: GitHistory.Problem.self) {
      _ = try await GitHistory(of: Repository(root: commits.folder.path)).state(at: "HEAD~1")
    }
    #expect(problem?.text(in: .fr).contains("ce dossier n’a pas de pipeline.yml") == true)
    #expect(problem?.text(in: .ru).contains("в этой папке нет pipeline.yml") == true)
  }

  @Test func `says which of its files it cannot read`() async throws {
    let commits = try Commits()
    try commits.folder.write("id: quay\n", to: "records/cases/quay.yml")
    try commits.folder.write(String(repeating: "#", count: 17_000_000), to: "records/cases/huge.yml")
    try FileManager.default.createSymbolicLink(
      atPath: "\(commits.folder.path)/records/cases/elsewhere.yml", withDestinationPath: "quay.yml")
    try commits.commit("one")
    let state = try await GitHistory(of: Repository(root: commits.folder.path)).state(at: "HEAD")
    #expect(state.files.map(\.path) == ["pipeline.yml", "records/cases/quay.yml"])
    #expect(
      state.findings.map { $0.what.text(in: .en) } == [
        "`records/cases/elsewhere.yml` was a link or another repository before this change, so nothing in it was compared.",
        "`records/cases/huge.yml` was larger before this change than any record may be, so nothing in it was compared.",
      ])
    #expect(state.findings.allSatisfy { $0.rule == "unreadable-before" && $0.severity == .warning })
  }

  @Test func `says where a link hid all the records`() async throws {
    let commits = try Commits()
    try commits.folder.write("id: quay\n", to: "elsewhere/quay.yml")
    try commits.folder.write("", to: "records/days/.gitkeep")
    try FileManager.default.createSymbolicLink(
      atPath: "\(commits.folder.path)/records/cases", withDestinationPath: "../elsewhere")
    try commits.commit("one")
    let state = try await GitHistory(of: Repository(root: commits.folder.path)).state(at: "HEAD")
    #expect(state.findings.map(\.location.path) == ["records/cases"])
  }

  @Test func `lies below the folder of git`() async throws {
    let commits = try Commits()
    try commits.folder.write("site: {title: below}\n", to: "docs/docket/pipeline.yml")
    try commits.folder.write("id: quay\n", to: "docs/docket/records/cases/quay.yml")
    try commits.commit("above")
    let below = Repository(root: commits.folder.path + "/docs/docket")
    #expect(
      try await GitHistory(of: below).state(at: "HEAD").files.map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
        == ["site: {title: below}\n", "id: quay\n"])
  }
}
