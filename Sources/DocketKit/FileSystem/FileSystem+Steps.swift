#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Single steps: each is one change or one look, so that a process can be stopped between any two of them.
extension FileSystem {
  /// What a path is, without following a link; nil only where there certainly is nothing.
  static func look(at path: String) throws(FileSystemError) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(.read, path)
    }
    return kind(status)
  }

  /// Makes one folder that everybody may look into, whatever the process's mask says.
  static func makeReadableFolder(_ path: String) throws(FileSystemError) {
    guard unsafe mkdir(path, 0o755) == 0 else { throw failure(.makeFolder, path) }
    guard unsafe chmod(path, 0o755) == 0 else { throw failure(.makeFolder, path) }
  }

  /// Gives a file that everybody may read a second name.
  ///
  /// - Returns: false where it has to be written again: it has other permissions, belongs to somebody else, has a
  ///   further name through which it could be changed, or the file system knows no second names.
  static func share(_ path: String, as other: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, kind(status) == .file, status.st_mode & 0o7777 == 0o644,
      status.st_uid == geteuid(), status.st_nlink == 1
    else { return false }
    return unsafe link(path, other) == 0
  }

  /// Removes what is no folder.
  static func removeFile(_ path: String) throws(FileSystemError) {
    guard unsafe unlink(path) == 0 else { throw failure(.remove, path) }
  }

  /// Removes an empty folder.
  static func removeFolder(_ path: String) throws(FileSystemError) {
    guard unsafe rmdir(path) == 0 else { throw failure(.remove, path) }
  }

  /// What is said of a file that others changed while it was read.
  static func changedMeanwhile(_ path: String) -> FileSystemError { failure(.read, path, EEXIST) }

  /// Whether another file system begins at a folder.
  static func isMountPoint(_ path: String) throws(FileSystemError) -> Bool {
    var (status, parent) = (stat(), stat())
    guard unsafe lstat(path, &status) == 0, unsafe stat(path + "/..", &parent) == 0 else {
      throw failure(.read, path)
    }
    return status.st_dev != parent.st_dev
  }
}
