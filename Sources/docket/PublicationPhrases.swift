import DocketLanguage

/// What the command `publish` says when all went well.
enum PublicationPhrases {
  static let unchanged = Phrase("unchanged", en: "no hearing, case, day or text has changed")
  static let oldLedger = Phrase(
    "old-ledger",
    en:
      "the previous ledger is that of an older docket: whether published dates, calendars and uid_domain stay as they were is compared from the next publication on"
  )
  static let unsealedLedger = Phrase(
    "unsealed-ledger",
    en:
      "the previous ledger is that of an older docket, which wrote no digest of it: damage could not be noticed this once, and is from now on"
  )
  static let nothingPublished = Phrase(
    "nothing-published", en: "nothing was published; what was there is as it was")
  static let recordsHaveErrors = Phrase(
    "records-have-errors", en: "nothing was published, because the records have errors")
  static let notCurrent = Phrase("not-current", en: "not current: {path}")
  static let current = Phrase("current", en: "{folder} is current")
  static let twoRenames = Phrase(
    "two-renames", en: "this file system cannot exchange folders in one step; two renames were used")
  static let leftBehind = Phrase(
    "left-behind",
    en: "the site is published, but the old files in {folder} could not be removed; remove that folder")
  static let startedInside = Phrase(
    "started-inside",
    en:
      "the folder in which you are was replaced, and you still stand in the old one, which is gone; enter it again: cd \"$PWD\""
  )
  static let largeFeed = Phrase(
    "large-feed",
    en:
      "{path} has {count} {count?entry|entries} in {size} kB; some calendar apps take only about 1,000 entries or 1,000 kB and leave out the rest. calendars.history_months in pipeline.yml leaves old hearings out; days that nobody needs can be taken out"
  )
  static let formerPerson = Phrase(
    "former-person",
    en:
      "the calendar of {person} stays, empty, although this person is no longer in the record, because people may have subscribed to it; its address has these two ids. If the person is to be forgotten, enter the digest of exactly these words, {person}, in records/withdrawn.yml"
  )
  static let files = Phrase(
    "files", en: "published {count} {count?file|files} into {folder}: {changed} new or changed, {gone} gone")
  static let zones = Phrase("zones", en: "time zone database {release}")
  static let zonesOfDay = Phrase("zones-of-day", en: "time zone database {release} of {day}")
  static let formerZones = Phrase("former-zones", en: "at the last publication {former}")
  static let oldZones = Phrase(
    "old-zones",
    en:
      "the time zone database {release} is more than {months} {months?month|months} old; where a state has changed its clocks since, hearings stand at the wrong hour. Bring the system's tzdata up to date (.ci/setup build tries to), or name the folder of a newer one with --zones"
  )
}
