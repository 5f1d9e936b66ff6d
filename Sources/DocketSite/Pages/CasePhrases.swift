import DocketLanguage

/// Words of the pages of cases and people.
enum CasePhrases {
  static let nextHearing = Phrase("next-hearing", en: "Next hearing")
  static let noneAhead = Phrase("none-known", en: "We know of no date of a hearing.")
  static let people = Phrase("people", en: "People")
  static let person = Phrase("person", en: "Person")
  static let charges = Phrase("charges", en: "Charges")
  static let timeline = Phrase("timeline", en: "Timeline")
  static let days = Phrase("days", en: "Solidarity days")
  static let recognised = Phrase("recognised", en: "Recognised by others")
  static let sources = Phrase("sources", en: "Sources")
  static let otherNames = Phrase("other-names", en: "Also known as")
  static let born = Phrase("born", en: "Born")
  static let died = Phrase("died", en: "Died")
  static let status = Phrase("last-known", en: "Last known")
  static let unknown = Phrase("unknown", en: "it is not known whether in custody")
  static let alleged = Phrase("alleged", en: "alleged")
  static let retracted = Phrase("retracted", en: "retracted")
  static let since = Phrase("since", en: "Since")
  static let sinceSome = Phrase("since-some", en: "Began at some time")
  static let notKnown = Phrase("not-known", en: "not known to us")
  static let accessUnknown = Phrase("access-unknown", en: "Whether the public may come is not known to us.")
  static let newestOfHearing = Phrase("newest-of-hearing", en: "Newest source:")
  static let beforeYouGo = Phrase(
    "before-you-go", en: "Ask the court or the support group before you travel.")
  static let pale = Phrase(
    "pale", en: "No source is newer than {date}: the pale part of the line is not known.")
  static let without = Phrase("without", en: "Deprived of liberty since")
  static let heldAt = Phrase("held-at", en: "Held at")
  static let asOf = Phrase("as-of", en: "{place}, as of {date}")
  static let newest = Phrase("newest", en: "Newest source about it")
  static let deadline = Phrase("last-order", en: "Last order known to us runs until")
  static let release = Phrase("release", en: "Release expected")
  static let decisions = Phrase("decisions", en: "Decisions")
  static let spells = Phrase("spells", en: "Custody and liberty over time")
  static let spell = Phrase("spell", en: "{date}: {status}")
  static let chargedOn = Phrase("charged-on", en: "Since: {date}")
  static let archive = Phrase("archive", en: "archived copy")
  static let reviewed = Phrase("reviewed", en: "The record was last reviewed on {day}.")
  static let notMonitored = Phrase(
    "not-followed", en: "Nobody follows this case here at present; last look: {day}.")
  static let notMonitoredAtAll = Phrase(
    "not-followed-at-all", en: "Nobody follows this case here at present.")
  static let withSources = Phrase("with-sources", en: "Sources:")
  static let listed = Phrase("listed", en: "{who}: {kind}")
  static let whole = Phrase("whole", en: "The whole case: {title}")
}
