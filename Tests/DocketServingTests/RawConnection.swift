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
    try await Self.apart {
      let connection = try HeldConnection(to: port, at: address)
      try #require(connection.send(text))
      return String(decoding: try connection.rest(), as: UTF8.self)
    }
  }

  /// Does something that waits on a thread of its own: on one of the few that tasks share it would keep the server
  /// from answering.
  static func apart<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result
  {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Swift.Result { try work() }) }
    }
  }
}

/// A connection that a test holds as long as it likes.
final class HeldConnection: Sendable {
  private let descriptor: Int32

  /// Connects.
  ///
  /// - Parameters:
  ///   - port: the port.
  ///   - address: the address.
  ///   - buffer: how many bytes the system takes in before they are received; nil for as many as it likes.
  /// - Throws: an expectation that failed, or `POSIXError` when nobody listens.
  init(to port: UInt16, at address: String = "127.0.0.1", buffer: Int32? = nil) throws {
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
    descriptor = unsafe socket(place.ai_family, place.ai_socktype, place.ai_protocol)
    try #require(descriptor >= 0)
    if var buffer {
      _ = unsafe setsockopt(
        descriptor, SOL_SOCKET, SO_RCVBUF, &buffer, socklen_t(MemoryLayout<Int32>.size))
    }
    // The server shares few threads with all tests that run at the time, and may wait for minutes.
    var timeout = timeval(tv_sec: 600, tv_usec: 0)
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    let connected = unsafe connect(descriptor, place.ai_addr, place.ai_addrlen)
    guard connected == 0 else { throw POSIXError(.ECONNREFUSED) }
  }

  deinit { close(descriptor) }

  /// Sends bytes; false when the other side has closed.
  func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    return unsafe bytes.withUnsafeBytes {
      unsafe Foundation.send(descriptor, $0.baseAddress, $0.count, flags)
    } == bytes.count
  }

  /// What has come so far, at least a byte; empty when the other side has closed.
  func next(flags: Int32 = 0) throws -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes {
      unsafe recv(descriptor, $0.baseAddress, $0.count, flags)
    }
    if count < 0, errno == ECONNRESET { return [] }
    try #require(count >= 0, "\(errno)")
    return Array(buffer.prefix(count))
  }

  /// All that comes until the other side closes.
  func rest() throws -> [UInt8] {
    var received: [UInt8] = []
    while true {
      let part = try next()
      if part.isEmpty { return received }
      received += part
    }
  }
}
