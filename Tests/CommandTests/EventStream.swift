import Foundation
import Testing

/// The issues of a run of the record tests, read from Swift Testing's event stream.
enum EventStream {
  struct Issue: Equatable {
    let finding: Fault.Expected
    let path: String
  }

  struct Run {
    let issues: [Issue]
    /// Everything the run printed or wrote.
    let everything: String
    let status: Int32
  }

  /// Runs the built record tests on a repository with the event stream on.
  static func run(on repository: borrowing FaultyRepository) throws -> Run {
    let stream = repository.folder.appending(path: ".events.jsonl")
    let result = try Command.run(
      CommandLine.arguments[0],
      [
        "--testing-library", "swift-testing", "--filter", "RecordTests\\.", "--event-stream-output-path",
        stream.path,
        "--event-stream-version", "6.3",
      ],
      environment: [
        "DOCKET_ROOT": repository.folder.path, "DOCKET_SINCE": "HEAD", "DOCKET_AS_OF": "2026-11-23",
        "DOCKET_LANG": "en",
      ])
    let text = try String(contentsOf: stream, encoding: .utf8)
    try? FileManager.default.removeItem(at: stream)
    let root = repository.folder.path
    let issues = try text.split(separator: "\n").compactMap { try issue(String($0), root: root) }
    return Run(issues: issues, everything: result.output + text, status: result.status)
  }

  private static func issue(_ line: String, root: String) throws -> Issue? {
    let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    guard let payload = record?["payload"] as? [String: Any], payload["kind"] as? String == "issueRecorded",
      let issue = payload["issue"] as? [String: Any], let source = issue["sourceLocation"] as? [String: Any]
    else { return nil }
    let path = try #require(source["filePath"] as? String)
    let messages = (payload["messages"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
    let text = messages.joined(separator: "\n")
    let rule = text.split(whereSeparator: \.isWhitespace).drop { $0 != "error" && $0 != "warning" }
      .dropFirst().first
    let severity = try #require(issue["severity"] as? String)
    return Issue(
      finding: Fault.Expected(
        rule: rule.map(String.init) ?? text, line: try #require(source["line"] as? Int),
        column: try #require(source["column"] as? Int), severity: severity),
      path: path.hasPrefix(root) ? String(path.dropFirst(root.count + 1)) : path)
  }
}
