import DocketDiagnostics
import DocketJSON
import DocketLanguage
import DocketReporting
import Testing

/// What readers of single formats rely on.
@Suite struct `A report` {
  private let file = SourceFile("records/cases/a.yml", "x: 1\ny: 2\nz: 3\n")

  private func report(_ severities: [Severity], context: Report.Context = .init()) -> Report {
    Report(
      diagnostics: severities.enumerated().map { index, severity in
        Diagnostic(
          .sample("r\(index)", severity), at: file.place(of: "y"), what: Phrase.same("W & <b>").message,
          mend: [Phrase.same("M").message], notes: [.init(Phrase.same("N").message, at: file.place(of: "z"))])
      }, sources: [file.path: file], language: .en, counts: .init(filesChecked: 1), context: context)
  }

  @Test(
    arguments: [
      ([], false, 1, 0, 0), ([.error], false, 1, 1, 0), ([.error, .warning, .info], false, 3, 1, 2),
      ([.error, .warning, .info], true, 3, 2, 1), ([.warning], false, 1, 0, 1),
    ] as [([Severity], Bool, Int, Int, Int)])
  func `for test pages fails where docket does, and counts what it has`(
    severities: [Severity], strict: Bool, tests: Int, failures: Int, skipped: Int
  ) {
    let report = report(severities, context: .init(files: [file.path]))
    let xml = Reporter.junit.render(report, ReportOptions(strict: strict))
    let counts = "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\""
    #expect(xml.ranges(of: counts).count == 2)
    #expect(xml.ranges(of: "<testcase ").count == tests)
    #expect(xml.ranges(of: "<failure ").count == failures)
    #expect(xml.ranges(of: "<skipped ").count == skipped)
    if !severities.isEmpty { #expect(xml.contains("message=\"W &amp; &lt;b&gt;\"")) }
  }

  @Test func `in SARIF names each level, and the rule of each result`() throws {
    let context = Report.Context(rules: [.sample("r0", .warning), .sample("r1", .error), .sample("r9")])
    let text = Reporter.sarif.render(
      report([.error, .warning, .info], context: context), ReportOptions(version: "1.2.3"))
    let run = try JSONValue.parse(Array(text.utf8))["runs"]?.first
    let results = run?["results"]?.items ?? []
    let driver = run?["tool"]?["driver"]
    #expect(driver?["semanticVersion"] == "1.2.3")
    #expect(results.map { $0["level"]?.text } == ["error", "warning", "note"])
    #expect(driver?["rules"]?.items.map { $0["id"]?.text } == ["r0", "r1", "r2"])
    #expect(results.map { $0["ruleIndex"] } == [0, 1, 2])
    #expect(results.allSatisfy { $0["suppressions"] == nil })
    #expect(
      driver?["rules"]?.first?["help"]?["text"] == "Readers would see something else.\ndocket explain r0")
  }

  @Test func `in SARIF has accepted findings, when asked for, as suppressed ones`() throws {
    let accepted = report([.error]).diagnostics
    let text = Reporter.sarif.render(
      report([.warning], context: .init(accepted: accepted, listsAccepted: true)), ReportOptions())
    let results = try JSONValue.parse(Array(text.utf8))["runs"]?.first?["results"]?.items ?? []
    #expect(results.map { $0["suppressions"] } == [nil, [["kind": "inSource", "status": "accepted"]]])
  }

  @Test(arguments: [
    ("a b.yml", "a%20b.yml"), ("é/1:2.yml", "%C3%A9/1%3A2.yml"),
    ("records/a-b_c~d.yml", "records/a-b_c~d.yml"),
  ])
  func `in SARIF has paths that are addresses`(path: String, uri: String) throws {
    let report = Report(
      diagnostics: [Diagnostic(.sample("r"), at: .file(path), what: Phrase.same("[a](1)").message)],
      sources: [:],
      language: .en, counts: .init(filesChecked: 1))
    let text = Reporter.sarif.render(report, ReportOptions())
    let result = try JSONValue.parse(Array(text.utf8))["runs"]?.first?["results"]?.first
    let location = result?["locations"]?.first?["physicalLocation"]?["artifactLocation"]
    #expect(location?["uri"]?.text == uri)
    #expect(result?["message"]?["text"]?.text?.hasPrefix("[a] (1)\n") == true)
  }

  @Test(arguments: [(Severity.error, "blocker"), (.warning, "major"), (.info, "info")])
  func `for GitLab has severities of its scale`(severity: Severity, word: String) throws {
    let text = Reporter.gitlab.render(report([severity]), ReportOptions())
    #expect(try JSONValue.parse(Array(text.utf8)).first?["severity"]?.text == word)
  }

  @Test func `without a finding is a whole document in each format`() throws {
    for reporter in Reporter.builtIn where ["json", "sarif", "gitlab", "rdjson"].contains(reporter.name) {
      _ = try JSONValue.parse(Array(reporter.render(report([]), ReportOptions()).utf8))
    }
    #expect(Reporter.gitlab.render(report([]), ReportOptions()) == "[]\n")
    #expect(
      Reporter.markdown.render(report([]), ReportOptions())
        == "### no errors, no warnings in 1 file checked\n")
  }

  @Test(arguments: [
    (ByteRange(3, 4), "2", ["2"]), (ByteRange(8, 8), "a\nb", ["a\nb"]), (ByteRange(3, 4), "\u{202E}", []),
  ])
  func `for reviewdog suggests an edit that can be shown`(
    range: ByteRange, replacement: String, texts: [String]
  ) throws {
    let fix = Fix(
      Phrase.same("F").message, edits: [TextEdit(path: file.path, range: range, replacement: replacement)],
      safety: .suggested)
    #expect(try suggestions(fix) == texts)
  }

  @Test func `for reviewdog suggests nothing in other files or beside a private value`() throws {
    let edit = { TextEdit(path: $0, range: ByteRange(3, 4), replacement: "2") }
    let two = Fix(Phrase.same("F").message, edits: [edit(file.path), edit("b.yml")], safety: .safe)
    let other = Fix(Phrase.same("F").message, edits: [edit("b.yml")], safety: .safe)
    #expect(try suggestions(two) == [])
    #expect(try suggestions(other) == [])
    var masks = MaskedRanges()
    masks.insert(path: file.path, range: ByteRange(0, 1))
    let own = Fix(Phrase.same("F").message, edits: [edit(file.path)], safety: .safe)
    #expect(try suggestions(own, masks) == [])
  }

  private func suggestions(_ fix: Fix, _ masks: MaskedRanges = .init()) throws -> [String?] {
    let report = Report(
      diagnostics: [
        Diagnostic(.sample("r"), at: file.place(of: "y"), what: Phrase.same("W").message, fixes: [fix])
      ], sources: [file.path: file], masks: masks, language: .en, counts: .init(filesChecked: 1))
    let text = Reporter.rdjson.render(report, ReportOptions())
    let found = try JSONValue.parse(Array(text.utf8))["diagnostics"]?.first?["suggestions"]?.items ?? []
    return found.map { $0["text"]?.text }
  }
}
