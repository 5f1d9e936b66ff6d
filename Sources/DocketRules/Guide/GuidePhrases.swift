public import DocketLanguage

/// What an explanation of a rule says around it.
public enum GuidePhrases {
  /// All of them, for tests that look at every phrase of the program.
  public static let all = [
    reported, accepted, mend, exception, noException, since, safe, suggested, before, alsoThere,
  ]

  /// Above the examples that are reported.
  public static let reported = Phrase(
    "reported", en: "Reported, at the places in ⟦brackets⟧:", fr: "Signalé, aux endroits entre ⟦crochets⟧ :",
    ru: "Замечание, в местах в ⟦скобках⟧:")
  /// Above the examples that are accepted.
  public static let accepted = Phrase("accepted", en: "Accepted:", fr: "Accepté :", ru: "Без замечаний:")
  /// Above the ways to mend it.
  public static let mend = Phrase(
    "mend", en: "How to mend it:", fr: "Comment corriger :", ru: "Как исправить:")
  /// Before the reason for an exception.
  public static let exception = Phrase(
    "exception", en: "When an exception is right:", fr: "Quand une exception est juste :",
    ru: "Когда исключение уместно:")
  /// For rules that nothing sets aside.
  public static let noException = Phrase(
    "no-exception", en: "No exception sets this rule aside.", fr: "Aucune exception ne lève cette règle.",
    ru: "Исключений для этого правила нет.")
  /// For rules whose findings come with the day.
  public static let since = Phrase(
    "since", en: "Findings can appear with the day alone; each says since when.",
    fr: "Des remarques peuvent apparaître avec le temps seul ; chacune dit depuis quand.",
    ru: "Замечания могут появляться просто со временем; в каждом сказано, с какого дня.")
  /// For rules with safe fixes.
  public static let safe = Phrase(
    "safe", en: "`docket fix` mends it.", fr: "`docket fix` le corrige.", ru: "`docket fix` исправляет это.")
  /// For rules with suggested fixes.
  public static let suggested = Phrase(
    "suggested", en: "`docket fix --suggested` offers to mend it.",
    fr: "`docket fix --suggested` propose de le corriger.",
    ru: "`docket fix --suggested` предлагает исправление.")
  /// Above the earlier state of a file.
  public static let before = Phrase("before", en: "Before:", fr: "Avant :", ru: "До:")
  /// Above another file that belongs to an example.
  public static let alsoThere = Phrase(
    "also-there", en: "With {path}:", fr: "Avec {path} :", ru: "Вместе с {path}:")
}
