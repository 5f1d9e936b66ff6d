import DocketLanguage

/// Words about what may stand at a place.
enum PlaceWords {
  static let reservedStart = Phrase(
    "reserved-start", en: "A text cannot begin with {sign} here: the sign has a meaning of its own in YAML.")
  static let quoteText = Phrase("reserved-start-quote", en: "Put the whole text in quotes.")
  static let blockSign = Phrase(
    "block-sign", en: "After {sign} at the beginning of a value, the text begins on the next line.")
  static let textBelow = Phrase("block-sign-below", en: "Move the text to the line below and indent it.")
  static let quoteSign = Phrase(
    "block-sign-quote", en: "If the sign belongs to the text, put the whole text in quotes.")

  static let zeroIndent = Phrase(
    "block-sign-zero", en: "The digit here says how many spaces indent the text below, and 0 is too few.")
  static let deleteZero = Phrase("block-sign-zero-mend", en: "Delete the digit.")

  static let endMark = Phrase(
    "end-mark", en: "The line {mark} ends the record here, but nothing stands before it.")
  static let deleteLine = Phrase("end-mark-mend", en: "Delete this line.")

  static let afterEnd = Phrase("text-after-end", en: "The record has ended above; this stands after its end.")
  static let removeEnd = Phrase(
    "text-after-end-mend",
    en: "If a line {mark} stands above, delete it; otherwise give this a key and a colon, or delete it.")
  static let valueComplete = Phrase(
    "value-complete", en: "The value before this is complete; nothing more can stand on its line.")
  static let newLine = Phrase(
    "value-complete-mend",
    en: "Begin a new line before it, or put the whole value in quotes if it belongs to it.")
  static let orphan = Phrase(
    "orphan", en: "This line stands below a complete value and has no key of its own.")
  static let orphanMend = Phrase(
    "orphan-mend",
    en: "If it goes on with the text above, put that whole text in quotes: a `#` after a space ends a text.")

  static let conflict = Phrase(
    "merge-conflict",
    en: "Two versions of the same part stand here one below the other: a merge was not finished.")
  static let conflictMend = Phrase(
    "merge-conflict-mend",
    en: "Keep the version that is right, and delete the other and the lines that begin with {marks}.")
  static let conflictMark = Phrase("merge-conflict-mark", en: "Another mark of the merge.")

  static let unknown = Phrase("unclear", en: "From here on, YAML cannot tell keys, values and lists apart.")
  static let lookAround = Phrase(
    "unclear-mend",
    en: "Look for a quote or bracket left open, a missing colon or a wrong indent, here and just above.")

  static let all = [
    reservedStart, quoteText, blockSign, textBelow, quoteSign, zeroIndent, deleteZero, endMark, deleteLine,
    afterEnd, removeEnd,
    valueComplete, newLine, orphan, orphanMend, conflict,
    conflictMend, conflictMark, unknown, lookAround,
  ]
}
