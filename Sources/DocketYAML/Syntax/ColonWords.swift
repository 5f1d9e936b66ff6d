import DocketLanguage

/// Words about colons and dashes.
enum ColonWords {
  static let second = Phrase(
    "colon-second",
    en: "This line has a second colon with a space after it, which YAML takes for a new key.",
    fr: "Cette ligne a un second deux-points suivi d’une espace, que YAML prend pour une nouvelle clé.",
    ru: "В этой строке есть второе двоеточие с пробелом, и YAML принимает его за новый ключ.")
  static let quote = Phrase(
    "colon-quote",
    en: "Put everything after the first colon in quotes.",
    fr: "Mettez entre guillemets droits tout ce qui suit le premier deux-points.",
    ru: "Возьмите в прямые кавычки всё, что стоит после первого двоеточия.")
  static let missing = Phrase(
    "colon-missing",
    en: "This line has no colon followed by a space, so it has no key.",
    fr: "Cette ligne n’a pas de deux-points suivi d’une espace, donc pas de clé.",
    ru: "В этой строке нет двоеточия с пробелом после него, а значит, нет ключа.")
  static let add = Phrase(
    "colon-add",
    en: "If it begins with a key, put a colon and a space after the key.",
    fr: "Si elle commence par une clé, mettez deux-points et une espace après la clé.",
    ru: "Если она начинается с ключа, поставьте после ключа двоеточие и пробел.")
  static let indentText = Phrase(
    "colon-indent-text",
    en: "If it goes on with the text above, indent it further than the key of that text.",
    fr: "Si elle continue le texte précédent, décalez-la plus à droite que la clé de ce texte.",
    ru: "Если она продолжает текст выше, сдвиньте её правее ключа этого текста.")
  static let longKey = Phrase(
    "colon-long-key",
    en: "The text before this colon is longer than a key can be ({limit} characters).",
    fr: "Le texte avant ce deux-points est plus long qu’une clé ne peut l’être ({limit} caractères).",
    ru: "Текст перед этим двоеточием длиннее, чем может быть ключ ({limit} символов).")
  static let noKey = Phrase(
    "colon-no-key",
    en: "No key stands before this colon.",
    fr: "Il n’y a pas de clé avant ce deux-points.",
    ru: "Перед этим двоеточием нет ключа.")
  static let writeKey = Phrase(
    "colon-write-key",
    en: "Write the key before it, or delete the colon.",
    fr: "Écrivez la clé avant lui, ou supprimez le deux-points.",
    ru: "Напишите перед ним ключ или удалите двоеточие.")

  static let noSpace = Phrase(
    "colon-no-space",
    en: "A space is missing after this colon.",
    fr: "Il manque une espace après ce deux-points.",
    ru: "После этого двоеточия не хватает пробела.")
  static let addSpace = Phrase(
    "colon-add-space",
    en: "Put a space after it.",
    fr: "Mettez une espace après.",
    ru: "Поставьте после него пробел.")
  static let addSpaceTitle = Phrase(
    "colon-add-space-fix",
    en: "Put a space here.",
    fr: "Mettre une espace ici.",
    ru: "Поставить здесь пробел.")
  static let noBreakSpace = Phrase(
    "colon-no-break-space",
    en: "The space after this colon is a no-break space ({code}), which YAML takes for a letter.",
    fr: "L’espace après ce deux-points est insécable ({code}) ; YAML la prend pour une lettre.",
    ru: "Пробел после этого двоеточия — неразрывный ({code}); YAML принимает его за букву.")
  static let ordinarySpace = Phrase(
    "colon-ordinary-space",
    en: "Delete it and type an ordinary space.",
    fr: "Supprimez-la et tapez une espace ordinaire.",
    ru: "Удалите его и наберите обычный пробел.")
  static let ordinarySpaceTitle = Phrase(
    "colon-ordinary-space-fix",
    en: "Replace it by an ordinary space.",
    fr: "La remplacer par une espace ordinaire.",
    ru: "Заменить обычным пробелом.")
  static let wide = Phrase(
    "colon-wide",
    en: "This colon is a wide one ({code}), which YAML takes for a letter.",
    fr: "Ce deux-points est pleine chasse ({code}) ; YAML le prend pour une lettre.",
    ru: "Это двоеточие — широкое ({code}); YAML принимает его за букву.")
  static let ordinaryColon = Phrase(
    "colon-ordinary",
    en: "Delete it and type an ordinary colon and a space.",
    fr: "Supprimez-le et tapez un deux-points ordinaire et une espace.",
    ru: "Удалите его и наберите обычное двоеточие и пробел.")
  static let ordinaryColonTitle = Phrase(
    "colon-ordinary-fix",
    en: "Replace it by an ordinary colon and a space.",
    fr: "Le remplacer par un deux-points ordinaire et une espace.",
    ru: "Заменить обычным двоеточием и пробелом.")

  static let noSpaceAfterDash = Phrase(
    "dash-no-space",
    en: "A space is missing after this dash.",
    fr: "Il manque une espace après ce tiret.",
    ru: "После этой черты не хватает пробела.")
  static let dashAfterKey = Phrase(
    "dash-after-key",
    en: "A dash with a space stands here in the middle of a line, where no list can begin.",
    fr: "Un tiret suivi d’une espace se trouve ici au milieu d’une ligne, où aucune liste ne peut commencer.",
    ru: "Здесь посреди строки стоит черта с пробелом, но список так начинаться не может.")
  static let listBelow = Phrase(
    "dash-list-below",
    en: "If it begins a list, put every item on a line of its own below, with its dash.",
    fr: "S’il commence une liste, mettez chaque élément sur sa propre ligne en dessous, avec son tiret.",
    ru: "Если это начало списка, запишите каждый его пункт ниже отдельной строкой с чертой.")

  static let all = [
    second, quote, missing, add, indentText, longKey, noKey, writeKey, noSpace, addSpace, addSpaceTitle,
    noBreakSpace,
    ordinarySpace,
    ordinarySpaceTitle, wide, ordinaryColon, ordinaryColonTitle, noSpaceAfterDash, dashAfterKey, listBelow,
  ]
}
