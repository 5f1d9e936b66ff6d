import ArgumentParser
import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketReporting
import DocketRules

/// `docket validate`.
struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: Phrase("abstract", en: "Check the records with every rule.").said,
    discussion: HelpText.of(
      .examples(
        "docket validate", "docket validate records/cases/harbour-bells.yml",
        "docket validate --lang fr --strict",
        "docket validate --advice records/cases/harbour-bells.yml",
        "docket validate --since origin/main --format github",
        "docket validate --since origin/main --summary",
        "docket validate --as-of 2031-04-02",
        HelpLine("docket validate --staged", Phrase("next-commit", en: "what the next commit would hold"))),
      .lines(Phrase("formats", en: "Formats:"), ReportOutput.formats),
      .list(
        Phrase("forges", en: "For forges (Documentation/Reports.md has whole jobs for each):"),
        "docket validate --format github --format markdown=\"$GITHUB_STEP_SUMMARY\"",
        "docket validate --format text --format sarif=docket.sarif",
        "docket validate --format text --format gitlab=codequality.json --format junit=junit.xml",
        "docket validate --format rdjson | reviewdog -f=rdjson -reporter=local -diff=\"git diff main\"")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @ArgumentParser.Argument(
    help: .said(
      Phrase(
        "option-paths",
        en: "Show only findings in these files and folders; everything is checked all the same.")))
  var paths: [String] = []

  @OptionGroup var output: ReportOutput

  @OptionGroup var contents: ReportContents

  @Option(
    help: .said(
      Phrase(
        "option-since",
        en:
          "Compare with where this branch parted from that commit, so that changed hearing dates are noticed."
      ),
      valueName: "ref"))
  var since: String?

  @Option(
    help: .said(
      Phrase(
        "option-since-exactly",
        en: "Compare with that commit itself, also where it is no part of this branch (after a forced push)."),
      valueName: "ref"))
  var sinceExactly: String?

  @Flag(
    help: .said(
      Phrase(
        "option-summary",
        en:
          "With --since: say first what readers will notice of the change, and list only findings that it causes."
      ))
  )
  var summary = false

  @Flag(
    help: .said(
      Phrase(
        "option-staged",
        en:
          "Check what is staged in git, as the next commit would hold it, and other staged text for private values; the files in the folder do not count."
      )))
  var staged = false

  @Flag(
    help: .said(
      OptionPhrases.advice))
  var advice = false

  @Flag(help: .said(OptionPhrases.strict))
  var strict = false

  func validate() throws {
    if since != nil, sinceExactly != nil {
      throw ValidationError(UsagePhrases.twoStates.message)
    }
    if summary, since == nil, sinceExactly == nil {
      throw ValidationError(UsagePhrases.summaryOfNothing.message)
    }
  }

  func run() async throws {
    try output.requireFolders(in: speech.language(of: nil))
    let checking = Checking(common: common, since: earlierState, speech: speech, isStaged: staged)
    let outcome = try await checking.outcome()
    let validation = outcome.validation
    let language = speech.language(of: validation.corpus.pipeline)
    let asked = paths.map(common.relative)
    for path in asked where !validation.knows(path) {
      throw ValidationError(UsagePhrases.noFile.with(["path": .text(path)]))
    }
    let extras = contents.extras(below: language, changedFiles: outcome.changedFiles)
    let whole = validation.report(in: language, only: asked, listsAdvice: advice, extras: extras)
    let review = summary ? try checking.review(of: outcome) : nil
    let report = review?.report(in: language, only: asked, listsAdvice: advice, extras: extras) ?? whole
    let told = (review?.document(in: language, since: earlierState?.reference ?? "")).map {
      ChangeSummary(document: $0, isBeside: output.shown.map { $0 != "text" } ?? false)
    }
    told?.tellChanges()
    try output.write(report, strict: strict, in: language)
    told?.tellCounts()
    Checking.sayEmpty(validation.sources.keys, in: language)
    if outcome.commitsBehind > 0 {
      let words = Checking.behind(since ?? "", by: outcome.commitsBehind, in: language)
      Terminal.complain("docket: \(words)")
    }
    let failing = whole.count(.error) + (strict ? whole.count(.warning) : 0)
    if failing > 0 {
      if staged {
        StagedAdvice(validation, strict: strict, repository: try common.repository()).tell(in: language)
      }
      throw Failure.findings
    }
  }

  private var earlierState: Checking.Since? {
    since.map { Checking.Since(reference: $0, comparison: .mergeBase) }
      ?? sinceExactly.map { Checking.Since(reference: $0, comparison: .commit) }
  }
}

extension CommonOptions {
  /// A path as typed, from the repository's root where it can be told.
  func relative(_ path: String) -> String {
    guard let repository = try? repository(), let absolute = Repository.absolute(path) else { return path }
    return absolute.hasPrefix(repository.root + "/")
      ? String(absolute.dropFirst(repository.root.count + 1)) : path
  }
}
