public import DocketDiagnostics

extension Repository {
  /// Writes changed and new files and removes others, if everything is still as it was read.
  ///
  /// Each file is written in one step. What is new has to be new still, and what goes has to hold what was read.
  ///
  /// - Parameters:
  ///   - files: files with their new bytes; one that is not in `before` must not be there yet.
  ///   - removed: the paths of files that go, after the others were written.
  ///   - before: the files as they were read, by path.
  /// - Throws: `WritingProblem`. When something has changed before the first is written, nothing is; when something
  ///   changes while others are written, those before it are.
  public func write(
    _ files: [SourceFile], removing removed: [String] = [], read before: [String: SourceFile]
  ) throws(WritingProblem) {
    for path in files.map(\.path) + removed {
      guard try isUnchanged(path, since: before) else { throw .changedMeanwhile(path: path) }
    }
    for file in files {
      let path = Path.join(root, file.path)
      if before[file.path] == nil { try makeFolder(of: path) }
      let new = Path.join(Path.parent(of: path), ".\(Path.name(of: path)).docket-new")
      try replace(path, of: file.path, holding: before[file.path]?.bytes, with: file.bytes, by: new)
    }
    for path in removed {
      guard try isUnchanged(path, since: before) else { throw .changedMeanwhile(path: path) }
      do throws(FileSystemError) {
        try FileSystem.removeFile(Path.join(root, path))
      } catch {
        throw .fileSystem(error)
      }
    }
  }

  private func isUnchanged(_ path: String, since before: [String: SourceFile]) throws(WritingProblem) -> Bool
  {
    if let old = before[path] { return try holds(old) }
    return FileSystem.kind(of: Path.join(root, path)) == nil
  }

  private func makeFolder(of path: String) throws(WritingProblem) {
    do throws(FileSystemError) {
      try FileSystem.makeFolder(Path.parent(of: path))
    } catch {
      throw .fileSystem(error)
    }
  }
}
