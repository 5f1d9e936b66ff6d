import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// The id of a case or day is its file's name.
  static let filenameMatchesID: Rule = Rule(
    RuleDescription(
      id: "filename-matches-id", family: .schema, severity: .error,
      summary: Phrase("summary", en: "The id of a case or day is the name of its file."),
      reason: Phrase("reason", en: "A copied record would be published under another record’s address.")),
    examples: [
      .reports(
        "The id is `quay-lights`, but the file is named `quay-lanterns.yml`.", in: "id: ⟦quay-lights⟧\n"),
      .accepts("id: quay-lanterns\n"),
    ],
    check: .file { file, _, findings in
      let id: Located<String>?
      switch file.content {
      case .caseRecord(let record)?: id = record.id
      case .day(let record)?: id = record.id
      default: return
      }
      let stem = FileKind.stem(of: file.path)
      guard let id, id.value != stem else { return }
      findings.report(
        other.with(["id": .code(id.value), "file": .code(stem + ".yml")]), at: id.range, in: file.source,
        mend: [
          rename.with(["file": .code(id.value + ".yml")]), keepName.with(["line": .code("id: \(stem)")]),
        ],
        fixes: Identifier.isWellFormed(stem, length: 64)
          ? [
            Fix(
              keepName.with(["line": .code("id: \(stem)")]),
              edits: [TextEdit(path: file.path, range: id.range, replacement: stem)], safety: .suggested)
          ] : [])
    })

  private static let other = Phrase("other", en: "The id is {id}, but the file is named {file}.")
  private static let rename = Phrase(
    "rename", en: "If the id is right, rename the file to {file}; once published, an id stays for ever.")
  private static let keepName = Phrase("keep-name", en: "If the file’s name is right, write {line}.")
}
