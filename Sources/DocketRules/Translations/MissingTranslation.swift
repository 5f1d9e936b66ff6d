import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Texts stand in every published language, as strictly as `pipeline.yml` asks field by field.
  static let missingTranslation = Rule(
    RuleDescription(
      id: "missing-translation", family: .translations, severity: .warning,
      summary: Phrase(
        "summary", en: "Texts stand in every published language.",
        fr: "Les textes existent dans chaque langue publiée.",
        ru: "Тексты есть на каждом публикуемом языке."),
      reason: Phrase(
        "reason", en: "Readers of that language would get another one, marked as such, in pages and calendars.",
        fr: "Les lecteurs de cette langue en verraient une autre, signalée, dans les pages et les agendas.",
        ru: "Читатели этого языка увидят на страницах и в календарях другой, с пометкой.")),
    examples: [
      .reports(
        "`title` has no text in French.",
        in: "title: ⟦{en: The Quay Lanterns case, ru: Дело о фонарях}⟧\n"),
      .reports(
        "`summary` has no text in French, Russian.",
        in: "summary: ⟦Three students were tried.⟧\n"),
      .accepts("summary: {en: A trial., fr: Un procès., ru: Суд.}\n"),
      .accepts("summary: {en: A trial., fr: Un procès., ru: Суд., tt-Latn: Süd.}\n"),
    ],
    check: .file { file, surroundings, findings in
      let published = surroundings.corpus.publishedLanguages
      let weights = surroundings.pipeline?.translations?.value ?? []
      for field in file.texts where !field.text.versions.isEmpty {
        let missing = published.filter { field.text[$0] == nil }
        guard !missing.isEmpty else { continue }
        let weight = weights.first { $0.key.value == field.field }?.value
        findings.report(
          noText.with([
            "field": .code(field.field), "languages": .list(missing.map { .term(LanguageNames.name(of: $0)) }),
          ]),
          at: field.range, in: file.source,
          mend: [addLine.with(["lines": .list(missing.map { .code("\($0): …") })])], subject: field.path.subject,
          severity: weight.flatMap { Severity(rawValue: $0.rawValue) })
      }
    })

  private static let noText = Phrase(
    "no-text", en: "{field} has no text in {languages}.", fr: "{field} n’a pas de texte en {languages}.",
    ru: "{field}: нет текста на языке: {languages}.")
  private static let addLine = Phrase(
    "add-line", en: "Add {lines} under it; leave it out rather than copy another language.",
    fr: "Ajoutez {lines} en dessous ; mieux vaut l’omettre que copier une autre langue.",
    ru: "Добавьте под ним {lines}; лучше пропустить, чем скопировать другой язык.")
}
