extension ReviewDocument {
  /// The review for the page of a job or a proposal, ending in a line break.
  ///
  /// Every text is escaped: nothing in a record makes a link, a mention, an element or a reference to an issue.
  public var markdown: String {
    let outline = ReviewOutline(document: self)
    var lines = ["## " + MarkdownText.escaped(outline.heading), "", MarkdownText.escaped(outline.since)]
    if let quiet = outline.quiet { lines += ["", MarkdownText.escaped(quiet)] }
    var (told, length) = (0, 0)
    for group in groups.prefix(ReviewOutline.mostGroups) {
      guard length < ReviewOutline.longestPage else { break }
      told += 1
      let start = lines.count
      let name = group.id.map { $0 == group.heading ? "" : " (\($0))" } ?? ""
      lines += ["", "### " + MarkdownText.escaped(group.heading + name), ""]
      for item in group.items.prefix(ReviewOutline.mostItems) {
        lines.append("- " + (item.level == .warning ? "⚠️ " : "") + MarkdownText.escaped(item.sentence))
        lines += item.details.prefix(ReviewOutline.mostDetails).map { "  - " + MarkdownText.escaped($0) }
        if let more = outline.more(item.details.count, than: ReviewOutline.mostDetails) {
          lines.append("  - " + MarkdownText.escaped(more))
        }
      }
      if let more = outline.more(group.items.count, than: ReviewOutline.mostItems) {
        lines.append("- " + MarkdownText.escaped(more))
      }
      length += lines[start...].reduce(0) { $0 + $1.utf8.count }
    }
    if let more = outline.more(groups.count, than: told) {
      lines += ["", MarkdownText.escaped(more)]
    }
    if let check { lines += Self.lines(check, outline) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ check: Check, _ outline: ReviewOutline) -> [String] {
    let (causes, rest) = outline.counts(check)
    var lines = ["", "### " + MarkdownText.escaped(causes), ""]
    for finding in check.new.prefix(ReviewOutline.mostFindings) {
      lines.append(
        "- " + (finding.severity == "error" ? "⚠️ " : "") + MarkdownText.escaped(outline.line(finding)))
    }
    if let more = outline.more(check.new.count, than: ReviewOutline.mostFindings) {
      lines.append("- " + MarkdownText.escaped(more))
    }
    return lines + rest.map { "- " + MarkdownText.escaped($0) }
  }
}

/// Text that a page shows as it stands, whichever forge makes the page.
enum MarkdownText {
  /// The text with everything escaped that Markdown or a forge would act upon.
  ///
  /// A backslash serves for punctuation of Markdown, a reference for what HTML knows. Forges read mentions and
  /// references to issues out of the finished text, where neither helps: a word joiner, which nobody sees, stands
  /// between the sign and the name there, and within web addresses, which would become links.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#", "!", "^", "{", "}", "=":
        result.append("\\")
        result.append(scalar)
      case "-", "+":
        // A list or a line where the text begins.
        if previous == nil { result.append("\\") }
        result.append(scalar)
      case ".", ")":
        // A numbered list where the text begins.
        if result.allSatisfy({ ("0"..."9").contains($0) }) { result.append("\\") }
        result.append(scalar)
      case "\n", "\r", "\t": result.append(" ")
      default: result.append(scalar)
      }
      if breaks(scalar, previous, next) { result.append(joiner) }
      previous = scalar
    }
    return String(result)
  }

  private static let joiner: Unicode.Scalar = "\u{2060}"

  /// Whether a forge could see a name, a number or an address begin behind a sign.
  private static func breaks(
    _ scalar: Unicode.Scalar, _ previous: Unicode.Scalar?, _ next: Unicode.Scalar?
  ) -> Bool {
    guard let next else { return false }
    let isWord = next.properties.isAlphabetic || ("0"..."9").contains(next) || next == "_" || next == "\""
    switch scalar {
    // Mentions, issues, merge requests, snippets, milestones, labels, epics, iterations and alerts of several forges.
    case "@", "#", "!", "$", "%", "~", "&", "^", "*": return isWord
    // Addresses (`http://`, `www.`), and `GH-1`.
    case ":": return next == "/"
    case ".": return previous == "w" || previous == "W"
    case "-": return ("0"..."9").contains(next) && previous.map { "hH".unicodeScalars.contains($0) } ?? false
    default: return false
    }
  }
}
