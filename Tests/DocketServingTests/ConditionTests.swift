import DocketServing
import DocketTime
import Testing

/// RFC 9110 §13.
@Suite struct `A conditional request` {
  static let tag = `A response`.tag
  static let earlier = "Sun, 06 Nov 1994 08:49:36 GMT"
  static let same = "Sun, 06 Nov 1994 08:49:37 GMT"

  /// Fields, and what comes of them.
  static let cases: [([(String, String)], Response.Status)] = [
    ([("If-None-Match", "\"\(tag)\"")], .notModified), ([("If-None-Match", "W/\"\(tag)\"")], .notModified),
    ([("If-None-Match", "*")], .notModified), ([("If-None-Match", "\"a\", \"\(tag)\"")], .notModified),
    ([("If-None-Match", "\"a,b\",W/\"c\" ,, W/\"\(tag)\", \"d\"")], .notModified),
    ([("if-none-match", "\"a\""), ("IF-NONE-MATCH", "\"\(tag)\"")], .notModified),
    ([("If-None-Match", "\"\"")], .ok), ([("If-None-Match", "\"a\"")], .ok), ([("If-None-Match", "")], .ok),
    ([("If-None-Match", tag)], .ok), ([("If-None-Match", "\"\(tag)")], .ok),
    ([("If-None-Match", "\"\(tag)-gzip\"")], .ok), ([("If-None-Match", "w/\"\(tag)\"")], .ok),
    ([("If-None-Match", "\"a\" *")], .ok), ([("If-None-Match", "\"\(tag.uppercased())\"")], .ok),
    ([("If-Modified-Since", same)], .notModified),
    ([("If-Modified-Since", "Tue, 24 Nov 2026 00:00:00 GMT")], .notModified),
    ([("If-Modified-Since", "Sunday, 06-Nov-94 08:49:37 GMT")], .notModified),
    ([("If-Modified-Since", "Sun Nov  6 08:49:37 1994")], .notModified),
    ([("If-Modified-Since", earlier)], .ok), ([("If-Modified-Since", "Sun Nov  6 08:49:36 1994")], .ok),
    ([("If-Modified-Since", "Sunday, 06-Nov-94 08:49:36 GMT")], .ok),
    // Two digits mean the last such year that is not more than 50 years ahead: 2076 is, 1977 then.
    ([("If-Modified-Since", "Friday, 06-Nov-76 08:49:37 GMT")], .notModified),
    ([("If-Modified-Since", "Sunday, 06-Nov-77 08:49:37 GMT")], .ok),
    ([("If-Modified-Since", "yesterday")], .ok), ([("If-Modified-Since", "")], .ok),
    ([("If-Modified-Since", "Sun, 31 Feb 2025 08:49:37 GMT")], .ok),
    ([("If-Modified-Since", "Sun, 06 Nov 2025 08:49:37 CET")], .ok),
    ([("If-Modified-Since", "Sun, 06 Nov 2025 24:49:37 GMT")], .ok),
    ([("If-Modified-Since", "Sun, 06 Nov -025 08:49:37 GMT")], .ok),
    ([("If-Modified-Since", "Sun, 06 Nov 99999999999999999999 08:49:37 GMT")], .ok),
    ([("If-Modified-Since", "1795478400")], .ok),
    // A tag counts more than a date, whichever way.
    ([("If-None-Match", "\"a\""), ("If-Modified-Since", same)], .ok),
    ([("If-None-Match", "\"\(tag)\""), ("If-Modified-Since", earlier)], .notModified),
    ([("If-Match", "\"\(tag)\"")], .ok), ([("If-Match", "*")], .ok),
    ([("If-Match", "\"a\"")], .preconditionFailed),
    ([("If-Match", "W/\"\(tag)\"")], .preconditionFailed),
    ([("If-Match", "\"\(tag)\""), ("If-None-Match", "\"\(tag)\"")], .notModified),
    ([("If-Match", "\"\(tag)\""), ("If-Unmodified-Since", earlier)], .ok),
    ([("If-Unmodified-Since", same)], .ok), ([("If-Unmodified-Since", earlier)], .preconditionFailed),
    ([("If-Unmodified-Since", "never")], .ok), ([("Range", "bytes=0-1")], .ok),
  ]

  @Test(arguments: cases.indices)
  func `is answered as the standard says`(index: Int) throws {
    let folder = try PublishedFolder()
    let (fields, status) = Self.cases[index]
    let response = folder.answer("GET", "/calendars/ru/hearings.ics", fields)
    #expect(response.status == status, "\(fields)")
    #expect(folder.answer("HEAD", "/calendars/ru/hearings.ics", fields).status == status, "\(fields)")
    let full = folder.answer("GET", "/calendars/ru/hearings.ics")
    if status == .notModified {
      #expect(response.body == [])
      // What a cache needs to go on with what it has (§15.4.5).
      for name in ["ETag", "Date", "Cache-Control", "Vary", "Last-Modified", "Content-Length"] {
        #expect(response[name] == full[name] && full[name] != nil, "\(name)")
      }
    }
    if status == .ok { #expect(response == full) }
  }

  @Test func `notices another content even within one second`() throws {
    let folder = try PublishedFolder()
    let old = folder.answer("GET", "/robots.txt")["ETag"] ?? ""
    try folder.write("User-agent: all\n", to: "robots.txt")
    let response = folder.answer("GET", "/robots.txt", [("If-None-Match", old)])
    #expect(response.status == .ok)
    #expect(response["ETag"] != old)
    try folder.write("User-agent: *\n", to: "robots.txt")
    #expect(folder.answer("GET", "/robots.txt", [("If-None-Match", old)]).status == .notModified)
  }

  /// A file from a machine whose clock is ahead is not newer than its response (§8.8.2.1).
  @Test func `never hears of a change in the future`() throws {
    let now = Instant(clamping: PublishedFolder.changed.secondsSinceEpoch - 60)
    let response = try PublishedFolder().answer("GET", "/robots.txt", now: now)
    #expect(response["Last-Modified"] == "Sun, 06 Nov 1994 08:48:37 GMT")
    #expect(response["Date"] == response["Last-Modified"])
  }

  @Test(
    arguments: [
      (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
      (-62_135_596_800, "Mon, 01 Jan 0001 00:00:00 GMT"), (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ] as [(Int64, String)])
  func `hears the time in the one form that is written`(seconds: Int64, text: String) throws {
    #expect(try PublishedFolder().answer("GET", "/", now: Instant(clamping: seconds))["Date"] == text)
  }
}
