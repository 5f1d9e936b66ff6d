import DocketLanguage

/// What to do, where several checks say the same.
enum LintMends {
  static let takeLineOut = Phrase(
    "take-line-out", en: "Take the line out.", fr: "Supprimez la ligne.", ru: "Уберите эту строку.")
  static let fetchAgain = Phrase(
    "fetch-again",
    en: "Fetch the file again, and open its address in a browser to see what the server sends.",
    fr:
      "Téléchargez à nouveau le fichier et ouvrez son adresse dans un navigateur pour voir ce qu’envoie le serveur.",
    ru: "Скачайте файл ещё раз и откройте его адрес в браузере, чтобы увидеть, что отдаёт сервер.")
  static let exportAgain = Phrase(
    "export-again",
    en: "Export the calendar again; if it stays so, tell those who make the program that wrote it.",
    fr:
      "Exportez à nouveau le calendrier\u{A0}; si rien ne change, prévenez les auteurs du programme qui l’a écrit.",
    ru: "Выгрузите календарь ещё раз; если не поможет, сообщите авторам программы, которая его записала.")
  static let lookUp = Phrase(
    "look-up", en: "Look the right value up in the source; only a person can know it.",
    fr: "Cherchez la bonne valeur dans la source\u{A0}; seule une personne peut la connaître.",
    ru: "Найдите верное значение в источнике: знать его может только человек.")
  static let saveAsUTF8 = Phrase(
    "save-as-utf8", en: "Save the file as UTF-8 without a byte order mark.",
    fr: "Enregistrez le fichier en UTF-8 sans marque d’ordre (BOM).",
    ru: "Сохраните файл в UTF-8 без метки порядка (BOM).")
}
