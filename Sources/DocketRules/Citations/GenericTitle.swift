import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning

extension Rule {
  /// A title is that of the page, not of an obstacle before it.
  static let genericTitle: Rule = Rule(
    RuleDescription(
      id: "generic-title", family: .citations, severity: .warning,
      summary: Phrase(
        "summary", en: "The title of a source is that of the page, not of an error or a login.",
        fr: "Le titre d’une source est celui de la page, pas d’une erreur ni d’une connexion.",
        ru: "Название источника — это название страницы, а не ошибки или входа."),
      reason: Phrase(
        "reason", en: "Whoever copied it did not see the page, so perhaps nobody has read it.",
        fr: "Qui l’a copié n’a pas vu la page ; peut-être que personne ne l’a lue.",
        ru: "Тот, кто его скопировал, не видел страницы; возможно, её никто не читал."),
      exception: Phrase(
        "exception", en: "When the page really has this title.", fr: "Quand la page porte vraiment ce titre.",
        ru: "Если страница и правда так называется.")),
    examples: [
      .reports(
        "The title “Just a moment...” is not that of a page one cites.",
        in:
          "sources: {report: {type: news, publisher: port-gazette, title: ⟦Just a moment...⟧, url: https://gazette.example.org/r}}\n"
      ),
      .reports(
        "The title “Страница не найдена” is not that of a page one cites.",
        in:
          "sources: {report: {type: news, publisher: port-gazette, title: ⟦Страница не найдена⟧, url: https://gazette.example.org/r}}\n"
      ),
      .reports(
        "The title “gazette.example.org” is not that of a page one cites.",
        in:
          "sources: {report: {type: news, publisher: port-gazette, title: ⟦gazette.example.org⟧, url: https://www.gazette.example.org/r}}\n"
      ),
      .accepts(
        "sources: {report: {type: news, publisher: port-gazette, title: Access denied to the courtroom, url: https://gazette.example.org/r}}\n"
      ),
    ],
    check: .file { file, _, findings in
      for entry in file.sourceEntries {
        guard let title = entry.value.title, title.value.utf8.count <= 80,
          GenericTitles.mayHold(title.value)
        else { continue }
        let folded = GenericTitles.folded(title.value)
        let isHost = folded.utf8.contains(0x2E) && !folded.utf8.contains(0x20)
        let host = isHost ? (entry.value.url?.value).flatMap { Address($0)?.hostName } : nil
        guard GenericTitles.all.contains(folded) || folded == host || "www." + folded == host else {
          continue
        }
        findings.report(
          generic.with(["title": .quoted(title.value)]), at: title.range, in: file.source,
          mend: [openPage.message, describe.with(["key": .code("description:")])], subject: entry.key.value)
      }
    })

  private static let generic = Phrase(
    "generic", en: "The title {title} is not that of a page one cites.",
    fr: "Le titre {title} n’est pas celui d’une page que l’on cite.",
    ru: "Название {title} не похоже на название страницы, которую цитируют.")
  private static let openPage = Phrase(
    "open-page", en: "Open the page, and copy the title that stands above its text.",
    fr: "Ouvrez la page et copiez le titre placé au-dessus du texte.",
    ru: "Откройте страницу и скопируйте заголовок над её текстом.")
  private static let describe = Phrase(
    "describe", en: "If it has none, say after {key} what it is.",
    fr: "Si elle n’en a pas, dites après {key} ce que c’est.",
    ru: "Если его нет, скажите после {key}, что это.")
}
