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

  /// The record files as they were at a commit.
  ///
  /// - Parameter reference: a branch, tag or commit, for instance `origin/main`.
  /// - Returns: `pipeline.yml` and the record files of that commit, by path.
  /// - Throws: `Problem` when git cannot be run or knows no such commit.
  public func files(at reference: String) async throws(Problem) -> [SourceFile] {
    guard !reference.isEmpty, !reference.hasPrefix("-") else {
      throw Problem(description: "“\(reference)” is not the name of a commit")
    }
    let commit =
      try await text(
        [
          "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}",
        ], orSay: "git knows no commit “\(reference)”"
      ).split(separator: "\n").first.map(String.init) ?? ""
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
