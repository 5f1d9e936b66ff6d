import DocketLanguage

/// Words about what stands between brackets.
enum BracketWords {
  static let unclosed = Phrase(
    "bracket-unclosed",
    en: "The bracket that opens here never closes.",
    fr: "Le crochet ou l’accolade qui s’ouvre ici n’est jamais refermé.",
    ru: "Открытая здесь скобка нигде не закрывается.")
  static let close = Phrase(
    "bracket-close",
    en: "Put {mark} after the last item; if the bracket belongs to a text, put the whole text in quotes.",
    fr: "Mettez {mark} après le dernier élément ; si c’est un texte, mettez-le entre guillemets droits.",
    ru: "Поставьте {mark} после последнего пункта; если скобка относится к тексту, возьмите его в кавычки.")
  static let closeTitle = Phrase(
    "bracket-close-fix",
    en: "Put {mark} here.",
    fr: "Mettre {mark} ici.",
    ru: "Поставить здесь {mark}.")
  static let otherKind = Phrase(
    "bracket-other-kind",
    en: "A bracket of another kind closes here.",
    fr: "Un signe d’une autre sorte se referme ici.",
    ru: "Здесь закрывается скобка другого вида.")
  static let neverOpened = Phrase(
    "bracket-never-opened",
    en: "This bracket closes one that never opened.",
    fr: "Ce signe referme un crochet ou une accolade qui n’a pas été ouvert.",
    ru: "Эта скобка закрывает другую, которая не была открыта.")
  static let delete = Phrase(
    "bracket-delete",
    en: "Delete it.",
    fr: "Supprimez-le.",
    ru: "Удалите её.")
  static let deleteTitle = Phrase(
    "bracket-delete-fix",
    en: "Delete the bracket.",
    fr: "Supprimer ce signe.",
    ru: "Удалить скобку.")
  static let textAfter = Phrase(
    "bracket-text-after",
    en: "Text goes on here after the closing bracket.",
    fr: "Le texte continue ici après le signe fermant.",
    ru: "Здесь после закрывающей скобки продолжается текст.")
  static let quoteAll = Phrase(
    "bracket-quote",
    en: "If the brackets belong to a text, put the whole text in quotes.",
    fr: "Si ces signes font partie d’un texte, mettez tout le texte entre guillemets droits.",
    ru: "Если скобки относятся к тексту, возьмите весь текст в прямые кавычки.")

  static let missingComma = Phrase(
    "comma-missing",
    en: "A comma is missing before this.",
    fr: "Il manque une virgule avant ceci.",
    ru: "Перед этим не хватает запятой.")
  static let addComma = Phrase(
    "comma-add",
    en: "Put a comma between the two; if both are one text, put the whole text in quotes.",
    fr: "Mettez une virgule entre les deux ; si c’est un seul texte, mettez-le entre guillemets droits.",
    ru: "Поставьте между ними запятую; если это один текст, возьмите его в прямые кавычки.")
  static let addCommaTitle = Phrase(
    "comma-fix",
    en: "Put a comma here.",
    fr: "Mettre une virgule ici.",
    ru: "Поставить здесь запятую.")
  static let colon = Phrase(
    "bracket-colon",
    en: "Between brackets, this colon follows a value that has its key already.",
    fr: "Entre crochets ou accolades, ce deux-points suit une valeur qui a déjà sa clé.",
    ru: "Это двоеточие в скобках стоит после значения, у которого уже есть ключ.")
  static let commaOrQuotes = Phrase(
    "bracket-colon-mend",
    en: "Put a comma before the next key, or put the value in quotes if the colon belongs to it.",
    fr:
      "Mettez une virgule avant la clé suivante, ou la valeur entre guillemets si le deux-points en fait partie.",
    ru:
      "Поставьте запятую перед следующим ключом или возьмите значение в кавычки, если двоеточие — его часть.")
  static let emptyItem = Phrase(
    "comma-nothing-before",
    en: "Nothing stands before this comma.",
    fr: "Il n’y a rien avant cette virgule.",
    ru: "Перед этой запятой ничего нет.")
  static let deleteComma = Phrase(
    "comma-delete",
    en: "Delete the comma, or write what is missing before it.",
    fr: "Supprimez la virgule ou écrivez ce qui manque avant elle.",
    ru: "Удалите запятую или напишите то, чего перед ней не хватает.")
  static let deleteCommaTitle = Phrase(
    "comma-delete-fix",
    en: "Delete the comma.",
    fr: "Supprimer la virgule.",
    ru: "Удалить запятую.")
  static let dash = Phrase(
    "bracket-dash",
    en: "A list between brackets has commas, and no dashes.",
    fr: "Une liste entre crochets a des virgules et pas de tirets.",
    ru: "В списке в скобках ставят запятые, а не чёрточки.")
  static let dashMend = Phrase(
    "bracket-dash-mend",
    en: "Delete the brackets and keep the dashes, or delete the dashes and put commas between the items.",
    fr:
      "Supprimez les crochets et gardez les tirets, ou remplacez les tirets par des virgules entre les éléments.",
    ru: "Удалите скобки и оставьте чёрточки или удалите чёрточки и поставьте между пунктами запятые.")

  static let all = [
    unclosed, close, closeTitle, otherKind, neverOpened, delete, deleteTitle, textAfter, quoteAll,
    missingComma, addComma, addCommaTitle, colon,
    commaOrQuotes, emptyItem, deleteComma, deleteCommaTitle, dash, dashMend,
  ]
}
