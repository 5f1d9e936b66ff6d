import ArgumentParser
import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketReporting

/// `docket ics`.
struct ICS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ics",
    abstract: Phrase("abstract", en: "Work with calendar files of anybody.").said,
    discussion: HelpText.of(
      .examples("docket ics lint calendar.ics")),
    subcommands: [ICSLint.self])
}

/// `docket ics lint`.
struct ICSLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: Phrase("abstract", en: "Say what calendar apps will stumble over in calendar files.").said,
    discussion: HelpText.of(
      .says(
        Phrase(
          "any-icalendar-file",
          en:
            "Any iCalendar file will do, not only those that docket writes. No pipeline.yml is needed, and no connection is opened. docket explain shows a check, and Documentation/CalendarLint.md lists them all."
        )),
      .examples(
        "docket ics lint public/calendars/en/hearings.ics", "docket ics lint *.ics --strict --lang fr",
        "docket ics lint calendar.ics --advice", "docket ics lint calendar.ics --format github",
        "curl -s https://example.org/calendar.ics | docket ics lint -")))

  @OptionGroup var speech: LanguageOption

  @ArgumentParser.Argument(
    help: .said(Phrase("option-files", en: "The files; - is standard input.")),
    completion: .file(extensions: ["ics"]))
  var files: [String]

  @OptionGroup var output: ReportOutput

  @Flag(
    help: .said(
      OptionPhrases.advice))
  var advice = false

  @Flag(help: .said(OptionPhrases.strict))
  var strict = false

  @Option(help: .said(OptionPhrases.zones, valueName: "dir"))
  var zones: String = "/usr/share/zoneinfo"

  func run() throws {
    let zones = try CommonOptions.zoneDatabase(in: zones)
    let language = speech.language(of: nil)
    try output.requireFolders(in: language)
    do {
      let report = try CalendarFiles(paths: files).report(zones: zones, in: language, listsAdvice: advice)
      try output.write(report, strict: strict, in: language)
      let failing = report.count(.error) + (strict ? report.count(.warning) : 0)
      if failing > 0 { throw Failure.findings }
    } catch let error as FileSystemError {
      throw Failure.end(error)
    }
  }
}
