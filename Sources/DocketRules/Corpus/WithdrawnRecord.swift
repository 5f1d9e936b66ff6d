import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketText

extension Rule {
  /// A record that was withdrawn does not come back, and neither does a person of a case; only the digest of the id is
  /// kept.
  static let withdrawnRecord: Rule = Rule(
    RuleDescription(
      id: "withdrawn-record", family: .corpus, severity: .error,
      summary: Phrase("summary", en: "A withdrawn record does not come back."),
      reason: Phrase("reason", en: "Somebody asked for it to disappear, and may be in danger.")),
    examples: [
      .reports(
        "A record with this id was withdrawn.",
        in: "id: ⟦quay-lanterns⟧\n", with: ["records/withdrawn.yml": withdrawnSample]),
      .reports(
        "A person with this id was withdrawn from this case.",
        in: "id: quay-lanterns\npeople: {⟦lorne⟧: {name: {en: Ana Lorne}}}\n",
        with: ["records/withdrawn.yml": withdrawnPerson]),
      .accepts("id: quay-lanterns\n", with: ["records/withdrawn.yml": "withdrawn: []\n"]),
    ],
    check: .file { file, context, findings in
      guard !context.registry.withdrawn.isEmpty else { return }
      let id: Located<String>?
      switch file.content {
      case .caseRecord(let record)?:
        id = record.id
        for entry in record.people?.value ?? [] {
          guard let id, context.registry.withdrawn.contains(Digest.of("\(id.value)/\(entry.key.value)"))
          else {
            continue
          }
          findings.report(person.message, at: entry.key.range, in: file.source, mend: [ask.message])
        }
      case .day(let record)?: id = record.id
      default: return
      }
      guard let id, context.registry.withdrawn.contains(Digest.of(id.value)) else { return }
      findings.report(withdrawn.message, at: id.range, in: file.source, mend: [ask.message])
    })

  private static let withdrawnSample =
    "withdrawn:\n  - {digest: \(Digest.of("quay-lanterns")), date: 2031-01-01}\n"
  private static let withdrawnPerson =
    "withdrawn:\n  - {digest: \(Digest.of("quay-lanterns/lorne")), date: 2031-01-01}\n"

  private static let person = Phrase("person", en: "A person with this id was withdrawn from this case.")
  private static let withdrawn = Phrase("withdrawn", en: "A record with this id was withdrawn.")
  private static let ask = Phrase("ask", en: "Do not publish it again; ask the maintainers in private.")
}
