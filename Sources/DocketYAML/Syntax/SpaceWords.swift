import DocketLanguage

/// Words about spaces that only look like ordinary ones.
enum SpaceWords {
  static let all = [odd, replace]

  static let odd = Phrase(
    "odd-space",
    en: "This looks like a space, but it is another character (a no-break space, for instance).",
    fr: "Ceci ressemble à une espace, mais c’est un autre caractère (une espace insécable, par exemple).",
    ru: "Это похоже на пробел, но это другой знак (например, неразрывный пробел).")
  static let replace = Phrase(
    "odd-space-mend",
    en: "Delete it and type an ordinary space.",
    fr: "Supprimez-le et tapez une espace ordinaire.",
    ru: "Удалите его и наберите обычный пробел.")
}
