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
  let place: Places.Place

  /// `TCP_NODELAY` of `IPPROTO_TCP`, by the numbers that they have on Linux and macOS alike.
  private static var noDelay: BoolSocketOption { BoolSocketOption(level: 6, name: 1) }
  /// How many bytes are sent at once.
  private static let portion = 65_536
  /// How many bytes nobody reads are taken at the end, and for how long.
  private static let leftovers = (count: 1_048_576, time: Duration.seconds(3))

  /// Serves the connection, and closes it; whatever goes wrong with it ends it, and so does who lets others wait.
  func serve() async {
    // A small answer is not held back until the one before it is acknowledged.
    try? socket.socket.setValue(true, for: Self.noDelay)
    let deadline = Deadline(patience: server.limits.patience)
    await Self.first(of: [
      { try? await answer(until: deadline) }, { await deadline.wait() }, { await place.waitUntilWanted() },
    ])
    try? socket.close()
    place.leave()
  }

  private func answer(until deadline: Deadline) async throws {
    var reader = RequestReader()
    var hasBegun = false
    place.becomeIdle()
    while true {
      switch reader.next() {
      case .incomplete:
        let bytes = try await socket.read(atMost: 4_096)
        // A request has its time from its first byte on, however its bytes come.
        if !hasBegun { deadline.renew() }
        hasBegun = true
        reader.add(bytes)
      case .request(let request, let hasBody):
        place.becomeBusy()
        let (response, failure) = server.preview.response(to: request, now: server.clock())
        server.log(request, response, failure)
        // What is sent along could be taken for the next request, so nothing is read as one after it.
        let closes = hasBody || request.asksToClose
        try await send(response, closes: closes, until: deadline)
        if hasBody { await end() }
        if closes { return }
        hasBegun = false
        place.becomeIdle()
      case .refused(let status):
        try await send(Preview.refusal(status, now: server.clock()), closes: true, until: deadline)
        return await end()
      }
    }
  }

  /// Sends a response, its head together with the beginning of its body.
  private func send(_ response: Response, closes: Bool, until deadline: Deadline) async throws {
    var part = response.head(closes: closes) + response.body.prefix(Self.portion)
    var rest = response.body.dropFirst(Self.portion)
    while true {
      deadline.renew()
      try await socket.write(Data(part))
      if rest.isEmpty { break }
      part = Array(rest.prefix(Self.portion))
      rest = rest.dropFirst(Self.portion)
    }
    deadline.renew()
  }

  /// Lets the other side read before the end: closing while its bytes wait here would cut that off.
  private func end() async {
    await Self.first(of: [
      {
        var count = 0
        while count < Self.leftovers.count, let bytes = try? await socket.read(atMost: 4_096) {
          count += bytes.count
        }
      }, { try? await Task.sleep(for: Self.leftovers.time) },
    ])
  }

  /// Does several things until one of them is done.
  private static func first(of things: [@Sendable () async -> Void]) async {
    await withTaskGroup(of: Void.self) { group in
      for thing in things { group.addTask { await thing() } }
      await group.next()
      group.cancelAll()
    }
  }
}

/// What a preview gives its readers, so that none of them keeps it from the others.
public struct ServingLimits: Hashable, Sendable {
  /// How many connections are served at the same time; for one more, the one that is idle the longest is ended.
  public let connections: Int
  /// How long nothing may be asked, a request may take to arrive, and 64 KiB of a response to be taken.
  public let patience: Duration

  /// Sets limits.
  ///
  /// - Parameters:
  ///   - connections: how many connections are served at the same time, at least 1.
  ///   - patience: how long nothing may be asked, a request may take to arrive, and 64 KiB of a response to be taken.
  public init(connections: Int = 128, patience: Duration = .seconds(30)) {
    self.connections = max(1, connections)
    self.patience = patience
  }
}
