import DocketDiagnostics
import DocketLanguage
import DocketScanning

extension Rule {
  /// Characters that nobody sees, in values, keys and comments.
  static let invisibleCharacters: Rule = Rule(
    RuleDescription(
      id: "invisible-characters", family: .privacy, severity: .warning,
      summary: Phrase("summary", en: "Texts, ids and addresses hold no invisible characters."),
      reason: Phrase(
        "reason", en: "Searching does not find the word, links lead nowhere, and hidden text can mark a copy."
      )),
    examples: [
      .reports(
        "An invisible character stands here: zero-width space, U+200B.",
        in: "aliases: [\"Quay lan⟦\u{200B}⟧terns\"]\n"),
      .reports(
        "An invisible character stands here: soft hyphen, U+AD.",
        in: "aliases: [\"фо⟦\u{AD}⟧нари\"]\n"),
      .reports(
        "An invisible character stands here: zero-width joiner, U+200D.",
        in: "aliases: [\"Lanterns ⟦\\u200D⟧now\"]\n"),
      .reports(
        "An invisible character stands here: tag character, U+E0041.",
        in: "# Lanterns⟦\u{E0041}⟧\naliases: [Lanterns]\n"),
      .reports(
        "An invisible character stands here: zero-width no-break space, U+FEFF.",
        in: "aliases: [\"Quay ⟦\\uFEFF⟧lanterns\"]\n"),
      .accepts("aliases: [\"🕯️ 👩‍⚖️ 🏴\u{E0067}\u{E0062}\u{E007F} 1️⃣\"]\n"),
      .accepts("aliases: [\"می\u{200C}خواهم\"]\n"),
      .reports(
        "An invisible character stands here: left-to-right mark, U+200E.",
        in: "aliases: [\"Lan⟦\u{200E}⟧terns\"]\n"),
      .reports(
        "Search does not find this word: inside it stands hyphenation point, U+2027.",
        in: "aliases: [\"фо⟦\u{2027}⟧нари\"]\n"),
      .accepts("aliases: [\"Mr\u{A0}Sedge\", \"a\\\\u200Bb\", \"étudiant\u{22C5}e\u{22C5}s\"]\n"),
      .accepts("aliases: [\"حرية \u{200F}(Selm)\u{200E}\", \"2 \u{22C5} 3\"]\n"),
    ],
    check: .bytes { file, allowed, findings in
      guard allowed.marks?.hasHidden != false else { return }
      for found in InvisibleScanner.found(in: file).prefix(Findings.mostInBytes) {
        let phrase = InvisibleScanner.isDot(found.scalar) ? inside : hidden
        findings.report(
          phrase.with([
            "name": .term(InvisibleNames.name(of: found.scalar)),
            "code": .text("U+" + String(found.scalar, radix: 16, uppercase: true)),
          ]),
          at: found.range, in: file, mend: [remove.message],
          fixes: [
            Fix(
              remove.message, edits: [TextEdit(path: file.path, range: found.range, replacement: "")],
              safety: found.isInsideWord ? .safe : .suggested)
          ])
      }
    })

  private static let hidden = Phrase("hidden", en: "An invisible character stands here: {name}, {code}.")
  private static let inside = Phrase(
    "inside", en: "Search does not find this word: inside it stands {name}, {code}.")
  private static let remove = Phrase("remove", en: "Remove the invisible character.")
}

/// What invisible characters are called.
private enum InvisibleNames {
  static func name(of scalar: UInt32) -> Phrase {
    switch scalar {
    case 0xAD: softHyphen
    case 0x200B: space
    case 0x200C: nonJoiner
    case 0x200D: joiner
    case 0x200E: leftToRight
    case 0x200F: rightToLeft
    case 0x061C: arabicMark
    case 0x1680: oghamSpace
    case 0x2800: brailleBlank
    case 0x2027: hyphenationPoint
    case 0x2043: hyphenBullet
    case 0x22C5: dotOperator
    case 0x30FB, 0xFF65: katakanaDot
    case 0x2060: wordJoiner
    case 0xFEFF: noBreakSpace
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180F: selector
    case 0xE0000...0xE007F: tag
    case 0x115F...0x1160, 0x3164, 0xFFA0: filler
    default: other
    }
  }

  private static let softHyphen = Phrase("soft-hyphen", en: "soft hyphen")
  private static let space = Phrase("zero-width-space", en: "zero-width space")
  private static let nonJoiner = Phrase("non-joiner", en: "zero-width non-joiner")
  private static let joiner = Phrase("joiner", en: "zero-width joiner")
  private static let wordJoiner = Phrase("word-joiner", en: "word joiner")
  private static let noBreakSpace = Phrase("zero-width-no-break-space", en: "zero-width no-break space")
  private static let selector = Phrase("selector", en: "variation selector")
  private static let tag = Phrase("tag", en: "tag character")
  private static let leftToRight = Phrase("left-to-right", en: "left-to-right mark")
  private static let rightToLeft = Phrase("right-to-left", en: "right-to-left mark")
  private static let arabicMark = Phrase("arabic-mark", en: "Arabic letter mark")
  private static let oghamSpace = Phrase("ogham-space", en: "Ogham space")
  private static let brailleBlank = Phrase("braille-blank", en: "blank Braille cell")
  private static let hyphenationPoint = Phrase("hyphenation-point", en: "hyphenation point")
  private static let hyphenBullet = Phrase("hyphen-bullet", en: "hyphen bullet")
  private static let dotOperator = Phrase("dot-operator", en: "dot operator")
  private static let katakanaDot = Phrase("katakana-dot", en: "katakana middle dot")
  private static let filler = Phrase("filler", en: "Hangul filler")
  private static let other = Phrase("other", en: "formatting sign")
}
