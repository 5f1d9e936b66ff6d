import DocketLanguage

/// Words about quotation marks and what stands between them.
enum QuoteWords {
  static let unclosed = Phrase("quote-unclosed", en: "The quotation mark that opens here never closes.")
  static let unclosedOnLine = Phrase(
    "quote-unclosed-on-line", en: "The quotation mark that opens here does not close on its line.")
  static let takenAsClosing = Phrase(
    "quote-taken-as-closing", en: "This mark is taken for the one that closes it.")
  static let close = Phrase(
    "quote-close", en: "Put {mark} at the end of the text, or delete the opening mark.")
  static let closeTitle = Phrase("quote-close-fix", en: "Put {mark} at the end of the line.")
  static let curly = Phrase(
    "quote-curly", en: "The text begins with a straight quotation mark and ends with a curly one.")
  static let straight = Phrase("quote-curly-mend", en: "Type the straight mark of the keyboard instead.")

  static let endedEarly = Phrase(
    "quote-ended-early", en: "The quotes close here, but the text goes on after them.")
  static let doubleApostrophe = Phrase(
    "quote-double", en: "Between single quotes write every apostrophe twice: {twice}.")
  static let escapeQuote = Phrase(
    "quote-escape", en: "Between double quotes write {code} for a quotation mark that belongs to the text.")
  static let otherQuotes = Phrase(
    "quote-other", en: "Or put the other kind of quotes around the whole text: {mark}.")
  static let doubleTitle = Phrase("quote-double-fix", en: "Write every apostrophe inside twice.")
  static let escapeTitle = Phrase("quote-escape-fix", en: "Write {code} for every quotation mark inside.")
  static let outerTitle = Phrase("quote-outer-fix", en: "Change the outer quotes to {mark}.")
  static let quoteTitle = Phrase("quote-fix", en: "Put the whole text in quotes.")
  static let quote = Phrase("quote-whole", en: "If it belongs to the text, put the whole text in quotes.")

  static let escape = Phrase(
    "escape", en: "Between double quotes a backslash begins a code, and {code} is none.")
  static let escapeDigits = Phrase(
    "escape-digits",
    en: "Between double quotes {code} asks for {count} {count?digit|digits} (0–9, A–F) after it.")
  static let escapeHalf = Phrase(
    "escape-half", en: "The code {code} stands for half a character, which YAML does not know.")
  static let doubleBackslash = Phrase("escape-double", en: "Write the backslash twice: {twice}.")
  static let singleQuotes = Phrase(
    "escape-single-quotes", en: "Or put the text in single quotes, where a backslash is only a backslash.")
  static let typeCharacter = Phrase("escape-type", en: "Type the character itself in place of its codes.")
  static let doubleBackslashTitle = Phrase("escape-double-fix", en: "Write the backslash twice.")
  static let typeCharacterTitle = Phrase("escape-type-fix", en: "Replace the codes by the character.")

  static let all = [
    unclosed, unclosedOnLine, takenAsClosing, close, closeTitle, curly, straight, endedEarly,
    doubleApostrophe, escapeQuote,
    otherQuotes,
    doubleTitle, escapeTitle, outerTitle, quoteTitle, quote, escape, escapeDigits, escapeHalf,
    doubleBackslash, singleQuotes,
    typeCharacter, doubleBackslashTitle, typeCharacterTitle,
  ]
}
