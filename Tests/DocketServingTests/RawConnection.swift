import Dispatch
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A connection on which every byte is seen.
enum RawConnection {
  /// Sends bytes to a port of this machine, and gathers all that comes until the other side closes.
  ///
  /// - Parameters:
  ///   - text: what is sent at once; the last request in it asks to close.
  ///   - port: the port.
  ///   - address: the address.
  /// - Returns: what came back.
  /// - Throws: an expectation that failed, or `POSIXError` when nobody listens.
  static func send(_ text: String, to port: UInt16, at address: String = "127.0.0.1") async throws -> String {
    // On a thread of its own: waiting on one of the few that tasks share would keep the server from answering.
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try exchange(text, port, address) })
      }
    }
  }

  private static func exchange(_ text: String, _ port: UInt16, _ address: String) throws -> String {
    var hints = unsafe addrinfo()
    unsafe hints.ai_flags = AI_NUMERICHOST
    #if canImport(Darwin)
      unsafe hints.ai_socktype = SOCK_STREAM
    #else
      unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #endif
    var found: UnsafeMutablePointer<addrinfo>?
    try #require(unsafe getaddrinfo(address, "\(port)", &hints, &found) == 0)
    defer { unsafe freeaddrinfo(found) }
    let place = try unsafe #require(found?.pointee)
    let descriptor = unsafe socket(place.ai_family, place.ai_socktype, place.ai_protocol)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    // The server shares few threads with all tests that run at the time, and may wait for minutes.
    var timeout = timeval(tv_sec: 600, tv_usec: 0)
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    let connected = unsafe connect(descriptor, place.ai_addr, place.ai_addrlen)
    guard connected == 0 else { throw POSIXError(.ECONNREFUSED) }
    let bytes = Array(text.utf8)
    let sent = unsafe bytes.withUnsafeBytes {
      unsafe Foundation.send(descriptor, $0.baseAddress, $0.count, 0)
    }
    try #require(sent == bytes.count)
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
      }
      try #require(count >= 0, "\(errno) after \(received.count) bytes to \(text.prefix(20))")
      if count == 0 { break }
      received += buffer.prefix(count)
    }
    return String(decoding: received, as: UTF8.self)
  }
}
