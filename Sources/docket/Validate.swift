import ArgumentParser
import DocketDiagnostics
import DocketKit
import DocketRecords
import DocketReporting
import DocketRules

/// `docket validate`.
struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the records with every rule.",
    discussion: """
      Examples:
        docket validate
        docket validate records/cases/harbour-bells.yml
        docket validate --lang fr --strict
        docket validate --advice records/cases/harbour-bells.yml
        docket validate --since origin/main --format github
        docket validate --since origin/main --summary
        docket validate --as-of 2031-04-02
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @Argument(help: "Show only findings in these files and folders; everything is checked all the same.")
  var paths: [String] = []

  @Option(help: "How findings are written: \(Reporter.builtIn.map(\.name).joined(separator: ", ")).")
  var format: String = "text"

  @Option(
    help: ArgumentHelp(
      "Compare with where this branch parted from that commit, so that changed hearing dates are noticed.",
      valueName: "ref"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "Compare with that commit itself, also where it is no part of this branch (after a forced push).",
      valueName: "ref"))
  var sinceExactly: String?

  @Flag(
    help:
      "With --since: say first what readers will notice of the change, and list only findings that it causes."
  )
  var summary = false

  @Flag(help: "List advice as well (findings of severity info), not only its number.")
  var advice = false

  @Flag(help: "Warnings fail too.")
  var strict = false

  func validate() throws {
    try Reporter.requireKnown(format)
    if since != nil, sinceExactly != nil {
      throw ValidationError("--since and --since-exactly name two states to compare with; only one can be")
    }
    if summary, since == nil, sinceExactly == nil {
      throw ValidationError("--summary tells what changes since a commit; name it with --since")
    }
  }

  func run() async throws {
    let checking = Checking(common: common, since: earlierState, speech: speech)
    let outcome = try await checking.outcome()
    let validation = outcome.validation
    let language = speech.language(of: validation.corpus.pipeline)
    let asked = paths.map(common.relative)
    for path in asked where !validation.knows(path) {
      throw ValidationError("there is no record file at \(path)")
    }
    let whole = validation.report(in: language, only: asked, listsAdvice: advice)
    let review = summary ? try checking.review(of: outcome) : nil
    let report = review?.report(in: language, only: asked, listsAdvice: advice) ?? whole
    let told = review?.document(in: language, since: earlierState?.reference ?? "")
    if let told { ChangeSummary(document: told, isBeside: format != "text").tellChanges() }
    if let reporter = Reporter.builtIn.first(where: { $0.name == format }) {
      Terminal.write(reporter.render(report, ReportOptions(colour: Terminal.hasColour)))
    }
    if let told { ChangeSummary(document: told, isBeside: format != "text").tellCounts() }
    if outcome.commitsBehind > 0 {
      let words = Checking.behind(since ?? "", by: outcome.commitsBehind, in: language)
      Terminal.complain("docket: \(words)")
    }
    let failing = whole.count(.error) + (strict ? whole.count(.warning) : 0)
    if failing > 0 { throw Failure.findings }
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
