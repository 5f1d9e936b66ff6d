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
        "summary", en: "The title of a source is that of the page, not of an error or a login."),
      reason: Phrase("reason", en: "Whoever copied it did not see the page, so perhaps nobody has read it."),
      exception: Phrase("exception", en: "When the page really has this title.")),
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

  private static let generic = Phrase("generic", en: "The title {title} is not that of a page one cites.")
  private static let openPage = Phrase(
    "open-page", en: "Open the page, and copy the title that stands above its text.")
  private static let describe = Phrase("describe", en: "If it has none, say after {key} what it is.")
}
