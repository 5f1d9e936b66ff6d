public import DocketDiagnostics
import DocketRecords
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Earlier states of a repository, read through git.
public struct GitHistory: Sendable {
  /// The repository.
  public let repository: Repository

  /// What git could not do.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// One line for a terminal.
    public let description: String
  }

  /// Opens the history of a repository.
  public init(of repository: Repository) { self.repository = repository }

  /// An earlier state, and how it lies to the present one.
  public struct State: Sendable {
    /// `pipeline.yml` and the record files of that state, by path.
    public let files: [SourceFile]
    /// How many commits the asked-for commit has that the present branch lacks.
    public let commitsBehind: Int
  }

  /// What to compare with when a commit is named.
  public enum Comparison: Sendable {
    /// Where the present branch parted from it: what others have done there since is nobody's change here.
    case mergeBase
    /// The commit itself, also one that is no part of the present branch's history.
    case commit
  }

  /// The record files as they were when the present branch parted from a commit.
  ///
  /// - Parameters:
  ///   - reference: a branch, tag or commit, for instance `origin/main`.
  ///   - comparison: whether that commit itself is meant, or the newest one that both have.
  /// - Returns: the files, and how far the present branch is behind the commit.
  /// - Throws: `Problem` when git cannot be run, knows no such commit, or knows none that both have.
  public func state(at reference: String, comparing comparison: Comparison = .mergeBase)
    async throws(Problem) -> State
  {
    let commit = try await commit(reference)
    guard comparison == .mergeBase else {
      return State(files: try await files(of: commit, named: reference), commitsBehind: 0)
    }
    let base = try await mergeBase(of: commit, named: reference)
    let missing = try await text(
      ["rev-list", "--count", "\(base)..\(commit)"], orSay: "git cannot count the commits of \(reference)")
    let count = Int(missing.filter(\.isNumber)) ?? 0
    return State(files: try await files(of: base, named: reference), commitsBehind: count)
  }

  /// The full name of a commit.
  private func commit(_ reference: String) async throws(Problem) -> String {
    guard !reference.isEmpty, !reference.hasPrefix("-") else {
      throw Problem(description: "“\(reference)” is not the name of a commit")
    }
    return try await text(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}"],
      orSay: "git knows no commit “\(reference)”; if it is a branch of a server, git fetch brings it here"
    ).split(separator: "\n").first.map(String.init) ?? ""
  }

  /// The newest commit that the present branch has in common with another one.
  private func mergeBase(of commit: String, named reference: String) async throws(Problem) -> String {
    let head = try await self.commit("HEAD")
    do {
      let base = try await text(["merge-base", head, commit], orSay: "")
      if let base = base.split(separator: "\n").first { return String(base) }
    } catch {}
    let shallow = try await text(
      ["rev-parse", "--is-shallow-repository"], orSay: "git cannot say whether its history is whole")
    throw Problem(
      description: shallow.hasPrefix("true")
        ? "git has only a part of the history here, too little to say where this branch parted from \(reference); "
          + "git fetch --unshallow brings the rest (in a workflow: fetch-depth: 0)"
        : "this branch and \(reference) have no commit in common, so nobody can say what changed between them; "
          + "--since-exactly \(reference) compares with that commit as it is")
  }

  private func files(of commit: String, named reference: String) async throws(Problem) -> [SourceFile] {
    // Paths are asked for from the repository's own folder, which may lie below git's.
    let listing = try await text(
      ["ls-tree", "-r", "-z", commit, "--", "pipeline.yml", "records"], orSay: "git cannot list \(reference)")
    var files: [SourceFile] = []
    for entry in listing.split(separator: "\0") {
      let parts = entry.split(separator: "\t", maxSplits: 1)
      let head = parts.first?.split(separator: " ") ?? []
      // 100644 and 100755 are files; links and submodules are not read.
      guard parts.count == 2, head.count == 3, head[0].hasPrefix("100"),
        FileKind(path: String(parts[1])) != nil
      else {
        continue
      }
      let bytes = try await bytes(
        ["cat-file", "blob", String(head[2])], orSay: "git cannot read \(parts[1]) at \(reference)")
      files.append(SourceFile(path: String(parts[1]), bytes: bytes))
    }
    return files
  }

  private func text(_ arguments: [String], orSay problem: String) async throws(Problem) -> String {
    String(decoding: try await bytes(arguments, orSay: problem), as: UTF8.self)
  }

  private func bytes(_ arguments: [String], orSay problem: String) async throws(Problem) -> [UInt8] {
    do {
      let result = try await run(
        .name("git"), arguments: Arguments(["-C", repository.root] + arguments),
        output: .bytes(limit: 67_108_864),
        error: .discarded)
      guard result.terminationStatus.isSuccess else { throw Problem(description: problem) }
      return result.standardOutput
    } catch let error as Problem {
      throw error
    } catch {
      throw Problem(description: "git could not be run: \(error)")
    }
  }
}
