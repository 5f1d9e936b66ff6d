import ArgumentParser
import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketRecords
import DocketReporting
import DocketRules
import DocketTime

/// `docket publish`.
struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: Phrase("abstract", en: "Check the records, then write the site: JSON and calendars.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "nothing-written-while",
          en:
            "Nothing is written while a record has an error. The new files replace the old ones in one step.")
      ),
      .examples(
        "docket publish", "docket publish --output /srv/docket",
        "docket publish --previous fetched/ledger.json", "docket publish --check")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @Option(
    help: .said(
      Phrase("option-output", en: "The folder to write (default: that of pipeline.yml, else public)."),
      valueName: "dir"))
  var output: String?

  @Option(
    help: .said(
      Phrase(
        "option-previous",
        en:
          "The previous publication's folder or ledger.json, if it is not in the output folder; it must be there and sound."
      ),
      valueName: "path"))
  var previous: String?

  @Flag(
    help: .said(
      Phrase("option-check", en: "Write nothing; fail when the published files are not what they should be."))
  )
  var check = false

  @Flag(
    help: .said(
      Phrase("option-allow-removals", en: "Allow published entries to vanish without a withdrawal.")))
  var allowRemovals = false

  @Flag(
    help: .said(
      Phrase(
        "option-allow-silent-moves",
        en: "Allow the published date of a hearing to change without moved_from or corrected_from.")))
  var allowSilentMoves = false

  @Flag(
    help: .said(
      Phrase(
        "option-allow-unpublished-dates",
        en: "Allow old dates under moved_from or corrected_from that were never published.")))
  var allowUnpublishedDates = false

  @Flag(
    help: .said(
      Phrase(
        "option-allow-new-uid-domain",
        en: "Allow uid_domain to change, so that every calendar entry becomes another one.")))
  var allowNewUidDomain = false

  @Flag(
    help: .said(
      Phrase(
        "option-allow-lost-calendars",
        en: "Allow published calendars to vanish, for instance those of a language.")))
  var allowLostCalendars = false

  @Flag(
    help: .said(
      Phrase(
        "option-allow-missing-ledger",
        en: "Allow published files without their ledger to be replaced, as if nothing had been published.")))
  var allowMissingLedger = false

  @Flag(
    help: .said(
      Phrase(
        "option-allow-future-stamps", en: "Allow a ledger whose stamps are of a day that is yet to come.")))
  var allowFutureStamps = false

  @Flag(
    help: .said(
      Phrase("option-allow-future-day", en: "Allow --as-of to be more than half a year ahead of the clock.")))
  var allowFutureDay = false

  private var allowances: Set<Allowance> {
    let flags: [(Allowance, Bool)] = [
      (.silentMoves, allowSilentMoves), (.unpublishedDates, allowUnpublishedDates),
      (.newUIDDomain, allowNewUidDomain), (.lostCalendars, allowLostCalendars),
      (.missingLedger, allowMissingLedger), (.futureStamps, allowFutureStamps), (.futureDay, allowFutureDay),
    ]
    return Set(flags.filter(\.1).map(\.0))
  }

  func run() async throws {
    let repository = try common.repository()
    let asOf = try common.now()
    let zones = try common.zoneDatabase()
    let corpus = try await checked()
    let language = speech.language(of: corpus.pipeline)
    let settings = corpus.pipeline?.publish?.value
    let folder = output ?? repository.outputFolder(settings?.output?.value)
    let publication = Publication(
      output: folder, root: repository.root, previous: previous,
      maximalRemovals: allowRemovals ? nil : settings?.maxRemovals?.value ?? 0, allowing: allowances,
      clock: Instant(clamping: Environment.now))
    do {
      if check {
        let stale = try publication.check(consume corpus, asOf: asOf, zones: zones)
        for path in stale {
          Terminal.say(PublicationPhrases.notCurrent.with(["path": .text(path)]).text(in: language))
        }
        guard stale.isEmpty else { throw Failure.findings }
        Terminal.say(PublicationPhrases.current.with(["folder": .text(folder)]).text(in: language))
      } else {
        Terminal.progress("writing the site …")
        let outcome = try publication.publish(consume corpus, asOf: asOf, zones: zones)
        PublicationNews(
          outcome: outcome, folder: folder, zones: zones.version, today: asOf.utc.date, language: language
        ).tell()
      }
    } catch let problem as PublicationProblem {
      for line in problem.lines(in: language) { Terminal.complain("docket: \(line)") }
      if case .displaced = problem { throw Failure.inputOutput }
      Terminal.complain("docket: \(PublicationPhrases.nothingPublished[language])")
      if case .brokenPromises = problem { throw Failure.findings }
      throw Failure.inputOutput
    }
  }

  /// The records, once they are known to have no error; findings and sources are let go.
  private func checked() async throws -> Corpus {
    let validation = try await Checking(common: common).validation()
    try stopOnErrors(validation)
    Checking.sayEmpty(validation.sources.keys, in: speech.language(of: validation.corpus.pipeline))
    return validation.corpus
  }

  private func stopOnErrors(_ validation: Validation) throws {
    let report = validation.report(
      in: speech.language(of: validation.corpus.pipeline), listsAdvice: false)
    guard report.count(.error) > 0 else { return }
    Terminal.write(Reporter.text.render(report, ReportOptions(colour: Terminal.hasColour)))
    Terminal.complain("docket: \(PublicationPhrases.recordsHaveErrors[report.language])")
    throw Failure.findings
  }
}
