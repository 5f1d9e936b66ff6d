public import DocketKit
public import DocketTime
import FlyingSocks

/// Serves a preview on this machine.
public struct PreviewServer: Sendable {
  /// What is served.
  public let preview: Preview
  /// The address to listen at.
  public let host: LoopbackHost
  /// The port; 0 for any that is free.
  public let port: UInt16
  /// What each reader is given.
  public let limits: ServingLimits
  /// What time it is; only the outermost target knows.
  public let clock: @Sendable () -> Instant
  /// Takes what was answered.
  public let log: @Sendable (Request, Response, FileSystemError?) -> Void

  /// Prepares a server.
  ///
  /// - Parameters:
  ///   - preview: what is served.
  ///   - host: the address to listen at.
  ///   - port: the port; 0 for any that is free.
  ///   - limits: what each reader is given.
  ///   - clock: tells what time it is.
  ///   - log: takes every request with its response, and what the file system refused.
  public init(
    _ preview: Preview, host: LoopbackHost, port: UInt16, limits: ServingLimits = ServingLimits(),
    clock: @escaping @Sendable () -> Instant,
    log: @escaping @Sendable (Request, Response, FileSystemError?) -> Void
  ) {
    self.preview = preview
    self.host = host
    self.port = port
    self.limits = limits
    self.clock = clock
    self.log = log
  }

  /// Serves until somebody says that it is enough.
  ///
  /// - Parameters:
  ///   - announce: is called once when requests are taken, with the port.
  ///   - enough: returns when to end.
  /// - Throws: `ServingProblem` when the port cannot be had or the network fails.
  public func run(
    announce: @escaping @Sendable (UInt16) -> Void, until enough: @escaping @Sendable () async -> Void
  ) async throws(ServingProblem) {
    do {
      let pool: some AsyncSocketPool = .make()
      try await pool.prepare()
      let listener = try listener()
      defer { try? listener.close() }
      announce(Self.port(of: try listener.sockname()) ?? port)
      let socket = try AsyncSocket(socket: listener, pool: pool)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await pool.run() }
        group.addTask { try await accept(on: socket) }
        group.addTask { await enough() }
        try await group.next()
        group.cancelAll()
      }
    } catch {
      throw ServingProblem(error, port: port)
    }
  }

  private func listener() throws -> Socket {
    switch host {
    case .ipv4, .localhost: try Self.listener(at: .inet(ip4: "127.0.0.1", port: port))
    case .ipv6: try Self.listener(at: .inet6(ip6: "::1", port: port))
    }
  }

  private static func listener<Address: SocketAddress>(at address: Address) throws -> Socket {
    let socket = try Socket(domain: Int32(Address.family), type: .stream)
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
    } catch {
      try? socket.close()
      throw error
    }
    try socket.listen()
    return socket
  }

  private static func port(of address: Socket.Address) -> UInt16? {
    switch address {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: nil
    }
  }

  /// Takes connections, each of which is served by itself as soon as there is a place for it.
  private func accept(on listener: AsyncSocket) async throws {
    let places = Places(count: limits.connections)
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        do {
          let socket = try await listener.accept()
          guard let place = await places.take() else { return try socket.close() }
          group.addTask { await Connection(socket: socket, server: self, place: place).serve() }
        } catch SocketError.failed {
          // The other side has gone already, or there are too many open files: it passes.
          try await Task.sleep(for: .milliseconds(100))
        }
      }
    }
  }
}

/// An address of this machine that no other machine can reach.
public enum LoopbackHost: String, CaseIterable, Sendable {
  /// The IPv4 loopback address (RFC 1122 §3.2.1.3).
  case ipv4 = "127.0.0.1"
  /// The IPv6 loopback address (RFC 4291 §2.5.3).
  case ipv6 = "::1"
  /// The name of this machine (RFC 6761 §6.3); taken for the IPv4 address.
  case localhost = "localhost"

  /// The host as it stands in addresses.
  public var inAddresses: String { self == .ipv6 ? "[::1]" : rawValue }
}
