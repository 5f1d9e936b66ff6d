public import DocketDiagnostics

extension Repository {
  /// Why changed files were not written.
  public enum WritingProblem: Error, Hashable, Sendable {
    /// A file holds something else than what was read: somebody has changed it meanwhile. It is as it was.
    case changedMeanwhile(path: String)
    /// The file system refused.
    case fileSystem(FileSystemError)
  }

  /// Puts changed files in the place of the old ones, each in one step, if all of them still hold what was read.
  ///
  /// - Parameters:
  ///   - files: files of this repository with their new bytes.
  ///   - before: the files as they were read, by path.
  /// - Throws: `WritingProblem`. When a file has changed before the first is written, none is; when one changes while
  ///   others are written, those before it are.
  public func replace(_ files: [SourceFile], read before: [String: SourceFile]) throws(WritingProblem) {
    for file in files {
      guard let old = before[file.path], try holds(old) else { throw .changedMeanwhile(path: file.path) }
    }
    for file in files {
      let path = Path.join(root, file.path)
      let new = Path.join(Path.parent(of: path), ".\(Path.name(of: path)).docket-new")
      try replace(path, of: file.path, holding: before[file.path]?.bytes, with: file.bytes, by: new)
    }
  }

  /// Replaces one file if it still holds what was read.
  func replace(
    _ path: String, of name: String, holding before: [UInt8]?, with bytes: [UInt8], by new: String
  ) throws(WritingProblem) {
    let isReplaced: Bool
    do throws(FileSystemError) {
      isReplaced = try FileSystem.replace(path, holding: before, with: bytes, by: new)
    } catch {
      throw .fileSystem(error)
    }
    guard isReplaced else { throw .changedMeanwhile(path: name) }
  }

  /// Whether a file still holds what was read.
  func holds(_ file: SourceFile) throws(WritingProblem) -> Bool {
    let path = Path.join(root, file.path)
    guard FileSystem.kind(of: path) != nil else { return false }
    do throws(FileSystemError) {
      return try FileSystem.read(path, limit: file.bytes.count + 1) == file.bytes
    } catch {
      throw .fileSystem(error)
    }
  }
}

extension Repository {
  /// Whether a file stands in the repository's folder with these bytes.
  public func hasInFolder(_ file: SourceFile) -> Bool { (try? holds(file)) ?? false }
}
