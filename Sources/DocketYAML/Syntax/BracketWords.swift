import DocketLanguage

/// Words about what stands between brackets.
enum BracketWords {
  static let unclosed = Phrase("bracket-unclosed", en: "The bracket that opens here never closes.")
  static let close = Phrase(
    "bracket-close",
    en: "Put {mark} after the last item; if the bracket belongs to a text, put the whole text in quotes.")
  static let closeTitle = Phrase("bracket-close-fix", en: "Put {mark} here.")
  static let otherKind = Phrase("bracket-other-kind", en: "A bracket of another kind closes here.")
  static let neverOpened = Phrase("bracket-never-opened", en: "This bracket closes one that never opened.")
  static let delete = Phrase("bracket-delete", en: "Delete it.")
  static let deleteTitle = Phrase("bracket-delete-fix", en: "Delete the bracket.")
  static let textAfter = Phrase("bracket-text-after", en: "Text goes on here after the closing bracket.")
  static let quoteAll = Phrase(
    "bracket-quote", en: "If the brackets belong to a text, put the whole text in quotes.")

  static let missingComma = Phrase("comma-missing", en: "A comma is missing before this.")
  static let addComma = Phrase(
    "comma-add", en: "Put a comma between the two; if both are one text, put the whole text in quotes.")
  static let addCommaTitle = Phrase("comma-fix", en: "Put a comma here.")
  static let colon = Phrase(
    "bracket-colon", en: "Between brackets, this colon follows a value that has its key already.")
  static let commaOrQuotes = Phrase(
    "bracket-colon-mend",
    en: "Put a comma before the next key, or put the value in quotes if the colon belongs to it.")
  static let emptyItem = Phrase("comma-nothing-before", en: "Nothing stands before this comma.")
  static let deleteComma = Phrase("comma-delete", en: "Delete the comma, or write what is missing before it.")
  static let deleteCommaTitle = Phrase("comma-delete-fix", en: "Delete the comma.")
  static let dash = Phrase("bracket-dash", en: "A list between brackets has commas, and no dashes.")
  static let dashMend = Phrase(
    "bracket-dash-mend",
    en: "Delete the brackets and keep the dashes, or delete the dashes and put commas between the items.")

  static let all = [
    unclosed, close, closeTitle, otherKind, neverOpened, delete, deleteTitle, textAfter, quoteAll,
    missingComma, addComma, addCommaTitle, colon,
    commaOrQuotes, emptyItem, deleteComma, deleteCommaTitle, dash, dashMend,
  ]
}
