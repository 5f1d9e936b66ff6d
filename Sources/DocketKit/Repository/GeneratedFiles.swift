import DocketRecords

/// The schemas for editors and the page that explains the format, as files of a repository.
public enum GeneratedFiles {
  /// Compares the files with what they should be, and writes those that differ.
  ///
  /// - Parameters:
  ///   - repository: the repository.
  ///   - write: whether to write them.
  /// - Returns: the paths that differed, sorted.
  public static func update(in repository: Repository, write: Bool) throws(FileSystemError) -> [String] {
    var stale: [String] = []
    for file in GeneratedFile.all {
      let path = Path.join(repository.root, file.path)
      let current = FileSystem.kind(of: path) == .file ? try FileSystem.read(path) : nil
      guard current != file.bytes else { continue }
      stale.append(file.path)
      guard write else { continue }
      try FileSystem.makeFolder(Path.parent(of: path))
      try FileSystem.write(file.bytes, to: path)
    }
    return stale.sorted()
  }
}
