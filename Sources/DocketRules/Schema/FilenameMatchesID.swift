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
        mend: [sameName.message])
    })

  private static let other = Phrase("other", en: "The id is {id}, but the file is named {file}.")
  private static let sameName = Phrase(
    "same", en: "Make them equal; once published, the id stays and the file follows.")
}
