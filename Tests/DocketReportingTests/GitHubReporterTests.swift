import DocketDiagnostics
import DocketLanguage
import DocketReporting
import TestSupport
import Testing

/// A command as GitHub's runner would read it.
struct ReadCommand: Equatable {
  var name = ""
  var properties: [String: String] = [:]
  var data = ""

  init?(_ line: Substring) {
    guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
    let head = line.dropFirst(2)[..<end.lowerBound]
    let parts = head.split(separator: " ", maxSplits: 1)
    name = parts.first.map(String.init) ?? ""
    for pair in parts.dropFirst().joined().split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2 else { return nil }
      properties[sides[0]] = Self.unescaped(sides[1], [("%3A", ":"), ("%2C", ",")])
    }
    data = Self.unescaped(String(line[end.upperBound...]), [])
  }

  private static func unescaped(_ text: String, _ more: [(String, String)]) -> String {
    let all = [("%0D", "\r"), ("%0A", "\n")] + more + [("%25", "%")]
    return all.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

@Suite struct GitHubReporterTests {
  private func commands(_ diagnostics: [Diagnostic], sources: [SourceFile] = []) -> [ReadCommand] {
    let report = Report(
      diagnostics: diagnostics, sources: Dictionary(uniqueKeysWithValues: sources.map { ($0.path, $0) }),
      language: .en, counts: .init(filesChecked: 1))
    return Reporter.github.render(report, ReportOptions()).split(separator: "\n").compactMap {
      ReadCommand($0)
    }
  }

  private func findings(_ severity: Severity, _ count: Int) -> [Diagnostic] {
    (0..<count).map { number in
      Diagnostic(
        .sample("rule-\(number)", severity), at: .file("\(severity.rawValue).yml"),
        what: Phrase.same("W").message)
    }
  }

  @Test func `what, why and mend are one text on several lines`() {
    let command = commands([
      Diagnostic(
        .sample("a-rule", .warning), at: .file("a.yml"), what: Phrase.same("50% of it: one, two").message,
        mend: [Phrase.same("do this.").message, Phrase.same("or that.").message])
    ])
    #expect(command.map(\.name) == ["warning"])
    #expect(command.map(\.properties) == [["file": "a.yml", "title": "a-rule"]])
    #expect(
      command.map(\.data) == [
        "50% of it: one, two\nReaders would see something else.\nMend, one of these:\n- do this.\n- or that."
      ])
  }

  @Test(arguments: [
    (0, 0, ["file": "a.yml", "title": "r"]),
    (3, 4, ["file": "a.yml", "line": "1", "endLine": "1", "col": "4", "endColumn": "5", "title": "r"]),
    (3, 3, ["file": "a.yml", "line": "1", "endLine": "1", "col": "4", "endColumn": "4", "title": "r"]),
    (3, 8, ["file": "a.yml", "line": "1", "endLine": "2", "title": "r"]),
    (0, 5, ["file": "a.yml", "line": "1", "endLine": "1", "title": "r"]),
    (0, 10, ["file": "a.yml", "line": "1", "endLine": "2", "title": "r"]),
    (10, 10, ["file": "a.yml", "line": "2", "endLine": "2", "title": "r"]),
  ])
  func `columns are given only for a range on one line`(
    _ lower: Int, _ upper: Int, _ properties: [String: String]
  ) {
    let file = SourceFile("a.yml", "a: 1\nb: 2\n")
    let finding = Diagnostic(
      .sample("r"), at: file.location(ByteRange(lower, upper)), what: Phrase.same("W").message)
    #expect(commands([finding], sources: [file]).map(\.properties) == [properties])
  }

  @Test(arguments: [
    (0, 0, 0, 0), (10, 10, 10, 0), (11, 0, 0, 1), (0, 12, 0, 2), (0, 0, 11, 2), (30, 30, 0, 40),
    (11, 0, 9, 1),
    (11, 0, 10, 2), (11, 11, 11, 4),
  ])
  func `one notice says how many annotations GitHub leaves out`(
    _ errors: Int, _ warnings: Int, _ infos: Int, _ left: Int
  ) {
    let all = findings(.info, infos) + findings(.warning, warnings) + findings(.error, errors)
    let commands = commands(all)
    let notices = commands.filter { $0.properties["title"] == "docket" }
    #expect(commands.count == errors + warnings + infos + notices.count)
    #expect(notices.map(\.data.localCount) == (left > 0 ? [left] : []))
    let names = commands.map(\.name)
    #expect(names == names.sorted { Self.rank($0) < Self.rank($1) })
    if left > 0 { #expect(commands.filter { $0.name == "notice" }.first?.properties["title"] == "docket") }
  }

  private static func rank(_ name: String) -> Int {
    ["error", "warning", "notice"].firstIndex(of: name) ?? 9
  }

  @Test func `repeats are counted in the last annotation that is listed`() {
    let file = SourceFile("a.yml", String(repeating: "a\n", count: 8))
    let many = (0..<8).map {
      Diagnostic(
        .sample("r"), at: file.location(ByteRange($0 * 2, $0 * 2 + 1)), what: Phrase.same("W").message)
    }
    let commands = commands(many, sources: [file])
    #expect(commands.count == 5)
    #expect(commands.last?.data.hasSuffix("\nr: 3 more in a.yml") == true)
    #expect(commands.dropLast().allSatisfy { !$0.data.contains("more") })
  }

  @Test(arguments: 0..<200)
  func `the runner reads back what was written`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let pieces = ["%", ":", ",", "::", "%0A", "%25", "=", "a", "ж", ";", "]", " ", "%3A", "🕊", "#"]
    let text = { (random: inout SplitMix64) in
      "x"
        + (0..<Int.random(in: 0..<12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
    let (path, what) = (text(&random), text(&random))
    let command = commands([
      Diagnostic(
        .sample("r"), at: .file(path), what: Phrase.same("{t}").with(["t": .text(what)]),
        why: Phrase.same("{t}").with(["t": .text("")]))
    ])
    #expect(command.map { $0.properties["file"] } == [path])
    #expect(command.map(\.data) == [what])
  }
}

extension String {
  /// The number after the colon of the notice.
  fileprivate var localCount: Int? {
    split(separator: ":").last?.split(separator: " ").first.flatMap { Int($0) }
  }
}
