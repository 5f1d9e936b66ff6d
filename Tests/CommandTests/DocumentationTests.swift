import Foundation
import Testing

/// The messages that README.md and CONTRIBUTING.md show are what docket says of the fixture.
@Suite(.serialized) struct `A message in the documents` {
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "Fixture")

  @Test(arguments: [
    // The document, the event whose date is changed, and its new date.
    (Document.readMe, "appeal", "2031-05-21T09:00"),
    (Document.contributing, "trial-opening", "2031-02-31"),
  ])
  func `is what the command prints`(document: Document, event: String, date: String) throws {
    let text = try document.text()
    let shown = try #require(
      text.components(separatedBy: "```").first { $0.hasPrefix("\nerror  ") }?.trimmingCharacters(
        in: .newlines))
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "docket-document-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Self.fixture, to: folder)
    for arguments in [
      ["init", "--quiet"], ["add", "."],
      ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "-m", "Records"],
    ] {
      let git = try Command.run("/usr/bin/env", ["git", "-C", folder.path] + arguments)
      try #require(git.status == 0, "\(git.output)")
    }
    try change(event, to: date, in: folder.appending(path: "records/cases/harbour-bells.yml"))
    let result = try Command.run(
      Command.products.appending(path: "docket").path,
      ["validate", "-C", folder.path, "--since", "HEAD", "--as-of", "2031-04-02", "--lang", "en"])
    #expect(result.output.contains(shown), "\(result.output)")
  }

  private func change(_ event: String, to date: String, in record: URL) throws {
    var lines = try String(contentsOf: record, encoding: .utf8).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex(of: "  - id: \(event)"))
    let line = try #require(lines[start...].firstIndex { $0.hasPrefix("    date: ") })
    lines[line] = "    date: \(date)"
    try lines.joined(separator: "\n").write(to: record, atomically: true, encoding: .utf8)
  }
}
