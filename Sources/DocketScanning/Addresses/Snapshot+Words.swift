package import DocketLanguage

extension Snapshot.Flaw {
  /// What is wrong, with a place `part` for the bytes to blame.
  package var what: Phrase {
    switch self {
    case .save:
      Phrase("save", en: "{part} makes a new copy each time and names none.")
    case .list:
      Phrase("list", en: "{part} leads to a list of copies, not to one of them.")
    case .noTime:
      Phrase("no-time", en: "This address does not say of what time the copy is: {part}.")
    case .shortTime:
      Phrase("short-time", en: "The time in this address is cut off: {part}.")
    case .noSuchTime:
      Phrase("no-such-time", en: "There is no such time: {part}.")
    case .afterTime:
      Phrase("after-time", en: "No archive writes {part} after the time.")
    case .noTarget:
      Phrase("no-page", en: "This address does not say of which page the copy is: {part}.")
    case .oldHost:
      Phrase("old-host", en: "{part} no longer shows copies.")
    case .noSuchID:
      Phrase("no-such-id", en: "The archive has no copies under such an address: {part}.")
    case .shortForm:
      Phrase("short-form", en: "The short address {part} says neither which page nor when.")
    }
  }

  /// What to do, with a place `form` for the form of the address.
  package static let openCopy = Phrase(
    "open-copy", en: "Open one copy and take its address, in the form {form}.")
  package static let takeLong = Phrase(
    "take-long", en: "Open it, choose “share”, and take the long address, in the form {form}.")
}
