public import DocketKit
public import DocketTime
import FlyingFox
import FlyingSocks

/// Serves a preview on this machine.
public struct PreviewServer: Sendable {
  /// What is served.
  public let preview: Preview
  /// The address to listen at.
  public let host: LoopbackHost
  /// The port; 0 for any that is free.
  public let port: UInt16
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
  ///   - clock: tells what time it is.
  ///   - log: takes every request with its response, and what the file system refused.
  public init(
    _ preview: Preview, host: LoopbackHost, port: UInt16, clock: @escaping @Sendable () -> Instant,
    log: @escaping @Sendable (Request, Response, FileSystemError?) -> Void
  ) {
    self.preview = preview
    self.host = host
    self.port = port
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
      let server = try await server()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        group.addTask {
          try await server.waitUntilListening()
          announce(Self.port(of: await server.listeningAddress) ?? port)
          await enough()
        }
        try await group.next()
        await server.stop()
        group.cancelAll()
      }
    } catch {
      throw ServingProblem(error, port: port)
    }
  }

  private func server() async throws -> HTTPServer {
    let handler = ClosureHTTPHandler { try await answer($0) }
    let server =
      switch host {
      case .ipv4, .localhost:
        HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled, handler: handler)
      case .ipv6:
        HTTPServer(address: try .inet6(ip6: "::1", port: port), logger: .disabled, handler: handler)
      }
    // The library's “any method” leaves these out, and calendar apps that look for a calendar server use them.
    await server.appendRoute("*", for: Self.otherMethods, to: handler)
    return server
  }

  /// Methods of WebDAV and CalDAV (RFC 4918, RFC 4791, RFC 3253).
  private static let otherMethods: [HTTPMethod] = [
    "PROPFIND", "PROPPATCH", "REPORT", "MKCOL", "MKCALENDAR", "COPY", "MOVE", "LOCK", "UNLOCK", "ACL",
    "SEARCH",
  ]

  private static func port(of address: Socket.Address?) -> UInt16? {
    switch address {
    case .ip4(_, let port)?, .ip6(_, let port)?: port
    case .unix?, nil: nil
    }
  }

  private func answer(_ received: HTTPRequest) async throws -> HTTPResponse {
    // What somebody sends along must not be taken for the next request.
    for try await _ in received.bodySequence {}
    let request = Request(
      received.method.rawValue, received.target.rawValue, version: received.version.rawValue,
      fields: received.headers.map { ($0.key.rawValue, $0.value) })
    let (response, failure) = preview.response(to: request, now: clock())
    log(request, response, failure)
    var headers = HTTPHeaders()
    for field in response.fields { headers.addValue(field.value, for: HTTPHeader(field.name)) }
    if request.asksToClose { headers.addValue("close", for: .connection) }
    return HTTPResponse(
      statusCode: HTTPStatusCode(response.status.rawValue, phrase: response.status.phrase), headers: headers,
      body: HTTPBodySequence(
        from: BodyBytes(bytes: response.body), count: response.body.count, suggestedBufferSize: 65_536))
  }
}
