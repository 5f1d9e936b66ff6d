import DocketDiagnostics
import DocketLanguage
import DocketMarkup

extension Reporter {
  /// For test pages: each file that was checked is a suite, each finding in it a test case; one test case passes where
  /// nothing was found.
  ///
  /// What makes docket fail is a `<failure>`, one a test case, since junitparser and junit2html keep one. Warnings that do
  /// not, and advice, are `<skipped>` with their words: pages show these, and count them apart.
  public static let junit = Reporter(name: "junit", summary: ReportPhrases.junitSummary) { report, options in
    var writer = MarkupWriter()
    writer.xmlDeclaration()
    let suites = JUnitSuite.all(of: report, strict: options.strict)
    let attributes = JUnitSuite.counts(suites.flatMap(\.cases))
    writer.element("testsuites", [MarkupAttribute("name", "docket")] + attributes) { writer in
      for suite in suites { suite.write(to: &writer) }
    }
    return VisibleText.harmless(String(decoding: writer.bytes, as: UTF8.self))
  }
}

/// A file with its test cases.
private struct JUnitSuite {
  let path: String
  let cases: [JUnitCase]

  /// The files that were checked and those with findings, by path.
  static func all(of report: Report, strict: Bool) -> [JUnitSuite] {
    let entries = report.entries.filter { !$0.isAccepted }
    let found = Dictionary(grouping: entries) { $0.diagnostic.location.path }
    let paths = Set(report.context.files).union(found.keys)
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path in
      let cases = (found[path] ?? []).map { JUnitCase($0, in: report, strict: strict) }
      return JUnitSuite(path: path, cases: cases.isEmpty ? [.passed(path)] : cases)
    }
  }

  static func counts(_ cases: [JUnitCase]) -> [MarkupAttribute] {
    [
      MarkupAttribute("tests", String(cases.count)),
      MarkupAttribute("failures", String(cases.count { $0.outcome == .failure })),
      MarkupAttribute("errors", "0"),
      MarkupAttribute("skipped", String(cases.count { $0.outcome == .skipped })),
    ]
  }

  func write(to writer: inout MarkupWriter) {
    let name = MarkupAttribute("name", VisibleText.line(path))
    writer.element("testsuite", [name] + Self.counts(cases)) { writer in
      for each in cases { each.write(to: &writer) }
    }
  }
}

/// A finding as a test case.
private struct JUnitCase {
  enum Outcome { case passed, skipped, failure }

  let name: String
  let path: String
  let line: Int?
  let outcome: Outcome
  let kind: String
  let message: String
  let text: String

  /// The case of a file in which nothing was found.
  static func passed(_ path: String) -> JUnitCase {
    JUnitCase(
      name: "docket validate", path: path, line: nil, outcome: .passed, kind: "", message: "", text: "")
  }

  func write(to writer: inout MarkupWriter) {
    // Pages take what stands before the last dot for a package.
    let className = path.hasSuffix(".yml") ? String(path.dropLast(4)) : path
    var attributes = [
      MarkupAttribute("name", VisibleText.line(name)),
      MarkupAttribute("classname", VisibleText.line(className)),
      MarkupAttribute("file", VisibleText.line(path)),
    ]
    if let line { attributes.append(MarkupAttribute("line", String(line))) }
    writer.element("testcase", attributes) { writer in
      let about = [MarkupAttribute("message", message), MarkupAttribute("type", kind)]
      switch outcome {
      case .passed: break
      case .skipped: writer.element("skipped", about, text: text)
      case .failure: writer.element("failure", about, text: text)
      }
    }
  }
}

extension JUnitCase {
  /// A finding; its name stays from run to run, unless what it is about changes.
  init(_ entry: Report.Entry, in report: Report, strict: Bool) {
    let diagnostic = entry.diagnostic
    let words = FindingText(diagnostic, in: report.language)
    let fails = diagnostic.severity == .error || strict && diagnostic.severity == .warning
    // Test pages take two cases of one name for one; eight digits tell those of one key apart.
    let place = entry.keyPath.isEmpty ? "" : " \(entry.keyPath)"
    name = "\(diagnostic.rule)\(place) (\(entry.fingerprint.description.prefix(8)))"
    path = diagnostic.location.path
    line = report.place(of: diagnostic.location).lines?.lowerBound
    outcome = fails ? .failure : .skipped
    kind = diagnostic.severity.rawValue
    message = words.what
    text = ([VisibleText.line(diagnostic.location.label)] + words.lines).joined(separator: "\n")
  }
}
