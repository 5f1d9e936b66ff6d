import ArgumentParser
import DocketDiagnostics
import DocketKit
import DocketLanguage
import DocketReporting

/// `docket ics`.
struct ICS: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Work with calendar files of anybody.",
    discussion: """
      Examples:
        docket ics lint calendar.ics
      """,
    subcommands: [ICSLint.self])
}

/// `docket ics lint`.
struct ICSLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what calendar apps will stumble over in calendar files.",
    discussion: """
      Any iCalendar file will do, not only those that docket writes. No pipeline.yml is needed,
      and no connection is opened. docket explain shows a check, and Documentation/CalendarLint.md
      lists them all.

      Examples:
        docket ics lint public/calendars/en/hearings.ics
        docket ics lint *.ics --strict --lang fr
        docket ics lint calendar.ics --advice
        docket ics lint calendar.ics --format github
        curl -s https://example.org/calendar.ics | docket ics lint -
      """)

  @OptionGroup var speech: LanguageOption

  @ArgumentParser.Argument(help: "The files; - is standard input.", completion: .file(extensions: ["ics"]))
  var files: [String]

  @OptionGroup var output: ReportOutput

  @Flag(help: "List advice as well (findings of severity info), not only its number.")
  var advice = false

  @Flag(help: "Warnings fail too.")
  var strict = false

  @Option(help: ArgumentHelp("The folder of the time zone database.", valueName: "dir"))
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
