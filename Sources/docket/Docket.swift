import ArgumentParser
import Dispatch
import DocketLanguage

/// The command line.
///
/// Each command says its name: what the parser makes of a type takes half of the time of a start.
@main struct Docket: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docket",
    abstract: Phrase(
      "abstract",
      en: "Keeps case records of political prisoners: checks them and publishes JSON and calendars."
    ).said,
    discussion: HelpText.of(
      .examples(
        HelpLine("docket validate", Phrase("check-records-this", en: "check the records of this folder")),
        HelpLine(
          "docket validate --since origin/main",
          Phrase("notice-changed-hearing", en: "notice changed hearing dates")),
        HelpLine(
          "docket diff origin/main", Phrase("readers-will-notice", en: "what readers will notice of a change")
        ), HelpLine("docket publish", Phrase("check-then-write", en: "check, then write public/")),
        HelpLine("docket serve", Phrase("look-at-on", en: "look at it on this computer")),
        HelpLine("docket fix", Phrase("mend-needs-no", en: "mend what needs no decision")),
        HelpLine("docket format", Phrase("lay-files-out", en: "lay the files out alike")),
        HelpLine(
          "docket list",
          Phrase("hearings-await-report", en: "the hearings that await a report or lie ahead")),
        "docket hearing move harbour-bells appeal 27 May 2031 10:00",
        HelpLine(
          "docket source add harbour-bells",
          Phrase("source-asked-step", en: "a source, asked for step by step")),
        HelpLine("docket new case", Phrase("begin-record", en: "begin a record")),
        HelpLine(
          "docket init our-records", Phrase("begin-repository-records", en: "begin a repository of records")),
        HelpLine("docket doctor", Phrase("missing-around-records", en: "what is missing around the records")),
        HelpLine(
          "docket -C ~/our-records validate", Phrase("work-another-folder", en: "work in another folder"))),
      .list(
        Phrase("exit-codes", en: "Exit codes:"), HelpLine("0", Phrase("clean", en: "clean")),
        HelpLine("1", Phrase("findings", en: "findings")),
        HelpLine("64", Phrase("wrong-usage", en: "wrong usage")),
        HelpLine("70", Phrase("mistake-docket", en: "a mistake in docket")),
        HelpLine("74", Phrase("file-could-not", en: "a file could not be read or written")),
        HelpLine("78", Phrase("no-usable-pipeline", en: "no usable pipeline.yml or time zone database"))),
      .says(
        Phrase(
          "shell-completion-docket",
          en: "Shell completion: docket --generate-completion-script zsh (or bash, fish)."))),
    version: "docket \(versionNumber)",
    subcommands: [
      Validate.self, DiffCommand.self, Publish.self, Serve.self, Fix.self, Format.self, HearingCommand.self,
      SourceCommand.self, NewCommand.self, TranslateCommand.self, WithdrawCommand.self, ListCommand.self,
      CoverageCommand.self, InitCommand.self, DoctorCommand.self, Rules.self, Explain.self, Schema.self,
      Translations.self, ICS.self,
    ])

  /// The version, as reports name it.
  static let versionNumber = "0.1.0"

  /// Runs the command beside this thread, which only waits.
  ///
  /// Left to the runtime it would end by `pthread_exit`, which in a program without libraries sorts the tables of all
  /// its functions first. That took nearly a quarter of the time of a check.
  static func main() {
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      await answer()
      isDone.signal()
    }
    isDone.wait()
  }

  private static func answer() async {
    do {
      let arguments = Arguments(Array(CommandLine.arguments.dropFirst()), of: CommandTree(Docket.self))
      if let strange = arguments.strangeCommand { endUnknown(strange, nearest: arguments.nearest) }
      var command = try parseAsRoot(arguments.arranged)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(after: error)
    }
  }

  /// Ends as the parser would; but what it says about arguments shows nothing private, and gives no commands.
  private static func end(after error: any Error) -> Never {
    let code = exitCode(for: error)
    let full = fullMessage(for: error)
    guard code != .success else {
      guard HelpWords.isHelp(full) else { exit(withError: error) }
      print(HelpWords.page(full, in: Speech.current), terminator: full.hasSuffix("\n") ? "" : "\n")
      exit(withError: code)
    }
    guard !full.isEmpty else { exit(withError: code) }
    let sentence = message(for: error)
    let what = UsageWords.sentence(sentence, in: Speech.current)
    var lines = [UsagePhrases.error.with(["what": .text(what)]).text(in: Speech.current)]
    let said = "Error: \(sentence)\n"
    if full.hasPrefix(said) {
      lines += full.dropFirst(said.count).split(separator: "\n", omittingEmptySubsequences: false).map {
        UsageWords.line(String($0), in: Speech.current)
      }
    }
    Terminal.complain(lines: lines.joined(separator: "\n"))
    exit(withError: code)
  }

  /// Ends with the commands that somebody may have meant.
  private static func endUnknown(_ command: String, nearest: [String]) -> Never {
    let what =
      nearest.isEmpty
      ? UsagePhrases.noCommand.with(["command": .code(command)])
      : UsagePhrases.noCommandNear.with([
        "command": .code(command), "nearest": .list(nearest.prefix(3).map { .code("docket \($0)") }),
      ])
    let error = UsagePhrases.error.with(["what": .message(what)]).text(in: Speech.current)
    Terminal.complain(lines: "\(error)\n\(UsagePhrases.commands[Speech.current])")
    exit(withError: ExitCode.validationFailure)
  }
}
