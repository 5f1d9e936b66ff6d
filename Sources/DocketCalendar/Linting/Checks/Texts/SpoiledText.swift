import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension CalendarCheck {
  /// Texts have the letters that were meant.
  static let spoiledText: CalendarCheck = CalendarCheck(
    "ics-mojibake", .warning,
    summary: Phrase("summary", en: "Texts were read in the encoding in which they were written."),
    reason: Phrase(
      "reason", en: "Every app shows signs in the place of letters, and nobody can read the entry."),
    basis:
      "RFC 5545 §3.1.4: UTF-8. What a program read wrongly before it wrote the file is sound UTF-8 to every reader."
  ) { context, findings in
    context.forEachProperty { line in
      guard ReadTexts.names.contains(line.name) else { return }
      if line.value.utf8.contains(where: { $0 >= 0x80 }) {
        let shown = line.shown
        if let misread = Misreading.all(in: shown).first {
          let now = Array(shown.utf8)[misread.range]
          return findings.report(
            wrong.with([
              "now": ShortQuote.code(String(decoding: now, as: UTF8.self)),
              "before": ShortQuote.code(misread.original),
            ]), at: line.valueRange, mend: [readAnew])
        }
        if hasLostSign(context.file, line.valueRange) {
          return findings.report(
            lost.with(["name": .code("U+FFFD")]), at: line.valueRange, mend: [readAnew, LintMends.lookUp])
        }
      }
      if isAllQuestions(line.value) {
        findings.report(questions.message, at: line.valueRange, mend: [readAnew, LintMends.lookUp])
      }
    }
  }

  /// Whether U+FFFD stands in the file itself; what is no UTF-8 at all, another check says.
  private static func hasLostSign(_ file: SourceFile, _ range: ByteRange) -> Bool {
    let bytes = file.bytes[range.lower..<range.upper]
    return bytes.indices.contains { bytes[$0] == 0xEF && bytes[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
  }

  /// Whether words of question marks stand in the place of words: `??? ??????`.
  private static func isAllQuestions(_ value: String) -> Bool {
    guard value.utf8.contains(0x3F) else { return false }
    let words = value.utf8.split(separator: ASCII.space).map { word in
      word.count > 1 && word.allSatisfy { $0 == 0x3F }
    }
    return words == [true] && value.utf8.count > 2 || zip(words, words.dropFirst()).contains { $0 && $1 }
  }

  private static let wrong = Phrase("wrong", en: "{now} is {before}, read in a wrong encoding.")
  private static let lost = Phrase(
    "lost", en: "The sign {name} stands here for characters that a program lost.")
  private static let questions = Phrase(
    "questions", en: "Question marks stand here in the place of characters that a program lost.")
  private static let readAnew = Phrase(
    "read-anew", en: "Read the source as UTF-8 in the program that writes the file, and write it anew.")
}
