import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// `docket serve`, from its first line to its end.
@Suite(.serialized, .timeLimit(.minutes(20))) struct `The serve command` {
  private static let docket = Command.products.appending(path: "docket").path

  /// A running `docket serve` with all it says.
  private final class Running {
    let process = Process()
    private let output: Pipe
    private let errors: URL
    private(set) var lines: [String] = []

    init(_ arguments: [String], untilLine isLast: (String) -> Bool) throws {
      output = Pipe()
      errors = FileManager.default.temporaryDirectory.appending(path: "docket-serve-\(UUID().uuidString)")
      _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
      process.executableURL = URL(filePath: docket)
      process.arguments = ["serve"] + arguments
      process.standardOutput = output
      process.standardError = try FileHandle(forWritingTo: errors)
      process.standardInput = FileHandle.nullDevice
      try process.run()
      var text = ""
      while let data = try output.fileHandleForReading.read(upToCount: 1), !data.isEmpty {
        text += String(decoding: data, as: UTF8.self)
        guard text.hasSuffix("\n") else { continue }
        lines.append(String(text.dropLast()))
        if isLast(text) { break }
        text = ""
      }
    }

    /// The address of the site, without its last slash.
    var address: String {
      String((lines.first ?? "").split(separator: " ").last?.dropLast() ?? "")
    }

    /// Ends it, and gives what it said on standard error.
    func end(_ number: Int32) throws -> (status: Int32, errors: String) {
      kill(process.processIdentifier, number)
      process.waitUntilExit()
      defer { try? FileManager.default.removeItem(at: errors) }
      #expect(process.terminationReason == .exit)
      return (process.terminationStatus, try String(contentsOf: errors, encoding: .utf8))
    }
  }

  private static func fetch(_ address: String, tag: String? = nil) async throws -> (HTTPURLResponse, Data) {
    let session = URLSession(configuration: .ephemeral)
    defer { session.invalidateAndCancel() }
    var request = URLRequest(url: try #require(URL(string: address)))
    request.cachePolicy = .reloadIgnoringLocalCacheData
    request.timeoutInterval = 600
    if let tag { request.setValue(tag, forHTTPHeaderField: "If-None-Match") }
    let (data, response) = try await session.data(for: request)
    return (try #require(response as? HTTPURLResponse), data)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `serves what is published, also when that is published anew, until it is ended`(number: Int32)
    async throws
  {
    let repository = try FaultyRepository(nil)
    let folder = repository.folder.path
    let publish = ["publish", "-C", folder, "--as-of", "2026-11-23"]
    try #require(try Command.run(Self.docket, publish).status == 0)
    let running = try Running(["-C", folder, "--port", "0"]) {
      $0.contains("http://") && $0.contains("/ru/hearings.ics")
    }
    let address = running.address
    #expect(running.lines.first == "Serving \(folder)/public at \(address)/")
    #expect(address.hasPrefix("http://127.0.0.1:"))
    let place = address.dropFirst("http://".count)
    for language in ["en", "fr", "ru"] {
      #expect(running.lines.contains { $0.hasSuffix("webcal://\(place)/calendars/\(language)/hearings.ics") })
    }
    let calendar = address + "/calendars/en/hearings.ics"
    let (response, body) = try await Self.fetch(calendar)
    #expect(response.statusCode == 200)
    #expect(response.value(forHTTPHeaderField: "Content-Type") == "text/calendar; charset=utf-8")
    #expect(body == FileManager.default.contents(atPath: folder + "/public/calendars/en/hearings.ics"))
    let tag = try #require(response.value(forHTTPHeaderField: "ETag"))
    let (unchanged, nothing) = try await Self.fetch(calendar, tag: tag)
    #expect(unchanged.statusCode == 304)
    #expect(nothing.isEmpty)

    let record = repository.folder.appending(path: FaultyRepository.record)
    try String(contentsOf: record, encoding: .utf8)
      .replacingOccurrences(of: "Announcement of the appeal", with: "First announcement of the appeal")
      .replacingOccurrences(of: "type: verdict", with: "type: sentencing")
      .write(to: record, atomically: true, encoding: .utf8)
    try #require(try Command.run(Self.docket, publish).status == 0)
    let new = FileManager.default.contents(atPath: folder + "/public/calendars/en/hearings.ics")
    #expect(new != body)
    let (changed, anew) = try await Self.fetch(calendar, tag: tag)
    #expect(changed.statusCode == 200)
    #expect(anew == new)

    let (status, errors) = try running.end(number)
    #expect(status == 0)
    #expect(errors == "")
  }

  /// The types are those that the site's own index promises.
  @Test func `gives every published file with the type and the bytes of the index`() async throws {
    let repository = try FaultyRepository(nil)
    let folder = repository.folder.path
    try #require(
      try Command.run(Self.docket, ["publish", "-C", folder, "--as-of", "2026-11-23"]).status == 0)
    let running = try Running(["\(folder)/public", "--port", "0", "--verbose"]) { $0.contains("Serving") }
    let published = folder + "/public"
    let index = try #require(FileManager.default.contents(atPath: published + "/api/v1/index.json"))
    let promised = String(decoding: index, as: UTF8.self)
    var count = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: published) {
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: "\(published)/\(path)", isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      count += 1
      let (response, body) = try await Self.fetch("\(running.address)/\(path)")
      #expect(response.statusCode == 200, "\(path)")
      #expect(body == FileManager.default.contents(atPath: "\(published)/\(path)"), "\(path)")
      let type = try #require(response.value(forHTTPHeaderField: "Content-Type"))
      let bare = String(type.prefix { $0 != ";" })
      #expect(promised.contains("\"\(bare)"), "\(path) \(type)")
      #expect(type.hasSuffix("; charset=utf-8"), "\(path) \(type)")
    }
    #expect(count > 10)
    let (status, errors) = try running.end(SIGTERM)
    #expect(status == 0)
    #expect(errors.contains("GET /calendars/en/hearings.ics 200, "))
  }

  @Test(
    arguments: [
      (["--host", "0.0.0.0"], 64, "--host takes 127.0.0.1, ::1 or localhost"),
      (["--host", "192.0.2.1"], 64, "shows files to this computer only"),
      (["--port", "65536"], 64, "port"), (["--port", "-1"], 64, "port"),
      (["missing"], 74, "there is no folder missing; docket publish writes it"),
      ([], 74, "/public; docket publish writes it"),
      (["pipeline.yml"], 74, "pipeline.yml"),
    ] as [([String], Int32, String)])
  func `says why it cannot begin`(arguments: [String], status: Int32, sentence: String) throws {
    let repository = try FaultyRepository(nil)
    let paths = arguments.map { $0 == "pipeline.yml" ? "\(repository.folder.path)/\($0)" : $0 }
    let result = try Command.run(Self.docket, ["serve", "-C", repository.folder.path] + paths)
    #expect(result.status == status, "\(result.output)")
    #expect(result.output.contains(sentence), "\(result.output)")
  }

  @Test func `ends with 74 where another has the port, and shows foreign and empty folders`() throws {
    let repository = try FaultyRepository(nil)
    let running = try Running([repository.folder.path, "--port", "0"]) { $0.contains("no calendars") }
    let port = running.address.split(separator: ":").last ?? ""
    let second = try Command.run(Self.docket, ["serve", repository.folder.path, "--port", String(port)])
    #expect(second.status == 74)
    #expect(second.output.contains("port \(port) cannot be had: address already in use"), "\(second.output)")
    let (status, errors) = try running.end(SIGINT)
    #expect(status == 0)
    #expect(errors.contains("was not written by docket publish"))
  }

  @Test func `explains itself`() throws {
    let result = try Command.run(Self.docket, ["serve", "--help"], environment: ["COLUMNS": "100"])
    #expect(result.status == 0)
    try Golden.expect(result.output, "help-serve.txt")
  }
}
