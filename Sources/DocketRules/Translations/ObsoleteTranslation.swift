import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// Texts are in languages that somebody reads: published ones, also in part, the record's own, or one the record
  /// keeps up.
  ///
  /// People's names are left alone: a name in its own language is no translation.
  static let obsoleteTranslation: Rule = Rule(
    RuleDescription(
      id: "obsolete-translation", family: .translations, severity: .warning,
      summary: Phrase("summary", en: "Every language of a record is published, or its own."),
      reason: Phrase("reason", en: "Nobody reads these texts on the site, so nobody keeps them right."),
      exception: Phrase("exception", en: "Right while a new language is being prepared.")),
    examples: [
      .reports(
        "There are texts in German, which is not published.",
        in: "summary: {en: A trial., fr: Un procès., ru: Суд., ⟦de⟧: Ein Prozess.}\n"),
      .reports(
        "`summary` has no text in Tatar, the language of the record.",
        in: """
          language: tt
          title: {tt: Фонарьлар эше, en: The Quay Lanterns case, fr: L’affaire des lanternes, ru: Дело о фонарях}
          summary: ⟦{en: A trial., fr: Un procès., ru: Суд.}⟧
          """),
      .accepts(
        """
        language: tt
        title: {tt: Фонарьлар эше, en: The Quay Lanterns case, fr: L’affaire des lanternes, ru: Дело о фонарях}
        """),
      .accepts("people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн, tt: Ада Лорн}}}\n"),
      .accepts("summary: {en: A trial., fr: Un procès., ru: Суд., be: Судовы працэс.}\n"),
      .accepts(
        """
        title: {en: The Quay Lanterns case, fr: L’affaire des lanternes, ru: Дело о фонарях, de: Der Fall der Laternen}
        summary: {en: A trial., fr: Un procès., ru: Суд., de: Ein Prozess.}
        story: {en: An appeal., fr: Un appel., ru: Апелляция., de: Eine Berufung.}
        """),
    ],
    check: .file { file, context, findings in
      let published = context.corpus.publishedLanguages
      let partial = context.corpus.partialLanguages
      guard let language = context.corpus.sourceLanguage(of: file),
        !context.corpus.hasUnreadableLanguages
      else { return }
      var counts: [LanguageTag: (count: Int, first: TextField, key: ByteRange)] = [:]
      var total = 0
      for field in file.texts {
        let versions = field.text.versions
        if versions.count > 1 { total += 1 }
        for version in versions
        where version.language != language && !published.contains(version.language)
          && !partial.contains(version.language)
        {
          guard let key = version.keyRange, !names.contains(field.field) else { continue }
          counts[version.language, default: (0, field, key)].count += 1
        }
        // What is published and missing is `missing-translation`'s.
        if !versions.isEmpty, !published.contains(language), field.text.isWhole, field.text[language] == nil,
          !names.contains(field.field)
        {
          findings.report(
            noSource.with(["field": .code(field.field), "language": LanguageNames.place(language)]),
            at: field.range, in: file.source, why: nothingToCompare.message,
            mend: [addSource.with(["line": .code("\(language): …")])], subject: field.path.subject)
        }
      }
      // How many texts are in a language is not known while some cannot be read.
      guard !file.mayHideTexts else { return }
      for (tag, found) in counts.sorted(by: { $0.value.key.lower < $1.value.key.lower })
      where found.count < 3 || found.count * 2 < total {
        findings.report(
          unpublished.with(["language": LanguageNames.place(tag)]),
          at: found.key, in: file.source,
          mend: [
            publish.with(["tag": .code(tag.description), "key": .code("published")]),
            publishInPart.with(["tag": .code(tag.description), "key": .code("partial")]), takeOut.message,
          ], subject: found.first.path.subject)
      }
    })

  private static let names: Set<String> = ["name", "short"]

  private static let unpublished = Phrase(
    "unpublished", en: "There are texts {language}, which is not published.")
  private static let publish = Phrase(
    "publish", en: "Add {tag} to {key} in `pipeline.yml`, if the site is to have this language.")
  private static let publishInPart = Phrase(
    "publish-in-part", en: "Add {tag} to {key} there, if only some records are to have it.")
  private static let takeOut = Phrase("take-out", en: "Otherwise take these texts out.")
  private static let noSource = Phrase(
    "no-source", en: "{field} has no text {language}, the language of the record.")
  private static let nothingToCompare = Phrase(
    "nothing-to-compare", en: "Nobody can compare the translations with what they were made from.")
  private static let addSource = Phrase("add-source", en: "Add {line}, or take the translations out as well.")
}

extension RecordFile {
  /// Whether something was found where a text may stand.
  fileprivate var mayHideTexts: Bool {
    let rules = [SchemaRules.unknownKey.id, SchemaRules.typeMismatch.id, SchemaRules.blankValue.id]
    return diagnostics.contains { rules.contains($0.rule) } || texts.contains { !$0.text.isWhole }
  }
}
