import TestSupport
import Testing

@testable import DocketServing

/// RFC 9112.
@Suite struct `A reader of requests` {
  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\nHost: localhost\n\n",
    "\r\n\r\nGET / HTTP/1.1\r\nhOST:localhost  \r\n\r\n", "GET / HTTP/1.0\r\nHost:\tlocalhost\r\n\r\n",
  ])
  func `takes a request, whatever pieces it comes in`(text: String) {
    let bytes = Array(text.utf8)
    for size in [1, 3, bytes.count] {
      var reader = RequestReader()
      var steps: [RequestReader.Step] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        reader.add(Array(bytes[start..<min(start + size, bytes.count)]))
        steps.append(reader.next())
      }
      let version = text.contains("1.0") ? "HTTP/1.0" : "HTTP/1.1"
      let request = Request("GET", "/", version: version, fields: [(name: "Host", value: "localhost")])
      #expect(steps.last == .request(request, hasBody: false))
      #expect(steps.dropLast().allSatisfy { $0 == .incomplete })
      #expect(reader.next() == .incomplete)
    }
  }

  @Test func `takes several requests out of the same bytes, and several fields of one name as one`() {
    var reader = RequestReader()
    reader.add(Array("GET /a HTTP/1.1\r\n\r\nHEAD /b HTTP/1.1\r\nA: 1\r\nB: 2\r\na: 3\r\n\r\nGET".utf8))
    #expect(reader.next() == .request(Request("GET", "/a", fields: []), hasBody: false))
    #expect(
      reader.next()
        == .request(
          Request("HEAD", "/b", fields: [(name: "a", value: "1, 3"), (name: "b", value: "2")]), hasBody: false
        ))
    #expect(reader.next() == .incomplete)
  }

  @Test(arguments: [
    ("Content-Length: 0", false), ("Content-Length: 00", false), ("Content-Length: 1", true),
    ("Content-Length: 99999999999999999999999", true), ("Transfer-Encoding: chunked", true),
    ("Transfer-Encoding: gzip", true), ("X: y", false),
  ])
  func `knows whether a body follows`(field: String, hasBody: Bool) {
    var reader = RequestReader()
    reader.add(Array("POST / HTTP/1.1\r\n\(field)\r\n\r\n".utf8))
    guard case .request(_, hasBody) = reader.next() else {
      Issue.record("\(field)")
      return
    }
  }

  @Test(arguments: [
    ("GET\r\n\r\n", Response.Status.badRequest), ("GET /\r\n\r\n", .badRequest), ("\n\n", .badRequest),
    ("GET  / HTTP/1.1\r\n\r\n", .badRequest), (" GET / HTTP/1.1\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1 \r\n\r\n", .badRequest), ("GET /a b HTTP/1.1\r\n\r\n", .badRequest),
    ("GET / FTP/1.1\r\n\r\n", .badRequest), ("G@T / HTTP/1.1\r\n\r\n", .badRequest),
    ("GET /\u{0} HTTP/1.1\r\n\r\n", .badRequest), ("\u{0}\u{0}\r\n\r\n", .badRequest),
    ("GET / HTTP/2.0\r\n\r\n", .httpVersionNotSupported),
    ("GET / HTTP/1.2\r\n\r\n", .httpVersionNotSupported),
    ("GET / HTTP/1.1\r\nHost\r\n\r\n", .badRequest), ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\n: a\r\n\r\n", .badRequest), ("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nA: b\rc\r\n\r\n", .badRequest), ("GET / HTTP/1.1\r\nA: b\u{0}\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nContent-Length: 1x\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nContent-Length:\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nA: \(String(repeating: "a", count: 20_000))\r\n\r\n", .requestHeaderFieldsTooLarge),
    (String(repeating: "a", count: 20_000), .requestHeaderFieldsTooLarge),
    ("GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 3_000), .requestHeaderFieldsTooLarge),
  ])
  func `refuses what is not well-formed`(text: String, status: Response.Status) {
    var reader = RequestReader()
    reader.add(Array(text.utf8))
    #expect(reader.next() == .refused(status))
  }

  @Test(arguments: 1...4)
  func `survives any bytes`(seed: Int) {
    var numbers = SplitMix64(seed: seed)
    let pieces = [
      "GET ", "/", " HTTP/1.1", "\r\n", "\n", ":", "Host", " ", "\r", "\u{0}", "é", "Content-Length: 1",
    ]
    for _ in 0..<2_000 {
      var reader = RequestReader()
      for _ in 0..<Int.random(in: 0...12, using: &numbers) {
        let isText = Bool.random(using: &numbers)
        reader.add(
          isText
            ? Array((pieces.randomElement(using: &numbers) ?? "").utf8)
            : [UInt8.random(in: 0...255, using: &numbers)])
      }
      let step = reader.next()
      if case .request(let request, _) = step { #expect(request.version.hasPrefix("HTTP/1.")) }
    }
  }
}
