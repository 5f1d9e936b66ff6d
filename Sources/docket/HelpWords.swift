import DocketLanguage

/// The words that the parser itself puts on a page of `--help`, said anew in the language of the reader.
///
/// What the page says of docket comes in that language already (`HelpText`).
enum HelpWords {
  /// Whether a text of the parser is a page of help, not a version, a script or a description for programs.
  static func isHelp(_ text: String) -> Bool { text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") }

  /// The page with the parser's words replaced.
  ///
  /// - Parameters:
  ///   - english: the page as the parser wrote it.
  ///   - language: that of the reader.
  /// - Returns: the page to print.
  static func page(_ english: String, in language: MessageLanguage) -> String {
    if language == .en { return english }
    return english.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0), in: language) }.joined(separator: "\n")
  }

  private static func line(_ english: String, in language: MessageLanguage) -> String {
    if let command = more(english) {
      return "  " + UsagePhrases.more.with(["command": .text(command)]).text(in: language)
    }
    for (word, phrase) in headings where english == word || english.hasPrefix(word + " ") {
      return phrase[language] + english.dropFirst(word.count)
    }
    var line = english
    for (words, phrase) in inLines { line = replaced(words, by: phrase[language], in: line) }
    return line
  }

  /// The command after which more stands; nil for other lines.
  private static func more(_ line: String) -> String? {
    let (start, end) = ("  See '", "' for detailed help.")
    guard line.hasPrefix(start), line.hasSuffix(end) else { return nil }
    return String(line.dropFirst(start.count).dropLast(end.count))
  }

  /// Headings, which stand where a line begins.
  private static let headings: [(String, Phrase)] = [
    ("OVERVIEW:", HelpPhrases.overview), ("USAGE:", HelpPhrases.usage), ("ARGUMENTS:", HelpPhrases.arguments),
    ("OPTIONS:", HelpPhrases.options), ("SUBCOMMANDS:", HelpPhrases.subcommands),
  ]

  /// What stands within lines.
  private static let inLines: [(String, Phrase)] = [
    ("(default:", HelpPhrases.standard), ("; default:", HelpPhrases.standardBehind),
    ("(values:", HelpPhrases.values), ("Show help information.", HelpPhrases.help),
    ("Show subcommand help information.", HelpPhrases.helpOfCommand),
    ("Show the version.", HelpPhrases.version),
  ]

  private static func replaced(_ words: String, by others: String, in line: String) -> String {
    guard let place = line.firstRange(of: words) else { return line }
    return String(line[..<place.lowerBound]) + others + String(line[place.upperBound...])
  }
}

/// What stands on each page of `--help`.
private enum HelpPhrases {
  static let overview = Phrase("overview", en: "OVERVIEW:")
  static let usage = Phrase("usage", en: "USAGE:")
  static let arguments = Phrase("arguments", en: "ARGUMENTS:")
  static let options = Phrase("options", en: "OPTIONS:")
  static let subcommands = Phrase("subcommands", en: "COMMANDS:")
  static let standard = Phrase("default", en: "(default:")
  static let standardBehind = Phrase("default-behind", en: "; default:")
  static let values = Phrase("values", en: "(values:")
  static let help = Phrase("help", en: "Show this page.")
  static let helpOfCommand = Phrase("help-of-command", en: "Show the page of a command.")
  static let version = Phrase("version", en: "Show the version.")
}
