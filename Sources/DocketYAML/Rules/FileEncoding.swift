import DocketDiagnostics
import DocketLanguage

/// `file-encoding`: bytes that are not UTF-8, and characters that no text holds.
enum FileEncoding {
  static let rule: RuleDescription = RuleDescription(
    id: "file-encoding", family: .syntax, severity: .error,
    summary: Phrase("summary", en: "A file is saved as UTF-8 and holds no control characters."),
    reason: Phrase("reason", en: "Letters would turn into others, or the file could not be read at all."))

  /// What the bytes give: one finding at the first wrong place, saying how many more there are.
  static func check(_ inspection: ByteInspection, in file: SourceFile) -> [Diagnostic] {
    if let first = inspection.malformed.places.first {
      return [malformed(first, inspection.malformed, in: file)]
    }
    if let first = inspection.controls.places.first {
      if file.bytes[first.lower] == 0, LegacyEncoding(guessing: file.bytes) == .utf16 {
        return [malformed(first, inspection.controls, in: file)]
      }
      return [control(first, inspection.controls, in: file)]
    }
    return []
  }

  private static func malformed(
    _ first: ByteRange, _ all: ByteInspection.Occurrences, in file: SourceFile
  ) -> Diagnostic {
    let byte = Argument.code("0x" + hexadecimal(UInt32(file.bytes[first.lower]), digits: 2))
    let guess = LegacyEncoding(guessing: file.bytes)
    let what =
      guess.map { guessed.with(["byte": byte, "encoding": .text($0.rawValue)]) }
      ?? unknown.with(["byte": byte])
    return Diagnostic(
      rule, at: file.location(first), what: what,
      mend: [
        guess.map { reopen.with(["encoding": .text($0.rawValue)]) } ?? save.message, look.message,
      ],
      notes: Self.furtherPlaces(all, in: file))
  }

  private static func control(
    _ first: ByteRange, _ all: ByteInspection.Occurrences, in file: SourceFile
  ) -> Diagnostic {
    let code = file.text(first).unicodeScalars.first?.value ?? 0
    return Diagnostic(
      rule, at: file.location(first),
      what: control.with(["code": .code("U+" + hexadecimal(code, digits: 4))]), mend: [delete.message],
      notes: furtherPlaces(all, in: file))
  }

  /// A note at the second place saying how many follow the first; none when there is only one.
  static func furtherPlaces(_ all: ByteInspection.Occurrences, in file: SourceFile) -> [Diagnostic.Note] {
    guard all.places.count > 1 else { return [] }
    return [
      Diagnostic.Note(further.with(["count": .count(all.count - 1)]), at: file.location(all.places[1]))
    ]
  }

  /// A number in hexadecimal, with zeros before it up to a width.
  static func hexadecimal(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// Every phrase of the rule.
  static var phrases: [Phrase] {
    [rule.summary, rule.reason, unknown, guessed, save, reopen, look, control, delete, further]
  }

  private static let unknown = Phrase(
    "not-utf-8", en: "The file is not saved as UTF-8: the byte {byte} here is no part of a letter.")
  private static let guessed = Phrase(
    "not-utf-8-guess",
    en: "The file is not saved as UTF-8: here stands the byte {byte}. It looks like {encoding}.")
  private static let save = Phrase(
    "save", en: "Open it in a text editor, choose “Save with encoding”, then UTF-8.")
  private static let reopen = Phrase(
    "reopen",
    en: "In a text editor choose “Reopen with encoding” {encoding}, then “Save with encoding” UTF-8.")
  private static let look = Phrase(
    "look", en: "Read the text through before you save: every letter should look right.")
  private static let control = Phrase(
    "control-character",
    en: "The character {code} stands here; it has no place in a text, and most editors do not show it.")
  private static let delete = Phrase(
    "delete", en: "Delete it, or type the words around it anew; it often comes with text pasted from a PDF.")
  static let further = Phrase(
    "further", en: "The file holds {count} more {count?place|places} like it; the next one is here.")
}
