import DocketLanguage

/// What docket says when a publication would break a promise.
enum BrokenPromisePhrases {
  static let domain = Phrase(
    "uid-domain",
    en:
      "`uid_domain` in `pipeline.yml` was {old} at the last publication and is {new} now: every entry of every calendar would get another name, and subscribers would have all of them twice."
  )
  static let keepDomain = Phrase(
    "keep-domain",
    en: "Write {old} again; it stays even when the site moves. If it must change, say {option}.")
  static let calendar = Phrase(
    "calendar",
    en:
      "The calendar {path} is published and would vanish; those who subscribed to it would hear nothing more."
  )
  static let keepCalendars = Phrase(
    "keep-calendars",
    en:
      "Put the language back into `languages` of `pipeline.yml`, or the title of the case in that language. If they may go, say {option}."
  )
  static let silentMove = Phrase(
    "silent-move",
    en:
      "The hearing {event} of {case} was published for {old} and is now at {new}, and its record does not say that it was there."
  )
  static let sayOldDate = Phrase(
    "say-old-date",
    en:
      "Add the published date to `moved_from` if the court moved it, or to `corrected_from` if it was our mistake; else people go there on the old day. To publish without a word, say {option}."
  )
  static let unpublished = Phrase(
    "unpublished",
    en: "The hearing {event} of {case} has an old date under {key} that was never published: {date}.")
  static let dropOldDate = Phrase(
    "drop-old-date",
    en:
      "Nobody has to be told that it changed: take it out, or write the date that was published. To announce it all the same, say {option}."
  )
  static let missingLedger = Phrase(
    "missing-ledger",
    en:
      "{folder} holds published files, and their ledger.json is missing: without the ledger every entry would look new to every subscriber, and nobody would see which hearings moved."
  )
  static let fetchLedger = Phrase(
    "fetch-ledger",
    en:
      "Put the ledger.json of the last publication back, or name it with `--previous`. To publish as if for the first time, say {option}."
  )

  static let futureDay = Phrase(
    "future-day",
    en:
      "This publication is to count as one of {day}, and this computer's clock says {clock}: hearings before that day would count as past, and everything that changes would be stamped with it."
  )
  static let writeDay = Phrase(
    "write-day",
    en:
      "Write the day that is meant under `--as-of` or SOURCE_DATE_EPOCH, or leave it out; if the clock is wrong, set it. If that day is meant, say {option}."
  )
  static let futureStamps = Phrase(
    "future-stamps",
    en:
      "The ledger says that something was published on {day}, and that is yet to come: today is {today}. Every later change would have to be stamped later still."
  )
  static let earlierLedger = Phrase(
    "earlier-ledger",
    en:
      "If the clock or `--as-of` is wrong, mend that. Else put the ledger.json of the last good publication back, or name it with `--previous`. If the site went out with that day, its readers have those stamps: say {option}, and later ones follow."
  )
}
