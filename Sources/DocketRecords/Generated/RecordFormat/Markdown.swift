/// Markdown as GitHub and GitLab show it (CommonMark 0.31 with tables).
package enum Markdown {
  /// Text with everything escaped that would be markup.
  package static func text(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&": result += "\\\(character)"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result
  }

  /// Exact characters, in a fence longer than any run of backticks in them.
  package static func code(_ characters: String) -> String {
    let longest = characters.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let pad = characters.hasPrefix("`") || characters.hasSuffix("`") ? " " : ""
    return fence + pad + characters.replacing("\n", with: " ") + pad + fence
  }

  /// A sentence in which backticks already mark exact characters; the rest is escaped.
  package static func prose(_ sentence: String) -> String {
    let parts = sentence.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return text(sentence) }
    return parts.enumerated().map { $0.isMultiple(of: 2) ? text(String($1)) : code(String($1)) }.joined()
  }

  /// A link to a heading of the same page.
  package static func link(_ words: String, to heading: String) -> String {
    "[\(text(words))](#\(anchor(heading)))"
  }

  /// The name GitHub and GitLab give a heading: lower case, hyphens for spaces, no punctuation.
  package static func anchor(_ heading: String) -> String {
    let kept = heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " }
    return kept.replacing(" ", with: "-")
  }

  /// A table whose cells are Markdown already; only the bars in them are escaped here.
  package static func table(_ titles: [String], _ rows: [[String]]) -> String {
    let lines = [titles, titles.map { _ in "---" }] + rows
    return lines.map { "| " + $0.map(withEscapedBars).joined(separator: " | ") + " |\n" }.joined()
  }

  /// Escapes the bars that are not escaped yet; within code too, as tables are cut before code is read.
  private static func withEscapedBars(_ cell: String) -> String {
    var result = ""
    var escaped = false
    for character in cell {
      if character == "|", !escaped { result += "\\" }
      escaped = character == "\\" && !escaped
      result.append(character)
    }
    return result
  }
}
