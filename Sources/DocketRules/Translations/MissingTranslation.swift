import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Texts stand in every published language, as strictly as `pipeline.yml` asks field by field.
  static let missingTranslation: Rule = Rule(
    RuleDescription(
      id: "missing-translation", family: .translations, severity: .warning,
      summary: Phrase("summary", en: "Texts stand in every published language."),
      reason: Phrase(
        "reason",
        en: "Readers of that language would get the text in another one, marked, in pages and calendars."),
      exception: Phrase(
        "exception", en: "While a translation is being made; give the exception an `until`.")),
    examples: [
      .reports(
        "`title` has no text in French.",
        in: "title: ⟦{en: The Quay Lanterns case, ru: Дело о фонарях}⟧\n"),
      .reports(
        "`summary` has no text in French, in Russian.",
        in: "summary: ⟦Three students were tried.⟧\n"),
      .reports(
        "`name` has no text in French, in Russian.",
        in: "selm-regional: {name: ⟦{en: Selm Regional Court}⟧, place: selm}\n",
        path: "records/registry/courts.yml", isWhole: true),
      .accepts("summary: {en: A trial., fr: Un procès., ru: Суд.}\n"),
      .accepts("summary: {en: A trial., fr: Un procès., ru: Суд., tt-Latn: Süd.}\n"),
    ],
    check: .file { file, context, findings in
      let published = context.corpus.publishedLanguages
      let severities = context.pipeline?.translations?.value ?? []
      for field in file.texts where !field.text.versions.isEmpty && field.text.isWhole {
        let missing = published.filter { field.text[$0] == nil }
        guard !missing.isEmpty else { continue }
        let severity = severities.first { $0.key.value == field.field }?.value
        let isPlain = field.text.versions.allSatisfy { $0.keyRange == nil }
        let present = isPlain ? field.text.versions.map(\.language) : []
        // Who adds a court seldom speaks every language of the site, and must not stop for that.
        let isRegistry = file.kind.isRegistry
        let wanted = severity.flatMap { Severity(rawValue: $0.rawValue) }
        let lines = Argument.list((present + missing).map { .code("\($0): …") })
        findings.report(
          noText.with([
            "field": .code(field.field), "languages": .list(missing.map { LanguageNames.place($0) }),
          ]),
          at: field.range, in: file.source,
          mend: [
            (isRegistry ? registryLines : isPlain ? splitLines : addLines).with(["lines": lines])
          ], subject: field.path.subject,
          severity: isRegistry ? wanted.map { min($0, .warning) } : wanted)
      }
    })

  private static let noText = Phrase("no-text", en: "{field} has no text {languages}.")
  private static let addLines = Phrase(
    "add-lines", en: "Add {lines} under it; leave a language out rather than copy another.")
  private static let registryLines = Phrase(
    "registry-lines",
    en:
      "Write {lines} under it, as far as you know; of the others a maintainer takes care, nothing waits for them."
  )
  private static let splitLines = Phrase(
    "split-lines",
    en: "Write one line a language under it: {lines}; leave a language out rather than copy another.")
}
