import DocketServing
import Foundation
import Synchronization
import Testing

/// Nobody is kept waiting by what another reader does or leaves undone.
@Suite(.timeLimit(.minutes(20))) struct `A server of many readers` {
  private static let request = "GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"
  private static let answer = "\r\n\r\nUser-agent: *\n"

  @Test func `sends an answer as one piece, time after time`() async throws {
    let folder = try PublishedFolder()
    try await `A server`.serve(folder.path) { port in
      try await RawConnection.apart {
        let connection = try HeldConnection(to: port)
        for _ in 0..<20 {
          #expect(connection.send(Self.request))
          let piece = String(decoding: try connection.next(), as: UTF8.self)
          #expect(piece.hasPrefix("HTTP/1.1 200 OK\r\n"))
          #expect(piece.hasSuffix(Self.answer))
        }
      }
    }
  }

  @Test(arguments: ["", "G", "GET /robots.txt HTTP/1.1\r\nHost: local"])
  func `ends a connection on which nothing more is asked`(text: String) async throws {
    let folder = try PublishedFolder()
    try await `A server`.serve(folder.path, limits: ServingLimits(patience: .milliseconds(50))) { port in
      try await RawConnection.apart {
        let connection = try HeldConnection(to: port)
        if !text.isEmpty { #expect(connection.send(text)) }
        #expect(try connection.rest().isEmpty)
      }
    }
  }

  @Test func `waits for no request that comes in drops`() async throws {
    let folder = try PublishedFolder()
    try await `A server`.serve(folder.path, limits: ServingLimits(patience: .milliseconds(200))) { port in
      try await RawConnection.apart {
        let connection = try HeldConnection(to: port)
        #expect(connection.send("GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nX: "))
        var drops = 0
        // A head may be longer than that, so it is no length that ends this.
        while connection.send("x"), drops < 16_000 {
          drops += 1
          usleep(50_000)
        }
        #expect(drops < 16_000)
      }
    }
  }

  /// With one place only, a second reader comes to word when the first is dropped.
  @Test func `drops a reader who does not take the answer`() async throws {
    let large = String(repeating: "a", count: 24_000_000)
    let folder = try PublishedFolder(["large.txt": large, "robots.txt": "User-agent: *\n"])
    let limits = ServingLimits(connections: 1, patience: .milliseconds(200))
    try await `A server`.serve(folder.path, limits: limits) { port in
      try await RawConnection.apart {
        let first = try HeldConnection(to: port, buffer: 4_096)
        #expect(first.send("GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        #expect(
          String(decoding: try first.next(flags: Int32(MSG_PEEK)), as: UTF8.self).hasPrefix("HTTP/1.1 200"))
        let second = try HeldConnection(to: port)
        #expect(second.send(Self.request))
        #expect(String(decoding: try second.next(), as: UTF8.self).hasSuffix(Self.answer))
        #expect(try first.rest().count < large.utf8.count)
      }
    }
  }

  @Test func `serves no more at a time than it has places`() async throws {
    let folder = try PublishedFolder()
    let asked = Asked()
    try await `A server`.serve(
      folder.path, limits: ServingLimits(connections: 2), log: { asked.add($0.target) }
    ) { port in
      try await RawConnection.apart {
        let held = [try HeldConnection(to: port), try HeldConnection(to: port)]
        func ask(_ connection: HeldConnection, _ name: String) throws {
          #expect(connection.send("GET /\(name) HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        }
        for (number, connection) in held.enumerated() {
          try ask(connection, "held-\(number)")
          _ = try connection.next()
        }
        let third = try HeldConnection(to: port)
        try ask(third, "third")
        for round in 0..<20 {
          for connection in held {
            try ask(connection, "round-\(round)")
            _ = try connection.next()
          }
        }
        #expect(!asked.all.contains("/third"))
        #expect(held[0].send("GET /last HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        _ = try held[0].rest()
        #expect(String(decoding: try third.next(), as: UTF8.self).hasPrefix("HTTP/1.1 404"))
        #expect(asked.all.last == "/third")
      }
    }
  }

  private final class Asked: Sendable {
    private let targets = Mutex<[String]>([])
    var all: [String] { targets.withLock { $0 } }
    func add(_ target: String) { targets.withLock { $0.append(target) } }
  }
}
