import DocketDiagnostics
import DocketLanguage

/// Turns a report into commands for GitHub's runner.
struct GitHubWriter {
  /// The report.
  let report: Report

  /// The annotations of one kind that GitHub keeps from one step ("Limitations" of check annotations).
  private static let listed = 10

  /// The commands: errors, warnings, then a notice of what is not listed, which must not be the eleventh, then infos.
  var commands: [WorkflowCommand] {
    let (errors, warnings, infos) = (annotations(.error), annotations(.warning), annotations(.info))
    return errors + warnings + notListed(errors.count, warnings.count, infos.count) + infos
  }

  private func annotations(_ severity: Severity) -> [WorkflowCommand] {
    var found: [(finding: Diagnostic, more: String?)] = []
    for item in report.items {
      switch item {
      case .finding(let diagnostic): found.append((diagnostic, nil))
      case .more(let rule, let path, let count):
        let words = ReportPhrases.more.with([
          "rule": .text(rule), "path": .text(path), "count": .count(count),
        ])
        if let last = found.popLast() { found.append((last.finding, self.words(words))) }
      }
    }
    let listed = found.filter { $0.finding.severity == severity }
    // GitHub shows ten: those in files that the change itself touches come first.
    let own = listed.filter { isOwn($0.finding) } + listed.filter { !isOwn($0.finding) }
    return own.map { command($0.finding, $0.more) }
  }

  private func isOwn(_ diagnostic: Diagnostic) -> Bool {
    report.context.changedFiles.contains(diagnostic.location.path)
  }

  private func command(_ diagnostic: Diagnostic, _ more: String?) -> WorkflowCommand {
    let names: [Severity: String] = [.error: "error", .warning: "warning", .info: "notice"]
    return WorkflowCommand(
      name: names[diagnostic.severity] ?? "error",
      properties: place(diagnostic.location) + [("title", VisibleText.line(diagnostic.rule))],
      data: ([text(diagnostic)] + (more.map { [$0] } ?? [])).joined(separator: "\n"))
  }

  /// Columns are accepted only for a range on one line, and the end comes after the last character.
  ///
  /// What is missing at the end of a file belongs to its last line, since there is no later one to annotate.
  private func place(_ location: Location) -> [(key: String, value: String)] {
    let file = ("file", VisibleText.line(location.path))
    if location.end.offset == 0 { return [file] }
    let (start, end) = (location.start, location.end)
    if let count = report.sources[location.path]?.lineCount, start.line > count {
      return [file, ("line", "\(count)"), ("endLine", "\(count)")]
    }
    if start.line == end.line {
      let last = max(end.column, start.column)
      return [
        file, ("line", "\(start.line)"), ("endLine", "\(start.line)"), ("col", "\(start.column)"),
        ("endColumn", "\(last)"),
      ]
    }
    let endLine = end.column == 1 ? end.line - 1 : end.line
    return [file, ("line", "\(start.line)"), ("endLine", "\(max(start.line, endLine))")]
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    FindingText(diagnostic, in: report.language).lines.joined(separator: "\n")
  }

  private func notListed(_ errors: Int, _ warnings: Int, _ infos: Int) -> [WorkflowCommand] {
    let over = [errors, warnings].map { max(0, $0 - Self.listed) }.reduce(0, +)
    // The notice itself is one of the ten.
    let total = over + max(0, infos - (over > 0 || infos > Self.listed ? Self.listed - 1 : Self.listed))
    guard total > 0 else { return [] }
    let words = words(ReportPhrases.notListed.with(["count": .count(total)]))
    return [WorkflowCommand(name: "notice", properties: [("title", "docket")], data: words)]
  }

  private func words(_ message: Message) -> String { VisibleText.words(message, in: report.language) }
}
