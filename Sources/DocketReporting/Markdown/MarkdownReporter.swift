import DocketDiagnostics
import DocketLanguage

extension Reporter {
  /// For the summary of a job and the comment on a proposal: the findings file by file, a second language below the first.
  ///
  /// GitHub takes comments of at most 65,536 characters and refuses longer ones whole, so the page ends before that.
  public static let markdown = Reporter(name: "markdown", summary: ReportPhrases.markdownSummary) {
    report, _ in
    let second = report.context.secondLanguage.flatMap { $0 == report.language ? nil : $0 }
    let languages = [report.language] + (second.map { [$0] } ?? [])
    let pages = languages.map { language in
      MarkdownPage(report: report, language: language, limit: MarkdownPage.longest / languages.count).text
    }
    return VisibleText.harmless(pages.joined(separator: "\n---\n\n"))
  }
}

/// A report in one language.
struct MarkdownPage {
  /// The report.
  let report: Report
  /// The language.
  let language: MessageLanguage
  /// The most UTF-16 code units it may take.
  let limit: Int

  /// The most code units of all languages together.
  static let longest = 60_000

  /// The page: a heading with the numbers, then the files, those with errors and those of the change first.
  var text: String {
    let heading = TextSummary(report: report, style: TextStyle(isOn: false), second: language).text
    var result = "### \(MarkdownText.prose(heading))\n"
    var left = limit - result.utf16.count
    var files = self.files
    while let file = files.first {
      let blocks = file.map(block)
      let part = "\n#### \(MarkdownText.code(VisibleText.line(Self.path(of: file[0]))))\n\n"
      var taken: [String] = []
      var room = left - part.utf16.count
      for block in blocks {
        room -= block.utf16.count
        guard room > 0 else { break }
        taken.append(block)
      }
      if !taken.isEmpty { result += part + taken.joined() }
      guard taken.count == blocks.count else {
        let rest = Array(file.dropFirst(taken.count)) + files.dropFirst().flatMap(\.self)
        return result + "\n\(MarkdownText.prose(notShown(rest)))\n"
      }
      left = room
      files.removeFirst()
    }
    return result
  }

  private func notShown(_ items: [Report.Item]) -> String {
    let count = items.reduce(0) { sum, item in
      if case .more(_, _, let count) = item { sum + count } else { sum + 1 }
    }
    return ReportPhrases.notShown.with(["count": .count(count)]).text(in: language)
  }

  private static func path(of item: Report.Item) -> String {
    switch item {
    case .finding(let diagnostic): diagnostic.location.path
    case .more(_, let path, _): path
    }
  }

  /// The items of each file, in the order in which files are shown.
  private var files: [[Report.Item]] {
    var files: [[Report.Item]] = []
    for item in report.items {
      if let last = files.last?.last, Self.path(of: last) == Self.path(of: item) {
        files[files.count - 1].append(item)
      } else {
        files.append([item])
      }
    }
    let ranked = files.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }
    return ranked.map(\.element)
  }

  private func rank(_ items: [Report.Item]) -> Int {
    let hasError = items.contains { item in
      if case .finding(let diagnostic) = item { diagnostic.severity == .error } else { false }
    }
    let isOwn = report.context.changedFiles.contains(Self.path(of: items[0]))
    return (hasError ? 0 : 2) + (isOwn ? 0 : 1)
  }

  private func block(_ item: Report.Item) -> String {
    switch item {
    case .finding(let diagnostic): return finding(diagnostic)
    case .more(let rule, let path, let count):
      let words = ReportPhrases.more.with(["rule": .text(rule), "path": .text(path), "count": .count(count)])
      return "- \(MarkdownText.prose(VisibleText.words(words, in: language)))\n"
    }
  }

  private func finding(_ diagnostic: Diagnostic) -> String {
    let text = FindingText(diagnostic, in: language)
    let severity = MarkdownText.prose(VisibleText.words(diagnostic.severity.phrase.message, in: language))
    var head = "**\(severity)** \(MarkdownText.code(VisibleText.line(diagnostic.rule)))"
    if let line = report.place(of: diagnostic.location).lines?.lowerBound {
      head += ", " + ReportPhrases.line.with(["number": .text(String(line))]).text(in: language)
    }
    // A backslash before the end of a line breaks it, in the middle of an item.
    var lines = [head, MarkdownText.prose(text.what)]
    if !text.why.isEmpty { lines.append(MarkdownText.prose(text.why)) }
    let mending = text.mending
    if let first = mending.first, mending.count == 1 { lines.append(MarkdownText.prose(first)) }
    if mending.count > 1 { lines.append(MarkdownText.prose(mending[0])) }
    let ways = mending.count > 1 ? text.ways.map { "  - \(MarkdownText.prose($0))\n" } : []
    return "- \(lines.joined(separator: "\\\n  "))\n\(ways.joined())"
  }
}
