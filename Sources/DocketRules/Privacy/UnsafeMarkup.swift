import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// Texts are plain: no tags, no scripts, no pictures from elsewhere.
  static let unsafeMarkup: Rule = Rule(
    RuleDescription(
      id: "unsafe-markup", family: .privacy, severity: .error,
      summary: Phrase("summary", en: "Texts hold no tags, no scripts and no pictures from elsewhere."),
      reason: Phrase(
        "reason", en: "Where the data are shown, it could run, or tell another site who reads.")),
    examples: [
      .reports(
        "A tag of HTML stands in this text.",
        in: "aliases: [\"Lanterns ⟦<img src=x onerror=alert()>⟧\"]\n"),
      .reports(
        "A tag of HTML stands in this text.", "A tag of HTML stands in this text.",
        in: """
          summary:
            en: Two students lit ⟦<b>⟧lanterns⟦</b>⟧.
            fr: Deux étudiants ont allumé des lanternes.
            ru: Двое студентов зажгли фонари.
          """),
      .reports(
        "Something that runs a script stands in this text.",
        in: "aliases: [\"See [this](⟦javascript:⟧alert)\"]\n"),
      .reports(
        "A picture from another site stands in this text.",
        in: "aliases: [\"⟦![](https://quay.example.org/pixel.png)⟧ Lanterns\"]\n"),
      .accepts("aliases: [\"5 < 7 and a <b, 7>5, <unreadable>, JavaScript: an outline\"]\n"),
      .accepts("# <b>Lanterns</b> is what the page says.\naliases: [\"The page (see [1]) ends\"]\n"),
    ],
    check: .file { file, context, findings in
      guard context.facts.syntaxMarks.mayHoldMarkup else { return }
      var left = Findings.mostInBytes
      for node in file.values where left > 0 {
        guard let text = node.scalar?.text else { continue }
        for found in MarkupScanner.found(in: text.utf8.span).prefix(left) {
          left -= 1
          let range = node.sourceRange(ofText: found.range, in: file.source)
          let isExact = file.source.text(range).utf8.elementsEqual(
            text.utf8.dropFirst(found.range.lowerBound).prefix(found.range.count))
          findings.report(
            found.kind.message, at: range, in: file.source, mend: [takeOut.message],
            fixes: isExact && range.count < node.range.count
              ? [
                Fix(
                  takeOut.message, edits: [TextEdit(path: file.path, range: range, replacement: "")],
                  safety: .suggested)
              ] : [])
        }
      }
    })

  private static let takeOut = Phrase("take-out", en: "Take it out and keep the plain words.")
}

extension MarkupScanner.Kind {
  fileprivate var message: Message {
    switch self {
    case .tag: Self.tagPhrase.message
    case .script: Self.scriptPhrase.message
    case .picture: Self.picturePhrase.message
    }
  }

  private static let tagPhrase = Phrase("tag", en: "A tag of HTML stands in this text.")
  private static let scriptPhrase = Phrase("script", en: "Something that runs a script stands in this text.")
  private static let picturePhrase = Phrase("picture", en: "A picture from another site stands in this text.")
}
