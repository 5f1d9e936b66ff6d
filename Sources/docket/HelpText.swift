import ArgumentParser
import DocketLanguage

/// What a page of `--help` says below its first sentence, in the language of the reader.
///
/// A paragraph is one long line, which the parser breaks where the terminal ends.
enum HelpText {
  /// A part of the page.
  enum Part {
    /// A paragraph.
    case says(Phrase)
    /// Lines to type or to look up, below what they are.
    case lines(Phrase, [HelpLine])

    /// A list below its heading.
    static func list(_ heading: Phrase, _ lines: HelpLine...) -> Part { .lines(heading, lines) }

    /// Lines that can be typed as they are.
    static func examples(_ lines: HelpLine...) -> Part { .lines(Phrase("examples", en: "Examples:"), lines) }
  }

  /// The parts, with an empty line between them.
  static func of(_ parts: Part...) -> String {
    parts.map { part in
      switch part {
      case .says(let phrase): phrase.said
      case .lines(let heading, let lines): "\(heading.said)\n\(aligned(lines).joined(separator: "\n"))"
      }
    }.joined(separator: "\n\n")
  }

  /// The lines, their remarks below each other; the remark of a long line stands below it.
  private static func aligned(_ lines: [HelpLine]) -> [String] {
    let column = lines.reduce(0) { column, line in
      guard line.remark != nil else { return column }
      let count = columns(of: line.code)
      return count <= width / 2 ? max(column, count) : column
    }
    return lines.map { line in
      guard let remark = line.remark?.said else { return "  \(broken(line.code))" }
      let count = columns(of: line.code)
      guard count <= column else {
        return "  \(broken(line.code))\n      \(hanging(remark, at: 6))"
      }
      let gap = String(repeating: " ", count: column - count + 2)
      return "  \(line.code)\(gap)\(hanging(remark, at: column + 4))"
    }
  }

  /// A text in as many lines as a narrow terminal needs, each but the first behind so many spaces.
  private static func hanging(_ text: String, at indentation: Int) -> String {
    if indentation + columns(of: text) <= width { return text }
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.endIndex - 1]
      if last.isEmpty || indentation + last.count + 1 + word.count <= width {
        lines[lines.endIndex - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indentation))
  }

  /// A line to type that goes on behind a backslash before an option, where a narrow terminal has no room for all.
  private static func broken(_ code: String) -> String {
    guard !code.utf8.contains(0x0A) else { return code.replacing("\n", with: "\n  ") }
    guard code.utf8.count > width - 2, code.count > width - 2,
      let place = code.prefix(width - 4).ranges(of: " --").last?.lowerBound, place > code.startIndex
    else { return code }
    return "\(code[..<place]) \\\n    \(broken(String(code[code.index(after: place)...])))"
  }

  /// How many columns a text takes; every start asks for those of all pages of help.
  private static func columns(of text: String) -> Int {
    text.utf8.allSatisfy { $0 < 0x80 } ? text.utf8.count : text.count
  }

  /// Columns of a narrow terminal.
  private static let width = 80
}

/// A line to type or to look up, and what it does.
struct HelpLine: ExpressibleByStringLiteral {
  /// What is typed or looked up.
  let code: String
  /// What it does or means.
  let remark: Phrase?

  /// Creates a line.
  init(_ code: String, _ remark: Phrase? = nil) {
    self.code = code
    self.remark = remark
  }

  init(stringLiteral code: String) { self.init(code) }
}

extension Phrase {
  /// The sentence in the language for this command line.
  var said: String { message.said }
}

extension Message {
  /// The sentence in the language for this command line.
  var said: String { text(in: Speech.current) }
}

extension ArgumentHelp {
  /// What an option or argument is for, in the language for this command line.
  ///
  /// - Parameters:
  ///   - phrase: the sentence.
  ///   - valueName: what stands for the value in the usage.
  /// - Returns: what the parser shows.
  static func said(_ phrase: Phrase, valueName: String? = nil) -> ArgumentHelp {
    .said(phrase.message, valueName: valueName)
  }

  /// The same for a sentence with something put in.
  static func said(_ message: Message, valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: message.said).named(valueName)
  }

  private func named(_ valueName: String?) -> ArgumentHelp {
    var help = self
    help.valueName = valueName
    return help
  }
}
