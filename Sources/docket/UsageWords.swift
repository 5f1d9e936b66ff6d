import DocketLanguage

/// What the parser says about a command line, said anew in the language of the reader.
///
/// Its errors are not public, its sentences are: each kind is known by its English words. What is not known stays
/// English. A test asks the parser for every kind, so that another version of it is noticed.
enum UsageWords {
  /// What is wrong, or the parser's own words.
  static func sentence(_ english: String, in language: MessageLanguage) -> String {
    message(english)?.text(in: language) ?? english
  }

  /// The lines that follow: the usage, what an option is for, where more stands.
  static func line(_ english: String, in language: MessageLanguage) -> String {
    if let rest = text(after: "Usage: ", in: english) {
      return UsagePhrases.usage.with(["line": .text(rest)]).text(in: language)
    }
    if let rest = text(after: "Help:  ", in: english) {
      return UsagePhrases.help.with(["line": .text(rest)]).text(in: language)
    }
    let quoted = pieces(of: english)
    if english.hasPrefix("  See "), english.hasSuffix(" for more information."), let command = quoted.first {
      return "  " + UsagePhrases.more.with(["command": .text(command)]).text(in: language)
    }
    return english
  }

  private static func message(_ english: String) -> Message? {
    let pieces = pieces(of: english)
    guard let first = pieces.first else {
      return english == "Missing required subcommand." ? UsagePhrases.noSubcommand.message : nil
    }
    let rest = pieces.dropFirst()
    switch english {
    case _ where english.hasPrefix("Unknown option"):
      guard let nearest = rest.first else { return UsagePhrases.noOption.with(["option": .code(first)]) }
      return UsagePhrases.noOptionNear.with(["option": .code(first), "nearest": .code(nearest)])
    case _ where english.hasPrefix("Missing value for"):
      let words = first.split(separator: " ", maxSplits: 1).map(String.init)
      return UsagePhrases.noValue.with([
        "option": .code(words.first ?? first), "value": .text(words.dropFirst().first ?? "…"),
      ])
    case _ where english.hasPrefix("Missing expected argument"):
      return UsagePhrases.noArgument.with(["value": .code(first)])
    case _ where english.hasPrefix("Unexpected argument"):
      return UsagePhrases.tooMuch.with(["argument": .code(first)])
    case _ where english.contains(" unexpected arguments: "):
      return UsagePhrases.tooMany.with([
        "count": .count(pieces.count), "arguments": .list(pieces.map { .code($0) }),
      ])
    case _ where english.hasPrefix("The value ") && english.contains(" is invalid for "):
      guard let place = rest.first else { return nil }
      let listed = english.split(separator: "\n").compactMap { text(after: "  - ", in: String($0)) }
      let values = listed.isEmpty ? Array(rest.dropFirst()) : listed
      return values.isEmpty
        ? UsagePhrases.badValue.with(["value": .code(first), "place": .code(place)])
        : UsagePhrases.badValueOf.with([
          "value": .code(first), "place": .code(place), "values": .list(values.map { .code($0) }),
        ])
    case _ where english.hasPrefix("The option ") && english.contains("does not take any value"):
      guard let value = rest.first else { return nil }
      return UsagePhrases.noValueWanted.with(["option": .code(first), "value": .code(value)])
    default: return nil
    }
  }

  /// What stands between straight quotation marks.
  private static func pieces(of text: String) -> [String] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts.count % 2 == 1 else { return [] }
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }

  private static func text(after start: String, in text: String) -> String? {
    text.hasPrefix(start) ? String(text.dropFirst(start.count)) : nil
  }
}
