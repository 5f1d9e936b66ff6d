import ArgumentParser
import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketRules

/// `docket translations`.
struct Translations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: Phrase(
      "abstract", en: "Remember which text each translation was made from, and say which are out of date."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "records-translations-lock",
          en:
            "records/translations.lock has a line for every translation. Contributors never touch it; maintainers stamp on the main branch."
        )),
      .examples("docket translations status", "docket translations stamp")),
    subcommands: [TranslationsStamp.self, TranslationsStatus.self])
}

/// `docket translations stamp`.
struct TranslationsStamp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stamp",
    abstract: Phrase(
      "abstract", en: "Write lines for new and changed translations into records/translations.lock."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "line-translation-whose",
          en:
            "The line of a translation whose source has changed stays as it is until the translation changes, or until somebody has compared both and says that it is still right. Lines of texts that are gone go."
        )),
      .examples(
        "docket translations stamp", "docket translations stamp --check",
        "docket translations stamp --still-right harbour-bells events/verdict/note fr")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @Flag(help: .said(Phrase("option-check", en: "Write nothing; fail when a line would change.")))
  var check = false

  @Option(
    parsing: .upToNextOption,
    help: .said(
      Phrase(
        "option-still-right",
        en: "The translation of this record, path and language still says what its source says."),
      valueName: "record path lang"))
  var stillRight: [String] = []

  func validate() throws {
    guard stillRight.count.isMultiple(of: 3) else {
      throw ValidationError(UsagePhrases.threeWords.message)
    }
  }

  func run() throws {
    let repository = try common.repository()
    let (corpus, survey, blocked) = try repository.survey()
    guard blocked.isEmpty else {
      Terminal.complain("docket: \(WritingPhrases.nothingStamped[Speech.current])")
      throw Failure.findings
    }
    try stopOnDamage(corpus)
    let confirmed = try confirmed(among: survey)
    let lock = survey.stamping(corpus.lock, stillRight: confirmed)
    let changes = lock.changes(from: corpus.lock)
    guard changes > 0 || (corpus.lock.file.map { $0.bytes != lock.bytes } ?? !lock.stamps.isEmpty) else {
      say(WritingPhrases.current)
      return
    }
    if check {
      say(WritingPhrases.staleLines, changes)
      throw Failure.findings
    }
    do {
      try repository.write(lock, over: corpus.lock)
    } catch {
      throw Failure.end(error.text(in: Speech.current), Failure.inputOutput)
    }
    say(WritingPhrases.lines, changes)
  }

  private func say(_ phrase: Phrase, _ count: Int = 0) {
    let message = phrase.with(["path": .text(TranslationLock.path), "count": .count(count)])
    Terminal.say(message.text(in: Speech.current))
  }

  /// What is not read would lose its lines, and with them the memory of what is out of date.
  private func stopOnDamage(_ corpus: Corpus) throws {
    if let file = corpus.files.first(where: { file in
      !file.isReadable || file.diagnostics.contains { $0.severity == .error }
    }) {
      let words = WritingPhrases.hasErrors.with(["path": .text(file.path)])
      Terminal.complain("docket: \(words.text(in: Speech.current))")
      throw Failure.findings
    }
    if let problem = corpus.lock.problems.first, let file = corpus.lock.file {
      let line = file.position(at: problem.range.lower).line
      let words = WritingPhrases.strangeLine.with(["place": .text("\(file.path):\(line)")])
      Terminal.complain("docket: \(words.text(in: Speech.current))")
      throw Failure.findings
    }
  }

  private func confirmed(among survey: TranslationSurvey) throws -> Set<TranslationLock.Key> {
    var keys: Set<TranslationLock.Key> = []
    for start in stride(from: 0, to: stillRight.count, by: 3) {
      let (record, path, language) = (stillRight[start], stillRight[start + 1], stillRight[start + 2])
      let entry = survey.entries.first {
        $0.version != nil && $0.key.path == path && $0.key.language == language && $0.file.isNamed(record)
      }
      guard let entry else {
        throw ValidationError(
          UsagePhrases.noTranslation.with([
            "record": .text(record), "path": .text(path), "language": .text(language),
          ]))
      }
      keys.insert(entry.key)
    }
    return keys
  }
}

extension TranslationLock {
  /// How many lines are new, changed or gone.
  fileprivate func changes(from earlier: TranslationLock) -> Int {
    let keys = Set(stamps.keys).union(earlier.stamps.keys)
    return keys.count { stamps[$0] != earlier.stamps[$0] }
  }
}

extension RecordFile {
  /// Whether somebody means this file: by its path, by its name in the lock, or by its id alone.
  fileprivate func isNamed(_ name: String) -> Bool {
    name == path || name == lockName || name == FileKind.stem(of: path)
  }
}

extension Repository {
  /// All files read, and their translations; what could not be read is said.
  fileprivate func survey() throws -> (Corpus, TranslationSurvey, blocked: [Diagnostic]) {
    do {
      let (corpus, blocked) = try read()
      for finding in blocked { Terminal.complain("docket: \(finding.what.text(in: Speech.current))") }
      return (corpus, TranslationSurvey(of: corpus), blocked)
    } catch {
      throw Failure.end(error)
    }
  }
}

/// `docket translations status`.
struct TranslationsStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: Phrase(
      "abstract", en: "Say which translations are current, out of date, missing or not stamped."
    ).said,
    discussion: HelpText.of(
      .examples(
        "docket translations status", "docket translations status --language fr",
        "docket translations status --json")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @Option(help: .said(Phrase("option-language", en: "Only this language."), valueName: "tag"))
  var language: String?

  @Flag(help: .said(Phrase("option-json", en: "Write JSON.")))
  var json = false

  func run() throws {
    let (_, all, _) = try common.repository().survey()
    let survey = language.map { all.only($0) } ?? all
    if json {
      Terminal.write(jsonLines: String(decoding: survey.json, as: UTF8.self))
      return
    }
    for language in Set(survey.entries.map(\.key.language)).sorted() {
      let entries = survey.entries.filter { $0.key.language == language }
      let counts = TranslationSurvey.State.allCases.map { state in
        "\(entries.count { $0.state == state }) \(state.rawValue)"
      }
      Terminal.say("\(language): \(counts.joined(separator: ", "))")
      for state in [TranslationSurvey.State.outdated, .missing, .unstamped] {
        for entry in entries where entry.state == state {
          Terminal.say(
            "  \(state.rawValue)  \(entry.file.path):\(entry.location.start.line)  \(entry.key.path)")
        }
      }
    }
  }
}
