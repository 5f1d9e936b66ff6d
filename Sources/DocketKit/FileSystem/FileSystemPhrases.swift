import DocketLanguage

/// What docket says when a system refuses to read, write or move something.
enum FileSystemPhrases {
  static let read = Phrase("read", en: "{path} cannot be read: {why}.")
  static let write = Phrase("write", en: "{path} cannot be written: {why}.")
  static let makeFolder = Phrase("make-folder", en: "The folder {path} cannot be made: {why}.")
  static let remove = Phrase("remove", en: "{path} cannot be removed: {why}.")
  static let rename = Phrase("rename", en: "{path} cannot be moved: {why}.")
  static let lock = Phrase("lock", en: "{path}, which keeps two publications apart, cannot be made: {why}.")

  static let full = Phrase("full", en: "the disk is full")
  static let quota = Phrase("quota", en: "your share of the disk is used up")
  static let readOnly = Phrase("read-only", en: "the disk can only be read")
  static let forbidden = Phrase("forbidden", en: "you have no right to do that there")
  static let busy = Phrase(
    "busy", en: "the system is using it, as it does where a disk of its own is mounted")
  static let layered = Phrase("layered", en: "it lies partly on another disk or in a layer of a container")
  static let notFolder = Phrase("not-folder", en: "a part of the path is a file, not a folder")
  static let notFile = Phrase("not-file", en: "it is no plain file")
  static let odd = Phrase("odd", en: "it is {oddity}, not a file")
  static let link = Phrase("link", en: "it is a link, or a link leads round in a circle")
  static let longName = Phrase("long-name", en: "the name is too long")
  static let missing = Phrase("missing", en: "it is not there, or vanished meanwhile")
  static let meanwhile = Phrase("meanwhile", en: "something else was put there meanwhile")
  static let overloaded = Phrase("overloaded", en: "the computer has too much to do")
  static let broken = Phrase("broken", en: "the disk reports an error")
  static let unknown = Phrase("unknown", en: "the system says {words}")

  static let makeRoom = Phrase("make-room", en: "Make room, then run it again.")
  static let otherFolder = Phrase("other-folder", en: "Choose another folder.")
  static let askForRights = Phrase(
    "ask-for-rights",
    en: "Choose another folder, or ask whoever runs the computer for the right to write there.")
  static let folderWithin = Phrase(
    "folder-within", en: "Choose another folder, for instance a new one within this one.")
  static let takeAway = Phrase("take-away", en: "Move it away, or choose another folder.")
  static let shorterName = Phrase("shorter-name", en: "Choose a shorter one.")
  static let again = Phrase("again", en: "Look what is there, then run it again.")
  static let lookAtDisk = Phrase(
    "look-at-disk", en: "Run it again; if that does not help, the disk may be failing.")
}
