import DocketKit
import DocketServing
import DocketTime
import Foundation
import Testing

/// A small published folder that goes away with the test; all its files were changed at one moment.
struct PublishedFolder: ~Copyable {
  let path: String

  /// Sunday, 6 November 1994, 08:49:37: the moment of the examples in RFC 9110.
  static let changed = Instant(clamping: 784_111_777)
  static let now = Instant(clamping: 1_795_478_400)
  static let calendar = "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Заседания\r\nEND:VCALENDAR\r\n"

  init(_ files: [String: String] = Self.files) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "docket-serving-\(UUID().uuidString)")
    path = url.path + "/public"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  static let files = [
    "ledger.json": "{}\n", "calendars/ru/hearings.ics": calendar, "calendars/ru/cases/quay.ics": calendar,
    "api/v1/index.json": "{}\n", "schema/v1/cases.schema.json": "{}\n", "data/hearings.csv": "id\r\n",
    "feeds/en/changes.atom": "<feed/>\n", "feeds/en/changes.json": "{}\n",
    "en/index.html": "<!doctype html>\n", "en/style.css": "a{}\n",
    "en/mark.svg": "<svg/>\n", "robots.txt": "User-agent: *\n", "key.bin": "\u{0}", "empty.txt": "",
    "en/déjà vu.txt": "encore\n", ".hidden": "secret\n", ".well/known.txt": "secret\n",
    "x.docket-lock": "secret\n", "x.docket-new": "secret\n",
  ]

  /// Writes a file, and the folders above it.
  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: Double(Self.changed.secondsSinceEpoch))],
      ofItemAtPath: url.path)
  }

  /// Answers a request to the address of the tests.
  func answer(
    _ method: String, _ target: String, _ fields: [(String, String)] = [], host: String? = "127.0.0.1:8080",
    version: String = "HTTP/1.1", now: Instant = PublishedFolder.now
  ) -> Response {
    let host = host.map { [("Host", $0)] } ?? []
    return Preview(folder: path).response(
      to: Request(
        method, target, version: version, fields: (host + fields).map { (name: $0.0, value: $0.1) }),
      now: now
    ).response
  }

  deinit {
    try? FileManager.default.removeItem(atPath: URL(filePath: path).deletingLastPathComponent().path)
  }
}
