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
    while let word = rest.first, let next = command.subcommand(word) {
      words.append(word)
      command = next
      rest = rest.dropFirst()
    }
    // Help and the version are those of the whole; their language is known by now.
    arranged =
      if !words.isEmpty { words + early + rest } else if rest.first == "help" {
        Self.withoutOptions(rest)
      } else { Array(rest) }
    let names = command.subcommands.map { $0.name } + (words.isEmpty ? ["help"] : [])
    guard !command.subcommands.isEmpty, let word = rest.first, !word.hasPrefix("-"), !names.contains(word)
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
struct CommandTree {
  /// The name.
  let name: String
  /// Its own commands.
  let subcommands: [CommandTree]

  /// Reads the names of a command.
  init(_ command: any ParsableCommand.Type) {
    name = command._commandName
    subcommands = command.configuration.subcommands.map { CommandTree($0) }
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
