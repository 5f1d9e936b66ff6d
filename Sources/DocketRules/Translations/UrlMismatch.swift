import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// A translation has the addresses, hashtags and handles of its source; pages of one site may differ by language.
  static let urlMismatch: Rule = Rule(
    RuleDescription(
      id: "url-mismatch", family: .translations, severity: .warning,
      summary: Phrase("summary", en: "A translation has the links of its source."),
      reason: Phrase("reason", en: "Readers of one language could not sign, write or give."),
      exception: Phrase("exception", en: "Right where a page exists for readers of one language only.")),
    examples: [
      .reports(
        "The text in French lacks `https://fund.example.org/quay`, which the one in English has.",
        in: """
          summary:
            en: Give at https://fund.example.org/quay.
            fr: ⟦Donnez.⟧
            ru: Помочь — https://fund.example.org/quay
          """),
      .reports(
        "The text in Russian lacks `@quaylanterns`, which the one in English has.",
        in: "summary: {en: Follow @quaylanterns now., fr: Suivez @quaylanterns., ru: ⟦Подпишитесь.⟧}\n"),
      .accepts(
        """
        summary:
          en: "See https://en.letters.example.org/quay, #FreeLorne (no. 1/2)"
          fr: "Voir https://fr.letters.example.org/quai, #LibérezLorne (no 1/2)"
          ru: "См. https://letters.example.org/ru?quay, #СвободуЛорн (№ 1/2)"
        """),
    ],
    check: .file { file, context, findings in
      for field in file.texts where field.text.versions.count > 1 {
        guard field.text.versions.contains(where: { $0.traits.contains(.linkMark) }) else { continue }
        let language = context.corpus.sourceLanguage(of: file)
        guard let source = field.original(in: file, language: language) else { continue }
        guard source.traits.contains(.linkMark) else { continue }
        let links = LinksInText(source.text)
        guard !links.links.isEmpty else { continue }
        for version in field.text.versions where version.language != source.language {
          guard let link = LinksInText(version.text).firstMissing(of: links) else { continue }
          findings.report(
            (link.isMail ? noMail : noLink).with(link, here: version.language, there: source.language),
            at: version.node.range, in: file.source, mend: [add.message],
            notes: [
              .init(
                original.message,
                at: file.source.location(source.node.sourceRange(ofText: link.range, in: file.source)))
            ], subject: field.path.subject)
        }
      }
    })

  private static let noLink = Phrase(
    "no-link", en: "The text {here} lacks {link}, which the one {there} has.")
  private static let noMail = Phrase(
    "no-mail", en: "The text {here} lacks an e-mail address, which the one {there} has.")
  private static let add = Phrase("add", en: "Add it, or the page of the same site in this language.")
  private static let original = Phrase("original", en: "it stands here")
}

extension Phrase {
  fileprivate func with(_ link: LinksInText.Link, here: LanguageTag, there: LanguageTag) -> Message {
    let here = LanguageNames.place(here)
    let there = LanguageNames.place(there)
    // An address may hold an e-mail address as well.
    let shown = link.isMail ? nil : link.text
    guard let shown else { return with(["here": here, "there": there]) }
    return with(["here": here, "there": there, "link": .code(shown)])
  }
}
