import DocketDiagnostics
import DocketYAML

/// A text as it is laid out: its line breaks and its style stay, quotes only where they are needed.
struct ScalarLayout {
  private let part: Part
  private let text: String
  private let raw: String

  init(file: SourceFile, part: Part, text: String) {
    self.part = part
    self.text = text
    raw = file.text(part.range).replacing("\r\n", with: "\n")
  }

  /// The text: its first line without what stands before it, the others whole.
  ///
  /// - Parameters:
  ///   - column: where the block it stands in begins.
  ///   - inFlow: whether it stands between brackets.
  /// - Returns: at least one line.
  func lines(column: Int, inFlow: Bool) -> [String] {
    switch part.form {
    case .literal, .folded: return block(column)
    case .singleQuoted where !raw.contains("\n"), .doubleQuoted where !raw.contains("\n"):
      return [requoted(inFlow)]
    case .plain, .singleQuoted, .doubleQuoted: return folded(column, inFlow)
    case .sequence, .mapping: return [raw]
    }
  }

  // MARK: One line

  /// Without quotes where nobody takes it for something else; in double ones where nothing has to be escaped for it.
  private func requoted(_ inFlow: Bool) -> String {
    if part.form == .doubleQuoted, raw.contains("\\") { return raw }
    if isWords, TextWriting.standsPlain(text, inFlow: inFlow), OtherReading(text) == nil { return text }
    return text.contains("\"") || text.contains("\\") ? raw : "\"\(text)\""
  }

  /// Whether it reads as words: a letter first, no rare space, and longer than the words for “nothing”.
  private var isWords: Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic, text.utf8.count > 4,
      let last = text.last, last.isLetter || last.isNumber || last == "."
    else { return false }
    return text.unicodeScalars.allSatisfy { $0 == " " || !$0.properties.isWhitespace } && !text.contains("#")
  }

  // MARK: Several lines

  /// The same lines, those below the first two columns further right than the block.
  private func folded(_ column: Int, _ inFlow: Bool) -> [String] {
    let lines = raw.split(separator: "\n", omittingEmptySubsequences: false)
    if inFlow, lines.count > 1, !text.contains("\n"), part.form == .plain { return [text] }
    let indent = String(repeating: " ", count: column + 2)
    return lines.enumerated().map { index, line in
      let isLast = index == lines.count - 1
      let inner = index == 0 ? line : line.drop { $0 == " " || $0 == "\t" }
      let kept = isLast ? inner : Self.withoutSpacesAtEnd(inner)
      return index == 0 ? String(kept) : kept.isEmpty ? "" : indent + kept
    }
  }

  private static func withoutSpacesAtEnd(_ line: Substring) -> Substring {
    var end = line
    while let last = end.last, last == " " || last == "\t" { end = end.dropLast() }
    // An escaped space belongs to the text.
    return end.last == "\\" ? line : end
  }

  /// A text after `|` or `>`, its lines two columns further right than the block.
  private func block(_ column: Int) -> [String] {
    var lines = raw.split(separator: "\n", omittingEmptySubsequences: false)
    let header = lines.removeFirst()
    let sign = header.prefix(1)
    let chomping = header.prefix { $0 != " " && $0 != "\t" && $0 != "#" }.filter { $0 == "+" || $0 == "-" }
    let decoded = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first(where: { !Self.isBlank($0) }) else { return [sign + chomping] }
    let inner = decoded.first { !Self.isBlank($0) }.map(Self.spaces) ?? 0
    let old = max(0, Self.spaces(first) - inner)
    let beginsWithSpace = inner > 0 || decoded.first.map { !$0.isEmpty && Self.isBlank($0) } == true
    let indent = String(repeating: " ", count: column + 2)
    let body = lines.map { line in
      let content = line.dropFirst(min(old, Self.spaces(line)))
      return content.isEmpty ? "" : indent + content
    }
    let kept = chomping == "+" ? text.reversed().prefix { $0 == "\n" }.count - 1 : 0
    return [sign + (beginsWithSpace ? "2" : "") + chomping] + body + Array(repeating: "", count: max(0, kept))
  }

  private static func spaces(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

  private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy { $0 == " " } }
}
