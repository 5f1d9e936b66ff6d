import DocketServing
import DocketTime
import Foundation
import Testing

@Suite struct `A response` {
  @Test(arguments: [
    ("/calendars/ru/hearings.ics", "text/calendar; charset=utf-8"),
    ("/calendars/ru/cases/quay.ics", "text/calendar; charset=utf-8"),
    ("/ledger.json", "application/json; charset=utf-8"),
    ("/api/v1/index.json", "application/json; charset=utf-8"),
    ("/schema/v1/cases.schema.json", "application/schema+json; charset=utf-8"),
    ("/data/hearings.csv", "text/csv; charset=utf-8"),
    ("/feeds/en/changes.atom", "application/atom+xml; charset=utf-8"),
    ("/feeds/en/changes.json", "application/feed+json; charset=utf-8"),
    ("/en/index.html", "text/html; charset=utf-8"), ("/en/", "text/html; charset=utf-8"),
    ("/en/style.css", "text/css; charset=utf-8"), ("/en/mark.svg", "image/svg+xml"),
    ("/robots.txt", "text/plain; charset=utf-8"), ("/key.bin", "application/octet-stream"),
    ("/en/d%C3%A9j%C3%A0%20vu.txt", "text/plain; charset=utf-8"),
    ("/robots.txt?cache=1", "text/plain; charset=utf-8"),
    ("http://localhost/robots.txt", "text/plain; charset=utf-8"),
  ])
  func `has the file's media type`(target: String, type: String) throws {
    let response = try PublishedFolder().answer("GET", target)
    #expect(response.status == .ok)
    #expect(response["Content-Type"] == type)
  }

  @Test func `carries the bytes and all that a calendar app needs to keep them`() throws {
    let response = try PublishedFolder().answer("GET", "/calendars/ru/hearings.ics")
    #expect(response.body == Array(PublishedFolder.calendar.utf8))
    #expect(
      response.fields.map { "\($0.name): \($0.value)" }.sorted() == [
        "Cache-Control: no-cache", "Content-Length: 65", "Content-Type: text/calendar; charset=utf-8",
        "Date: Tue, 24 Nov 2026 00:00:00 GMT", "ETag: \"\(Self.tag)\"",
        "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT", "Vary: Accept-Encoding, Origin",
        "X-Content-Type-Options: nosniff",
      ])
  }

  /// The first half of the SHA-256 digest that sha256sum gives for the calendar.
  static let tag = "a30d406289ced7a46ade62bb1101673c"

  @Test(arguments: [
    "/", "/nothing.ics", "/calendars", "/calendars/", "/calendars/ru/", "/robots.txt/", "/en/nothing/",
    "//robots.txt", "/en//index.html", "/./robots.txt", "/en/../robots.txt", "/..", "/../public/robots.txt",
    "/%2e%2e/public/robots.txt", "/%2E./robots.txt", "/en/%2e%2e/robots.txt", "/%252e%252e/robots.txt",
    "/en%2Findex.html", "/en%2findex.html", "/en%5Cindex.html", "/en\\index.html", "/..%5c..%5cetc%5cpasswd",
    "/robots.txt%00", "/robots.txt%00.html", "/%00", "/robots.txt%0A", "/%", "/%4", "/%zz", "/%ff", "/%c0%ae",
    "/.hidden", "/%2ehidden", "/.well/known.txt", "/x.docket-lock", "/x.docket-new", "robots.txt", "", "*",
    "/etc/passwd", "//etc/passwd", "file:///etc/passwd", "/C:/robots.txt", "/robots.txt;a=b", "/ROBOTS.TXT",
    "/" + String(repeating: "a", count: 300), "/" + String(repeating: "a/", count: 4_000),
  ])
  func `is a plain 404 for what is not published`(target: String) throws {
    let folder = try PublishedFolder()
    for method in ["GET", "HEAD"] {
      let response = folder.answer(method, target)
      #expect(response.status == .notFound)
      #expect(response["Content-Type"] == "text/plain; charset=utf-8")
      #expect(response["Cache-Control"] == "no-store")
      #expect(response["ETag"] == nil)
      #expect(response["Content-Length"] == "38")
    }
    #expect(folder.answer("GET", target).body == Array("Nothing is published at this address.\n".utf8))
    // A condition on what is not there changes nothing.
    #expect(folder.answer("GET", target, [("If-None-Match", "*")]).status == .notFound)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND", "TRACE", "X"])
  func `says which methods there are`(method: String) throws {
    let response = try PublishedFolder().answer(method, "/robots.txt")
    #expect(response.status == .methodNotAllowed)
    #expect(response["Allow"] == "GET, HEAD")
  }

  @Test(arguments: ["/robots.txt", "/empty.txt", "/en/", "/en", "/nothing"])
  func `to HEAD is that to GET without the bytes`(target: String) throws {
    let folder = try PublishedFolder()
    let get = folder.answer("GET", target)
    let head = folder.answer("HEAD", target)
    #expect(head.status == get.status)
    #expect(head.fields == get.fields)
    #expect(head.body == [])
    #expect(get["Content-Length"] == "\(get.body.count)")
  }

  @Test func `for a folder with a page leads to its slash`() throws {
    let folder = try PublishedFolder()
    try folder.write("<p>\n", to: "à b/index.html")
    #expect(folder.answer("GET", "/en").status == .movedPermanently)
    #expect(folder.answer("GET", "/en")["Location"] == "/en/")
    #expect(folder.answer("GET", "/%C3%A0%20b")["Location"] == "/%C3%A0%20b/")
    #expect(folder.answer("GET", "/%C3%A0%20b/").status == .ok)
    try folder.write("<p>\n", to: "index.html")
    #expect(folder.answer("GET", "/").status == .ok)
    #expect(folder.answer("GET", "http://127.0.0.1:8080").status == .ok)
  }

  @Test(arguments: [
    ("127.0.0.1:8080", Response.Status.ok), ("localhost", .ok), ("LOCALHOST:1", .ok), ("[::1]:8080", .ok),
    ("evil.example.org", .misdirectedRequest), ("evil.example.org:8080", .misdirectedRequest),
    ("127.0.0.1.example.org", .misdirectedRequest), ("localhost.example.org", .misdirectedRequest),
    ("[::1].example.org", .badRequest), ("user@localhost", .badRequest), ("", .badRequest),
    ("localhost:80a", .badRequest), ("127.0.0.1, evil.example.org", .badRequest),
    ("0.0.0.0", .misdirectedRequest),
  ])
  func `is for this machine's own names only`(host: String, status: Response.Status) throws {
    let folder = try PublishedFolder()
    #expect(folder.answer("GET", "/robots.txt", host: host).status == status)
    // The absolute form counts more than the field (RFC 9112 §3.2.2).
    #expect(folder.answer("GET", "http://localhost/robots.txt", host: host).status == .ok)
    #expect(
      folder.answer("GET", "http://evil.example.org/robots.txt", host: "localhost").status
        == .misdirectedRequest)
  }

  @Test func `needs a host since HTTP 1.1`() throws {
    let folder = try PublishedFolder()
    #expect(folder.answer("GET", "/robots.txt", host: nil).status == .badRequest)
    #expect(folder.answer("GET", "/robots.txt", host: nil, version: "HTTP/1.0").status == .ok)
  }

  @Test(arguments: [
    ("http://localhost:3000", true), ("https://127.0.0.1", true), ("http://[::1]:8080", true),
    ("https://example.org", false), ("http://localhost.example.org", false), ("null", false), ("", false),
  ])
  func `may be read by pages of this machine only`(origin: String, isAllowed: Bool) throws {
    let response = try PublishedFolder().answer("GET", "/api/v1/index.json", [("Origin", origin)])
    #expect(response["Access-Control-Allow-Origin"] == (isAllowed ? origin : nil))
  }
}

