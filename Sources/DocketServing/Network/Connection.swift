import DocketKit
import DocketTime
import FlyingSocks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One connection: requests are answered one after the other until either side has enough.
struct Connection {
  let socket: AsyncSocket
  let server: PreviewServer

  /// How long nothing may come before the connection ends.
  private static let patience = Duration.seconds(60)
  /// How many bytes are sent at once.
  private static let portion = 65_536
  /// How many bytes nobody reads are taken at the end.
  private static let leftovers = 1_048_576

  /// Serves the connection; whatever goes wrong with it ends it.
  func serve() async {
    var reader = RequestReader()
    do {
      while true {
        switch reader.next() {
        case .incomplete: reader.add(try await read(patience: Self.patience))
        case .request(let request, let hasBody):
          let (response, failure) = server.preview.response(to: request, now: server.clock())
          server.log(request, response, failure)
          // What is sent along could be taken for the next request, so nothing is read as one after it.
          let closes = hasBody || request.asksToClose
          try await send(response, closes: closes)
          if hasBody { return await end() }
          if closes { return try socket.close() }
        case .refused(let status):
          try await send(Preview.refusal(status, now: server.clock()), closes: true)
          return await end()
        }
      }
    } catch {
      try? socket.close()
    }
  }

  private func send(_ response: Response, closes: Bool) async throws {
    try await socket.write(Data(response.head(closes: closes)))
    var rest = response.body[...]
    while !rest.isEmpty {
      try await socket.write(Data(rest.prefix(Self.portion)))
      rest = rest.dropFirst(Self.portion)
    }
  }

  /// Ends the connection, but lets the other side read first: closing while its bytes wait here would cut that off.
  private func end() async {
    var count = 0
    while count < Self.leftovers, let bytes = try? await read(patience: .seconds(1)) { count += bytes.count }
    try? socket.close()
  }

  /// The next bytes.
  private func read(patience: Duration) async throws -> [UInt8] {
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask { try await socket.read(atMost: 4_096) }
      group.addTask {
        try await Task.sleep(for: patience)
        throw SocketError.disconnected
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }
}
