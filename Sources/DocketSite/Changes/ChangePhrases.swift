import DocketLanguage

/// How a publication tells what it changes.
enum ChangePhrases {
  static let line = Phrase("line", en: "{what}: {name}")
  static let lineAt = Phrase("line-at", en: "{what}: {name}: {date}")
  static let lineFromTo = Phrase("line-from-to", en: "{what}: {name}: {old} → {new}")
  static let dated = Phrase("dated-line", en: "{name}: {date}")
  static let hearing = Phrase("hearing", en: "{title} ({event} of {case})")
  static let andMore = Phrase("and-more", en: "… and {count} more")
  static let first = Phrase(
    "first",
    en:
      "first publication: {cases} {cases?case|cases}, {hearings} {hearings?hearing|hearings}, {days} {days?day|days}"
  )
  static let zoneMove = Phrase(
    "zone-move",
    en: "the time zone database moved {event} of {case}: {local} in {zone} is now {now}, was {before}")
}

extension SiteChange.Kind {
  /// How many there are: `2 hearings moved`.
  var counted: Phrase {
    switch self {
    case .moved:
      Phrase("moved", en: "{count} {count?hearing|hearings} moved")
    case .corrected:
      Phrase("corrected", en: "{count} {count?hearing|hearings} with a corrected date")
    case .cancelled:
      Phrase("cancelled", en: "{count} {count?hearing|hearings} cancelled")
    case .postponed:
      Phrase("postponed", en: "{count} {count?hearing|hearings} postponed")
    case .retracted:
      Phrase("retracted", en: "{count} {count?hearing|hearings} retracted")
    case .restored:
      Phrase("restored", en: "{count} {count?hearing|hearings} on again")
    case .added:
      Phrase("added", en: "{count} new {count?hearing|hearings}")
    case .reported:
      Phrase("reported", en: "{count} {count?hearing|hearings} with a report")
    case .dated:
      Phrase("dated", en: "{count} {count?hearing|hearings} with a more exact date")
    case .released, .transferred, .event, .newCase, .newDay, .changedDay, .text, .removed, .withdrawn:
      countedAgain
    }
  }

  /// How many there are, where it is clear that hearings are meant: `1 cancelled`.
  var countedAgain: Phrase {
    switch self {
    case .moved:
      Phrase("moved-too", en: "{count} moved")
    case .corrected:
      Phrase("corrected-too", en: "{count} with a corrected date")
    case .cancelled:
      Phrase("cancelled-too", en: "{count} cancelled")
    case .postponed:
      Phrase("postponed-too", en: "{count} postponed")
    case .retracted:
      Phrase("retracted-too", en: "{count} retracted")
    case .restored:
      Phrase("restored-too", en: "{count} on again")
    case .added:
      Phrase("added-too", en: "{count} new")
    case .reported:
      Phrase("reported-too", en: "{count} with a report")
    case .dated:
      Phrase("dated-too", en: "{count} with a more exact date")
    case .released:
      Phrase("releases", en: "{count} {count?release|releases}")
    case .transferred:
      Phrase("transfers", en: "{count} {count?transfer|transfers}")
    case .event:
      Phrase("events", en: "{count} new {count?event|events}")
    case .newCase:
      Phrase("new-cases", en: "{count} new {count?case|cases}")
    case .newDay:
      Phrase("new-days", en: "{count} new {count?day|days}")
    case .changedDay:
      Phrase("changed-days", en: "{count} {count?day|days} changed")
    case .text:
      Phrase("texts", en: "{count} {count?text|texts}")
    case .removed:
      Phrase("removals", en: "{count} {count?removal|removals}")
    case .withdrawn:
      Phrase("withdrawals", en: "{count} {count?withdrawal|withdrawals}")
    }
  }

  /// The first word of a line.
  var word: Phrase {
    switch self {
    case .moved: Phrase("moved-word", en: "moved")
    case .corrected:
      Phrase("corrected-word", en: "date corrected")
    case .cancelled: Phrase("cancelled-word", en: "cancelled")
    case .postponed: Phrase("postponed-word", en: "postponed")
    case .retracted: Phrase("retracted-word", en: "retracted")
    case .restored: Phrase("restored-word", en: "on again")
    case .added: Phrase("added-word", en: "new")
    case .reported: Phrase("reported-word", en: "report")
    case .dated: Phrase("dated-word", en: "more exact date")
    case .released: Phrase("released-word", en: "release")
    case .transferred: Phrase("transferred-word", en: "transfer")
    case .event: Phrase("event-word", en: "new event")
    case .newCase: Phrase("new-case-word", en: "new case")
    case .newDay: Phrase("new-day-word", en: "new day")
    case .changedDay:
      Phrase("changed-day-word", en: "day changed")
    case .text: Phrase("text-word", en: "text")
    case .removed: Phrase("removed-word", en: "removed")
    case .withdrawn: Phrase("withdrawn-word", en: "withdrawn")
    }
  }
}
