public import DocketTime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// What stands at a place below a folder.
  public enum Entry: Hashable, Sendable {
    /// A regular file: its bytes, and when they were last changed.
    case file([UInt8], changed: Instant)
    /// A folder.
    case folder
    /// Nothing, or something that is not opened: a symbolic link, a device, a socket, a pipe.
    case nothing
  }

  /// Reads what stands at a place below a folder, and never leaves that folder.
  ///
  /// The way down is opened name by name from the folder itself, which is opened anew each time: a folder that was
  /// exchanged meanwhile is read as it is now. No symbolic link is followed on the way, wherever it leads.
  ///
  /// - Parameters:
  ///   - names: the way down; a name that is empty, `.`, `..`, or has a `/` or NUL in it leads to nothing.
  ///   - folder: where to begin; only this path itself may be a link.
  /// - Returns: what is there.
  /// - Throws: `FileSystemError` when the folder is not there, or the system refuses to show what is.
  public static func entry(at names: [String], below folder: String) throws(FileSystemError) -> Entry {
    var descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.read, folder) }
    defer { close(descriptor) }
    var path = folder
    for (index, name) in names.enumerated() {
      guard isName(name) else { return .nothing }
      path += "/" + name
      var status = stat()
      guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        return try nothing(path)
      }
      let isLast = index == names.count - 1
      // Opening a device or a pipe can do something or wait for somebody, so it is looked at first.
      switch kind(status) {
      case .folder: break
      case .file where isLast: break
      case .file, .link, .other: return .nothing
      }
      let next = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard next >= 0 else { return try nothing(path) }
      close(descriptor)
      descriptor = next
      // Between the look and the opening something else may have been put there.
      guard unsafe fstat(descriptor, &status) == 0 else { throw failure(.read, path) }
      switch kind(status) {
      case .folder: continue
      case .file where isLast:
        let bytes = try contents(of: descriptor, size: max(0, Int(status.st_size)), path)
        return .file(bytes, changed: Instant(clamping: changed(status)))
      case .file, .link, .other: return .nothing
      }
    }
    return .folder
  }

  /// What a failed look or opening means: nothing there, or a refusal that somebody should know of.
  private static func nothing(_ path: String) throws(FileSystemError) -> Entry {
    switch errno {
    case ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, ENXIO, EINVAL: return .nothing
    default: throw failure(.read, path)
    }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains { $0 == 0 || $0 == 0x2F }
  }

  private static func changed(_ status: stat) -> Int64 {
    #if canImport(Darwin)
      Int64(status.st_mtimespec.tv_sec)
    #else
      Int64(status.st_mtim.tv_sec)
    #endif
  }
}
