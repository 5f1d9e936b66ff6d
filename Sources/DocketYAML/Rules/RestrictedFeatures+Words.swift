import DocketLanguage

extension RestrictedFeatures {
  /// What is said about a feature.
  static func words(_ feature: RestrictedFeature) -> (what: Phrase, why: Phrase, mend: [Phrase]) {
    switch feature {
    case .anchor: (anchor, anchorWhy, [anchorMend, quoteMend])
    case .alias: (alias, aliasWhy, [aliasMend, quoteMend])
    case .mergeKey: (mergeKey, mergeKeyWhy, [mergeKeyMend])
    case .tag: (tag, tagWhy, [tagMend, quoteMend])
    case .complexKey: (complexKey, complexKeyWhy, [complexKeyMend, complexKeyQuoteMend])
    case .directive: (directive, directiveWhy, [directiveMend, quoteMend])
    case .secondDocument: (secondDocument, secondDocumentWhy, [secondDocumentMend])
    }
  }

  static let quoteMend = Phrase(
    "quote",
    en: "If this sign belongs to the text, put the whole text in quotes.",
    fr: "Si ce signe fait partie du texte, mettez tout le texte entre guillemets droits.",
    ru: "Если этот знак относится к тексту, возьмите весь текст в прямые кавычки.")

  static let deleteTitle = Phrase(
    "delete-fix",
    en: "Delete it.",
    fr: "Le supprimer.",
    ru: "Удалить.")

  private static let anchor = Phrase(
    "anchor",
    en: "The `&` here gives what follows a name, so that it can be repeated elsewhere in the file.",
    fr: "Le `&` donne ici un nom à ce qui suit, pour le répéter ailleurs dans le fichier.",
    ru: "Знак `&` даёт тому, что за ним следует, имя, чтобы повторить это в другом месте файла.")
  private static let anchorWhy = Phrase(
    "anchor-why",
    en: "A correction here would silently change other places, and no review would show them.",
    fr: "Une correction faite ici changerait d’autres endroits sans que la relecture le montre.",
    ru: "Исправление здесь незаметно изменило бы и другие места, а при проверке этого не видно.")
  private static let anchorMend = Phrase(
    "anchor-mend",
    en: "Delete the word that begins with `&`, and write the value out wherever it is needed.",
    fr: "Supprimez le mot qui commence par `&` et écrivez la valeur en entier partout où il la faut.",
    ru: "Удалите слово, начинающееся с `&`, и выпишите значение везде, где оно нужно.")

  private static let alias = Phrase(
    "alias",
    en: "The `*` here repeats a value from elsewhere in the file.",
    fr: "Le `*` répète ici une valeur écrite ailleurs dans le fichier.",
    ru: "Знак `*` повторяет здесь значение из другого места файла.")
  private static let aliasWhy = Phrase(
    "alias-why",
    en: "A correction there would silently change this place, and a few such lines can stand for millions.",
    fr:
      "Une correction là-bas changerait cet endroit sans le dire, et quelques lignes peuvent en valoir des millions.",
    ru: "Исправление там незаметно изменило бы это место, а несколько таких строк могут означать миллионы.")
  private static let aliasMend = Phrase(
    "alias-mend",
    en: "Write the value out here.",
    fr: "Écrivez ici la valeur en entier.",
    ru: "Выпишите здесь само значение.")

  private static let mergeKey = Phrase(
    "merge-key",
    en: "The key `<<` copies keys from elsewhere in the file.",
    fr: "La clé `<<` recopie des clés d’un autre endroit du fichier.",
    ru: "Ключ `<<` копирует ключи из другого места файла.")
  private static let mergeKeyWhy = Phrase(
    "merge-key-why",
    en: "A reader would have to look in two places to know what stands here.",
    fr: "Il faudrait regarder à deux endroits pour savoir ce qui est écrit ici.",
    ru: "Чтобы понять, что здесь записано, пришлось бы смотреть в двух местах.")
  private static let mergeKeyMend = Phrase(
    "merge-key-mend",
    en: "Write the keys out here, and delete the one that reads `<<`.",
    fr: "Écrivez ici les clés en entier et supprimez celle qui s’écrit `<<`.",
    ru: "Выпишите эти ключи здесь и удалите ключ `<<`.")

