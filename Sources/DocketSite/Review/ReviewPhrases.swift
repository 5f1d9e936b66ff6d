import DocketLanguage

/// What a review says of records, beside the words that feeds and publications have.
enum ReviewPhrases {
  static let unreadable = Phrase(
    "unreadable", en: "One of the two states of this file cannot be read, so nothing can be compared.")
  static let layout = Phrase(
    "layout", en: "Only the layout of the file changes; it says what it said before.")
  static let order = Phrase("order", en: "The same entries stand in another order: {key}")

  static let caseAdded = Phrase(
    "case-added",
    en:
      "New case: {people} {people?person|people}, {hearings} {hearings?hearing|hearings}, {ahead} of them ahead"
  )
  static let caseRemoved = Phrase(
    "case-removed",
    en:
      "The case is gone, and `records/withdrawn.yml` has no line for it: its pages and calendars vanish without a word."
  )
  static let caseWithdrawn = Phrase(
    "case-withdrawn",
    en: "A case is withdrawn: its pages and calendars vanish, and nothing names it any more.")
  static let caseHidden = Phrase("case-hidden", en: "A withdrawn case")
  static let dayWithdrawn = Phrase(
    "day-withdrawn", en: "A day is withdrawn: it vanishes, and nothing names it any more.")
  static let dayHidden = Phrase("day-hidden", en: "A withdrawn day")
  static let dayRemoved = Phrase(
    "day-removed", en: "A day is gone, and `records/withdrawn.yml` has no line for it: {name}")
  static let personAdded = Phrase("person-added", en: "New person: {name}")
  static let personChanged = Phrase("person-changed", en: "Facts about a person change: {name}")
  static let personRemoved = Phrase(
    "person-removed", en: "A person is gone, and `records/withdrawn.yml` has no line for it: {name}")
  static let personWithdrawn = Phrase(
    "person-withdrawn",
    en: "A person is withdrawn: the page and the calendar vanish, and nothing names this person any more.")

  static let dateChanged = Phrase("date-changed", en: "date changed without saying why")
  static let detailsChanged = Phrase("details-changed", en: "details changed")
  static let eventRemoved = Phrase("event-removed", en: "event removed")
  static let custody = Phrase("custody", en: "Custody of {name}: {old} → {new}")
  static let custodyKnown = Phrase("custody-known", en: "Custody of {name}: {new}")
  static let custodySince = Phrase("custody-since", en: "Since: {date}")

  static let consent = Phrase("consent", en: "Consent of the person: {old} → {new}")
  static let withheld = Phrase("withheld", en: "Subjects that the record must not mention: {old} → {new}")
  static let nobodySaid = Phrase("nobody-said", en: "not said")
  static let support = Phrase("support", en: "How people can help changes")
  static let lettersGone = Phrase("letters-gone", en: "Letters: what the site says of them vanishes.")
  static let lettersNew = Phrase("letters-new", en: "Letters: the site says how to write.")
  static let addressGone = Phrase(
    "address-gone", en: "The address for letters vanishes from the site: {name}")
  static let addressNew = Phrase("address-new", en: "The site gets an address for letters: {name}")
  static let addressChanged = Phrase("address-changed", en: "The address for letters is another: {name}")
  static let birthdayGone = Phrase(
    "birthday-gone", en: "The birthday vanishes from pages and calendars: {name}")
  static let birthdayNew = Phrase(
    "birthday-new", en: "The birthday will stand on pages and in calendars: {name}")
  static let placesGone = Phrase(
    "places-gone", en: "Places vanish from the site: of {count} {count?event|events}.")
  static let placesNew = Phrase(
    "places-new", en: "Places appear on the site: of {count} {count?event|events}.")

  static let chargeAdded = Phrase("charge-added", en: "New charge: {charge}")
  static let chargeChanged = Phrase("charge-changed", en: "Charge changed: {charge}")
  static let chargeStatus = Phrase("charge-status", en: "Charge: {charge}: {old} → {new}")
  static let chargeRemoved = Phrase("charge-removed", en: "Charge removed: {charge}")
  static let recognitionAdded = Phrase("recognition-added", en: "New recognition: {name}")
  static let recognitionChanged = Phrase("recognition-changed", en: "Recognition changed: {name}")
  static let recognitionRemoved = Phrase("recognition-removed", en: "Recognition removed: {name}")
  static let proceeding = Phrase("proceeding", en: "Proceedings change: {name}")
  static let sourceAdded = Phrase("source-added", en: "New source: {source}")
  static let sourceChanged = Phrase("source-changed", en: "Source changed: {source}")
  static let sourceRemoved = Phrase("source-removed", en: "Source removed: {source}")
  static let exceptions = Phrase("exceptions", en: "What the check accepts in this record changes")

