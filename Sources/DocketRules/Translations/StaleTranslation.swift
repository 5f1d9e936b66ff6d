import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

extension Rule {
  /// A translation changes with its source: `translations.lock` remembers which text it was made from.
  static let staleTranslation = Rule(
    RuleDescription(
      id: "stale-translation", family: .translations, severity: .warning,
      summary: Phrase(
        "summary", en: "A translation says what its source says now.",
        fr: "Une traduction dit ce que dit maintenant son original.",
        ru: "Перевод говорит то же, что теперь говорит исходный текст."),
      reason: Phrase(
        "reason", en: "Readers of that language would read what has been corrected elsewhere.",
        fr: "Les lecteurs de cette langue liraient ce qui a été corrigé ailleurs.",
        ru: "Читатели этого языка прочтут то, что в другом уже исправлено."),
      exception: Phrase(
        "exception",
        en: "Seldom right: `docket translations stamp --still-right` says that a translation holds.",
        fr:
          "Rarement justifiée : `docket translations stamp --still-right` dit qu’une traduction tient toujours.",
        ru: "Уместно редко: что перевод верен, говорит `docket translations stamp --still-right`.")),
    examples: [
      .reports(
        "The text in English has changed, and the one in French has not.",
        in: "summary: {en: A trial and an appeal., fr: ⟦Un procès.⟧, ru: Суд и апелляция.}\n",
        with: [
          TranslationLock.path: SampleLock.lines([
            ("summary", "fr", "A trial.", "Un procès."), ("summary", "ru", "A trial.", "Суд."),
          ])
        ]),
      .accepts(
        "summary: {en: A  trial., fr: Un procès., ru: Суд.}\n",
        with: [
          TranslationLock.path: SampleLock.lines([
            ("summary", "fr", "A trial.", "Un procès."), ("summary", "ru", "A trial.", "Суд."),
          ])
        ]),
      .accepts("summary: {en: A trial., fr: Un procès., ru: Суд.}\n"),
    ],
    check: .corpus { corpus, _, findings in
      let lock = corpus.lock
      if let file = lock.file { reportProblems(of: lock, in: file, &findings) }
      guard !lock.stamps.isEmpty else { return }
      let stamped = Dictionary(grouping: lock.stamps, by: \.key.record)
      for file in corpus.files {
        guard let lines = stamped[file.lockName], let language = corpus.sourceLanguage(of: file) else {
          continue
        }
        let paths = Dictionary(grouping: lines, by: \.key.path)
        for field in file.texts {
          guard field.text.versions.count > 1, let source = field.text[language],
            let lines = paths[field.path.description]
          else { continue }
          let digest = TextDigest.of(source.text)
          for version in field.text.versions where version.language != language {
            guard let stamp = lines.first(where: { $0.key.language == version.language.description })?.value,
              stamp.source != digest, stamp.translation == TextDigest.of(version.text)
            else { continue }
            let command =
              "docket translations stamp --still-right \(file.lockName) \(field.path) \(version.language)"
            findings.report(
              stale.with([
                "source": .term(LanguageNames.place(language)),
                "language": .term(LanguageNames.place(version.language)),
              ]),
              at: version.node.range, in: file.source,
              mend: [translate.message, stillRight.with(["command": .code(command)])],
              notes: [.init(original.message, at: file.source.location(source.node.range))],
              subject: field.path.subject)
          }
        }
      }
    })

  private static func reportProblems(
    of lock: TranslationLock, in file: SourceFile, _ findings: inout Findings
  ) {
    for problem in lock.problems.prefix(3) {
      findings.report(
        (problem.kind == .damaged ? damaged : repeated).message, at: problem.range, in: file,
        why: unknown.message, mend: [takeOut.message])
    }
  }

  private static let stale = Phrase(
    "stale", en: "The text {source} has changed, and the one {language} has not.",
    fr: "Le texte {source} a changé, et celui {language} non.",
    ru: "Текст {source} изменился, а {language} — нет.")
  private static let translate = Phrase(
    "translate", en: "Bring the translation up to date.", fr: "Mettez la traduction à jour.",
    ru: "Обновите перевод.")
  private static let stillRight = Phrase(
    "still-right", en: "If it is still right, a maintainer runs {command}.",
    fr: "Si elle est toujours juste, un mainteneur lance {command}.",
    ru: "Если он по-прежнему верен, сопровождающий запускает {command}.")
  private static let original = Phrase(
    "original", en: "its source", fr: "son original", ru: "исходный текст")
  private static let damaged = Phrase(
    "damaged", en: "This line is not one that docket wrote.",
    fr: "Cette ligne n’a pas été écrite par docket.",
    ru: "Эту строку написал не docket.")
  private static let repeated = Phrase(
    "repeated", en: "An earlier line is about the same translation.",
    fr: "Une ligne précédente concerne la même traduction.", ru: "Строка выше — о том же переводе.")
  private static let unknown = Phrase(
    "unknown", en: "docket cannot tell whether this translation is up to date.",
    fr: "docket ne sait pas si cette traduction est à jour.", ru: "docket не знает, обновлён ли этот перевод."
  )
  private static let takeOut = Phrase(
    "take-out", en: "Take the line out; a maintainer then runs `docket translations stamp`.",
    fr: "Supprimez la ligne ; un mainteneur lance ensuite `docket translations stamp`.",
    ru: "Уберите строку; затем сопровождающий запускает `docket translations stamp`.")
}

/// Locks for the examples.
enum SampleLock {
  /// A lock of the sample case: path, language, source text, translation.
  static func lines(_ lines: [(path: String, language: String, source: String, translation: String)])
    -> String
  {
    var stamps: [TranslationLock.Key: TranslationLock.Stamp] = [:]
    for line in lines {
      let key = TranslationLock.Key(record: "cases/quay-lanterns", path: line.path, language: line.language)
      stamps[key] = TranslationLock.Stamp(
        source: TextDigest.of(line.source), translation: TextDigest.of(line.translation))
    }
    return String(decoding: TranslationLock(stamps: stamps).bytes, as: UTF8.self)
  }
}
