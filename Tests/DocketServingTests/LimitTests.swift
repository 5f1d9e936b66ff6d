import DocketServing
import Foundation
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

  @Test func `ends an idle connection for one more than it has places`() async throws {
    let folder = try PublishedFolder()
    try await `A server`.serve(folder.path, limits: ServingLimits(connections: 2, patience: .seconds(3_600)))
    {
      port in
      try await RawConnection.apart {
        let held = [try HeldConnection(to: port), try HeldConnection(to: port)]
        for connection in held {
          #expect(connection.send(Self.request))
          #expect(String(decoding: try connection.next(), as: UTF8.self).hasSuffix(Self.answer))
        }
        let third = try HeldConnection(to: port)
        #expect(third.send(Self.request))
        #expect(String(decoding: try third.next(), as: UTF8.self).hasSuffix(Self.answer))
        // One of the two is over, and the other goes on.
        let answers = try held.map { connection -> String in
          guard connection.send(Self.request) else { return "" }
          return String(decoding: try connection.next(), as: UTF8.self)
        }
        #expect(answers.map(\.isEmpty).sorted { $0 && !$1 } == [true, false])
        #expect(answers.contains { $0.hasSuffix(Self.answer) })
      }
    }
  }

  /// Whoever opens connections and says nothing, or only half of something, keeps nobody out.
  @Test(arguments: ["", "GET /robots"])
  func `answers beside a hundred connections that say nothing`(text: String) async throws {
    let folder = try PublishedFolder()
    try await `A server`.serve(folder.path, limits: ServingLimits(connections: 8, patience: .seconds(3_600)))
    {
      port in
      try await RawConnection.apart {
        var held: [HeldConnection] = []
        for _ in 0..<100 {
          held.append(try HeldConnection(to: port))
          if !text.isEmpty { _ = held.last?.send(text) }
        }
        let reader = try HeldConnection(to: port)
        #expect(reader.send(Self.request))
        #expect(String(decoding: try reader.next(), as: UTF8.self).hasSuffix(Self.answer))
        #expect(held.count == 100)
      }
    }
  }
}
