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
    abstract: "Check the records with every rule.",
    discussion: """
      Examples:
        docket validate
        docket validate records/cases/harbour-bells.yml
        docket validate --lang fr --strict
        docket validate --advice records/cases/harbour-bells.yml
        docket validate --since origin/main --format github
        docket validate --as-of 2031-04-02
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @ArgumentParser.Argument(
    help: "Show only findings in these files and folders; everything is checked all the same.")
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

  @Flag(help: "List advice as well (findings of severity info), not only its number.")
  var advice = false

  @Flag(help: "Warnings fail too.")
  var strict = false

  func validate() throws {
    try Reporter.requireKnown(format)
    if since != nil, sinceExactly != nil {
      throw ValidationError(UsagePhrases.twoStates.message)
    }
  }

  func run() async throws {
    let outcome = try await Checking(common: common, since: earlierState, speech: speech).outcome()
    let validation = outcome.validation
    let language = speech.language(of: validation.corpus.pipeline)
    let asked = paths.map(common.relative)
    for path in asked where !validation.knows(path) {
      throw ValidationError(UsagePhrases.noFile.with(["path": .text(path)]))
    }
    let report = validation.report(in: language, only: asked, listsAdvice: advice)
    if let reporter = Reporter.builtIn.first(where: { $0.name == format }) {
      Terminal.write(reporter.render(report, ReportOptions(colour: Terminal.hasColour)))
    }
    if outcome.commitsBehind > 0 {
      let words = Checking.behind(since ?? "", by: outcome.commitsBehind, in: language)
      Terminal.complain("docket: \(words)")
    }
    let failing = report.count(.error) + (strict ? report.count(.warning) : 0)
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
