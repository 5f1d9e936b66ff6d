import DocketLanguage

/// Words about what may stand at a place.
enum PlaceWords {
  static let reservedStart = Phrase(
    "reserved-start",
    en: "A text cannot begin with {sign} here: the sign has a meaning of its own in YAML.",
    fr: "Un texte ne peut pas commencer ici par {sign} : ce signe a un sens particulier en YAML.",
    ru: "Текст не может начинаться здесь с {sign}: у этого знака в YAML есть свой смысл.")
  static let quoteText = Phrase(
    "reserved-start-quote",
    en: "Put the whole text in quotes.",
    fr: "Mettez tout le texte entre guillemets droits.",
    ru: "Возьмите весь текст в прямые кавычки.")
  static let blockSign = Phrase(
    "block-sign",
    en: "After {sign} at the beginning of a value, the text begins on the next line.",
    fr: "Après {sign} au début d’une valeur, le texte commence à la ligne suivante.",
    ru: "После {sign} в начале значения текст начинается со следующей строки.")
  static let textBelow = Phrase(
    "block-sign-below",
    en: "Move the text to the line below and indent it.",
    fr: "Déplacez le texte à la ligne suivante et décalez-le vers la droite.",
    ru: "Перенесите текст на следующую строку и сделайте отступ.")
  static let quoteSign = Phrase(
    "block-sign-quote",
    en: "If the sign belongs to the text, put the whole text in quotes.",
    fr: "Si le signe fait partie du texte, mettez tout le texte entre guillemets droits.",
    ru: "Если знак относится к тексту, возьмите весь текст в прямые кавычки.")

  static let zeroIndent = Phrase(
    "block-sign-zero",
    en: "The digit here says how many spaces indent the text below, and 0 is too few.",
    fr: "Ce chiffre dit de combien d’espaces le texte est décalé, et 0 ne suffit pas.",
    ru: "Эта цифра говорит, на сколько пробелов сдвинут текст ниже, и 0 — слишком мало.")
  static let deleteZero = Phrase(
    "block-sign-zero-mend",
    en: "Delete the digit.",
    fr: "Supprimez le chiffre.",
    ru: "Удалите цифру.")

  static let endMark = Phrase(
    "end-mark",
    en: "The line {mark} ends the record here, but nothing stands before it.",
    fr: "La ligne {mark} termine ici la fiche, mais il n’y a rien avant elle.",
    ru: "Строка {mark} заканчивает здесь запись, но перед ней ничего нет.")
  static let deleteLine = Phrase(
    "end-mark-mend",
    en: "Delete this line.",
    fr: "Supprimez cette ligne.",
    ru: "Удалите эту строку.")

  static let afterEnd = Phrase(
    "text-after-end",
    en: "The record has ended above; this stands after its end.",
    fr: "La fiche s’est terminée plus haut ; ceci se trouve après sa fin.",
    ru: "Запись закончилась выше; это стоит уже после её конца.")
  static let removeEnd = Phrase(
    "text-after-end-mend",
    en: "If a line {mark} stands above, delete it; otherwise give this a key and a colon, or delete it.",
    fr:
      "Si une ligne {mark} précède, supprimez-la ; sinon donnez à ceci une clé et deux-points, ou supprimez-le.",
    ru: "Если выше есть строка {mark}, удалите её; иначе дайте этому ключ с двоеточием или удалите это.")
  static let valueComplete = Phrase(
    "value-complete",
    en: "The value before this is complete; nothing more can stand on its line.",
    fr: "La valeur qui précède est complète ; rien ne peut la suivre sur sa ligne.",
    ru: "Значение перед этим уже закончено; больше в этой строке ничего стоять не может.")
  static let newLine = Phrase(
    "value-complete-mend",
    en: "Begin a new line before it, or put the whole value in quotes if it belongs to it.",
    fr: "Passez à la ligne avant, ou mettez toute la valeur entre guillemets droits si ceci en fait partie.",
    ru: "Начните перед этим новую строку или возьмите всё значение в кавычки, если это его часть.")
  static let orphan = Phrase(
    "orphan",
    en: "This line stands below a complete value and has no key of its own.",
    fr: "Cette ligne suit une valeur complète et n’a pas de clé à elle.",
    ru: "Эта строка стоит под законченным значением, и своего ключа у неё нет.")
  static let orphanMend = Phrase(
    "orphan-mend",
    en: "If it goes on with the text above, put that whole text in quotes: a `#` after a space ends a text.",
    fr:
      "Si elle continue le texte précédent, mettez-le entre guillemets droits : `#` après une espace y met fin.",
    ru: "Если она продолжает текст выше, возьмите весь текст в кавычки: знак `#` после пробела его обрывает.")

  static let conflict = Phrase(
    "merge-conflict",
    en: "Two versions of the same part stand here one below the other: a merge was not finished.",
    fr: "Deux versions d’un même passage se suivent ici : une fusion n’a pas été terminée.",
    ru: "Здесь друг под другом стоят две версии одного места: слияние не было завершено.")
  static let conflictMend = Phrase(
    "merge-conflict-mend",
    en: "Keep the version that is right, and delete the other and the lines that begin with {marks}.",
    fr: "Gardez la bonne version, supprimez l’autre et les lignes qui commencent par {marks}.",
    ru: "Оставьте верную версию, удалите другую и строки, которые начинаются с {marks}.")
  static let conflictMark = Phrase(
    "merge-conflict-mark",
    en: "Another mark of the merge.",
    fr: "Un autre repère de la fusion.",
    ru: "Ещё одна метка слияния.")

  static let unknown = Phrase(
    "unclear",
    en: "From here on, YAML cannot tell keys, values and lists apart.",
    fr: "À partir d’ici, YAML ne distingue plus les clés, les valeurs et les listes.",
    ru: "Начиная с этого места YAML не может различить ключи, значения и списки.")
  static let lookAround = Phrase(
    "unclear-mend",
    en: "Look for a quote or bracket left open, a missing colon or a wrong indent, here and just above.",
    fr:
      "Cherchez un guillemet ou crochet ouvert, un deux-points oublié ou un décalage, ici et juste au-dessus.",
    ru: "Поищите здесь и чуть выше незакрытую кавычку или скобку, пропущенное двоеточие или неверный отступ.")

  static let all = [
    reservedStart, quoteText, blockSign, textBelow, quoteSign, zeroIndent, deleteZero, endMark, deleteLine,
    afterEnd, removeEnd,
    valueComplete, newLine, orphan, orphanMend, conflict,
    conflictMend, conflictMark, unknown, lookAround,
  ]
}
