import DocketLanguage

/// Words about colons and dashes.
enum ColonWords {
  static let second = Phrase(
    "colon-second", en: "This line has a second colon with a space after it, which YAML takes for a new key.")
  static let quote = Phrase("colon-quote", en: "Put everything after the first colon in quotes.")
  static let missing = Phrase(
    "colon-missing", en: "This line has no colon followed by a space, so it has no key.")
  static let add = Phrase("colon-add", en: "If it begins with a key, put a colon and a space after the key.")
  static let indentText = Phrase(
    "colon-indent-text", en: "If it goes on with the text above, indent it further than the key of that text."
  )
  static let longKey = Phrase(
    "colon-long-key", en: "The text before this colon is longer than a key can be ({limit} characters).")
  static let noKey = Phrase("colon-no-key", en: "No key stands before this colon.")
  static let writeKey = Phrase("colon-write-key", en: "Write the key before it, or delete the colon.")

  static let noSpace = Phrase("colon-no-space", en: "A space is missing after this colon.")
  static let addSpace = Phrase("colon-add-space", en: "Put a space after it.")
  static let addSpaceTitle = Phrase("colon-add-space-fix", en: "Put a space here.")
  static let noBreakSpace = Phrase(
    "colon-no-break-space",
    en: "The space after this colon is a no-break space ({code}), which YAML takes for a letter.")
  static let ordinarySpace = Phrase("colon-ordinary-space", en: "Delete it and type an ordinary space.")
  static let ordinarySpaceTitle = Phrase("colon-ordinary-space-fix", en: "Replace it by an ordinary space.")
  static let wide = Phrase(
    "colon-wide", en: "This colon is a wide one ({code}), which YAML takes for a letter.")
  static let ordinaryColon = Phrase("colon-ordinary", en: "Delete it and type an ordinary colon and a space.")
  static let ordinaryColonTitle = Phrase(
    "colon-ordinary-fix", en: "Replace it by an ordinary colon and a space.")

  static let noSpaceAfterDash = Phrase("dash-no-space", en: "A space is missing after this dash.")
  static let dashAfterKey = Phrase(
    "dash-after-key", en: "A dash with a space stands here in the middle of a line, where no list can begin.")
  static let listBelow = Phrase(
    "dash-list-below", en: "If it begins a list, put every item on a line of its own below, with its dash.")

  static let all = [
    second, quote, missing, add, indentText, longKey, noKey, writeKey, noSpace, addSpace, addSpaceTitle,
    noBreakSpace,
    ordinarySpace,
    ordinarySpaceTitle, wide, ordinaryColon, ordinaryColonTitle, noSpaceAfterDash, dashAfterKey, listBelow,
  ]
}
