import ArgumentParser
import Dispatch
import DocketLanguage

/// The command line.
@main struct Docket: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docket",
    abstract: "Keeps case records of political prisoners: checks them and publishes JSON and calendars.",
    discussion: """
      Examples:
        docket validate                      check the records of this folder
        docket validate --since origin/main  notice changed hearing dates
        docket diff origin/main              what readers will notice of a change
        docket publish                       check, then write public/
        docket serve                         look at it on this computer
        docket fix                           mend what needs no decision
        docket format                        lay the files out alike
        docket list                          the hearings that await a report or lie ahead
        docket hearing move harbour-bells appeal 27 May 2031 10:00
        docket source add harbour-bells      a source, asked for step by step
        docket new case                      begin a record
        docket init our-records              begin a repository of records
        docket doctor                        what is missing around the records
        docket -C ~/our-records validate     work in another folder

      Exit codes:
        0   clean
        1   findings
        64  wrong usage
        70  a mistake in docket
        74  a file could not be read or written
        78  no usable pipeline.yml or time zone database

      Shell completion: docket --generate-completion-script zsh (or bash, fish).
      """,
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
    guard code != .success else { exit(withError: error) }
    let full = fullMessage(for: error)
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