  private static let tag = Phrase(
    "tag",
    en: "The `!` here tells programs how to treat what follows.",
    fr: "Le `!` indique ici aux programmes comment traiter ce qui suit.",
    ru: "Знак `!` указывает здесь программам, как понимать то, что за ним следует.")
  private static let tagWhy = Phrase(
    "tag-why",
    en: "In a record the key alone says what a value is; programs disagree about such signs.",
    fr:
      "Dans une fiche, seule la clé dit ce qu’est une valeur ; les programmes comprennent ces signes diversement.",
    ru: "В записи только ключ говорит, что означает значение; программы понимают такие знаки по-разному.")
  private static let tagMend = Phrase(
    "tag-mend",
    en: "Delete the word that begins with `!`.",
    fr: "Supprimez le mot qui commence par `!`.",
    ru: "Удалите слово, начинающееся с `!`.")

  private static let complexKey = Phrase(
    "complex-key",
    en: "A list or a block in brackets stands here in place of a key.",
    fr: "Une liste ou un bloc entre crochets ou accolades occupe ici la place d’une clé.",
    ru: "Здесь на месте ключа стоит список или блок в скобках.")
  private static let complexKeyWhy = Phrase(
    "complex-key-why",
    en: "A key is one word of the record format; nothing can be looked up under a list.",
    fr: "Une clé est un mot du format des fiches ; on ne peut rien chercher sous une liste.",
    ru: "Ключ — это одно слово из формата записи; под списком ничего нельзя найти.")
  private static let complexKeyMend = Phrase(
    "complex-key-mend",
    en: "Write a single word before the colon.",
    fr: "Écrivez un seul mot avant les deux-points.",
    ru: "Напишите перед двоеточием одно слово.")
  private static let complexKeyQuoteMend = Phrase(
    "complex-key-quote",
    en: "If this is the text of a value and begins with a bracket, put the whole text in quotes.",
    fr:
      "Si c’est le texte d’une valeur qui commence par un crochet, mettez-le tout entier entre guillemets droits.",
    ru: "Если это текст значения, который начинается со скобки, возьмите весь текст в прямые кавычки.")

  private static let directive = Phrase(
    "directive",
    en: "A line that begins with `%` is an instruction to programs, not a part of the record.",
    fr: "Une ligne qui commence par `%` est une consigne aux programmes et ne fait pas partie de la fiche.",
    ru: "Строка, начинающаяся с `%`, — это указание программам, а не часть записи.")
  private static let directiveWhy = Phrase(
    "directive-why",
    en: "Records need no such instruction, and programs treat them differently.",
    fr: "Les fiches n’ont besoin d’aucune consigne, et les programmes les suivent diversement.",
    ru: "Записям такие указания не нужны, и программы понимают их по-разному.")
  private static let directiveMend = Phrase(
    "directive-mend",
    en: "Delete this line.",
    fr: "Supprimez cette ligne.",
    ru: "Удалите эту строку.")

  private static let secondDocument = Phrase(
    "second-document",
    en: "The `---` here begins a second record in the same file.",
    fr: "Le `---` commence ici une deuxième fiche dans le même fichier.",
    ru: "Знак `---` начинает здесь вторую запись в том же файле.")
  private static let secondDocumentWhy = Phrase(
    "second-document-why",
    en: "Only the part before it would be read; the rest would be lost without a word.",
    fr: "Seule la partie qui précède serait lue ; le reste se perdrait sans bruit.",
    ru: "Была бы прочитана только часть до этого места; остальное молча пропало бы.")
  private static let secondDocumentMend = Phrase(
    "second-document-mend",
    en: "Delete the line `---`, or move what follows into a file of its own.",
    fr: "Supprimez la ligne `---`, ou déplacez la suite dans un fichier à part.",
    ru: "Удалите строку `---` или перенесите то, что ниже, в отдельный файл.")
}
