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
}
