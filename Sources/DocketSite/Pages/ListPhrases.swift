import DocketLanguage

/// Words of the pages that list things, and of the page about the site.
enum ListPhrases {
  static let nextHearings = Phrase("next-hearings", en: "Next hearings")
  static let nextDays = Phrase("next-days", en: "Next solidarity days")
  static let allHearings = Phrase("all-hearings", en: "All hearings")
  static let allDays = Phrase("all-days", en: "All solidarity days")
  static let pastDays = Phrase("past-days", en: "Past days")
  static let past = Phrase("past", en: "Past hearings")
  static let ofYear = Phrase("of-year", en: "Hearings of {year}")
  static let noneAhead = Phrase("none-known", en: "We know of no date of a hearing.")
  static let noDays = Phrase("no-days", en: "No solidarity day is announced.")
  static let noCases = Phrase("no-cases", en: "There are no cases yet.")
  static let subscribe = Phrase("subscribe", en: "Follow in your calendar")
  static let howTo = Phrase(
    "how-to",
    en:
      "A calendar you subscribe to keeps itself up to date: hearings that are moved or cancelled move or are cancelled there. Copy the address of a link and add it in your calendar app under “subscribe” or “by address”; do not import the file: what is imported never updates."
  )
  static let discreetNote = Phrase(
    "discreet-note",
    en:
      "Two calendars with neutral names, for a phone that others use or look at: entries have a number instead of names, places and links. They protect from a glance at the screen and from a search for names, not from somebody who examines the phone."
  )
  static let discreetHearings = Phrase("discreet-hearings", en: "When court hearings take place")
  static let discreetDays = Phrase("discreet-days", en: "When solidarity days are")
  static let ofCases = Phrase("of-cases", en: "One case")
  static let ofCasesAndPeople = Phrase("of-cases-and-people", en: "One case or one person")
  static let onCountryPages = Phrase(
    "on-country-pages", en: "These calendars stand with the cases, on the page of their state:")
  static let caseCount = Phrase("case-count", en: "{count} {count?case|cases}")
  static let ofPeople = Phrase("of-people", en: "One person")
  static let countries = Phrase("countries", en: "Cases of one state")
  static let tags = Phrase("tags", en: "Cases of one subject")
  static let general = Phrase("general", en: "All cases")
  static let discreet = Phrase("discreet", en: "Discreet calendars")
  static let madeOf = Phrase(
    "made-of",
    en:
      "Every statement on these pages comes from a record that names its sources. What somebody claims is told as a claim; where sources disagree, both versions are given."
  )
  static let quiet = Phrase(
    "quiet",
    en:
      "No page of this site runs a program, sets a cookie or asks another site for anything. You can save the whole site and read it without a network."
  )
  static let takeOut = Phrase(
    "take-out",
    en:
      "Does something here put somebody in danger, or does somebody not want to be named? Tell us, and it will be taken out before anything is discussed."
  )
  static let asOf = Phrase("as-of", en: "These pages were made on {day}.")
  static let stateOf = Phrase("state-of", en: "As of {day}")
  static let repository = Phrase("repository", en: "The records, with everything that ever changed in them")
  static let data = Phrase("data", en: "Data")
  static let dataNote = Phrase(
    "data-note",
    en: "The same records as JSON, with a schema for each file; the list of files has the digests.")
  static let tablesNote = Phrase(
    "tables-note",
    en:
      "The same as tables for spreadsheets and databases (CSV), and a file that says what each column holds."
  )
  static let zones = Phrase(
    "zones", en: "Hours are those of the court’s own clock; the difference from UTC stands beside them.")
  static let changedNote = Phrase(
    "changed-note",
    en: "Hearings and days whose date, state or text has changed, the latest change first.")
  static let firstPublication = Phrase(
    "first-publication",
    en: "This list begins with the publication of {day}; what changes after that will stand here.")
  static let changedOn = Phrase("changed-on", en: "Published or changed on {day}")
  static let statusAsOf = Phrase("status-as-of", en: "{status} (newest source: {date})")
  static let coverage = Phrase("coverage", en: "What this site contains")
  static let counted = Phrase("counted", en: "What there is")
  static let count = Phrase("count", en: "How many")
  static let people = Phrase("people", en: "People")
  static let inCustody = Phrase("in-custody", en: "People last known in custody")
  static let longAgo = Phrase(
    "long-ago", en: "Of these, by a newest source more than two years old")
  static let sources = Phrase("sources", en: "Sources")
  static let archived = Phrase("archived", en: "Sources with an archived copy")
  static let language = Phrase("language", en: "Language")
  static let readable = Phrase("readable", en: "Cases with title and summary")
}
