import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// What was translated, archived and confirmed does not become a smaller part of all there is.
  static let coverageThreshold: Rule = Rule(
    RuleDescription(
      id: "coverage-threshold", family: .change, severity: .warning,
      summary: Phrase("summary", en: "A change leaves no language further behind than it was."),
      reason: Phrase(
        "reason", en: "Readers of that language would understand less of the records than before."),
      exception: Phrase(
        "exception", en: "Make the rule less severe in `pipeline.yml` while many new records come in.")),
    examples: [
      .reports(
        "With this text less stands in French than before: 10 of 11 texts, before 11 of 11.",
        in:
          "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, note: ⟦{en: A baker., ru: Пекарь.}⟧}}\n",
        before:
          "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, note: {en: A baker., fr: Boulangère., ru: Пекарь.}}}\n"
      ),
      .accepts(
        "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, note: {en: A baker., fr: Boulangère., ru: Пекарь.}}}\n",
        before:
          "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, note: {en: A baker., ru: Пекарь.}}}\n"
      ),
    ],
    check: .history { earlier, context, findings in
      let corpus = context.corpus
      guard corpus.files.allSatisfy(\.isReadable), earlier.files.allSatisfy(\.isReadable) else { return }
      let now = Coverage(of: corpus, today: context.today)
      let then = Coverage(of: earlier, today: context.today)
      for (index, language) in now.languages.enumerated() {
        guard let old = then.languages.firstIndex(of: language) else { continue }
        let mine = now.total(ofLanguage: index).all
        let before = then.total(ofLanguage: old).all
        guard mine.isBelow(before), let (file, text) = firstNewGap(language, in: corpus, since: earlier)
        else { continue }
        findings.report(
          less.with([
            "language": LanguageNames.place(language), "present": .count(mine.present),
            "total": .count(mine.total), "oldPresent": .count(before.present),
            "oldTotal": .count(before.total),
          ]), at: text.range, in: file.source, mend: [see.message], subject: text.path.subject)
      }
    })

  /// The first text that lacks a language and did not lack it before.
  private static func firstNewGap(
    _ language: LanguageTag, in corpus: Corpus, since earlier: Corpus
  ) -> (RecordFile, TextField)? {
    func name(_ file: RecordFile, _ text: TextField) -> String { "\(file.path)\n\(text.path)" }
    let old = Set(
      earlier.files.flatMap { file in
        file.texts.lazy.filter { $0.text[language] == nil }.map { name(file, $0) }
      })
    for file in corpus.files where file.kind != .pipeline {
      let gap = file.texts.first { text in
        !text.text.versions.isEmpty && text.text.isWhole && text.text[language] == nil
          && !old.contains(name(file, text))
      }
      if let gap { return (file, gap) }
    }
    return nil
  }

  private static let less = Phrase(
    "less",
    en:
      "With this text less stands {language} than before: {present} of {total} texts, before {oldPresent} of {oldTotal}."
  )
  private static let see = Phrase(
    "see", en: "Run `docket coverage` to see what is missing, and translate it or ask for help.")
}
