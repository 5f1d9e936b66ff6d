/// Text in Markdown that stays text, as GitHub, GitLab and Forgejo read it (CommonMark 0.31 with their extensions).
///
/// Nothing becomes a heading, a link, an element of HTML or a formula, nobody is called by `@name`, and no other proposal is
/// mentioned by `#12`: all these stand in records, and a page of findings is about the record.
enum MarkdownText {
  /// A line of a message; what it has between backticks is code.
  static func prose(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    // Backticks of a record may have no partner.
    guard parts.count % 2 == 1 else { return plain(text) }
    var result = ""
    for (index, part) in parts.enumerated() {
      result += index % 2 == 1 && !part.isEmpty ? "`\(part)`" : plain(String(part), isFirst: index == 0)
    }
    return result
  }

  /// A text that is code; with a longer fence than any run of backticks in it (CommonMark §6.1).
  static func code(_ text: String) -> String {
    guard text.contains("`") else { return "`\(text)`" }
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(text) \(fence)"
  }

  /// The characters that CommonMark and its extensions give a meaning within a line.
  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "!", "&", "$", "@", "^",
  ]

  private static func plain(_ text: String, isFirst: Bool = true) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var isNumber = isFirst
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let opensBlock = isFirst && index == 0 && "-+=:".unicodeScalars.contains(scalar)
      let endsNumber = isNumber && index > 0 && (scalar == "." || scalar == ")")
      if special.contains(scalar) || opensBlock || endsNumber { result.append("\\") }
      isNumber = isNumber && ("0"..."9").contains(scalar)
      result.append(scalar)
      if breaksReference(scalar, before: next, after: index > 0 ? scalars[index - 1] : " ") {
        result.append(contentsOf: "&#8203;".unicodeScalars)
      }
    }
    return String(result)
  }

  /// Whether a place without width is needed behind a character, lest what follows is taken for a name or an address.
  ///
  /// Names, numbers and addresses are looked for in the finished page, where no backslash is seen any more.
  private static func breaksReference(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar, after previous: Unicode.Scalar
  ) -> Bool {
    let isName = next.properties.isAlphabetic || ("0"..."9").contains(next)
    switch scalar {
    case "@", "#", "!", "~", "&", "$", "%": return isName
    case ":": return next == "/"
    case "w", "W": return (previous == "w" || previous == "W") && next == "."
    default: return false
    }
  }
}
