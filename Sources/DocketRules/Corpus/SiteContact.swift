import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Readers of the published site can reach those who keep it, and correct a record where it lives.
  static let siteContact: Rule = Rule(
    RuleDescription(
      id: "site-contact", family: .corpus, severity: .warning,
      summary: Phrase(
        "summary", en: "The site says how to reach its committee and where records are corrected."),
      reason: Phrase(
        "reason",
        en: "Readers often know of a mistake first, and somebody named in a record must be able to write."),
      exception: Phrase(
        "exception", en: "When the committee cannot be reached in public, or its repository is not public.")),
    examples: [
      .reports(
        "The site does not say how readers reach the committee.",
        in: pipeline("⟦url⟧: https://quay.example.org, repository: https://gitlab.example.org/quay/records"),
        path: "pipeline.yml", isWhole: true),
      .reports(
        "The site does not say where its repository is.",
        in: pipeline("⟦url⟧: https://quay.example.org, contact: letters@mail.example.org"),
        path: "pipeline.yml", isWhole: true),
      .accepts(
        pipeline(
          "contact: https://quay.example.org/contact, repository: https://gitlab.example.org/quay/records, url: https://quay.example.org"
        ), path: "pipeline.yml", isWhole: true),
      .accepts(
        pipeline(
          "contact: letters@mail.example.org, repository: {url: https://forge.example.org/quay, edit: \"https://forge.example.org/quay/_edit/main/{path}\"}, url: https://quay.example.org"
        ), path: "pipeline.yml", isWhole: true),
    ],
    check: .file { file, _, findings in
      guard case .pipeline(let pipeline)? = file.content, let site = pipeline.site?.value else { return }
      if site.$contact.isAbsent {
        findings.report(
          noContact.message, at: site.firstKey, in: file.source,
          mend: [addContact.with(["line": .code("contact: letters@bells.example.org")])])
      }
      if site.$repository.isAbsent {
        findings.report(
          noRepository.message, at: site.firstKey, in: file.source,
          mend: [addRepository.with(["line": .code("repository: https://gitlab.example.org/bells/records")])])
      }
    })

  private static func pipeline(_ keys: String) -> String {
    """
    site: {\(keys), title: {en: Quay, fr: Quai, ru: Причал}, uid_domain: quay.example.org}
    languages: {default: en, published: [en, fr, ru]}
    licences: {facts: CC0-1.0, texts: CC-BY-4.0}

    """
  }

  private static let noContact = Phrase(
    "no-contact", en: "The site does not say how readers reach the committee.")
  private static let noRepository = Phrase(
    "no-repository", en: "The site does not say where its repository is.")
  private static let addContact = Phrase(
    "add-contact",
    en: "Add a line such as {line}: an address that the committee publishes itself, or a page.")
  private static let addRepository = Phrase(
    "add-repository", en: "Add a line such as {line}: pages then lead to the form that corrects a record.")
}
