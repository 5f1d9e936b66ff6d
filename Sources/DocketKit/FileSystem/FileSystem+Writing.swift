#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// Writes a new file; an existing one is replaced.
  ///
  /// - Parameters:
  ///   - bytes: its content.
  ///   - path: the file; a link is refused.
  ///   - mode: its permissions, whatever the process's mask says; nil for what the mask leaves of 0644.
  /// - Throws: `FileSystemError`; the file may then be there in part.
  public static func write(_ bytes: [UInt8], to path: String, mode: UInt32? = nil) throws(FileSystemError) {
    // Opening a pipe would wait for somebody who reads it.
    if let oddity = oddity(at: path) { throw refusal(.write, path, oddity) }
    try write(bytes, to: path, mode, O_TRUNC | O_NONBLOCK)
  }

  /// Writes a file where nothing is yet, whatever it were: neither a link nor a pipe is opened.
  ///
  /// - Parameters:
  ///   - bytes: its content.
  ///   - path: the file.
  ///   - mode: its permissions, whatever the process's mask says.
  /// - Throws: `FileSystemError`; the file may then be there in part.
  static func writeNew(_ bytes: [UInt8], to path: String, mode: UInt32) throws(FileSystemError) {
    try write(bytes, to: path, mode, O_EXCL)
  }

  /// Writes on at the end of a file that was written before.
  ///
  /// - Parameters:
  ///   - bytes: what comes next.
  ///   - path: the file; a link is refused.
  /// - Throws: `FileSystemError`; some of the bytes may then be there.
  static func append(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
    if let oddity = oddity(at: path) { throw refusal(.write, path, oddity) }
    try write(bytes, to: path, nil, O_APPEND | O_NONBLOCK)
  }

  private static func write(
    _ bytes: [UInt8], to path: String, _ mode: UInt32?, _ flags: Int32
  ) throws(FileSystemError) {
    let isNew = flags & O_APPEND == 0
    let flags = flags | (isNew ? O_CREAT : 0) | O_WRONLY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(path, flags, 0o644)
    guard descriptor >= 0 else { throw failure(.write, path) }
    let problem = unsafe bytes.withUnsafeBytes { buffer -> Int32 in
      var written = 0
      while written < buffer.count {
        let part = unsafe sysWrite(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if part < 0, errno == EINTR { continue }
        if part < 0 { return errno }
        written += part
      }
      return 0
    }
    let moded = mode.map { setMode($0, of: descriptor) } ?? 0
    // A full disk may show only when the file is closed.
    let closed = close(descriptor)
    guard problem == 0 else { throw failure(.write, path, problem) }
    guard closed == 0 else { throw failure(.write, path) }
    guard moded == 0 else { throw failure(.write, path, moded) }
  }

  /// Gives an open file its permissions; 0, or the number of the error.
  private static func setMode(_ mode: UInt32, of descriptor: Int32) -> Int32 {
    // Mostly the process's mask has left them as they are to be, and the journal need not hear of it.
    var found = stat()
    if unsafe fstat(descriptor, &found) == 0, UInt32(found.st_mode) & 0o7777 == mode { return 0 }
    return fchmod(descriptor, mode_t(mode)) == 0 ? 0 : errno
  }
}

func sysWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, buffer, count)
}
