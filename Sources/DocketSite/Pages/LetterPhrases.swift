import DocketLanguage

/// Words about letters and other help.
enum LetterPhrases {
  static let help = Phrase("help", en: "How to write and help")
  static let state = Phrase("state", en: "Letters")
  static let open = Phrase("open", en: "can be sent")
  static let paused = Phrase("paused", en: "cannot be sent at present")
  static let closed = Phrase("closed", en: "are not wanted or do not arrive")
  static let unknown = Phrase("unknown", en: "It is not known whether they arrive.")
  static let verified = Phrase("verified", en: "Last checked")
  static let languages = Phrase("languages", en: "Languages of letters")
  static let advice = Phrase("advice", en: "What to write about, what to avoid")
  static let interests = Phrase("interests", en: "Likes to read about")
  static let via = Phrase("via", en: "Letters are passed on by")
  static let donate = Phrase("donate", en: "Donations")
  static let petitions = Phrase("petitions", en: "Petitions")
  static let links = Phrase("links", en: "Pages of the support group")
  static let tooOld = Phrase(
    "too-old", en: "The address has not been checked in the last twelve months, so it is not shown here.")
  static let moving = Phrase(
    "moving", en: "It is not certain where the person is held now, so no address is shown here.")
  static let evening = Phrase("evening", en: "Letter evening")
  static let eveningNote = Phrase(
    "evening-note",
    en:
      "One card a person, to print and cut: four on a sheet of A4 or Letter. Only addresses that were checked within twelve months, of people who are in custody and can get letters."
  )
  static let noCards = Phrase("no-cards", en: "There is no checked address at present.")
  static let onEnvelope = Phrase("on-envelope", en: "On the envelope")
  static let onEnvelopeWithYear = Phrase(
    "on-envelope-with-year", en: "On the envelope (after the name: the year of birth)")
  static let caution = Phrase(
    "caution", en: "Letters are read by the institution: nothing about the case or about other people.")
  static let noAddress = Phrase("no-address", en: "There is no checked address for letters here.")
  static let checked = Phrase("checked", en: "Checked on {day}")
}
