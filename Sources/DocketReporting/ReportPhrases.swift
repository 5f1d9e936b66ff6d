public import DocketLanguage

/// What the reporters say themselves.
public enum ReportPhrases {
  /// All of them, for tests that look at every phrase of the program.
  public static let all: [Phrase] = [
    error, warning, info, mend, mendOneOf, more, since, errors, noErrors, warnings,
    noWarnings,
    infos, unlistedInfos, inFiles, inFilesChecked, notChecked, exceptions, notListed, textSummary,
    githubSummary,
  ]

  static let error = Phrase("error", en: "error", fr: "erreur", ru: "ошибка")
  static let warning = Phrase("warning", en: "warning", fr: "avertissement", ru: "предупреждение")
  static let info = Phrase("info", en: "info", fr: "info", ru: "к сведению")

  static let mend = Phrase("mend", en: "Mend:", fr: "À corriger\u{A0}:", ru: "Как исправить:")
  static let mendOneOf = Phrase(
    "mend-one-of", en: "Mend, one of these:", fr: "À corriger, au choix\u{A0}:",
    ru: "Как исправить, на выбор:")
  static let more = Phrase(
    "more", en: "{rule}: {count} more in {path}", fr: "{rule}\u{A0}: encore {count} dans {path}",
    ru: "{rule}: ещё {count} в {path}")

  static let since = Phrase(
    "since", en: "This shows without any change of the records, since {day}.",
    fr: "Ceci apparaît sans changement des fiches, depuis le {day}.",
    ru: "Это видно без изменения записей, начиная с этого дня: {day}.")

  static let errors = Phrase(
    "errors", en: "{count} {count?error|errors}", fr: "{count} {count?erreur|erreurs}",
    ru: "{count} {count?ошибка|ошибки|ошибок}")
  static let noErrors = Phrase("no-errors", en: "no errors", fr: "aucune erreur", ru: "ошибок нет")
  static let warnings = Phrase(
    "warnings", en: "{count} {count?warning|warnings}", fr: "{count} {count?avertissement|avertissements}",
    ru: "{count} {count?предупреждение|предупреждения|предупреждений}")
  static let noWarnings = Phrase(
    "no-warnings", en: "no warnings", fr: "aucun avertissement", ru: "предупреждений нет")
  static let infos = Phrase(
    "infos", en: "{count} for information", fr: "{count} pour information", ru: "{count} к сведению")
  static let unlistedInfos = Phrase(
    "unlisted-infos", en: "{count} for information (--advice lists {count?it|them})",
    fr: "{count} pour information (--advice {count?la|les} montre)",
    ru: "{count} к сведению (покажет --advice)")
  static let inFiles = Phrase(
    "in-files", en: "in {count} {count?file|files}", fr: "dans {count} {count?fichier|fichiers}",
    ru: "в {count} {count?файле|файлах|файлах}")
  static let inFilesChecked = Phrase(
    "in-files-checked", en: "in {count} {count?file|files} checked",
    fr: "dans {count} {count?fichier vérifié|fichiers vérifiés}",
    ru: "в {count} {count?проверенном файле|проверенных файлах|проверенных файлах}")
  static let notChecked = Phrase(
    "not-checked", en: "not checked: {count} {count?file|files}",
    fr: "non {count?vérifié|vérifiés}\u{A0}: {count} {count?fichier|fichiers}",
    ru: "не {count?проверен|проверены|проверены}: {count} {count?файл|файла|файлов}")
  static let exceptions = Phrase(
    "exceptions", en: "{count} accepted {count?exception|exceptions}",
    fr: "{count} {count?exception acceptée|exceptions acceptées}",
    ru: "{count} {count?принятое исключение|принятых исключения|принятых исключений}")

  static let notListed = Phrase(
    "not-listed",
    en:
      "GitHub lists at most ten errors, ten warnings and ten notices a step: {count} more {count?stands|stand} only in the log.",
    fr:
      "GitHub affiche au plus dix erreurs, dix avertissements et dix notes par étape\u{A0}: {count} {count?autre ne figure|autres ne figurent} que dans le journal.",
    ru:
      "GitHub показывает не больше десяти ошибок, десяти предупреждений и десяти заметок за шаг: ещё {count} — только в журнале."
  )

  static let textSummary = Phrase(
    "text-summary", en: "for people: each finding with its line, its reason and how to mend it",
    fr: "pour les humains\u{A0}: chaque constat avec sa ligne, sa raison et la correction",
    ru: "для людей: каждая находка со строкой, причиной и способом исправить")
  static let githubSummary = Phrase(
    "github-summary", en: "GitHub Actions: findings as annotations on the lines of a change",
    fr: "GitHub Actions\u{A0}: les constats en annotations sur les lignes d’une modification",
    ru: "GitHub Actions: находки как пометки на строках изменения")
}
