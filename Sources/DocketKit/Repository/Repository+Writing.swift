public import DocketDiagnostics

extension Repository {
  /// Puts changed files in the place of the old ones, each in one step.
  ///
  /// - Parameter files: files of this repository with their new bytes.
  /// - Throws: `FileSystemError` when one cannot be written; those before it are written then.
  public func replace(_ files: [SourceFile]) throws(FileSystemError) {
    for file in files {
      try FileSystem.replace(Path.join(root, file.path), with: file.bytes)
    }
  }
}
