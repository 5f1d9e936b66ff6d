import DocketLanguage

/// Phrases of what courts decide.
enum OutcomePhrases {
  static let years = Phrase(
    "years", en: "{count} {count?year|years}", fr: "{count} {count?an|ans}",
    ru: "{count} {count?год|года|лет}")
  static let months = Phrase(
    "months", en: "{count} {count?month|months}", fr: "{count} {count?mois|mois}",
    ru: "{count} {count?месяц|месяца|месяцев}")
  static let days = Phrase(
    "days", en: "{count} {count?day|days}", fr: "{count} {count?jour|jours}",
    ru: "{count} {count?день|дня|дней}")
  static let life = Phrase("life", en: "for life", fr: "à perpétuité", ru: "пожизненно")
  static let death = Phrase("death", en: "sentence of death", fr: "peine de mort", ru: "смертная казнь")
  static let range = Phrase(
    "range", en: "at least {least}, at most {most}", fr: "au moins {least}, au plus {most}",
    ru: "не меньше: {least}, не больше: {most}")
  static let inAbsentia = Phrase("in-absentia", en: "in absentia", fr: "par contumace", ru: "заочно")
  static let suspended = Phrase("suspended", en: "suspended", fr: "avec sursis", ru: "условно")
  static let until = Phrase("until", en: "until {date}", fr: "échéance\u{A0}: {date}", ru: "срок: {date}")
  /// Of a day that is known, since other dates need another preposition.
  static let untilDay = Phrase("until-day", en: "until {date}", fr: "jusqu’au {date}", ru: "до {date}")
  static let measure = Phrase(
    "measure", en: "pre-trial measure", fr: "mesure préventive", ru: "мера пресечения")
  static let fine = Phrase("fine", en: "fine: {amount}", fr: "amende\u{A0}: {amount}", ru: "штраф: {amount}")
  static let work = Phrase(
    "work", en: "compulsory work: {term}", fr: "travail obligatoire\u{A0}: {term}",
    ru: "принудительные работы: {term}")
  static let ban = Phrase(
    "ban", en: "ban on an activity: {term}", fr: "interdiction d’activité\u{A0}: {term}",
    ru: "запрет на деятельность: {term}")
  static let qualified = Phrase(
    "qualified", en: "{text} ({certainty})", fr: "{text} ({certainty})", ru: "{text} ({certainty})")

  static let all = [
    years, months, days, life, death, range, inAbsentia, suspended, until, untilDay, measure, fine, work, ban,
    qualified,
  ]
}
