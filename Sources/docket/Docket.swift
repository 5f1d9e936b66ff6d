import ArgumentParser

/// The command line.
@main struct Docket: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docket",
    abstract: "Keeps case records of political prisoners: checks them and publishes JSON and calendars.",
    discussion: """
      Examples:
        docket validate                      check the records of this folder
        docket validate --since origin/main  notice changed hearing dates
        docket publish                       check, then write public/
        docket serve                         look at it on this computer
        docket fix                           mend what needs no decision
        docket format                        lay the files out alike
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
    version: "docket 0.1.0",
    subcommands: [
      Validate.self, Publish.self, Serve.self, Fix.self, Format.self, CoverageCommand.self, Rules.self,
      Explain.self,
      Schema.self, Translations.self, ICS.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot(Self.arranged(Array(CommandLine.arguments.dropFirst())))
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
    let message = fullMessage(for: error)
    if !message.isEmpty { Terminal.complain(lines: message) }
    exit(withError: code)
  }

  /// `-C DIR` may stand before the command, as git has it; the parser wants it behind.
  static func arranged(_ arguments: [String]) -> [String] {
    guard arguments.count >= 3, arguments[0] == "-C", !arguments[2].hasPrefix("-") else { return arguments }
    let words = arguments[2] == "translations" ? min(2, arguments.count - 2) : 1
    return Array(arguments[2..<2 + words] + arguments[0...1] + arguments[(2 + words)...])
  }
}
