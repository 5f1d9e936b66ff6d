import DocketLanguage

/// Words about spaces that only look like ordinary ones.
enum SpaceWords {
  static let all = [odd, replace]

  static let odd = Phrase(
    "odd-space", en: "This looks like a space, but it is another character (a no-break space, for instance).")
  static let replace = Phrase("odd-space-mend", en: "Delete it and type an ordinary space.")
}
