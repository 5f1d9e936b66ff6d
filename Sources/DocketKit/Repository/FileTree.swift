/// The files of a repository, wherever they stand: in its folder, or in git's index.
///
/// Paths are those from the repository's root; the root itself is empty.
protocol FileTree {
  /// What a path is, without following a link; nil when there is nothing.
  func kind(of path: String) -> FileSystem.Kind?
  /// The names in a folder, sorted by their bytes.
  func names(in folder: String) throws(FileSystemError) -> [String]
  /// The bytes of a regular file, at most so many as any file limit allows and one more.
  func read(_ path: String) throws(FileSystemError) -> [UInt8]
  /// What stands at a path instead of a regular file; nil for a regular file, and where nothing is.
  func oddity(at path: String) -> FileSystem.Oddity?
}

/// The files as they stand in the repository's folder.
struct FolderTree: FileTree {
  let root: String

  func kind(of path: String) -> FileSystem.Kind? { FileSystem.kind(of: Path.join(root, path)) }

  func names(in folder: String) throws(FileSystemError) -> [String] {
    try FileSystem.names(in: folder.isEmpty ? root : Path.join(root, folder))
  }

  func read(_ path: String) throws(FileSystemError) -> [UInt8] {
    try FileSystem.read(Path.join(root, path), limit: Discovery.readLimit)
  }

  func oddity(at path: String) -> FileSystem.Oddity? { FileSystem.oddity(at: Path.join(root, path)) }
}
