import DocketLanguage

/// What to do, where several checks say the same.
enum LintMends {
  static let takeLineOut = Phrase("take-line-out", en: "Take the line out.")
  static let fetchAgain = Phrase(
    "fetch-again", en: "Fetch the file again, and open its address in a browser to see what the server sends."
  )
  static let exportAgain = Phrase(
    "export-again",
    en: "Export the calendar again; if it stays so, tell those who make the program that wrote it.")
  static let lookUp = Phrase(
    "look-up", en: "Look the right value up in the source; only a person can know it.")
  static let saveAsUTF8 = Phrase("save-as-utf8", en: "Save the file as UTF-8 without a byte order mark.")
}
