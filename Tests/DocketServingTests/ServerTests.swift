import DocketKit
import DocketServing
import Foundation
import Synchronization
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite(.timeLimit(.minutes(20))) struct `A server` {
  /// Serves a folder while a test talks to it.
  static func serve(
    _ folder: String, host: LoopbackHost = .ipv4, port: UInt16 = 0, limits: ServingLimits = ServingLimits(),
    _ talk: @escaping @Sendable (UInt16) async throws -> Void
  ) async throws {
    let (ports, listening) = AsyncStream.makeStream(of: UInt16.self)
    let (ends, end) = AsyncStream.makeStream(of: Void.self)
    let server = PreviewServer(
      Preview(folder: folder), host: host, port: port, limits: limits,
      clock: { PublishedFolder.now }, log: { _, _, _ in })
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { listening.finish() }
        try await server.run(announce: { listening.yield($0) }, until: { for await _ in ends { return } })
      }
      group.addTask {
        defer { end.finish() }
        for await port in ports {
          try await talk(port)
          return
        }
      }
      try await group.waitForAll()
    }
  }

  static func fetch(_ address: String, _ fields: [String: String] = [:], method: String = "GET") async throws
    -> (response: HTTPURLResponse, body: Data)
  {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.urlCache = nil
    configuration.timeoutIntervalForRequest = 600
    let session = URLSession(configuration: configuration)
    defer { session.invalidateAndCancel() }
    var request = URLRequest(url: try #require(URL(string: address)))
    request.httpMethod = method
    for (name, value) in fields { request.setValue(value, forHTTPHeaderField: name) }
    let (body, response) = try await session.data(for: request)
    return (try #require(response as? HTTPURLResponse), body)
  }

  @Test(arguments: [LoopbackHost.ipv4, .localhost])
  func `gives an app the calendar once, and then says that it has not changed`(host: LoopbackHost)
    async throws
  {
    let folder = try PublishedFolder()
    try await Self.serve(folder.path, host: host) { port in
      let address = "http://\(host.inAddresses):\(port)/calendars/ru/hearings.ics"
      let first = try await Self.fetch(address)
      #expect(first.response.statusCode == 200)
      #expect(first.body == Data(PublishedFolder.calendar.utf8))
      #expect(first.response.value(forHTTPHeaderField: "Content-Type") == "text/calendar; charset=utf-8")
      let tag = try #require(first.response.value(forHTTPHeaderField: "ETag"))
      let second = try await Self.fetch(address, ["If-None-Match": tag])
      #expect(second.response.statusCode == 304)
      #expect(second.body.isEmpty)
      let date = try #require(first.response.value(forHTTPHeaderField: "Last-Modified"))
      #expect(try await Self.fetch(address, ["If-Modified-Since": date]).response.statusCode == 304)
      let head = try await Self.fetch(address, method: "HEAD")
      #expect(head.response.statusCode == 200)
      #expect(head.body.isEmpty)
      #expect(try await Self.fetch(address + "x").response.statusCode == 404)
    }
  }

  @Test func `listens at the IPv6 address when that is asked for, and then not at the other`() async throws {
    let folder = try PublishedFolder()
    try await Self.serve(folder.path, host: .ipv6) { port in
      let request = "GET /robots.txt HTTP/1.1\r\nHost: [::1]:\(port)\r\nConnection: close\r\n\r\n"
      let text = try await RawConnection.send(request, to: port, at: "::1")
      #expect(text.hasSuffix("\r\n\r\nUser-agent: *\n"))
      await #expect(throws: (any Error).self) { _ = try await RawConnection.send(request, to: port) }
    }
  }

  @Test func `sends exactly what belongs to each request of one connection`() async throws {
    let folder = try PublishedFolder()
    try await Self.serve(folder.path) { port in
      let host = "Host: localhost\r\n"
      let text = try await RawConnection.send(
        "HEAD /robots.txt HTTP/1.1\r\n\(host)\r\nGET /robots.txt HTTP/1.1\r\n\(host)If-None-Match: *\r\n\r\n"
          + "PROPFIND / HTTP/1.1\r\n\(host)\r\nFROB / HTTP/1.1\r\n\(host)\r\n"
          + "GET /../../etc/passwd HTTP/1.1\r\n\(host)\r\n"
          + "GET /robots.txt HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", to: port)
      let parts = text.components(separatedBy: "HTTP/1.1 ").dropFirst()
      let statuses: [String] = parts.map { String($0.prefix { $0 != "\r\n" }) }
      #expect(
        statuses == [
          "200 OK", "304 Not Modified", "405 Method Not Allowed", "405 Method Not Allowed", "404 Not Found",
          "200 OK",
        ])
      #expect(
        parts.prefix(2).allSatisfy { $0.hasSuffix("\r\n\r\n") && $0.contains("Content-Length: 14\r\n") })
      #expect(text.hasSuffix("\r\n\r\nUser-agent: *\n"))
      #expect(text.components(separatedBy: "Connection: close\r\n").count == 2)
    }
  }

  @Test(arguments: ["Content-Length: 42", "Transfer-Encoding: chunked"])
  func `takes nothing that is sent along for a request`(field: String) async throws {
    let folder = try PublishedFolder()
    try await Self.serve(folder.path) { port in
      let text = try await RawConnection.send(
        "POST /robots.txt HTTP/1.1\r\nHost: localhost\r\n\(field)\r\n\r\n"
          + "GET /ledger.json HTTP/1.1\r\nHost: localhost\r\n\r\n", to: port)
      #expect(text.components(separatedBy: "HTTP/1.1 ").count == 2)
      #expect(text.hasPrefix("HTTP/1.1 405 "))
    }
  }

  @Test(arguments: ["\n\n", "GET\r\n\r\n", "\u{0}\u{0}\u{0}\r\n\r\n", String(repeating: "a", count: 100_000)])
  func `survives what is no request`(text: String) async throws {
    let folder = try PublishedFolder()
    try await Self.serve(folder.path) { port in
      let refusal = try await RawConnection.send(text, to: port)
      #expect(refusal.hasPrefix("HTTP/1.1 4"))
      let next = try await RawConnection.send("GET /robots.txt HTTP/1.0\r\n\r\n", to: port)
      #expect(next.hasPrefix("HTTP/1.1 200 OK\r\n"))
    }
  }

  @Test func `answers many at the same time`() async throws {
    let large = String(repeating: "Заседание\r\n", count: 200_000)
    let folder = try PublishedFolder(["large.txt": large])
    try await Self.serve(folder.path) { port in
      let sizes = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<20 {
          group.addTask { try await Self.fetch("http://127.0.0.1:\(port)/large.txt").body.count }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(sizes == Array(repeating: large.utf8.count, count: 20))
    }
  }

  @Test func `says when another program has the port`() async throws {
    let folder = try PublishedFolder()
    let path = folder.path
    try await Self.serve(path) { port in
      let error = await #expect(throws: ServingProblem.self) {
        try await Self.serve(path, port: port) { _ in }
      }
      #expect(
        error?.description
          == "port \(port) cannot be had: address already in use. --port 0 takes any that is free")
    }
  }
}

/// The addresses of the start page of the command.
@Suite struct `Calendar addresses` {
  @Test func `are those of the published files, without cases`() throws {
    let folder = try PublishedFolder([
      "calendars/ru/hearings.ics": "", "calendars/en/hearings.ics": "", "calendars/en/days.ics": "",
      "calendars/en/cases/quay.ics": "", "calendars/en/note.txt": "", "calendars/x.ics": "", "en/y.ics": "",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/calendars/en/link.ics", withDestinationPath: "days.ics")
    #expect(
      try CalendarAddress.all(in: folder.path).map(\.path) == [
        "/calendars/en/days.ics", "/calendars/en/hearings.ics", "/calendars/ru/hearings.ics",
      ])
    #expect(try CalendarAddress.all(in: PublishedFolder([:]).path) == [])
  }
}
