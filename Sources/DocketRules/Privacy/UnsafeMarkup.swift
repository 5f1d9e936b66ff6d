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
      summary: Phrase(
        "summary", en: "Texts hold no tags, no scripts and no pictures from elsewhere.",
        fr: "Les textes ne contiennent ni balises, ni scripts, ni images d’ailleurs.",
        ru: "В текстах нет тегов, скриптов и картинок с чужих сайтов."),
      reason: Phrase(
        "reason", en: "Where the data are shown, it could run, or tell another site who reads.",
        fr: "Là où les données sont affichées, cela pourrait s’exécuter ou révéler à un autre site qui lit.",
        ru: "Там, где данные показывают, это может сработать или сообщить чужому сайту, кто читает.")),
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

  private static let takeOut = Phrase(
    "take-out", en: "Take it out and keep the plain words.", fr: "Supprimez-la et gardez le texte seul.",
    ru: "Уберите это, оставьте простой текст.")
}

extension MarkupScanner.Kind {
  fileprivate var message: Message {
    switch self {
    case .tag: Self.tagPhrase.message
    case .script: Self.scriptPhrase.message
    case .picture: Self.picturePhrase.message
    }
  }

  private static let tagPhrase = Phrase(
    "tag", en: "A tag of HTML stands in this text.", fr: "Une balise HTML se trouve dans ce texte.",
    ru: "В этом тексте стоит тег HTML.")
  private static let scriptPhrase = Phrase(
    "script", en: "Something that runs a script stands in this text.",
    fr: "Ce texte contient de quoi exécuter un script.", ru: "В этом тексте стоит то, что запускает скрипт.")
  private static let picturePhrase = Phrase(
    "picture", en: "A picture from another site stands in this text.",
    fr: "Une image d’un autre site se trouve dans ce texte.",
    ru: "В этом тексте стоит картинка с чужого сайта.")
}
