import DocketLanguage

/// What docket says when it publishes nothing.
enum PublicationProblemPhrases {
  static let locked = Phrase(
    "locked", en: "another publication into {output} is at work; try again when it has ended")
  static let interrupted = Phrase(
    "interrupted",
    en:
      "a publication into {output} was cut off, and what was there before waits beside it; docket publish without --check puts it back"
  )
  static let displaced = Phrase(
    "displaced",
    en:
      "Readers find nothing now: the system let what was published be moved out of {output}, and neither the new files nor the old ones back. The old ones are whole in {former}; run docket publish again, which puts them back, or rename that folder to {output}."
  )
  static let noLedger = Phrase(
    "no-ledger",
    en:
      "there is no ledger at {path}; without it every subscriber would get every entry anew. For a first publication leave --previous out"
  )
  static let noLedgerFile = Phrase(
    "no-ledger-file",
    en:
      "in the place of the ledger, {path}, is {kind}: that does not say that nothing was published before, so nothing is published over it. Put the ledger.json of the last publication there as a plain file, from a copy or from the site itself"
  )
  static let fetchLedger = Phrase(
    "fetch-ledger",
    en:
      "Without the ledger nobody knows what subscribers have, so nothing is published over it. Make it readable, or name a copy of it with --previous"
  )
  static let damagedLedger = Phrase(
    "damaged-ledger",
    en:
      "the ledger {path} cannot be used ({problem}); nothing was published over it. Fetch the site's ledger.json again, or restore it from a copy of the last publication, and put it there or name it with --previous. If there is no copy anywhere, remove this file and say {option}: subscribers then get every entry anew"
  )
  static let foreignFile = Phrase(
    "foreign-file",
    en:
      "{output} holds something that docket did not publish ({file}), and a publication replaces the whole folder; choose another folder, or move it away"
  )
  static let foreignFolder = Phrase(
    "foreign-folder",
    en:
      "{output} holds something that docket did not publish, and a publication replaces the whole folder; choose another folder, or move it away"
  )
  static let noIndex = Phrase(
    "no-index",
    en:
      "{output} has no {index}, so that nobody can say which of its files docket published, and a publication replaces the whole folder; put that file back, or move the folder away and name its ledger.json with --previous"
  )
  static let repository = Phrase(
    "repository",
    en: "{output} is the repository itself, or a part of it that must not be replaced; choose another folder")
  static let removals = Phrase(
    "removals",
    en:
      "{count} published {count?entry|entries} would vanish ({allowed} allowed): {ids}. Withdraw the record, cancel the hearing instead of deleting it, or say --allow-removals"
  )
  static let unsound = Phrase(
    "unsound",
    en:
      "{path}, line {line}: {sentence} ({check}). Some calendar apps would refuse or misread this, so nothing was published over the old files. This is a mistake in docket; please report it with the record that the line comes from"
  )
  static let andFurther = Phrase("and-further", en: "{check}, and {count} more")
  static let oversized = Phrase(
    "oversized",
    en:
      "The calendar {path} would have {size} kB; no calendar app takes more than {limit} kB, so nothing was published. Leave old hearings out with `history_months` under `calendars` in `pipeline.yml`, shorten long descriptions, or take out days that it does not need."
  )
  static let aDevice = Phrase("a-device", en: "a pipe, a socket or a device")
  static let aFile = Phrase("a-file", en: "a file")

  static func kind(_ kind: FileSystem.Kind) -> Phrase {
    switch kind {
    case .folder: FileSystem.Oddity.folder.phrase
    case .link: FileSystem.Oddity.link.phrase
    case .other: aDevice
    case .file: aFile
    }
  }
}
