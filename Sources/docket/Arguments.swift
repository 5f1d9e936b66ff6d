import ArgumentParser
import DocketRecords

/// What was typed after `docket`, brought into the order in which the parser wants it.
struct Arguments {
  /// The words for the parser.
  let arranged: [String]
  /// Words that stand where a command belongs and are none; nil when there are none.
  let strangeCommand: String?
  /// The commands that look like it, in full.
  let nearest: [String]

  /// Moves options that stand before the command behind it: `docket -C DIR validate`, `docket --lang fr validate`.
  ///
  /// - Parameters:
  ///   - typed: the words.
  ///   - root: the commands there are.
  init(_ typed: [String], of root: CommandTree) {
    var early: [String] = []
    var rest = typed[...]
    while let word = rest.first, let count = Self.lengthOfOption(word), rest.count > count {
      early += rest.prefix(count)
      rest = rest.dropFirst(count)
    }
    var command = root
    var words: [String] = []
    while let word = rest.first, !word.hasPrefix("-"), let next = command.subcommand(word) {
      words.append(word)
      command = next
      rest = rest.dropFirst()
    }
    // Help and the version are those of the whole; their language is known by now.
    arranged =
      if !words.isEmpty { words + early + rest } else if rest.first == "help" {
        Self.withoutOptions(rest)
      } else { Array(rest) }
    guard let word = rest.first, !word.hasPrefix("-"),
      let names = command.names(withHelp: words.isEmpty), !names.contains(word)
    else {
      strangeCommand = nil
      nearest = []
      return
    }
    strangeCommand = (words + [word]).joined(separator: " ")
    let near = Suggestion.nearest(to: word, among: names).map { (words + [$0]).joined(separator: " ") }
    nearest = near.isEmpty ? root.commands(called: word) : near
  }

  /// The words without the options that every command has.
  private static func withoutOptions(_ typed: ArraySlice<String>) -> [String] {
    var words: [String] = []
    var rest = typed
    while let word = rest.first {
      let count = lengthOfOption(word)
      if count == nil { words.append(word) }
      rest = rest.dropFirst(count ?? 1)
    }
    return words
  }

  /// How many words an option takes that may stand before the command; nil for what may not.
  private static func lengthOfOption(_ word: String) -> Int? {
    switch word {
    case "-C", "--lang", "--as-of", "--zones": 2
    case _ where word.hasPrefix("--lang=") || word.hasPrefix("--as-of=") || word.hasPrefix("--zones="): 1
    default: nil
    }
  }
}

/// A command and its own commands, by name.
///
/// Nothing is asked before it is needed: the name of a command comes with its page of help, and all of them together take
/// longer than everything else that `docket --version` does.
struct CommandTree {
  private let command: any ParsableCommand.Type

  /// The tree below a command.
  init(_ command: any ParsableCommand.Type) { self.command = command }

  /// The name.
  var name: String { command._commandName }

  /// Its own commands.
  private var subcommands: some Sequence<CommandTree> {
    command.configuration.subcommands.lazy.map { CommandTree($0) }
  }

  /// The names of its own commands, `help` among them where that is one; nil where it has none.
  func names(withHelp: Bool) -> [String]? {
    let names = subcommands.map { $0.name }
    return names.isEmpty ? nil : names + (withHelp ? ["help"] : [])
  }

  /// The command of a name below this one.
  func subcommand(_ name: String) -> CommandTree? { subcommands.first { $0.name == name } }

  /// Commands of any depth whose last word looks like this one, for instance `translations stamp` for `stamp`.
  func commands(called word: String) -> [String] {
    subcommands.flatMap { (command: CommandTree) -> [String] in
      let isMeant = !Suggestion.nearest(to: word, among: [command.name]).isEmpty
      let deeper = command.commands(called: word).map { "\(command.name) \($0)" }
      return (isMeant ? [command.name] : []) + deeper
    }
  }
}
