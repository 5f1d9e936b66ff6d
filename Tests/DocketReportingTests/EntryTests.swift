import DocketDiagnostics
import DocketLanguage
import DocketReporting
import Testing

/// Findings as programs get them.
@Suite struct `The findings for programs` {
  private func finding(
    _ rule: String, _ file: SourceFile, at words: String, _ severity: Severity = .error, what: String = "W"
  ) -> Diagnostic {
    Diagnostic(
      .sample(rule, severity), at: file.place(of: words), what: Phrase.same(what).message, subject: "appeal")
  }

  private func report(
    _ diagnostics: [Diagnostic], _ sources: [SourceFile], masks: MaskedRanges = .init(),
    context: Report.Context = .init(), advice: Bool = true
  ) -> Report {
    Report(
      diagnostics: diagnostics, sources: Dictionary(uniqueKeysWithValues: sources.map { ($0.path, $0) }),
      masks: masks, language: .en, counts: .init(filesChecked: 2), listsAdvice: advice, context: context)
  }

  private let first = SourceFile("a.yml", "x: 1\ny: 2\nz: 3\n")
  private let second = SourceFile("b.yml", "x: 1\ny: 2\nz: 3\n")

  @Test func `have errors first, and of these the ones of the change`() {
    let found = [
      finding("i", second, at: "x", .info), finding("w", second, at: "x", .warning),
      finding("e", first, at: "y"),
      finding("w", first, at: "x", .warning), finding("e", second, at: "z"),
    ]
    let entries = report(found, [first, second], context: .init(changedFiles: ["b.yml"])).entries
    #expect(
      entries.map { "\($0.diagnostic.rule) \($0.diagnostic.location.path) \($0.isInChange)" } == [
        "e b.yml true", "e a.yml false", "w b.yml true", "w a.yml false", "i b.yml true",
      ])
  }

  @Test func `are on GitHub in the order of the change as well`() {
    let found = (0..<12).map { finding("e\($0)", first, at: "x") } + [finding("own", second, at: "x")]
    let report = report(found, [first, second], context: .init(changedFiles: ["b.yml"]))
    let lines = Reporter.github.render(report, ReportOptions()).split(separator: "\n")
    #expect(lines.first?.hasPrefix("::error file=b.yml,") == true)
    #expect(lines.count == 14)
  }

  @Test func `have advice and accepted ones only where they are asked for`() {
    let found = [finding("plain-error", first, at: "x"), finding("plain-advice", first, at: "y", .info)]
    let accepted = [finding("set-aside", first, at: "z")]
    let few = report(found, [first], context: .init(accepted: accepted), advice: false)
    let all = report(found, [first], context: .init(accepted: accepted, listsAccepted: true))
    #expect(few.entries.map(\.diagnostic.rule) == ["plain-error"])
    #expect(all.entries.map(\.diagnostic.rule) == ["plain-error", "plain-advice", "set-aside"])
    #expect(all.entries.map(\.isAccepted) == [false, false, true])
    for reporter in Reporter.builtIn {
      let text = reporter.render(all, ReportOptions())
      #expect(text.contains("plain-advice"))
      #expect(text.contains("set-aside") == ["json", "sarif"].contains(reporter.name))
      #expect(!reporter.render(few, ReportOptions()).contains("plain-advice"))
    }
  }

  @Test func `keep their fingerprints when lines come before them and words change`() {
    let moved = SourceFile("a.yml", "# new\n\nx: 1\n\ny: 2\nz: 3\n")
    let before = report([finding("e", first, at: "x"), finding("e", first, at: "y")], [first]).entries
    let after = report([finding("e", moved, at: "x", what: "New"), finding("e", moved, at: "y")], [moved])
      .entries
    #expect(before.map(\.fingerprint) == after.map(\.fingerprint))
    #expect(Set(before.map(\.fingerprint)).count == 2)
  }

  @Test(arguments: ["rule", "file", "place"])
  func `have other fingerprints in another`(part: String) {
    let file = part == "file" ? second : first
    let context = Report.Context(keyPath: { _ in part == "place" ? "events/verdict" : "events/appeal" })
    let other = report([finding(part == "rule" ? "f" : "e", file, at: "x")], [file], context: context).entries
    let one = report(
      [finding("e", first, at: "x")], [first], context: .init(keyPath: { _ in "events/appeal" })
    ).entries
    #expect(one.first?.fingerprint.description == "4334d4185b29cff673a55b6b9d272a52")
    #expect(other.first?.fingerprint != one.first?.fingerprint)
  }

  @Test func `have fingerprints that say nothing of a private value`() {
    let fingerprints = [[1, 2], [8, 7]].map { digits in
      let card = TestCard.grouped(TestCard.digits(digits + Array(repeating: 4, count: 13)), by: " ")
      let file = SourceFile("a.yml", "card \(card): 1\n")
      var masks = MaskedRanges()
      masks.insert(path: file.path, range: file.place(of: card).byteRange)
      let report = report(
        [finding("e", file, at: card)], [file], masks: masks, context: .init(keyPath: { _ in "card \(card)" })
      )
      #expect(report.entries.map(\.keyPath) == ["card •••••••••••••••••••"])
      return report.entries.map(\.fingerprint)
    }
    #expect(fingerprints[0] == fingerprints[1])
  }

  @Test func `have the same fingerprints whether or not accepted ones are listed`() {
    let found = [finding("e", first, at: "z")]
    let accepted = [finding("e", first, at: "x")]
    let hidden = report(found, [first], context: .init(accepted: accepted)).entries
    let listed = report(found, [first], context: .init(accepted: accepted, listsAccepted: true)).entries
    #expect(hidden.map(\.fingerprint) == Array(listed.map(\.fingerprint).prefix(1)))
  }
}
