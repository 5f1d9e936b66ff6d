import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketYAML

extension Rule {
  /// The space that makes a key out of a word is an ordinary one.
  ///
  /// Where libyaml stumbles over another one, reading the file says so; this rule finds those it takes for text.
  static let noBreakSpaceSyntax = Rule(
    RuleDescription(
      id: "no-break-space-syntax", family: .syntax, severity: .error,
      summary: Phrase(
        "summary", en: "The space after the colon of a key is an ordinary one.",
        fr: "L’espace après le deux-points d’une clé est ordinaire.",
        ru: "После двоеточия за ключом стоит обычный пробел."),
      reason: Phrase(
        "reason", en: "With another kind of space the key becomes part of the text and is published with it.",
        fr: "Avec une autre espace, la clé devient une partie du texte et est publiée avec lui.",
        ru: "С другим пробелом ключ становится частью текста и публикуется вместе с ним.")),
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
    check: .file { file, _, findings in
      guard !file.source.isASCII else { return }
      let spaces = file.oddSpaces
      guard !spaces.isEmpty else { return }
      let reported = ReportedPlaces(file)
      for place in spaces.prefix(Findings.mostInBytes) {
        guard let node = file.scalar(at: place.key.lower), node.scalar?.style == .plain,
          node.range.lower == place.key.lower, !reported.contains(anyIn: node.range)
        else { continue }
        findings.report(
          afterColon.with(["key": .code(file.source.text(place.key))]), at: place.space, in: file.source,
          mend: [replace.message],
          fixes: [
            Fix(
              replace.message, edits: [TextEdit(path: file.path, range: place.space, replacement: " ")],
              safety: .suggested)
          ])
      }
    })

  private static let afterColon = Phrase(
    "after-colon", en: "After this colon stands a no-break space, so that {key} is no key.",
    fr: "Ce deux-points est suivi d’une espace insécable, donc {key} n’est pas une clé.",
    ru: "После этого двоеточия стоит неразрывный пробел, и {key} не считается ключом.")
  private static let replace = Phrase(
    "replace", en: "Delete it and type an ordinary space.",
    fr: "Supprimez-la et tapez une espace ordinaire.", ru: "Удалите его и наберите обычный пробел.")
}

extension RecordFile {
  /// A space that is no ordinary one, right after what would be a key at the beginning of a line.
  fileprivate struct OddSpace {
    /// The space.
    let space: ByteRange
    /// What would be the key.
    let key: ByteRange
  }

  fileprivate var oddSpaces: [OddSpace] {
    let bytes = source.bytes
    let span = bytes.span
    var found: [OddSpace] = []
    var lineStart = 0
    var index = 1
    while index + 1 < span.count {
      let byte = span[index]
      if byte == 0x0A { lineStart = index + 1 }
      let previous = span[index - 1]
      if byte >= 0xC2, previous == 0x3A, let width = Self.oddSpaceWidth(bytes, at: index) {
        var start = lineStart
        while start < index, span[start] == 0x20 { start += 1 }
        let isKey =
          start < index - 1 && index - start <= 40
          && bytes[start..<index - 1].allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
        if isKey {
          found.append(OddSpace(space: ByteRange(index, index + width), key: ByteRange(start, index - 1)))
        }
      }
      index += 1
    }
    return found
  }

  /// The bytes of a no-break, narrow no-break, figure or ideographic space.
  private static func oddSpaceWidth(_ bytes: [UInt8], at index: Int) -> Int? {
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (bytes[index], bytes[index + 1], third) {
    case (0xC2, 0xA0, _): return 2
    case (0xE2, 0x80, 0x87), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): return 3
    default: return nil
    }
  }
}
