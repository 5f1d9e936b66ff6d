import DocketLanguage

/// Words about what a line begins with: spaces, tabs, a dash or a key.
enum IndentationWords {
  static let one = Phrase(
    "indentation",
    en:
      "This line begins after {found} {found?space|spaces}; the lines it belongs to begin after {expected}.",
    fr:
      "Cette ligne commence après {found} espace{found?|s} ; celles dont elle fait partie, après {expected}.",
    ru:
      "Эта строка начинается после {found} {found?пробела|пробелов|пробелов}, а соседние — после {expected}.")
  static let two = Phrase(
    "indentation-two",
    en: "This line begins after {found} {found?space|spaces}; the lines around it after {inner} or {outer}.",
    fr:
      "Cette ligne commence après {found} espace{found?|s} ; celles qui l’entourent, après {inner} ou {outer}.",
    ru:
      "Эта строка начинается после {found} {found?пробела|пробелов|пробелов}, а соседние — после {inner} или {outer}."
  )
  static let beginOne = Phrase(
    "indentation-begin",
    en: "Begin it after {expected} {expected?space|spaces}.",
    fr: "Commencez-la après {expected} espace{expected?|s}.",
    ru: "Начните её после {expected} {expected?пробела|пробелов|пробелов}.")
  static let beginTwo = Phrase(
    "indentation-begin-two",
    en: "Begin it after {inner} {inner?space|spaces} if it belongs to the line above, else after {outer}.",
    fr:
      "Commencez-la après {inner} espace{inner?|s} si elle va avec la ligne précédente, sinon après {outer}.",
    ru:
      "Начните её после {inner} {inner?пробела|пробелов|пробелов}, если она относится к строке выше, иначе после {outer}."
  )
  static let beginAtMargin = Phrase(
    "indentation-begin-at-margin",
    en: "Begin it at the very start of the line, without spaces.",
    fr: "Commencez-la tout au début de la ligne, sans espace.",
    ru: "Начните её с самого начала строки, без пробелов.")
  static let marginTitle = Phrase(
    "indentation-margin-fix",
    en: "Delete the spaces before it.",
    fr: "Supprimer les espaces qui la précèdent.",
    ru: "Удалить пробелы перед ней.")
  static let beginTitle = Phrase(
    "indentation-fix",
    en: "Begin the line after {expected} {expected?space|spaces}.",
    fr: "Commencer la ligne après {expected} espace{expected?|s}.",
    ru: "Начать строку после {expected} {expected?пробела|пробелов|пробелов}.")
  static let quoteAbove = Phrase(
    "indentation-quote-above",
    en: "If it goes on with the text above, put that whole text in quotes.",
    fr: "Si elle continue le texte précédent, mettez tout ce texte entre guillemets droits.",
    ru: "Если она продолжает текст выше, возьмите весь этот текст в прямые кавычки.")

  static let blankLine = Phrase(
    "blank-line-too-long",
    en: "This blank line holds {count} {count?space|spaces}, more than the {found} before the text below it.",
    fr: "Cette ligne vide compte {count} espace{count?|s}, plus que les {found} du texte qui suit.",
    ru:
      "В этой пустой строке {count} {count?пробел|пробела|пробелов} — больше, чем {found} перед текстом под ней."
  )
  static let emptyLine = Phrase(
    "blank-line-empty",
    en: "Delete the spaces of the blank line.",
    fr: "Supprimez les espaces de la ligne vide.",
    ru: "Удалите пробелы в пустой строке.")

  static let itemAmongKeys = Phrase(
    "item-among-keys",
    en: "A list item begins here, where a key is expected.",
    fr: "Un élément de liste commence ici, là où une clé est attendue.",
    ru: "Здесь начинается пункт списка, хотя ожидается ключ.")
  static let addListKey = Phrase(
    "item-add-key",
    en: "Put the key of the list and a colon on a line of its own above the first item.",
    fr: "Écrivez la clé de la liste et deux-points sur une ligne à part, avant le premier élément.",
    ru: "Запишите ключ списка с двоеточием отдельной строкой над первым пунктом.")
  static let deleteDash = Phrase(
    "item-delete-dash",
    en: "If it is no list item, delete the dash.",
    fr: "Si ce n’est pas un élément de liste, supprimez le tiret.",
    ru: "Если это не пункт списка, удалите черту.")
  static let keyAmongItems = Phrase(
    "key-among-items",
    en: "This line stands among the items of a list, but does not begin with a dash.",
    fr: "Cette ligne se trouve parmi les éléments d’une liste, mais ne commence pas par un tiret.",
    ru: "Эта строка стоит среди пунктов списка, но не начинается с черты.")
  static let addDash = Phrase(
    "key-add-dash",
    en: "If it is an item, begin it with a dash and a space.",
    fr: "Si c’est un élément, commencez-la par un tiret et une espace.",
    ru: "Если это пункт списка, начните её с черты и пробела.")
  static let indentUnderItem = Phrase(
    "key-indent",
    en: "If it belongs to the item above, begin it below the text of that item, after {expected} spaces.",
    fr:
      "Si elle va avec l’élément précédent, commencez-la sous le texte de celui-ci, après {expected} espaces.",
    ru: "Если она относится к пункту выше, начните её под текстом этого пункта, после {expected} пробелов.")
  static let endList = Phrase(
    "key-end-list",
    en: "If the list ends before it, begin it where the key of the list begins.",
    fr: "Si la liste se termine avant, commencez-la là où commence la clé de la liste.",
    ru: "Если список закончился до неё, начните её там же, где начинается ключ списка.")

  static let tab = Phrase(
    "tab",
    en: "A tab stands here where only spaces may stand.",
    fr: "Il y a ici une tabulation, là où seules des espaces sont permises.",
    ru: "Здесь стоит табуляция, а можно ставить только пробелы.")
  static let replaceTab = Phrase(
    "tab-replace",
    en: "Replace it by spaces, as many as the neighbouring lines have.",
    fr: "Remplacez-la par autant d’espaces qu’en ont les lignes voisines.",
    ru: "Замените её пробелами: их должно быть столько же, сколько у соседних строк.")
  static let replaceTabTitle = Phrase(
    "tab-fix",
    en: "Replace every tab here by two spaces.",
    fr: "Remplacer ici chaque tabulation par deux espaces.",
    ru: "Заменить здесь каждую табуляцию двумя пробелами.")

  /// Where a line should begin, as an instruction.
  static func begin(after spaces: Int) -> Message {
    spaces == 0 ? beginAtMargin.message : beginOne.with(["expected": .count(spaces)])
  }

  /// Where a fix makes a line begin.
  static func beginTitle(after spaces: Int) -> Message {
    spaces == 0 ? marginTitle.message : beginTitle.with(["expected": .count(spaces)])
  }

  static let all = [
    one, two, beginOne, beginTwo, beginAtMargin, marginTitle, beginTitle, quoteAbove, blankLine, emptyLine,
    itemAmongKeys, addListKey,
    deleteDash, keyAmongItems, addDash,
    indentUnderItem, endList, tab, replaceTab, replaceTabTitle,
  ]
}
