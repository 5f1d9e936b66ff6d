@testable import DocketServing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What must hold of the bytes of a connection and of what is answered.
enum RequestChecks {
  /// A small published folder, with a file beside it that nobody may get.
  private static let preview: Preview = {
    let root = FileManager.default.temporaryDirectory.appending(
      path: "docket-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    let folder = root.appending(path: "public")
    do {
      try FileManager.default.createDirectory(
        at: folder.appending(path: "a"), withIntermediateDirectories: true)
      try Data(outside.utf8).write(to: root.appending(path: "secret.txt"))
      try Data("BEGIN:VCALENDAR\r\n".utf8).write(to: folder.appending(path: "feed.ics"))
      try Data("<!doctype html>\n".utf8).write(to: folder.appending(path: "a/index.html"))
      try Data(outside.utf8).write(to: folder.appending(path: ".hidden"))
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "link"), withDestinationURL: root.appending(path: "secret.txt"))
    } catch {
      fatalError("the folder to serve cannot be made: \(error)")
    }
    return Preview(folder: folder.path)
  }()

  private static let outside = "what stands beside the published folder"

  /// Reads and answers what comes over a connection.
  static func run(_ bytes: [UInt8]) {
    let whole = steps([bytes])
    var dice = Dice(seed: UInt64(bytes.fingerprint))
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = dice.roll(3) == 0 ? 1 : 1 + dice.roll(4_096)
      pieces.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    require(steps(pieces) == whole, "the same bytes in other portions are other requests")
    for case .request(let request, hasBody: _) in whole { answer(request) }
  }

  /// What a connection would make of bytes that come in portions, up to its end.
  private static func steps(_ portions: [[UInt8]]) -> [RequestReader.Step] {
    var reader = RequestReader()
    var steps: [RequestReader.Step] = []
    for portion in portions {
      reader.add(portion)
      reading: while true {
        let step = reader.next()
        switch step {
        case .incomplete: break reading
        case .request(_, let hasBody):
          steps.append(step)
          if hasBody { return steps }
        case .refused:
          steps.append(step)
          return steps
        }
      }
    }
    return steps
  }

  private static func answer(_ request: Request) {
    let (response, failure) = preview.response(to: request, now: Around.now)
    require(failure == nil, "a request makes the file system fail: \(request.target)")
    require(!response.status.isOfServer, "a request is answered with \(response.status)")
    require(
      response.body.firstIndex(of: Array(outside.utf8)) == nil,
      "\(request.target) gives what is not published")
    if request.method == "HEAD" || response.status == .notModified {
      require(response.body.isEmpty, "a body where none may be")
    } else {
      require(response["Content-Length"] == "\(response.body.count)", "the length is not that of the body")
    }
    let head = String(decoding: response.head(closes: false), as: UTF8.self)
    let lines = head.unicodeScalars.split(omittingEmptySubsequences: false) {
      "\r\n".unicodeScalars.contains($0)
    }
    // Of each line, its carriage return and its line feed make two ends.
    require(lines.count == 2 * (response.fields.count + 2) + 1, "a header field holds a line break")
  }
}

extension Response.Status {
  /// Whether the fault is the server's.
  fileprivate var isOfServer: Bool { rawValue == 500 || rawValue == 503 }
}
