import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

extension Rule {
  /// A translation changes with its source: `translations.lock` remembers which text it was made from.
  static let staleTranslation: Rule = Rule(
    RuleDescription(
      id: "stale-translation", family: .translations, severity: .warning,
      summary: Phrase("summary", en: "A translation says what its source says now."),
      reason: Phrase("reason", en: "Readers of that language would read what has been corrected elsewhere."),
      exception: Phrase(
        "exception",
        en: "Seldom right: `docket translations stamp --still-right` says that a translation holds.")),
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
      .reports(
        "This line is not one that docket wrote.", in: "⟦<<<<<<< HEAD⟧\n", path: TranslationLock.path,
        isWhole: true),
      .reports(
        "This line is about a record that is gone.",
        in: "⟦cases/gone title fr 0123456789abcdef fedcba9876543210⟧\n", path: TranslationLock.path,
        isWhole: true),
      .accepts("summary: {en: A trial., fr: Un procès., ru: Суд.}\n"),
    ],
    check: .corpus { corpus, _, findings in
      let lock = corpus.lock
      let stamped = Dictionary(grouping: lock.stamps, by: \.key.record)
      if let file = lock.file {
        reportProblems(of: lock, in: file, &findings)
        let names = Set(corpus.files.map(\.lockName))
        if let line = firstLine(in: file, ofNone: names, among: stamped.keys) {
          findings.report(
            gone.message, at: line, in: file, why: stillNamed.message, mend: [stampAgain.message])
        }
      }
      guard !stamped.isEmpty else { return }
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
                "source": LanguageNames.place(language),
                "language": LanguageNames.place(version.language),
              ]),
              at: version.node.range, in: file.source,
              mend: [translate.message, stillRight.with(["command": .code(command)])],
              notes: [.init(original.message, at: file.source.location(source.node.range))],
              subject: field.path.subject)
          }
        }
      }
    })

  /// The first line about a record that is not there.
  private static func firstLine(
    in file: SourceFile, ofNone names: Set<String>, among stamped: some Sequence<String>
  ) -> ByteRange? {
    let gone = Set(stamped.filter { !names.contains($0) })
    guard !gone.isEmpty else { return nil }
    return (1...max(1, file.lineCount)).lazy.map { file.lineRange($0) }.first { line in
      gone.contains(
        String(decoding: file.bytes[line.lower..<line.upper].prefix { $0 != 0x20 }, as: UTF8.self))
    }
  }

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
    "stale", en: "The text {source} has changed, and the one {language} has not.")
  private static let translate = Phrase("translate", en: "Bring the translation up to date.")
  private static let stillRight = Phrase(
    "still-right", en: "If it is still right, a maintainer runs {command}.")
  private static let original = Phrase("original", en: "its source")
  private static let gone = Phrase("gone", en: "This line is about a record that is gone.")
  private static let stillNamed = Phrase(
    "still-named", en: "A record that was withdrawn would still be named here.")
  private static let stampAgain = Phrase("stamp-again", en: "A maintainer runs `docket translations stamp`.")
  private static let damaged = Phrase("damaged", en: "This line is not one that docket wrote.")
  private static let repeated = Phrase("repeated", en: "An earlier line is about the same translation.")
  private static let unknown = Phrase(
    "unknown", en: "Nobody can tell whether this translation is up to date.")
  private static let takeOut = Phrase(
    "take-out", en: "Take the line out; a maintainer then runs `docket translations stamp`.")
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
