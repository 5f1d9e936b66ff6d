import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

extension Rule {
  /// The space that makes a key out of a word is an ordinary one.
  ///
  /// Where libyaml stumbles over another one, reading the file says so; this rule finds those it takes for text.
  static let noBreakSpaceSyntax: Rule = Rule(
    RuleDescription(
      id: "no-break-space-syntax", family: .syntax, severity: .error,
      summary: Phrase("summary", en: "The space after the colon of a key is an ordinary one."),
      reason: Phrase(
        "reason", en: "With another kind of space the key becomes part of the text and is published with it.")
    ),
    examples: [
      .reports(
        "After this colon stands a no-break space, so that `en` is no key.",
        in: """
          events:
            - id: raid
              date: 2031-03-01
              type: search
              note:
                en:⟦\u{A0}⟧They took the lanterns.
              sources: [gazette]
          """),
      .reports(
        "Before this `#` stands a no-break space, so that no comment begins here.",
        in: """
          events:
            - id: raid
              date: 2031-03-01
              type: search
              note: They took the lanterns.⟦\u{A0}⟧# as the bulletin says
              sources: [gazette]
          """),
      .accepts("aliases: [Free\u{A0}#FreeLorne, \"A\u{A0}# B\"]\n"),
      .accepts("summary: {en: Lanterns, fr: \"Attention\u{A0}: à\u{202F}lire\", ru: Фонари}\n"),
      .accepts(
        """
        summary:
          en: |
            note:\u{A0}as it was printed
            -\u{A0}a dash
          fr: Lanternes
          ru: Фонари
        """),
      .accepts("# note:\u{A0}as it was printed\naliases: [Lanterns]\n"),
    ],
    check: .file { file, context, findings in
      guard !file.source.isASCII else { return }
      let spaces = file.oddSpaces(at: context.facts.syntaxMarks.oddSpaces)
      guard !spaces.isEmpty else { return }
      for place in spaces.prefix(Findings.mostInBytes) {
        guard let node = file.scalar(at: place.space.lower), node.scalar?.style == .plain,
          !file.diagnostics.contains(where: { node.range.contains($0.location.byteRange) })
        else { continue }
        var what = beforeComment.with(["sign": .code("#")])
        var severity: Severity? = .warning
        if let key = place.key {
          guard node.range.lower == key.lower else { continue }
          what = afterColon.with(["key": .code(file.source.text(key))])
          severity = nil
        }
        findings.report(
          what, at: place.space, in: file.source, mend: [replace.message],
          fixes: [
            Fix(
              replace.message, edits: [TextEdit(path: file.path, range: place.space, replacement: " ")],
              safety: .suggested)
          ], severity: severity)
      }
    })

  private static let afterColon = Phrase(
    "after-colon", en: "After this colon stands a no-break space, so that {key} is no key.")
  private static let beforeComment = Phrase(
    "before-comment", en: "Before this {sign} stands a no-break space, so that no comment begins here.")
  private static let replace = Phrase("replace", en: "Delete it and type an ordinary space.")
}

extension RecordFile {
  /// A space that is no ordinary one, right after what would be a key at the beginning of a line, or before what
  /// would be a comment.
  fileprivate struct MisplacedSpace {
    /// The space.
    let space: ByteRange
    /// What would be the key; nil before a comment.
    let key: ByteRange?
  }

  /// Those of some spaces that stand where a key or a comment is meant.
  fileprivate func oddSpaces(at places: [Int]) -> [MisplacedSpace] {
    let bytes = source.bytes
    let span = bytes.span
    let first = source.lineStarts[0]
    var found: [MisplacedSpace] = []
    for index in places where index > first {
      let end = index + OddSpace.width(in: span, at: index)
      if span[index - 1] == 0x3A, let key = Self.key(bytes, before: index - 1, notBefore: first) {
        found.append(MisplacedSpace(space: ByteRange(index, end), key: key))
      } else if end + 1 < span.count, span[end] == 0x23, span[end + 1] == 0x20 {
        found.append(MisplacedSpace(space: ByteRange(index, end), key: nil))
      }
    }
    return found
  }

  /// The small letters that are all that stands on a line before a place.
  private static func key(_ bytes: [UInt8], before end: Int, notBefore first: Int) -> ByteRange? {
    var lineStart = end
    while lineStart > first, end - lineStart <= 100, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
    return key(bytes, from: lineStart, to: end)
  }

  /// The small letters that are all that stands on a line before a place.
  private static func key(_ bytes: [UInt8], from lineStart: Int, to end: Int) -> ByteRange? {
    guard end - lineStart <= 100 else { return nil }
    let start = bytes[lineStart..<end].firstIndex { $0 != 0x20 } ?? end
    let isKey = start < end && bytes[start..<end].allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
    return isKey ? ByteRange(start, end) : nil
  }
}
