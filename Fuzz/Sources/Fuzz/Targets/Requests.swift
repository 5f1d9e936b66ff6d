extension FuzzTarget {
  /// Bytes of a connection to the preview server.
  static let requests = FuzzTarget(
    name: "requests", longest: 20_000, hasLines: true,
    seeds: { texts.map { Array($0.replacing("\n", with: "\r\n").utf8) } },
    words: [
      "GET ", "HEAD ", "POST ", " HTTP/1.1\r\n", " HTTP/1.0\r\n", " HTTP/2.0\r\n", "Host: localhost\r\n",
      "Host: 127.0.0.1:8080\r\n", "Host: [::1]:80\r\n", "http://localhost/", "/../", "/%2e%2e/", "%2F", "%5c",
      "%00", "%c0%ae",
      "/a/", "/secret.txt", "/.hidden", "/link", "/a/index.html", "/feed.ics", "?a=b", "#a",
      "If-None-Match: ",
      "If-Match: *\r\n",
      "W/\"", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n", "Content-Length: 3\r\n",
      "Transfer-Encoding: chunked\r\n", "Connection: close\r\n", "Origin: http://localhost\r\n", "\r\n\r\n",
      "\n\n", "\r",
    ]
  ) { input in RequestChecks.run(input) }

  private static let texts = [
    "GET / HTTP/1.1\nHost: localhost\n\n",
    "HEAD /feed.ics HTTP/1.1\nHost: 127.0.0.1:8080\nIf-None-Match: W/\"a\", \"b\"\n\n",
    "GET /a HTTP/1.1\nHost: localhost\nOrigin: http://localhost:3000\n\n",
    "GET http://localhost/a/?x=1#y HTTP/1.1\nHost: example.org\n\n",
    "GET /../secret.txt HTTP/1.1\nHost: localhost\n\n",
    "GET /.hidden HTTP/1.1\nHost: localhost\n\nGET /%2Ehidden HTTP/1.1\nHost: localhost\n\n",
    "GET /%2e%2e/secret.txt HTTP/1.1\nHost: localhost\n\nGET /link HTTP/1.1\nHost: localhost\n\n",
    "POST /feed.ics HTTP/1.1\nHost: localhost\nContent-Length: 3\n\nabc",
    "GET /feed.ics HTTP/1.0\nConnection: keep-alive\nIf-Modified-Since: Sunday, 06-Nov-94 08:49:37 GMT\n\n",
    "\n\nGET /feed.ics HTTP/1.1\nHost: [::1]\nIf-Match: *\nIf-Unmodified-Since: Sun Nov  6 08:49:37 1994\n\n",
  ]
}
