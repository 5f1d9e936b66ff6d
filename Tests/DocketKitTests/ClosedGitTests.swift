import DocketKit
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Nothing that a clone's configuration names is run, and nothing is fetched.
@Suite struct `A clone that would run programs` {
  /// How a transport can be made to start a program of somebody's choice.
  enum Transport: String, CaseIterable {
    case pack, helper, named, command
  }

  @Test(arguments: Transport.allCases)
  func `runs none of them, and is not completed from anywhere`(transport: Transport) async throws {
    let place = try TemporaryFolder()
    let commits = try Commits()
    try commits.commit("one")
    try commits.commit("two")
    try commits.git("config", "uploadpack.allowFilter", "true")
    let clone = "\(place.path)/clone"
    try commits.git(
      "clone", "-q", "--filter=blob:none", "--no-checkout", "file://\(commits.folder.path)", clone)
    try Commits.git(["config", "user.name", "a"], in: clone)

    let script = "\(place.path)/script"
    let trace = "\(place.path)/ran"
    try place.write("#!/bin/sh\necho \"$0\" >> '\(trace)'\nexit 1\n", to: "script")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    for key in [
      "core.fsmonitor", "core.sshCommand", "core.askPass", "core.pager", "core.gitProxy", "core.editor",
      "core.alternateRefsCommand", "credential.helper", "diff.external", "gpg.program",
      "uploadpack.packObjectsHook", "filter.any.smudge", "filter.any.process", "diff.any.textconv",
      "pager.rev-parse", "pager.ls-tree", "pager.cat-file", "remote.origin.uploadpack",
    ] {
      try Commits.git(["config", key, script], in: clone)
    }
    for alias in ["rev-parse", "merge-base", "rev-list", "ls-tree", "cat-file", "fetch"] {
      try Commits.git(["config", "alias.\(alias)", "!\(script)"], in: clone)
    }
    try place.write("* filter=any diff=any\n", to: "clone/.git/info/attributes")
    for hook in ["reference-transaction", "post-index-change", "post-checkout", "pre-auto-gc"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(clone)/.git/hooks/\(hook)", withDestinationPath: script)
    }
    switch transport {
    case .pack: break
    case .helper: try Commits.git(["config", "remote.origin.vcs", "../\(script)"], in: clone)
    case .named: try Commits.git(["config", "remote.origin.url", "none::somewhere"], in: clone)
    case .command:
      try Commits.git(["config", "remote.origin.url", "ext::\(script)"], in: clone)
      try Commits.git(["config", "protocol.ext.allow", "always"], in: clone)
    }

    let said = await commits.problem("HEAD~1", in: clone)
    #expect(said.contains("this clone left out files of earlier commits"), "\(said)")
    #expect(place.text("ran") == nil)
    // The scripts do run where nobody is careful.
    if transport == .pack {
      #expect(try Commits.status(of: ["cat-file", "-p", "HEAD~1:pipeline.yml"], in: clone) != 0)
      #expect(place.text("ran") != nil)
    }
  }

  @Test func `is read with its own attributes, grafts and replacements left out`() async throws {
    let commits = try Commits()
    try commits.commit("one")
    try commits.commit("two")
    try commits.commit("three")
    try commits.folder.write("pipeline.yml ident export-ignore\n", to: ".git/info/attributes")
    try commits.git("replace", "HEAD~1", "HEAD~2")
    #expect(try await commits.title(at: "HEAD~1") == "two, 0 behind")
  }

  #if os(Linux)
    @Test(.enabled(if: getuid() == 0, "only the superuser can give folders away"))
    func `of another owner is opened only where it is trusted`() async throws {
      let commits = try Commits()
      try commits.commit("one")
      let path = commits.folder.path
      try FileManager.default.setAttributes([.ownerAccountID: 12_345], ofItemAtPath: path)
      try FileManager.default.setAttributes([.ownerAccountID: 12_345], ofItemAtPath: path + "/.git")
      #expect(await commits.problem("HEAD").contains("belongs to another user of this computer"))
    }
  #endif
}
