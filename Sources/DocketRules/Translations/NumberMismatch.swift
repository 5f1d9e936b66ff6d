import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketScanning
import DocketYAML

extension Rule {
  /// A text says the same numbers in every language: years, days, sums, articles, and what they count.
  static let numberMismatch: Rule = Rule(
    RuleDescription(
      id: "number-mismatch", family: .translations, severity: .warning,
      summary: Phrase("summary", en: "A text has the same numbers in every language."),
      reason: Phrase(
        "reason",
        en:
          "Readers of one language would come on another day, or believe another sentence. In a summary, which others copy, another term or date is an error."
      ),
      exception: Phrase(
        "exception",
        en:
          "Right where the languages say the same in another way, as “30 days” and “a month”, or in another currency."
      )),
    examples: [
      .reports(
        "The text in French has 2032 where the one in English has 2023.",
        in: "summary: {en: Arrested in 2023., fr: Arrêté en ⟦2032⟧., ru: Арестован в 2023 году.}\n"),
      .reports(
        "The text in Russian has 16, which the one in English has not.",
        in: "summary: {en: Sentenced., fr: Condamné., ru: Приговорён к ⟦16⟧ годам.}\n"),
      .reports(
        "The text in French lacks 2019, which the one in English has.",
        in: "summary: {en: Held since 2019., fr: ⟦En détention.⟧, ru: Под стражей с 2019 года.}\n"),
      .accepts(
        "summary: {en: \"26,000 euros at 8.15\", fr: 26 000 euros à 8 h 15, ru: \"26 000 евро в 8:15\"}\n"),
      .reports(
        "The text in English has 6 where the one in Russian has 16.",
        in: """
          language: ru
          summary:
            en: Sentenced to ⟦6⟧ years.
            fr: Condamné à 16 ans.
            ru: Приговорён к 16 годам.
          """),
      .reports(
        "The text in French has cinq where the one in English has Six.",
        in: "summary: {en: Six years in prison., fr: Condamné à ⟦cinq⟧ ans., ru: Шесть лет тюрьмы.}\n"),
      .reports(
        "The text in Russian has апреля where the one in English has September.",
        in: "summary: {en: \"On 4 September 2030\", fr: Le 4 septembre 2030, ru: 4 ⟦апреля⟧ 2030 года}\n"),
      .accepts(
        """
        summary:
          en: The second student, one of twenty-one, was held for 16 days and a five-year ban.
          fr: Le deuxième étudiant, un des vingt et un, a été détenu seize jours, avec 5 ans d’interdiction.
          ru: Второго студента, одного из двадцати одного, держали 16 дней, с пятилетним запретом.
        """),
      .accepts("summary: {en: Doors open at 8 pm., fr: Portes à 20 h., ru: \"Вход в 20:00.\"}\n"),
      .accepts("summary: {en: \"Articles 205,206\", fr: Articles 205 et 206, ru: Статьи 205 и 206}\n"),
      .accepts(
        "summary: {en: \"A fine of 500,000.\", fr: Une amende de 500 000., ru: Штраф 500 тысяч.}\n"),
      .accepts("summary: {en: Six years., fr: 6 ans., ru: 6 лет.}\n"),
      .reports(
        "The text in French has 6 mois where the one in English has 6 years.",
        in: "summary: {en: 6 years in prison., fr: ⟦6 mois⟧ de prison., ru: 6 лет лишения свободы.}\n"),
      .reports(
        "The text in French has 1 billion de roubles where the one in English has 1 billion roubles.",
        in: "summary: {en: 1 billion roubles., fr: ⟦1⟧ billion de roubles., ru: 1 миллиард рублей.}\n"),
      .accepts(
        "summary: {en: \"18 months, 20th century\", fr: \"Un an et demi, XXe siècle\", ru: \"Полтора года, XX век\"}\n"
      ),
      .accepts(
        "summary: {en: 1.2 million in the 1990s., fr: \"1 200 000, années 90\", ru: \"1,2 млн, 90-е\"}\n"),
      .accepts(
        "summary: {en: \"On 1 April, article 205.2\", fr: \"Le 1er avril, article 205.2\", ru: \"1 апреля, статья 205.2\"}\n"
      ),
      .accepts(
        """
        summary:
          en: Arrested on 12 December 2025, sentenced in February 2026.
          fr: Arrêtée le 12 décembre 2025, condamnée en février 2026.
          ru: Задержана 12 декабря 2025 года, осуждена в феврале 2026 года.
          fa: ۲۱ آذر ۱۴۰۴ بازداشت و در بهمن ۱۴۰۴ محکوم شد.
          ar: اعتُقلت في ٢١ جمادى الآخرة ١٤٤٧ هـ، وحُكم عليها في شباط/فبراير ٢٠٢٦.
        """),
      .reports(
        "The text in Persian has ۲۱ آبان ۱۴۰۴ where the one in English has December.",
        in:
          "summary: {en: Arrested on 12 December 2025., fr: Arrêtée le 12 décembre 2025., ru: Задержана 12 декабря 2025 года., fa: ⟦۲۱ آبان ۱۴۰۴⟧ بازداشت شد.}\n"
      ),
    ],
    check: .file { file, context, findings in
      let language = file.ownLanguage
      for text in context.facts.texts where text.versions.count > 1 && text.mayHaveNumbers {
        let field = text.field
        guard let source = field.original(in: file, language: language),
          let expected = text.numbers(of: source)
        else { continue }
        let original = NativeDates.Version(source.text, in: source.language, expected)
        for (version, words) in text.versions where version.language != source.language {
          let numbers = version.numbers(words.numbers)
          // A date in the calendar of its own language is the same day in another.
          let difference = NativeDates.difference(
            of: .init(version.text, in: version.language, numbers),
            from: original)
          guard let difference else { continue }
          let range = difference.extra.map { extra in
            version.node.sourceRange(
              ofText: difference.isOfUnits ? extra.range.lowerBound..<extra.end : extra.range, in: file.source
            )
          }
          findings.report(
            difference.message(version, source),
            at: range ?? version.node.range,
            in: file.source, mend: [compare.message],
            notes: [.init(comparedWith.message, at: file.source.location(source.node.range))],
            subject: field.path.subject, severity: difference.isGrave(in: field) ? .error : nil)
        }
      }
    })

