import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// A source says what it is, not only where.
  static let bareURL: Rule = Rule(
    RuleDescription(
      id: "bare-url", family: .citations, severity: .error,
      summary: Phrase("summary", en: "Every source has a title or a description."),
      reason: Phrase("reason", en: "When the page moves, nobody can find it again by its address alone."),
      exception: Phrase("exception", en: "Hardly ever: a description in your own words is always possible.")),
    examples: [
      .reports(
        "The source `leaflet` has neither a title nor a description.",
        in: """
          sources:
            leaflet:
              ⟦type⟧: ngo
              publisher: quay-committee
              url: https://quay.example.org/leaflet
          """),
      .accepts(
        "sources: {leaflet: {type: ngo, publisher: quay-committee, title: Lanterns, url: https://quay.example.org/c}}\n"
      ),
      .accepts(
        "sources: {post: {type: news, publisher: port-gazette, description: A post without a title, url: https://gazette.example.org/p}}\n"
      ),
    ],
    check: .file { file, _, findings in
      for source in file.sourceEntries {
        guard source.value.$title.isAbsent, source.value.$description.isAbsent else { continue }
        findings.report(
          bare.with(["id": .code(source.key.value)]), at: source.value.firstKey, in: file.source,
          mend: [
            addTitle.with(["key": .code("title:")]), orDescription.with(["key": .code("description:")]),
          ],
          subject: source.key.value)
      }
    })

  private static let bare = Phrase("bare", en: "The source {id} has neither a title nor a description.")
  private static let addTitle = Phrase(
    "add-title", en: "Write its title as printed, in its own language, after {key}.")
  private static let orDescription = Phrase(
    "or-description", en: "If it has none, say in your own words after {key} what it is.")
}
