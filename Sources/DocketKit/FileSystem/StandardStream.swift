#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output or standard error.
public struct StandardStream: Sendable {
  private let descriptor: Int32

  /// Standard output.
  public static let output = StandardStream(descriptor: STDOUT_FILENO)
  /// Standard error.
  public static let error = StandardStream(descriptor: STDERR_FILENO)

  /// Writes text as UTF-8; what a closed pipe does not take is dropped.
  public func write(_ text: String) {
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let part = unsafe sysWrite(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        if part < 0, errno == EINTR { continue }
        guard part > 0 else { return }
        written += part
      }
    }
  }

  /// The bytes of standard input, at most so many.
  ///
  /// - Parameter limit: how many bytes to read at most.
  /// - Returns: the bytes up to the end of the input.
  /// - Throws: `FileSystemError` when the input cannot be read.
  public static func readInput(limit: Int) throws(FileSystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let size = min(65_536, limit - bytes.count)
      var problem: Int32 = 0
      let part = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        var got = -1
        repeat {
          got = unsafe sysRead(STDIN_FILENO, buffer.baseAddress, size)
        } while got < 0 && errno == EINTR
        if got < 0 { problem = errno }
        count = max(0, got)
      }
      guard problem == 0 else {
        throw FileSystemError(
          operation: .read, path: "standard input", code: problem,
          reason: unsafe String(cString: strerror(problem)))
      }
      if part.isEmpty { break }
      bytes += part
    }
    return bytes
  }
}
