public import DocketDiagnostics
import DocketLanguage

extension RuleDescription {
  /// An exception that accepts nothing any more.
  static let unusedException: RuleDescription = RuleDescription(
    id: "unused-exception", family: .corpus, severity: .warning,
    summary: Phrase(
      "summary", en: "Every exception still accepts something.", fr: "Chaque exception sert encore.",
      ru: "Каждое исключение ещё нужно."),
    reason: Phrase(
      "reason", en: "Left in place, it would hide the next mistake of the same kind.",
      fr: "Laissée en place, elle cacherait la prochaine erreur du même genre.",
      ru: "Если его оставить, оно скроет следующую такую же ошибку."),
    exception: Phrase(
      "exception", en: "Never: take the exception out, or give it the right place.",
      fr: "Jamais : supprimez l’exception, ou corrigez son endroit.",
      ru: "Никогда: уберите исключение или исправьте его место."))

  /// A file that does not belong where it is.
  public static let unexpectedFile: RuleDescription = RuleDescription(
    id: "unexpected-file", family: .corpus, severity: .error,
    summary: Phrase(
      "summary", en: "Only record files stand under `records/`.",
      fr: "Seules des fiches figurent sous `records/`.", ru: "В `records/` лежат только файлы записей."),
    reason: Phrase(
      "reason", en: "What is not read is not checked, and a link could lead anywhere.",
      fr: "Ce qui n’est pas lu n’est pas vérifié, et un lien pourrait mener n’importe où.",
      ru: "То, что не читается, не проверяется, а ссылка может вести куда угодно."))
}
