import ArgumentParser
import DocketAdopting
import DocketKit
import DocketLanguage
import DocketRecords
import DocketRules
import DocketTime

/// `docket doctor`.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: Phrase(
      "abstract",
      en: "Look at everything that a records repository needs besides records, and say what to do."
    ).said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "docket-itself-one",
          en:
            "docket itself and the one that the forge runs, the time zone database and its age, what pipeline.yml says of the site, languages, findings, git, the hook before commits, the files of forges, and where a publication goes. Nothing is changed, and no connection is opened: the ledger of the published site is looked at when you have fetched it."
        )),
      .says(
        Phrase(
          "exit-codes-nothing",
          en: "Exit codes: 0 nothing to do, 1 something to mend, 78 no records repository.")),
      .examples(
        "docket doctor", "docket doctor --lang fr",
        "curl -fsSo ledger.json https://bells.example.org/ledger.json",
        "docket doctor --previous ledger.json", "docket doctor --json")))

  @OptionGroup var common: CommonOptions
  @OptionGroup var speech: LanguageOption

  @Option(
    help: .said(
      Phrase("option-output", en: "The folder to publish into (default: that of pipeline.yml, else public)."),
      valueName: "dir"))
  var output: String?

  @Option(
    help: .said(
      Phrase("option-previous", en: "The ledger of the published site, as it was fetched."), valueName: "path"
    ))
  var previous: String?

  @Flag(help: .said(OptionPhrases.json))
  var json = false

  func run() async throws {
    let repository = try common.repository()
    let today = try common.now().utc.date
    let zones = ZoneFolder(path: common.zones).database
    var validation: Validation?
    do throws(FileSystemError) {
      validation = try zones.map { (zones) throws(FileSystemError) in
        try repository.validate(today: today, zones: zones)
      }
    } catch { throw Failure.end(error) }
    let pipeline = validation?.corpus.pipeline
    let language = speech.language(of: pipeline)
    let folder = output ?? pipeline?.publish?.value.output?.value ?? "public"
    let circumstances = Circumstances(
      repository: repository, version: Docket.versionNumber,
      program: RunningProgram(calledAs: CommandLine.arguments.first ?? ""), swift: Self.swift, today: today,
      zoneFolder: common.zones, zoneVersion: zones?.version, validation: validation,
      git: await GitSurvey(of: repository),
      publication: PublicationSurvey(
        of: output ?? repository.outputFolder(pipeline?.publish?.value.output?.value), root: repository.root,
        previous: previous),
      output: folder, hasNamedLedger: previous != nil, isAutomatic: Environment["CI"] != nil)
    let report = DoctorReport(
      root: repository.root, lines: Doctor.lines(of: circumstances, in: language), language: language)
    if json { report.writeJSON() } else { report.tell() }
    if report.hasWork { throw Failure.findings }
  }

  /// The first `swift` of the search path.
  private static var swift: String? {
    (Environment["PATH"] ?? "").split(separator: ":").map { "\($0)/swift" }.first {
      FileSystem.isExecutable($0) && FileSystem.kind(of: $0) != .folder
    }
  }
}
