import ArgumentParser
import DocketContributing
import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketReporting
import DocketRules
import DocketTime

/// A change of records by command: what was read, who is asked, and how the change is shown, checked and written.
///
/// A command makes one, plans its change from `corpus` and the answers to `asking`, and ends with `finish`.
struct Contribution {
  /// The repository.
  let repository: Repository
  /// What was found before the change.
  let before: Validation
  /// The language of everything that is said.
  let language: MessageLanguage
  /// The instant that counts as now.
  let now: Instant
  /// The zones.
  let zones: ZoneDatabase
  /// Asks whoever sits at the terminal.
  let asking: Asking
  private let writing: WritingOptions
  private let files: Repository.Files
  private let validator: Validator

  /// Reads and checks the records.
  init(common: CommonOptions, speech: LanguageOption, writing: WritingOptions) throws {
    let repository = try common.repository()
    let now = try common.now()
    let zones = try common.zoneDatabase()
    let validator = Validator(today: now.utc.date, zones: zones, width: Processors.count)
    let files: Repository.Files
    do {
      files = try repository.load()
    } catch {
      throw Failure.end("\(error)", Failure.inputOutput)
    }
    let before = validator.validate(files.sources, discovered: files.findings, unread: files.unread)
    language = speech.language(of: before.corpus.pipeline)
    Checking.sayUnread(before, in: language)
    asking = Asking(in: language, isSilent: writing.isSilent, read: Terminal.read, write: Terminal.prompt)
    (self.repository, self.now, self.zones, self.writing) = (repository, now, zones, writing)
    (self.files, self.before, self.validator) = (files, before, validator)
  }

  /// The records.
  var corpus: Corpus { before.corpus }

  /// The day that counts as today, in UTC.
  var today: CivilDate { now.utc.date }

  /// Does work that may ask, and ends with wrong usage where an answer is missing or cannot be used.
  func asks<Value>(_ work: (Asking) throws(AskingProblem) -> Value) throws -> Value {
    do throws(AskingProblem) {
      return try work(asking)
    } catch {
      throw ValidationError(error.message.text(in: language))
    }
  }

  /// Shows a change, checks what the records would be, and writes it after a yes.
  ///
  /// Nothing is written that has an error which was not there before, whoever says yes: what is missing is said
  /// instead.
  ///
  /// - Parameters:
  ///   - changes: the change.
  ///   - headline: what it does, in one sentence; nil for nothing to say.
  ///   - isShown: whether the difference is shown; what is withdrawn should stay in no terminal and no log.
  ///   - isAnswered: whether somebody has said yes already, to each part of it.
  /// - Throws: the exit code, where it would cause an error, is not wanted, or cannot be written.
  func finish(
    _ changes: FileChanges, _ headline: Message? = nil, isShown: Bool = true, isAnswered: Bool = false
  ) throws {
    let changes = changes.real(since: before.sources)
    guard !changes.isEmpty else {
      Terminal.say(Self.nothing.message.text(in: language))
      return
    }
    let after = validator.validate(
      changes.applied(to: before.sources), earlier: files.sources, discovered: files.findings,
      unread: files.unread)
    let redactor = redactor(with: after)
    if let headline { Terminal.say(redactor.redacting(headline, in: [language]).text(in: language)) }
    if isShown { show(changes, redactor) }
    try check(after, redactor)
    if writing.isDryRun {
      Terminal.say(Self.dry.message.text(in: language))
      return
    }
    if !writing.isSilent, !isAnswered { try confirm() }
    try write(changes)
    for (paths, said) in [(changes.written.map(\.path), Self.written), (changes.removed, Self.removed)] {
      for path in paths {
        Terminal.say(said.with(["path": .text(redactor.redacting(path))]).text(in: language))
      }
    }
  }

  /// The private values of both states.
  private func redactor(with after: Validation) -> Redactor {
    var redactor = Redactor(masks: after.masks, sources: after.sources)
    for path in before.masks.paths {
      if let source = before.sources[path] { redactor.insert(before.masks, of: source) }
    }
    redactor.insertNames(before.masks)
    for value in before.masks.decodedValues { redactor.insert(value) }
    return redactor
  }

  private func show(_ changes: FileChanges, _ redactor: Redactor) {
    for path in changes.removed {
      guard let old = before.sources[path] else { continue }
      let gone = SourceFile(path: path, bytes: [])
      Terminal.write(EditDiff.whole(from: old, to: gone, redactor: redactor).text)
    }
    for file in changes.written {
      let old = before.sources[file.path] ?? SourceFile(path: file.path, bytes: [])
      Terminal.write(EditDiff.whole(from: old, to: file, redactor: redactor).text)
    }
  }

  /// Shows what the change causes, and ends where an error is among it.
  private func check(_ after: Validation, _ redactor: Redactor) throws {
    let new = after.findings(newSince: before).filter { $0.severity != .info }
    guard !new.isEmpty else { return }
    let report = Report(
      diagnostics: new, sources: after.sources, masks: after.masks, redactor: redactor, language: language,
      counts: Report.Counts(filesChecked: 0))
    Terminal.write(
      "\n" + Reporter.text.render(report, ReportOptions(colour: Terminal.hasColour, summary: false)))
    let errors = new.count { $0.severity == .error }
    guard errors == 0 else {
      Terminal.complain("docket: \(Self.refused.with(["count": .count(errors)]).text(in: language))")
      throw Failure.findings
    }
  }

  /// Asks whether to write; ends where the answer is no, or nobody answers.
  private func confirm() throws {
    switch asking.confirms(Self.question.message) {
    case true?: return
    case false?:
      Terminal.say(Self.declined.message.text(in: language))
      throw ExitCode.success
    case nil:
      Terminal.complain("docket: \(Self.unanswered.message.text(in: language))")
      throw Failure.findings
    }
  }

  private func write(_ changes: FileChanges) throws {
    do {
      try repository.write(changes.written, removing: changes.removed, read: before.sources)
    } catch {
      throw Failure.end(error.text(in: language), Failure.inputOutput)
    }
  }

  private static let nothing = Phrase("nothing", en: "The records say so already; nothing changes.")
  private static let dry = Phrase("dry", en: "Nothing was written, because of --dry-run.")
  private static let question = Phrase("question", en: "Write it?")
  private static let written = Phrase("written", en: "written: {path}")
  private static let removed = Phrase("removed", en: "removed: {path}")
  private static let declined = Phrase("declined", en: "Nothing was written.")
  private static let unanswered = Phrase(
    "unanswered",
    en: "nothing was written, because nobody said yes; with --yes it is written without a question")
  private static let refused = Phrase(
    "refused",
    en:
      "nothing was written: the change would cause {count?# error|# errors}, shown above with what to write instead"
  )
}
