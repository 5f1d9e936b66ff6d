import DocketDiagnostics
import DocketLanguage
import DocketReporting
import TestSupport
import Testing

@Suite struct ReportTests {
  private func finding(
    _ rule: String, _ path: String, _ offset: Int, _ severity: Severity = .error,
    what: Message = Phrase.same("W").message
  ) -> Diagnostic {
    let start = Position(offset: offset, line: 1, column: offset + 1)
    let end = Position(offset: offset + 1, line: 1, column: offset + 2)
    return Diagnostic(.sample(rule, severity), at: Location(path: path, start: start, end: end), what: what)
  }

  private func report(_ diagnostics: [Diagnostic], sources: [SourceFile] = [], masks: MaskedRanges = .init())
    -> Report
  {
    Report(
      diagnostics: diagnostics, sources: Dictionary(uniqueKeysWithValues: sources.map { ($0.path, $0) }),
      masks: masks,
      language: .en, counts: .init(filesChecked: 3))
  }

  @Test func `findings are sorted by path, place and weight, then rule`() {
    let sorted = [
      finding("z", "B.yml", 9), finding("z", "a.yml", 1), finding("z", "a.yml", 2, .error),
      finding("a", "a.yml", 2, .warning), finding("b", "a.yml", 2, .warning), finding("a", "я.yml", 0),
    ]
    #expect(report(sorted.reversed()).diagnostics == sorted)
  }

  @Test(arguments: 0..<50)
  func `a report does not depend on the order of the checks`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let findings = (0..<30).map { _ in
      finding(
        ["a", "b"].randomElement(using: &random) ?? "a",
        ["x.yml", "y.yml"].randomElement(using: &random) ?? "x.yml",
        Int.random(in: 0..<3, using: &random), Severity.allCases.randomElement(using: &random) ?? .error,
        what: Phrase.same("{n}").with(["n": .count(Int.random(in: 0..<3, using: &random))]))
    }
    let one = report(findings.shuffled(using: &random))
    let other = report(findings.shuffled(using: &random))
    #expect(one.items == other.items)
    for reporter in Reporter.builtIn {
      #expect(reporter.render(one, ReportOptions()) == reporter.render(other, ReportOptions()))
    }
  }

  @Test(arguments: [(4, 4, nil), (5, 5, nil), (6, 5, 1), (200, 5, 195)])
  func `of many findings of one rule in one file five are shown and the rest counted`(
    _ count: Int, _ shown: Int, _ rest: Int?
  ) {
    let many = (0..<count).map { finding("many", "a.yml", $0 * 2) }
    let others = [finding("other", "a.yml", 3), finding("many", "b.yml", 1)]
    let report = report(many + others)
    #expect(report.diagnostics.count == count + 2)
    #expect(report.count(.error) == count + 2)
    let listed = report.items.filter {
      if case .finding(let one) = $0 { one.rule == "many" && one.location.path == "a.yml" } else { false }
    }
    #expect(listed.count == shown)
    let more = report.items.compactMap { if case .more(_, _, let count) = $0 { count } else { nil } }
    #expect(more == (rest.map { [$0] } ?? []))
    #expect(report.items.count == shown + 2 + more.count)
  }

  @Test func `private values are taken out of every message, also where another file quotes them`() {
    let source = SourceFile("a.yml", "mail: ann@harbour.example\n")
    var masks = MaskedRanges()
    masks.insert(path: "a.yml", range: ByteRange(6, 25))
    let quoting = finding(
      "duplicate", "b.yml", 0, what: Phrase.same("{v}").with(["v": .quoted("Ann@Harbour.Example")]))
    let report = report([quoting], sources: [source], masks: masks)
    #expect(report.diagnostics.map { $0.what.text(in: .en) } == ["“•••••••••••••••••••”"])
  }

  @Test func `two names that differ only in what is hidden stay two files`() {
    let (one, two) = (SourceFile("ann-bell.yml", "a: 1\n"), SourceFile("tom-bell.yml", "private: 2\n"))
    var masks = MaskedRanges()
    masks.insert(namePart: ByteRange(0, 8), of: one.path)
    masks.insert(namePart: ByteRange(0, 8), of: two.path)
    masks.insert(path: two.path, range: ByteRange(0, 7))
    let report = report(
      [finding("x", one.path, 0), finding("x", two.path, 0)], sources: [one, two], masks: masks)
    #expect(report.diagnostics.map(\.location.path) == ["••••••••.yml", "••••••••.yml (2)"])
    let text = Reporter.text.render(report, ReportOptions(summary: false))
    #expect(text.contains("   1 | a: 1\n"))
    #expect(text.contains("   1 | •••••••: 2\n"))
  }

  @Test func `a redactor may know more than the files of the report`() {
    var redactor = Redactor()
    redactor.insert("ann@harbour.example")
    let report = Report(
      diagnostics: [
        finding("x", "a.yml", 0, what: Phrase.same("{v}").with(["v": .text("ann@harbour.example")]))
      ],
      sources: ["a.yml": SourceFile("a.yml", "ann@harbour.example, again\n")], redactor: redactor,
      language: .en,
      counts: .init(filesChecked: 1))
    let text = Reporter.text.render(report, ReportOptions())
    #expect(!text.contains("harbour"))
    #expect(text.contains("   1 | •••••••••••••••••••, again\n"))
  }
}
