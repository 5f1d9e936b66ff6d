import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// A source has a copy that stays when its page goes.
  static let archiveMissing: Rule = Rule(
    RuleDescription(
      id: "archive-missing", family: .citations, severity: .warning,
      summary: Phrase("summary", en: "Every source has a copy in a web archive."),
      reason: Phrase(
        "reason", en: "Pages about prisoners are blocked and deleted; without a copy the claim has no proof."),
      exception: Phrase(
        "exception", en: "When the site refuses archives, and a copy is kept elsewhere: say where.")),
    examples: [
      .reports(
        "The source `report` has no archived copy.",
        in: """
          sources:
            report:
              ⟦type⟧: ngo
              publisher: quay-committee
              description: A report
              language: en
              url: https://quay.example.org/r
              accessed: 2031-04-01
          """),
      .reports(
        "The post `call` has no archived copy, and posts vanish.",
        in:
          "sources: {call: {⟦type⟧: social_media, publisher: quay-committee, description: A call, date: 2031-03, url: https://social.example.org/1, accessed: 2031-04-01}}\n"
      ),
      .accepts(
        "sources: {report: {type: ngo, publisher: quay-committee, description: A report, url: https://quay.example.org/r, archive: https://archives.example.org/r, accessed: 2031-04-01}}\n"
      ),
      .accepts(
        "sources: {report: {type: ngo, publisher: quay-committee, description: A report, url: https://arquivo.pt/wayback/2031/https://quay.example.org/r, accessed: 2031-04-01}}\n"
      ),
    ],
    check: .file { file, context, findings in
      for cited in context.facts.sources where cited.page != nil && !cited.isPageInArchive {
        let source = cited.source
        guard source.$archive.isAbsent, let saving = cited.saving else { continue }
        let isPost = source.type?.value == .socialMedia
        findings.report(
          (isPost ? post : missing).with(["id": .code(cited.id)]), at: source.firstKey,
          in: file.source,
          mend: [
            save.with(["address": .code(saving), "key": .code("archive:")])
          ],
          subject: cited.id, severity: isPost ? .error : nil)
      }
    })

  private static let missing = Phrase("missing", en: "The source {id} has no archived copy.")
  private static let post = Phrase("post", en: "The post {id} has no archived copy, and posts vanish.")
  private static let save = Phrase(
    "save", en: "Open {address} in a browser, and write the address of the copy after {key}.")
}
