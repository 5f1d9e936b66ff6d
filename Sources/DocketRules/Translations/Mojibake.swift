import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// A text holds the characters its writer meant, not what a program made of them.
  static let mojibake: Rule = Rule(
    RuleDescription(
      id: "mojibake", family: .translations, severity: .error,
      summary: Phrase("summary", en: "Texts hold the characters that were meant."),
      reason: Phrase("reason", en: "Readers would see signs in the place of words."),
      exception: Phrase("exception", en: "Right for a text that is about such characters.")),
    examples: [
      .reports(
        "This was read in another encoding: “Ð”ÐµÐ»Ð¾” was “Дело”.",
        in: "summary: {en: A trial., fr: Un procès., ru: ⟦Ð”ÐµÐ»Ð¾⟧ 2030}\n"),
      .reports(
        "This was read in another encoding: “РЎСѓРґ” was “Суд”.",
        in: "summary: {en: A trial., fr: Un procès., ru: ⟦РЎСѓРґ⟧ идёт.}\n"),
      .reports(
        "This was read in another encoding: “Ã¨” was “è”.",
        in: "summary: {en: A trial., fr: Un proc⟦Ã¨⟧s., ru: Суд.}\n"),
      .reports(
        "A character was lost here: `U+FFFD` stands in its place.",
        in: "summary: {en: A trial., fr: Un proc⟦\u{FFFD}⟧s., ru: Суд.}\n"),
      .reports(
        "This is what a program left of a word in Cyrillic letters: “Ð¡ÑÑÐ°ÑÐ±ÑÑÐ³”.",
        in: "summary: {en: A trial., fr: Un procès., ru: Суд в ⟦Ð¡ÑÑÐ°ÑÐ±ÑÑÐ³⟧}\n"),
      .reports(
        "`&amp;` is how web pages write “&”.",
        in: "summary: {en: Bread ⟦&amp;⟧ salt., fr: Pain et sel., ru: Хлеб-соль.}\n"),
      .reports(
        "`\\n` stands here as two characters and breaks no line.",
        in: "summary: {en: A trial.⟦\\n⟧An appeal., fr: Un procès., ru: Суд.}\n"),
      .reports(
        "This was read in another encoding: “Ã©” was “é”.", in: "aliases: [\"Lib⟦Ã©⟧rez les lanternes\"]\n"),
      .reports(
        "`&quot;` is how web pages write “\"”.",
        in:
          "sources: {report: {type: news, publisher: port-gazette, title: A court ⟦&quot;⟧frees, url: https://gazette.example.org/r}}\n"
      ),
      .reports(
        "This was read in another encoding: “п÷я─п╦пЁп╬п╡п╬я─” was “Приговор”.",
        in: "summary: {en: A trial., fr: Un procès., ru: ⟦п÷я─п╦пЁп╬п╡п╬я─⟧.}\n"),
      .reports(
        "This was read in another encoding: “Ïðèãîâîð” was “Приговор”.",
        in: "summary: {en: A trial., fr: Un procès., ru: ⟦Ïðèãîâîð⟧.}\n"),
      .reports(
        "`&amp;quot;` is how web pages write “\"”.",
        in: "summary: {en: A ⟦&amp;quot;⟧trial., fr: Un procès., ru: Суд.}\n"),
      .reports(
        "Question marks stand here in the place of letters: “??? ??????”.",
        in: "summary: {en: A trial., fr: Un procès., ru: \"⟦??? ??????⟧ 2030\"}\n"),
      .reports(
        "`%s` is what a program writes where it has nothing to fill in, or did not fill in.",
        in: "summary: {en: \"A trial in ⟦%s⟧.\", fr: Un procès., ru: Суд.}\n"),
      .reports(
        "`undefined` is what a program writes where it has nothing to fill in, or did not fill in.",
        in:
          "sources: {report: {type: news, publisher: port-gazette, title: A court frees | ⟦undefined⟧, url: https://gazette.example.org/r}}\n"
      ),
      .accepts(
        "summary: {en: \"R&D at SÃO\", fr: \"« là » À l’été… « DÉJÀ »\", ru: \"«СССР» … С№ и США, РФ…\"}\n"),
      .accepts("summary: {en: \"C:\\\\new; a?b=1&copy=2\", fr: Un procès., ru: Суд.}\n"),
    ],
    check: .file { file, _, findings in
      for field in file.everyText {
        for version in field.text.versions
        where !version.traits.isDisjoint(with: looked) || MojibakeSlip.mayBeNothing(version.text) {
          for slip in slips(in: version) {
            let edits = slip.repaired.flatMap { version.edit(slip.range, to: $0, in: file.source) }
            findings.report(
              slip.what, at: version.node.sourceRange(ofText: slip.range, in: file.source), in: file.source,
              mend: [slip.mend],
              fixes: edits.map { [Fix(slip.mend, edits: [$0], safety: .suggested)] } ?? [],
              subject: field.path.subject, severity: slip.isDoubtful ? .warning : nil)
          }
        }
      }
    })

  private static let mostInText = 5

  private static let looked: TextTraits = [
    .special, .misread, .ampersand, .backslash, .fillMark, .oddQuestion,
  ]

  private static func slips(in version: Text.Version) -> [MojibakeSlip] {
    var slips: [MojibakeSlip] = []
    if version.traits.contains(.misread) {
      slips += Misreading.all(in: version.text).prefix(mostInText).map { MojibakeSlip($0, in: version.text) }
      if slips.isEmpty { slips += MojibakeSlip.remains(in: version.text, limit: mostInText) }
      if slips.isEmpty { slips += MojibakeSlip.boxes(in: version.text, limit: mostInText) }
    }
    if version.traits.contains(.special) { slips += MojibakeSlip.lost(in: version.text, limit: mostInText) }
    if version.traits.contains(.ampersand) {
      slips += HTMLEntities.all(in: version.text, limit: mostInText).map {
        MojibakeSlip($0, in: version.text)
      }
    }
    if version.traits.contains(.backslash) {
      slips += MojibakeSlip.lineBreaks(in: version.text, limit: mostInText)
      slips += MojibakeSlip.escapes(in: version.text, limit: mostInText)
    }
    if version.traits.contains(.oddQuestion) {
      slips += MojibakeSlip.questions(in: version.text, limit: mostInText)
    }
    slips += MojibakeSlip.leftovers(in: version.text, version.traits, limit: mostInText)
    return slips
  }
}
