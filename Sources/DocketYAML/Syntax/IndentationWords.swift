import DocketLanguage

/// Words about what a line begins with: spaces, tabs, a dash or a key.
enum IndentationWords {
  static let one = Phrase(
    "indentation",
    en: "This line begins after {found} {found?space|spaces}; the lines it belongs to begin after {expected}."
  )
  static let two = Phrase(
    "indentation-two",
    en: "This line begins after {found} {found?space|spaces}; the lines around it after {inner} or {outer}.")
  static let beginOne = Phrase("indentation-begin", en: "Begin it after {expected} {expected?space|spaces}.")
  static let beginTwo = Phrase(
    "indentation-begin-two",
    en: "Begin it after {inner} {inner?space|spaces} if it belongs to the line above, else after {outer}.")
  static let beginAtMargin = Phrase(
    "indentation-begin-at-margin", en: "Begin it at the very start of the line, without spaces.")
  static let marginTitle = Phrase("indentation-margin-fix", en: "Delete the spaces before it.")
  static let beginTitle = Phrase(
    "indentation-fix", en: "Begin the line after {expected} {expected?space|spaces}.")
  static let quoteAbove = Phrase(
    "indentation-quote-above", en: "If it goes on with the text above, put that whole text in quotes.")

  static let blankLine = Phrase(
    "blank-line-too-long",
    en: "This blank line holds {count} {count?space|spaces}, more than the {found} before the text below it.")
  static let emptyLine = Phrase("blank-line-empty", en: "Delete the spaces of the blank line.")

  static let itemAmongKeys = Phrase(
    "item-among-keys", en: "A list item begins here, where a key is expected.")
  static let addListKey = Phrase(
    "item-add-key", en: "Put the key of the list and a colon on a line of its own above the first item.")
  static let deleteDash = Phrase("item-delete-dash", en: "If it is no list item, delete the dash.")
  static let keyAmongItems = Phrase(
    "key-among-items", en: "This line stands among the items of a list, but does not begin with a dash.")
  static let addDash = Phrase("key-add-dash", en: "If it is an item, begin it with a dash and a space.")
  static let indentUnderItem = Phrase(
    "key-indent",
    en: "If it belongs to the item above, begin it below the text of that item, after {expected} spaces.")
  static let endList = Phrase(
    "key-end-list", en: "If the list ends before it, begin it where the key of the list begins.")

  static let tab = Phrase("tab", en: "A tab stands here where only spaces may stand.")
  static let replaceTab = Phrase(
    "tab-replace", en: "Replace it by spaces, as many as the neighbouring lines have.")
  static let replaceTabTitle = Phrase("tab-fix", en: "Replace every tab here by two spaces.")
  static let replaceTabByTitle = Phrase(
    "tab-fix-width", en: "Replace every tab here by {count} {count?space|spaces}.")

  /// What stands for a tab afterwards.
  static func tabTitle(_ width: Int) -> Message {
    width == 2 ? replaceTabTitle.message : replaceTabByTitle.with(["count": .count(width)])
  }

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
    indentUnderItem, endList, tab, replaceTab, replaceTabTitle, replaceTabByTitle,
  ]
}
