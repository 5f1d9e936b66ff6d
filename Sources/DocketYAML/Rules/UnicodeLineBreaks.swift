import DocketDiagnostics
import DocketLanguage

/// `unicode-line-breaks`: characters that end a line for YAML 1.1 (§5.4) but not for git and editors.
enum UnicodeLineBreaks {
  static let rule: RuleDescription = RuleDescription(
    id: "unicode-line-breaks", family: .syntax, severity: .error,
    summary: Phrase("summary", en: "Lines end with an ordinary line break, and with nothing else."),
    reason: Phrase(
      "reason", en: "Programs see a new line where reviewers see none, so a comment could hide a key."))

  /// What the bytes give: one finding at the first such character, with a fix for all of the first hundred.
  static func check(_ inspection: ByteInspection, in file: SourceFile) -> [Diagnostic] {
    guard let first = inspection.lineBreaks.places.first else { return [] }
    let isLoneReturn = file.bytes[first.lower] == 0x0D
    let endsLines = isLoneReturn && !file.bytes.contains(0x0A)
    let code = Argument.code("U+" + FileEncoding.hexadecimal(character(at: first, in: file), digits: 4))
    let edits = inspection.lineBreaks.places.map {
      TextEdit(path: file.path, range: $0, replacement: endsLines ? "\n" : " ")
    }
    return [
      Diagnostic(
        rule, at: file.location(first),
        what: isLoneReturn ? carriageReturn.with(["code": code]) : separator.with(["code": code]),
        mend: [(endsLines ? resave : retype).message],
        notes: FileEncoding.furtherPlaces(inspection.lineBreaks, in: file),
        fixes: [
          Fix(
            (endsLines ? replaceByBreak : replaceBySpace).message, edits: edits,
            // Every one of them ends a line, if all of them are replaced.
            safety: endsLines && edits.count == inspection.lineBreaks.count ? .safe : .suggested)
        ])
    ]
  }

  private static func character(at range: ByteRange, in file: SourceFile) -> UInt32 {
    file.text(range).unicodeScalars.first?.value ?? 0
  }

  /// Every phrase of the rule.
  static var phrases: [Phrase] {
    [
      rule.summary, rule.reason, separator, carriageReturn, retype, resave, replaceBySpace, replaceByBreak,
      FileEncoding.further,
    ]
  }

  private static let separator = Phrase(
    "separator",
    en:
      "The hidden character {code} stands here and ends the line for programs, though editors show one line.")
  private static let carriageReturn = Phrase(
    "carriage-return",
    en: "Half a line break stands here ({code} alone): programs see a new line, git does not.")
  private static let retype = Phrase(
    "retype",
    en: "Replace it by a space or by an ordinary line break; it often comes with text pasted from a PDF.")
  private static let resave = Phrase(
    "resave", en: "Save the file with line breaks of the kind “LF” (Unix); it looks like an old Mac file.")
  private static let replaceBySpace = Phrase("replace-by-space", en: "Replace it by a space.")
  private static let replaceByBreak = Phrase("replace-by-break", en: "Replace it by an ordinary line break.")
}
