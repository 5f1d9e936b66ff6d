import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketText

extension Rule {
  /// A record that was withdrawn does not come back; only the digest of its id is kept.
  static let withdrawnRecord: Rule = Rule(
    RuleDescription(
      id: "withdrawn-record", family: .corpus, severity: .error,
      summary: Phrase("summary", en: "A withdrawn record does not come back."),
      reason: Phrase("reason", en: "Somebody asked for it to disappear, and may be in danger.")),
    examples: [
      .reports(
        "A record with this id was withdrawn.",
        in: "id: ⟦quay-lanterns⟧\n", with: ["records/withdrawn.yml": withdrawnSample]),
      .accepts("id: quay-lanterns\n", with: ["records/withdrawn.yml": "withdrawn: []\n"]),
    ],
    check: .file { file, context, findings in
      guard !context.registry.withdrawn.isEmpty else { return }
      let id: Located<String>?
      switch file.content {
      case .caseRecord(let record)?: id = record.id
      case .day(let record)?: id = record.id
      default: return
      }
      guard let id, context.registry.withdrawn.contains(Digest.of(id.value)) else { return }
      findings.report(withdrawn.message, at: id.range, in: file.source, mend: [ask.message])
    })

  private static let withdrawnSample =
    "withdrawn:\n  - {digest: \(Digest.of("quay-lanterns")), date: 2031-01-01}\n"

  private static let withdrawn = Phrase("withdrawn", en: "A record with this id was withdrawn.")
  private static let ask = Phrase("ask", en: "Do not publish it again; ask the maintainers in private.")
}
