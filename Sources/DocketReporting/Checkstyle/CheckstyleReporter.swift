import DocketDiagnostics
import DocketLanguage
import DocketMarkup

extension Reporter {
  /// For the many programs that read the XML of Checkstyle (`checkstyle-report-1.0.0.xsd`).
  ///
  /// The schema says of columns that they are positive; Checkstyle itself counts code points, from 1. A finding about a file
  /// as a whole has neither line nor column.
  public static let checkstyle = Reporter(
    name: "checkstyle", summary: ReportPhrases.checkstyleSummary
  ) { report, _ in
    var writer = MarkupWriter()
    writer.xmlDeclaration()
    writer.element("checkstyle", [MarkupAttribute("version", "10.0")]) { writer in
      for (path, entries) in report.entriesByFile {
        writer.element("file", [MarkupAttribute("name", VisibleText.line(path))]) { writer in
          for entry in entries { writer.element("error", report.attributes(of: entry)) { _ in } }
        }
      }
    }
    return VisibleText.harmless(String(decoding: writer.bytes, as: UTF8.self))
  }
}

extension Report {
  /// The findings that nothing accepts, file by file; files in the order of their gravest findings.
  fileprivate var entriesByFile: [(path: String, entries: [Entry])] {
    var paths: [String] = []
    var entries: [String: [Entry]] = [:]
    for entry in self.entries where !entry.isAccepted {
      let path = entry.diagnostic.location.path
      if entries[path] == nil { paths.append(path) }
      entries[path, default: []].append(entry)
    }
    return paths.map { ($0, entries[$0] ?? []) }
  }

  fileprivate func attributes(of entry: Entry) -> [MarkupAttribute] {
    let diagnostic = entry.diagnostic
    let place = place(of: diagnostic.location)
    var attributes: [MarkupAttribute] = []
    if let line = place.lines?.lowerBound { attributes.append(MarkupAttribute("line", String(line))) }
    if let column = place.spots?.start.column { attributes.append(MarkupAttribute("column", String(column))) }
    // error, warning and info are words of Checkstyle as well.
    return attributes + [
      MarkupAttribute("severity", diagnostic.severity.rawValue),
      MarkupAttribute("message", FindingText(diagnostic, in: language).sentence),
      MarkupAttribute("source", "docket.\(diagnostic.family.rawValue).\(diagnostic.rule)"),
    ]
  }
}
