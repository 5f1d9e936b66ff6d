import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// No invisible differences that later show up as changes.
  static let formatting: Rule = Rule(
    RuleDescription(
      id: "formatting", family: .syntax, severity: .info,
      summary: Phrase("summary", en: "No line ends with spaces, and the last line ends like the others."),
      reason: Phrase(
        "reason", en: "Editors mend it on their own, and then lines show up as changed that nobody changed."),
      exception: Phrase("exception", en: "Hardly ever: nothing changes for readers.")),
    examples: [
      .reports("Spaces stand at the end of 1 line.", in: "aliases: [Lanterns]⟦  ⟧\njurisdiction: QX\n"),
      .reports("Spaces stand at the end of 2 lines.", in: "aliases: [Lanterns]⟦ ⟧\njurisdiction: QX \n"),
      .accepts(
        """
        summary:
          en: |
            Two spaces\u{20}\u{20}
            break a line.
          fr: Lanternes
          ru: Фонари
        """),
    ],
    check: .file { file, _, findings in
      let source = file.source
      let ends = source.spacesAtLineEnds
      if !ends.isEmpty {
        // A text of several lines may mean its spaces; they are left alone.
        let loose = ends.filter { file.scalar(at: $0.lower) == nil }
        if let first = loose.first {
          findings.report(
            spaces.with(["count": .count(loose.count)]), at: first, in: source, mend: [takeOut.message],
            fixes: [
              Fix(
                takeOut.message,
                edits: loose.map { TextEdit(path: file.path, range: $0, replacement: "") }, safety: .safe)
            ])
        }
      }
      if let last = source.bytes.last, last != 0x0A {
        let end = source.bytes.count
        let edit = TextEdit(path: file.path, range: ByteRange(end, end), replacement: source.lineBreak)
        findings.report(
          noEnd.message, at: ByteRange(end, end), in: source, mend: [addEnd.message],
          fixes: file.scalar(at: end - 1)?.isBlock == true
            ? [] : [Fix(addEnd.message, edits: [edit], safety: .safe)])
      }
    })

  private static let spaces = Phrase("spaces", en: "Spaces stand at the end of {count} {count?line|lines}.")
  private static let takeOut = Phrase("take-out", en: "Take the spaces out.")
  private static let noEnd = Phrase("no-end", en: "The last line has no line break at its end.")
  private static let addEnd = Phrase("add-end", en: "Press Enter at the end of the last line.")
}

extension SourceFile {
  /// The spaces at the ends of lines that hold something.
  fileprivate var spacesAtLineEnds: [ByteRange] {
    let span = bytes.span
    var found: [ByteRange] = []
    for (index, start) in lineStarts.enumerated() {
      var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : span.count
      if end > start, span[end - 1] == 0x0A { end -= 1 }
      if end > start, span[end - 1] == 0x0D { end -= 1 }
      guard end > start, span[end - 1] == 0x20 || span[end - 1] == 0x09 else { continue }
      var lower = end
      while lower > start, span[lower - 1] == 0x20 || span[lower - 1] == 0x09 { lower -= 1 }
      if lower > start { found.append(ByteRange(lower, end)) }
    }
    return found
  }

  /// The line break of the first line.
  fileprivate var lineBreak: String { byte(at: lineRange(1).upper) == 0x0D ? "\r\n" : "\n" }
}
