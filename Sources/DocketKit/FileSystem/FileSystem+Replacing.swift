#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// Puts other bytes in the place of a regular file in one step, if it still holds what was read; its permissions
  /// stay.
  ///
  /// Where the file system can exchange two files in one step, no edit is lost however late it comes: what stood there
  /// is looked at once more after it was exchanged, and comes back when it is something else.
  ///
  /// - Parameters:
  ///   - path: the file; a link is refused.
  ///   - before: what was read; nil where there was no file.
  ///   - bytes: its new content.
  ///   - new: where the new content is written first: a path on the same file system that is nobody else's.
  /// - Returns: whether it was replaced; false when the file holds something else meanwhile, and is as it was.
  /// - Throws: `FileSystemError`; the file is then as it was.
  static func replace(
    _ path: String, holding before: [UInt8]?, with bytes: [UInt8], by new: String
  ) throws(FileSystemError) -> Bool {
    // Of several dockets one writes at a time; where the system cannot keep them apart, the comparison has to do.
    let folder = unsafe open(Path.parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    while folder >= 0, flock(folder, LOCK_EX) != 0, errno == EINTR {}
    var mode: mode_t?
    if let before {
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else {
        if errno == ENOENT { return false }
        throw failure(.write, path)
      }
      if let oddity = oddity(status, at: path) { throw refusal(.write, path, oddity) }
      guard try holds(path, before) else { return false }
      mode = status.st_mode & 0o7777
    } else if let oddity = oddity(at: path) {
      throw refusal(.write, path, oddity)
    }
    if try look(at: new) != nil { try removeFile(new) }
    defer { try? removeFile(new) }
    try write(bytes, to: new)
    if let mode, unsafe chmod(new, mode) != 0 { throw failure(.write, new) }
    try flush(new)
    guard let before else { return try put(new, at: path) }
    do throws(FileSystemError) {
      guard try exchange(new, path) else {
        // Not in one step here: the file is looked at as late as can be.
        guard try holds(path, before) else { return false }
        try rename(new, to: path)
        return true
      }
    } catch {
      if error.code == ENOENT { return false }
      throw error
    }
    if (try? holds(new, before)) == true { return true }
    _ = try exchange(new, path)
    return false
  }

  /// Gives a file a name that nothing has yet; false when something has it.
  private static func put(_ new: String, at path: String) throws(FileSystemError) -> Bool {
    if unsafe link(new, path) == 0 { return true }
    switch errno {
    case EEXIST: return false
    // Some file systems know no second name for a file.
    case EPERM, ENOTSUP, ENOSYS:
      guard kind(of: path) == nil else { return false }
      try rename(new, to: path)
      return true
    default: throw failure(.write, path)
    }
  }

  /// Waits until a file is on the device: a name must never lead to bytes that a power cut can still take.
  private static func flush(_ path: String) throws(FileSystemError) {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.sync, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(.sync, path) }
  }

  private static func holds(_ path: String, _ bytes: [UInt8]) throws(FileSystemError) -> Bool {
    try read(path, limit: bytes.count + 1) == bytes
  }
}
