import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

/// Reads a text as a file of a kind.
func reading(_ text: String, as kind: FileKind = .caseRecord) -> RecordFile {
  let path = kind.pathPattern.replacing("<id>", with: "a-case")
  return RecordFile(
    reading: SourceFile(path: path, bytes: Array(text.utf8)), as: kind, language: LanguageTag("en"),
    limits: .standard)
}

extension RecordFile {
  /// The findings, each as rule, place, what is wrong and how to mend it, for instance
  /// `one-of 9:11–9:12 … / …`.
  var findings: [String] {
    diagnostics.map { finding in
      let (start, end) = (finding.location.start, finding.location.end)
      let sentences = ([finding.what] + finding.mend).map { $0.text(in: .en) }
      return "\(finding.rule) \(start.line):\(start.column)–\(end.line):\(end.column) "
        + sentences.joined(separator: " / ")
    }
  }

  /// The record of a case file.
  var caseRecord: CaseRecord? {
    if case .caseRecord(let record)? = content { record } else { nil }
  }
}

/// The shortest case, with lines of one's own before its sources.
///
/// It has five lines before the first of them, so that they begin on line 6.
func smallCase(_ lines: String = "") -> String {
  """
  id: a-case
  language: en
  title: A case
  jurisdiction: QX
  people: {ann: {name: Ann Example}}
  \(lines.isEmpty ? "" : lines + "\n")sources: {page: {type: news, publisher: paper, title: A page, url: https://paper.example/1}}
  """
}
