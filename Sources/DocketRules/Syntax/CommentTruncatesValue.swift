import DocketDiagnostics
import DocketLanguage
import DocketRecords

extension Rule {
  /// A hashtag after a text is part of it, not a comment.
  static let commentTruncatesValue: Rule = Rule(
    RuleDescription(
      id: "comment-truncates-value", family: .syntax, severity: .warning,
      summary: Phrase("summary", en: "No text is cut off at a `#` that belongs to it."),
      reason: Phrase(
        "reason", en: "A space and `#` begin a comment, so readers would not see the rest of the line."),
      exception: Phrase(
        "exception", en: "When it is a comment indeed; a space after the `#` says so as well.")),
    examples: [
      .reports(
        "The text ends before `#FreeLorne`.",
        in: """
          summary:
            en: Letters for Ada Lorne ⟦#FreeLorne⟧
            fr: Des lettres
            ru: Письма
          """),
      .reports(
        "The text ends before `#4`.",
        in: """
          sources:
            bulletin:
              type: support_group
              publisher: quay-committee
              description: Bulletin ⟦#4⟧
              url: https://quay.example.org/b
          """),
      .accepts(
        """
        summary:
          en: Letters for Ada Lorne # as the committee writes
          fr: "Des lettres #FreeLorne"
          ru: Письма#FreeLorne
        """),
      .accepts("jurisdiction: QX #FreeLorne\n"),
    ],
    check: .file { file, context, findings in
      for written in context.facts.writtenTexts where written.isProse {
        guard let comment = file.source.hashtag(after: written.range.upper) else { continue }
        findings.report(
          ends.with(["rest": .code(file.source.text(comment))]), at: comment, in: file.source,
          mend: [quote.message], fixes: quoting(written, and: comment, in: file.source).map { [$0] } ?? [],
          subject: written.subject)
      }
    })

  /// The fix that puts a text and what follows it into quotation marks; nil where marks or brackets stand in it.
  private static func quoting(_ written: WrittenText, and comment: ByteRange, in file: SourceFile) -> Fix? {
    let range = ByteRange(written.range.lower, comment.upper)
    let text = file.text(range)
    guard !text.utf8.contains(where: { "\"\\\n[]{}".utf8.contains($0) }),
      !file.text(comment).utf8.contains(0x2C)
    else { return nil }
    return Fix(
      quote.message, edits: [TextEdit(path: file.path, range: range, replacement: "\"\(text)\"")],
      safety: .suggested)
  }

  private static let ends = Phrase("ends", en: "The text ends before {rest}.")
  private static let quote = Phrase(
    "quote", en: "Put the whole text into double quotation marks, up to the end of the line.")
}

extension SourceFile {
  /// The rest of a line that begins with spaces and a `#` with a letter or digit right after it.
  fileprivate func hashtag(after end: Int) -> ByteRange? {
    var start = end
    while byte(at: start) == 0x20 { start += 1 }
    guard start > end, byte(at: start) == 0x23, let next = byte(at: start + 1),
      (0x30...0x39).contains(next) || (0x61...0x7A).contains(next | 0x20) || next >= 0xC3
    else { return nil }
    var upper = start
    while let byte = byte(at: upper), byte != 0x0A, byte != 0x0D { upper += 1 }
    while upper > start, byte(at: upper - 1) == 0x20 { upper -= 1 }
    return ByteRange(start, upper)
  }
}