/// What is opened, and what is not.
@Suite struct `A published folder` {
  @Test func `is left by no link, and none is followed in it`() throws {
    let folder = try PublishedFolder()
    let manager = FileManager.default
    let outside = URL(filePath: folder.path).deletingLastPathComponent().path + "/outside"
    try manager.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try Data("secret\n".utf8).write(to: URL(filePath: outside + "/robots.txt"))
    try manager.createSymbolicLink(atPath: folder.path + "/out", withDestinationPath: outside)
    try manager.createSymbolicLink(
      atPath: folder.path + "/out.txt", withDestinationPath: outside + "/robots.txt")
    try manager.createSymbolicLink(atPath: folder.path + "/in.txt", withDestinationPath: "robots.txt")
    try manager.createSymbolicLink(atPath: folder.path + "/in", withDestinationPath: "en")
    try manager.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: "loop")
    for target in [
      "/out/robots.txt", "/out.txt", "/in.txt", "/in/", "/in", "/in/index.html", "/loop", "/out/",
    ] {
      #expect(folder.answer("GET", target).status == .notFound, "\(target)")
    }
  }

  @Test func `may be named by a link, and is served anew when that leads elsewhere`() throws {
    let one = try PublishedFolder(["a.txt": "one\n"])
    let two = try PublishedFolder(["a.txt": "two\n"])
    let link = URL(filePath: one.path).deletingLastPathComponent().path + "/current"
    let request = Request("GET", "/a.txt", fields: [(name: "host", value: "localhost")])
    var bodies: [String] = []
    for target in [one.path, two.path] {
      try? FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      let (response, _) = Preview(folder: link).response(to: request, now: PublishedFolder.now)
      bodies.append(String(decoding: response.body, as: UTF8.self))
    }
    #expect(bodies == ["one\n", "two\n"])
  }

  @Test func `is served as it is after it was exchanged`() throws {
    let folder = try PublishedFolder(["a.txt": "old\n"])
    #expect(folder.answer("GET", "/a.txt").body == Array("old\n".utf8))
    try FileManager.default.moveItem(atPath: folder.path, toPath: folder.path + "-old")
    #expect(folder.answer("GET", "/a.txt").status == .serviceUnavailable)
    #expect(folder.answer("GET", "/a.txt")["Retry-After"] == "1")
    try folder.write("new\n", to: "a.txt")
    #expect(folder.answer("GET", "/a.txt").body == Array("new\n".utf8))
  }

  /// Opening a pipe that nobody writes into would wait for ever.
  @Test(.timeLimit(.minutes(10))) func `has pipes and sockets that nobody opens`() throws {
    let folder = try PublishedFolder()
    #expect(unsafe mkfifo(folder.path + "/pipe.ics", 0o644) == 0)
    #expect(folder.answer("GET", "/pipe.ics").status == .notFound)
    #expect(folder.answer("GET", "/pipe.ics/a").status == .notFound)
  }

  @Test func `may be empty, and may hold a large file`() throws {
    #expect(try PublishedFolder([:]).answer("GET", "/").status == .notFound)
    let large = String(repeating: "0123456789abcdef", count: 1 << 20)
    let response = try PublishedFolder(["large.txt": large]).answer("GET", "/large.txt")
    #expect(response["Content-Length"] == "16777216")
    #expect(response.body.elementsEqual(large.utf8))
  }
}