  static let changed = Phrase("changed", en: "{key}: {old} → {new}")
  static let added = Phrase("added", en: "{key}: {new} (new)")
  static let removed = Phrase("removed", en: "{key}: {old} (removed)")
}

/// What a review says of texts and their translations.
enum ReviewTextPhrases {
  static let reworded = Phrase("reworded", en: "{text}: new wording {languages}")
  static let translated = Phrase("translated", en: "{text}: now also {languages}")
  static let gone = Phrase("gone", en: "{text}: no longer {languages}")
  static let older = Phrase(
    "older", en: "The text {languages} is now older than its original: it was not translated again.")
  static let missing = Phrase("missing", en: "There is no text {languages}.")
  static let wording = Phrase("wording", en: "{old} → {new}")
  static let title = Phrase("title", en: "title")
  static let short = Phrase("short", en: "short title")
  static let summary = Phrase("summary", en: "summary")
  static let story = Phrase("story", en: "story")
  static let name = Phrase("name", en: "name")
  static let note = Phrase("note", en: "note")
  static let attend = Phrase("attend", en: "how to attend")
  static let occupation = Phrase("occupation", en: "occupation")

  /// What a key is called; nil for keys that few have heard of.
  static func label(of key: String) -> Phrase? {
    switch key {
    case "title": title
    case "short": short
    case "summary": summary
    case "story": story
    case "name": name
    case "note": note
    case "attend": attend
    case "occupation": occupation
    default: nil
    }
  }
}

/// What a review says of registries, settings and withdrawals.
enum ReviewSitePhrases {
  static let courts = Phrase("courts", en: "Courts")
  static let places = Phrase("places", en: "Places")
  static let laws = Phrase("laws", en: "Laws")
  static let organisations = Phrase("organisations", en: "Organisations")
  static let jurisdictions = Phrase("jurisdictions", en: "Tables of law")
  static let withdrawals = Phrase("withdrawals", en: "Withdrawals")
  static let settings = Phrase("settings", en: "Settings of the site")

  static let entryAdded = Phrase("entry-added", en: "New: {name}")
  static let entryChanged = Phrase("entry-changed", en: "Changed: {name}")
  static let entryRemoved = Phrase("entry-removed", en: "Removed: {name}")
  static let touches = Phrase(
    "touches", en: "{count} {count?record refers|records refer} to it.")
  static let zoneMoves = Phrase(
    "zone-moves",
    en: "{count} {count?hearing begins|hearings begin} at another moment, because the clock is another one:")
  static let zoneMove = Phrase("zone-move", en: "{name}: {date}, {old} → {new}")

  static let domain = Phrase(
    "domain",
    en: "The domain in the identity of every calendar entry changes, so subscribers get all entries twice.")
  static let languagesNew = Phrase("languages-new", en: "The site gets pages and calendars {languages}.")
  static let languagesGone = Phrase(
    "languages-gone", en: "Pages and calendars {languages} vanish; who subscribed to them gets nothing more.")
  static let setting = Phrase("setting", en: "A setting changes: {key}")
  static let strictness = Phrase("strictness", en: "What the check demands or allows changes: {key}")
  static let marks = Phrase("marks", en: "Old translations")
  static let marked = Phrase(
    "marked",
    en: "{count} {count?translation is|translations are} marked as older than the original from now on.")
  static let unmarked = Phrase(
    "unmarked-texts",
    en: "{count} {count?translation is|translations are} no longer marked as older than the original.")
  static let noted = Phrase("noted", en: "{count} {count?withdrawal is|withdrawals are} noted.")
  static let undone = Phrase(
    "undone",
    en:
      "{count} {count?withdrawal is|withdrawals are} taken back: what was withdrawn could be published again."
  )
}

/// What a review says around the changes.
enum ReviewFramePhrases {
  static let heading = Phrase("heading", en: "What readers and subscribers notice")
  static let since = Phrase("since", en: "Compared with {ref}")
  static let nothing = Phrase("nothing", en: "Readers and subscribers notice nothing.")
  static let unchanged = Phrase("unchanged", en: "The records are as they were.")
  static let causes = Phrase("causes", en: "This change causes {count} {count?finding|findings}")
  static let causesNone = Phrase("causes-none", en: "This change causes no findings")
  static let advice = Phrase("advice", en: "{count} more for information")
  static let before = Phrase("before", en: "{count} {count?finding was|findings were} there before")
  static let mended = Phrase("mended", en: "{count} {count?finding is|findings are} gone with it")
}
