import ArgumentParser
import DocketKit
import DocketLanguage

/// What docket says about a command line that it cannot follow.
enum UsagePhrases {
  static let error = Phrase("error", en: "Error: {what}")
  static let usage = Phrase("usage", en: "Usage: {line}")
  static let help = Phrase("help", en: "Help: {line}")
  static let more = Phrase("more", en: "`{command}` says more.")
  static let noCommand = Phrase("no-command", en: "there is no command {command}")
  static let noCommandNear = Phrase(
    "no-command-near", en: "there is no command {command}; did you mean {nearest}?")
  static let commands = Phrase("commands", en: "`docket --help` lists them all.")
  static let noOption = Phrase("no-option", en: "there is no option {option} here")
  static let noOptionNear = Phrase(
    "no-option-near", en: "there is no option {option} here; did you mean {nearest}?")
  static let noValue = Phrase("no-value", en: "after {option} its value is missing: {value}")
  static let noArgument = Phrase("no-argument", en: "something is missing: {value}")
  static let tooMuch = Phrase("too-much", en: "{argument} is too much here")
  static let tooMany = Phrase("too-many", en: "{count} words are too much here: {arguments}")
  static let badValue = Phrase("bad-value", en: "{value} is nothing that {place} can be")
  static let badValueOf = Phrase(
    "bad-value-of", en: "{value} is nothing that {place} can be; there are {values}")
  static let noValueWanted = Phrase("no-value-wanted", en: "{option} takes no value, but {value} was given")
  static let noSubcommand = Phrase("no-subcommand", en: "the command goes on: one of its own must follow")
  static let unknownFormat = Phrase("unknown-format", en: "--format {format} is not known; there are {names}")
  static let asOf = Phrase(
    "as-of", en: "--as-of takes a day or a UTC time: 2031-04-02 or 2031-04-02T12:00:00Z")
  static let epoch = Phrase("epoch", en: "SOURCE_DATE_EPOCH is not a number of seconds")
  static let twoStates = Phrase(
    "two-states", en: "--since and --since-exactly name two states to compare with; only one can be")
  static let noFile = Phrase("no-file", en: "there is no record file at {path}")
  static let percent = Phrase("percent", en: "--fail-under takes a number from 0 to 100")
  static let host = Phrase(
    "host",
    en:
      "--host takes 127.0.0.1, ::1 or localhost: docket shows files to this computer only. Documentation/Hosting.md says how to publish for others"
  )
  static let checkOrSuggested = Phrase(
    "check-or-suggested", en: "--check and --suggested exclude each other")
  static let noRule = Phrase("no-rule", en: "there is no rule {rule}; docket rules lists them all")
  static let noRuleNear = Phrase("no-rule-near", en: "there is no rule {rule}; did you mean {nearest}?")
  static let threeWords = Phrase(
    "three-words",
    en: "--still-right takes a record, a path and a language, as docket translations status shows them")
  static let noTranslation = Phrase(
    "no-translation", en: "there is no translation {record} {path} {language}")
  static let noPipeline = Phrase(
    "no-pipeline",
    en:
      "there is no pipeline.yml in {folder} or above it, so this is no records repository; `docket init our-records` writes a new one, and `docket -C our-records …` works in one that is elsewhere"
  )
  static let lostPipeline = Phrase(
    "lost-pipeline",
    en:
      "there are records in {folder}, but no pipeline.yml beside them, which says in which languages and under which address they are published; `git restore pipeline.yml` brings back one that was there, and `docket init our-records` writes one to copy"
  )
  static let programFolder = Phrase(
    "program-folder",
    en:
      "{folder} holds docket itself and no records; `docket init ../our-records` writes a records repository beside it, and `docket -C ../our-records …` works there"
  )
  static let lostFolder = Phrase(
    "lost-folder",
    en: "there is no folder {folder}; `docket init our-records` writes a new records repository")
  static let noZones = Phrase(
    "no-zones",
    en:
      "there is no time zone database in {folder}; install the system's tzdata or name its folder with --zones"
  )
  static let summaryOfNothing = Phrase(
    "summary-of-nothing", en: "--summary tells what changes since a commit; name it with --since")
  static let alsoInJSON = Phrase(
    "also-in-json", en: "--also is for people; JSON is written in one language, that of --lang")
  static let oneFile = Phrase(
    "one-file", en: "two reports are to be written to {file}; give each a file of its own")
  static let noReportFile = Phrase(
    "no-report-file",
    en: "--format {text} names no file; write --format {format}=report or --format {format}")
  static let oneOutput = Phrase(
    "one-output",
    en:
      "--format {first} and --format {second} both go to standard output; give one a file: --format {second}=report"
  )
  static let oneList = Phrase("one-list", en: "--upcoming, --cases and --people exclude each other")
  static let yesOrDry = Phrase("yes-or-dry", en: "--yes and --dry-run exclude each other")
  static let pathAndText = Phrase("path-and-text", en: "--path and --text go together")
  static let textNeedsLanguage = Phrase(
    "text-needs-language", en: "--path and --text need --to, the language of the text")
  static let yesNeedsText = Phrase(
    "yes-needs-text", en: "--yes needs --path and --text; without them somebody has to translate")
  static let noFolder = Phrase("no-folder", en: "there is no folder {folder}; docket publish writes it")
}

extension ValidationError {
  /// A command line that docket cannot follow, in the language of the reader.
  init(_ message: Message) { self.init(message.text(in: Speech.current)) }
}

extension Failure {
  /// Says in the language of the reader what went wrong, and ends.
  static func end(_ message: Message, _ code: ExitCode) -> ExitCode {
    end(message.text(in: Speech.current), code)
  }

  /// Says in the language of the reader what the file system refused, and ends.
  static func end(_ error: FileSystemError) -> ExitCode {
    end(error.sentence(in: Speech.current), inputOutput)
  }
}
