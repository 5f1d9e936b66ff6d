import DocketDiagnostics
import DocketLanguage

extension Rule {
  /// Characters that reorder text invisibly (UAX #9: embeddings, overrides, isolates), comments and keys included.
  ///
  /// Balanced isolates are allowed on lines that hold Arabic or Hebrew letters, where they are of use.
  static let bidiControl = Rule(
    RuleDescription(
      id: "bidi-control", family: .privacy, severity: .error,
      summary: Phrase(
        "summary", en: "No hidden character changes the direction of text.",
        fr: "Aucun caractère caché ne change le sens du texte.",
        ru: "Скрытые знаки не меняют направление текста."),
      reason: Phrase(
        "reason", en: "Reviewers would see other text than readers and calendars get.",
        fr: "Les relecteurs verraient un autre texte que celui qui est publié.",
        ru: "Проверяющие увидят не тот текст, который получат читатели и календари.")),
    examples: [
      .reports(
        "A hidden character U+202E changes the direction of the text after it.",
        in: "summary: {en: \"Three students ⟦\u{202E}⟧were tried\"}\n"),
      .reports(
        "A hidden character U+2067 changes the direction of the text after it.",
        in: "aliases: [\"a⟦\u{2067}⟧b\"]\n"),
      .accepts("aliases: [\"\u{2067}حرية\u{2069} now\"]\n"),
      .accepts("aliases: [\"left\u{200E}-to-right mark\"]\n"),
    ],
    check: .bytes { file, findings in
      guard !file.isASCII else { return }
      for line in 1...file.lineStarts.count {
        for found in BidiControls.unbalanced(in: file, line: line) {
          findings.report(
            hidden.with(["name": .text("U+" + String(found.scalar, radix: 16, uppercase: true))]), at: found.range,
            in: file, mend: [remove.message],
            fixes: [
              Fix(
                remove.message, edits: [TextEdit(path: file.path, range: found.range, replacement: "")],
                safety: .suggested)
            ])
        }
      }
    })

  private static let hidden = Phrase(
    "hidden", en: "A hidden character {name} changes the direction of the text after it.",
    fr: "Un caractère caché {name} change le sens du texte qui le suit.",
    ru: "Скрытый знак {name} меняет направление текста после себя.")
  private static let remove = Phrase(
    "remove", en: "Remove the hidden character.", fr: "Supprimez le caractère caché.", ru: "Удалите скрытый знак.")
}

/// Finds directional formatting characters (UAX #9, §2) in bytes.
private enum BidiControls {
  struct Found {
    let scalar: UInt32
    let range: ByteRange
  }

  /// The controls of a line that are not of use there.
  static func unbalanced(in file: SourceFile, line: Int) -> [Found] {
    let range = file.lineRange(line)
    var found: [Found] = []
    var index = range.lower
    while index + 2 < range.upper {
      if file.bytes[index] == 0xE2, let scalar = control(file.bytes[index + 1], file.bytes[index + 2]) {
        found.append(Found(scalar: scalar, range: ByteRange(index, index + 3)))
        index += 3
      } else {
        index += 1
      }
    }
    guard !found.isEmpty else { return [] }
    return isBalanced(found.map(\.scalar)) && hasRightToLeftLetters(file, range) ? [] : found
  }

  private static func control(_ second: UInt8, _ third: UInt8) -> UInt32? {
    switch (second, third) {
    case (0x80, 0xAA...0xAE): 0x202A + UInt32(third - 0xAA)
    case (0x81, 0xA6...0xA9): 0x2066 + UInt32(third - 0xA6)
    default: nil
    }
  }

  /// Whether there are only isolates, each closed on the line.
  private static func isBalanced(_ scalars: [UInt32]) -> Bool {
    var depth = 0
    for scalar in scalars {
      switch scalar {
      case 0x2066...0x2068: depth += 1
      case 0x2069 where depth > 0: depth -= 1
      default: return false
      }
    }
    return depth == 0
  }

  /// Hebrew, Arabic, Syriac, Thaana, N'Ko: U+0590 to U+07FF, bytes D6 to DF.
  private static func hasRightToLeftLetters(_ file: SourceFile, _ range: ByteRange) -> Bool {
    file.bytes[range.lower..<range.upper].contains { (0xD6...0xDF).contains($0) }
  }
}