  private static let compare = Phrase(
    "compare", en: "Compare both with the source, and write the same number in each language.")
  private static let comparedWith = Phrase("original", en: "compared with this")
}

extension NumbersInText.Difference {
  /// Whether a text that many read, and that is copied on, gives another term or date.
  fileprivate func isGrave(in field: TextField) -> Bool { isTermOrDate && field.field == "summary" }

  fileprivate func message(_ version: Text.Version, _ source: Text.Version) -> Message {
    let here = LanguageNames.place(version.language)
    let there = LanguageNames.place(source.language)
    let extra = extra.map { $0.shown(in: version.text, withUnit: isOfUnits) }
    let missing = missing.map { $0.shown(in: source.text, withUnit: isOfUnits) }
    switch (extra, missing) {
    case (let extra?, let missing?):
      return Self.other.with(["here": here, "there": there, "extra": .text(extra), "missing": .text(missing)])
    case (let extra?, nil): return Self.extraOnly.with(["here": here, "there": there, "extra": .text(extra)])
    case (nil, let missing):
      return Self.missingOnly.with(["here": here, "there": there, "missing": .text(missing ?? "")])
    }
  }

  private static let other = Phrase(
    "other", en: "The text {here} has {extra} where the one {there} has {missing}.")
  private static let extraOnly = Phrase(
    "extra", en: "The text {here} has {extra}, which the one {there} has not.")
  private static let missingOnly = Phrase(
    "missing", en: "The text {here} lacks {missing}, which the one {there} has.")
}

extension NumbersInText.Number {
  /// The number as a message repeats it; a long one may be a telephone number, and is not repeated.
  fileprivate func shown(in text: String, withUnit: Bool) -> String {
    if !isSpelled, !isScaled {
      guard value.utf8.count < 7 else { return "…" }
      if !withUnit { return value }
    }
    let end = withUnit || isScaled ? end : range.upperBound
    guard end - range.lowerBound < 60 else { return "…" }
    return String(decoding: Array(text.utf8)[range.lowerBound..<end], as: UTF8.self)
  }
}
