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

  /// The phrases that dates and lengths are made of, for tests that look at every phrase of the program.
  public static let phrases: [Phrase] = [life, years, months, days, hours, minutes]

  private func amounts(_ parts: [(count: Int, phrase: Phrase)]) -> String {
    let words = parts.filter { $0.count > 0 }.map { part in
      part.phrase.with(["count": .count(part.count)]).text(in: language)
    }
    guard language == .fr, words.count > 1, let last = words.last else { return words.joined(separator: " ") }
    return "\(words.dropLast().joined(separator: ", ")) et \(last)"
  }

  private static let life = Phrase("life", en: "life", fr: "perpétuité", ru: "пожизненно")
  private static let years = Phrase(
    "years", en: "{count} {count?year|years}", fr: "{count} {count?an|ans}",
    ru: "{count} {count?год|года|лет}")
  private static let months = Phrase(
    "months", en: "{count} {count?month|months}", fr: "{count} mois",
    ru: "{count} {count?месяц|месяца|месяцев}")
  private static let days = Phrase(
    "days", en: "{count} {count?day|days}", fr: "{count} {count?jour|jours}",
    ru: "{count} {count?день|дня|дней}")
  private static let hours = Phrase(
    "hours", en: "{count} {count?hour|hours}", fr: "{count} {count?heure|heures}",
    ru: "{count} {count?час|часа|часов}")
  private static let minutes = Phrase(
    "minutes", en: "{count} {count?minute|minutes}", fr: "{count} {count?minute|minutes}",
    ru: "{count} {count?минута|минуты|минут}")
}
