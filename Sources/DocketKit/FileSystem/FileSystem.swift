import CExchange
import DocketText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one place that touches files: plain POSIX calls, symbolic links never followed at the last step.
public enum FileSystem {
  /// What a path is.
  public enum Kind: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link.
    case link
    /// A device, socket or pipe.
    case other
  }

  /// What a path is, without following a link; nil when there is nothing.
  public static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return kind(status)
  }

  static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The names in a folder, sorted by their bytes; names that are not UTF-8 have U+FFFD in them.
  public static func names(in folder: String) throws(FileSystemError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw failure(.list, folder) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      // The end and an error look alike but for this; what an error hides must not count as absent.
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw failure(.list, folder) }
    return names.sorted { $0.precedesByBytes($1) }
  }

  /// The bytes of a regular file.
  ///
  /// - Parameters:
  ///   - path: the file; a link is refused.
  ///   - start: how many bytes to pass over.
  ///   - limit: how many bytes to read at most.
  /// - Returns: the bytes, at most `limit` of them; none behind the end.
  /// - Throws: `FileSystemError` when there is no such file, or it is no regular one.
  public static func read(_ path: String, from start: Int = 0, limit: Int = .max) throws(FileSystemError)
    -> [UInt8]
  {
    // Opening a device or a pipe can do something or wait for somebody, so it is looked at first.
    if let oddity = oddity(at: path) { throw refusal(.read, path, oddity) }
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.read, path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(.read, path) }
    // Between the look and the opening something else may have been put there.
    if let oddity = oddity(status, at: path) { throw refusal(.read, path, oddity) }
    let size = min(max(0, Int(status.st_size) - start), limit)
    guard start == 0 || lseek(descriptor, off_t(start), SEEK_SET) >= 0 else { throw failure(.read, path) }
    return try contents(of: descriptor, size: size, path)
  }

  /// At most so many bytes of an open file.
  static func contents(of descriptor: Int32, size: Int, _ path: String) throws(FileSystemError) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let part = unsafe sysRead(descriptor, buffer.baseAddress.map { unsafe $0 + count }, size - count)
        if part < 0, errno == EINTR { continue }
        if part < 0 { problem = errno }
        guard part > 0 else { break }
        count += part
      }
    }
    guard problem == 0 else { throw failure(.read, path, problem) }
    return bytes
  }

  /// Makes a folder and those above it that are missing.
  public static func makeFolder(_ path: String) throws(FileSystemError) {
    if unsafe mkdir(path, 0o755) == 0 { return }
    switch errno {
    case EEXIST where kind(of: path) == .folder: return
    case ENOENT:
      let parent = Path.parent(of: path)
      guard parent != path else { throw failure(.makeFolder, path, ENOENT) }
      try makeFolder(parent)
      guard unsafe mkdir(path, 0o755) == 0 else { throw failure(.makeFolder, path) }
    default: throw failure(.makeFolder, path)
    }
  }

  /// Renames; an existing file at the new path is replaced in one step.
  public static func rename(_ path: String, to other: String) throws(FileSystemError) {
    guard unsafe sysRename(path, other) == 0 else { throw failure(.rename, path) }
  }

  /// Exchanges two paths in one step; false where the system or the file system cannot.
  public static func exchange(_ path: String, _ other: String) throws(FileSystemError) -> Bool {
    if unsafe docket_exchange(path, other) == 0 { return true }
    switch errno {
    // Old containers answer EPERM to calls that they do not know; layered file systems answer EXDEV.
    case ENOSYS, EINVAL, ENOTSUP, EPERM, EXDEV: return false
    default: throw failure(.rename, path)
    }
  }

  /// Gives a file the modification time of another.
  public static func copyModificationTime(from path: String, to other: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return }
    #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec]
    #else
      let times = [status.st_atim, status.st_mtim]
    #endif
    _ = unsafe utimensat(AT_FDCWD, other, times, AT_SYMLINK_NOFOLLOW)
  }

  /// Writes what was written below a folder to the device.
  public static func sync(_ folder: String) throws(FileSystemError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(.sync, folder) }
    defer { close(descriptor) }
    guard docket_sync(descriptor) == 0 else { throw failure(.sync, folder) }
  }

  /// Takes a lock that lasts until the returned value is released or the process ends; nil when another has it.
  public static func lock(_ path: String) throws(FileSystemError) -> FileLock? {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(.lock, path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let problem = errno
      close(descriptor)
      if problem == EWOULDBLOCK { return nil }
      throw failure(.lock, path, problem)
    }
    // Who had the lock before may have removed the file meanwhile; then this is the lock of nothing.
    var (mine, there) = (stat(), stat())
    guard unsafe fstat(descriptor, &mine) == 0, unsafe lstat(path, &there) == 0,
      mine.st_ino == there.st_ino, mine.st_dev == there.st_dev
    else {
      close(descriptor)
      return nil
    }
    return FileLock(descriptor: descriptor)
  }

  /// The absolute path of a folder without links and dots; nil when there is none.
  public static func resolved(_ path: String) -> String? {
    guard let pointer = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }

  static func failure(
    _ operation: FileSystemError.Operation, _ path: String, _ code: Int32 = errno
  ) -> FileSystemError {
    FileSystemError(
      operation: operation, path: path, code: code, reason: unsafe String(cString: strerror(code)))
  }
}

/// A lock on a file; released when the value is.
public struct FileLock: ~Copyable {
  fileprivate let descriptor: Int32

  /// Does something while the lock is surely held, then releases it.
  consuming func release(after work: () -> Void) { work() }

  deinit { close(descriptor) }
}

func sysRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}

private func sysRename(_ path: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>) -> Int32 {
  unsafe rename(path, other)
}
