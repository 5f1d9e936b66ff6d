import ArgumentParser
import DocketDiagnostics
import DocketKit
import DocketRecords
import DocketReporting
import DocketRules
import DocketTime

/// `docket publish`.
struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the records, then write the site: JSON and calendars.",
    discussion: """
      Nothing is written while a record has an error. The new files replace the old ones in one step.

      Examples:
        docket publish
        docket publish --output /srv/docket
        docket publish --previous fetched/ledger.json
        docket publish --check --as-of 2031-04-02
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @Option(
    help: ArgumentHelp("The folder to write (default: that of pipeline.yml, else public).", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The previous publication's folder or ledger.json, if it is not in the output folder; it must be there and sound.",
      valueName: "path"))
  var previous: String?

  @Flag(help: "Write nothing; fail when the published files are not what they should be.")
  var check = false

  @Flag(help: "Allow published entries to vanish without a withdrawal.")
  var allowRemovals = false

  func run() async throws {
    let repository = try common.repository()
    let asOf = try common.now()
    let zones = try common.zoneDatabase()
    let validation = try await Checking(common: common, since: nil).validation()
    try stopOnErrors(validation)
    let settings = validation.corpus.pipeline?.publish?.value
    let folder = output ?? repository.outputFolder(settings?.output?.value)
    let publication = Publication(
      output: folder, root: repository.root, previous: previous,
      maximalRemovals: allowRemovals ? nil : settings?.maxRemovals?.value ?? 0)
    do {
      if check {
        let stale = try publication.check(validation.corpus, asOf: asOf, zones: zones)
        for path in stale { Terminal.say("not current: \(path)") }
        if stale.isEmpty { Terminal.say("\(folder) is current") } else { throw Failure.findings }
      } else {
        Terminal.progress("writing the site …")
        report(try publication.publish(validation.corpus, asOf: asOf, zones: zones), folder)
      }
    } catch let problem as PublicationProblem {
      throw Failure.end("\(problem)", Failure.inputOutput)
    }
  }

  private func stopOnErrors(_ validation: Validation) throws {
    let report = validation.report(
      in: speech.language(of: validation.corpus.pipeline), listsAdvice: false)
    guard report.count(.error) > 0 else { return }
    Terminal.write(Reporter.text.render(report, ReportOptions(colour: Terminal.hasColour)))
    Terminal.complain("docket: nothing was published, because the records have errors")
    throw Failure.findings
  }

  private func report(_ outcome: Publication.Outcome, _ folder: String) {
    let first = outcome.isFirst ? ", first publication" : ""
    Terminal.say(
      "published \(outcome.fileCount) files into \(folder): \(outcome.changedPaths.count) new or changed, "
        + "\(outcome.removedPaths.count) gone\(first)")
    if let change = outcome.zoneDatabaseChange {
      Terminal.say("time zone database \(change.to), before \(change.from)")
    }
    for move in outcome.zoneMoves {
      Terminal.say("the time zone database moved \(move)")
    }
    for feed in outcome.largeFeeds {
      Terminal.complain(
        "docket: \(feed.path) has \(feed.entryCount) entries in \(feed.byteCount) bytes; some calendar apps take "
          + "only about 1,000 entries or 1 MB. calendars.history_months in pipeline.yml leaves old hearings out"
      )
    }
    if !outcome.wasExchanged {
      Terminal.complain("docket: this file system cannot exchange folders in one step; two renames were used")
    }
  }
}
