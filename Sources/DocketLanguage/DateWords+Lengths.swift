public import DocketTime

extension DateWords {
  /// A term: `4 years 6 months`, `4 ans et 6 mois`, `4 года 6 месяцев`; for life: `life`, `perpétuité`,
  /// `пожизненно`.
  public func text(_ term: Term) -> String {
    if term.isLife { return Self.life[language] }
    return amounts([(term.years, Self.years), (term.months, Self.months), (term.days, Self.days)])
  }

  /// A length: `1 hour 30 minutes`, `1 heure et 30 minutes`, `1 час 30 минут`.
  public func text(_ length: Length) -> String {
    amounts([(length.minutes / 60, Self.hours), (length.minutes % 60, Self.minutes)])
  }

  private func amounts(_ parts: [(count: Int, phrase: Phrase)]) -> String {
    let words = parts.filter { $0.count > 0 }.map { part in
      part.phrase.with(["count": .count(part.count)]).text(in: language)
    }
    return grammar.length(words)
  }

  private static let life = Phrase("life", en: "life")
  private static let years = Phrase("years", en: "{count} {count?year|years}")
  private static let months = Phrase("months", en: "{count} {count?month|months}")
  private static let days = Phrase("days", en: "{count} {count?day|days}")
  private static let hours = Phrase("hours", en: "{count} {count?hour|hours}")
  private static let minutes = Phrase("minutes", en: "{count} {count?minute|minutes}")
}
