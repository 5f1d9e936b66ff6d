import DocketCalendar
import DocketLanguage

extension HearingState {
  /// The word in the title; nil where all is as planned.
  var word: Phrase? {
    switch self {
    case .scheduled, .held: nil
    case .unconfirmed: Phrase("unconfirmed", en: "Unconfirmed")
    case .unconfirmedPast, .unreported:
      Phrase("no-report-yet", en: "No report yet")
    case .adjourned: Phrase("adjourned", en: "Adjourned")
    case .postponed: Phrase("postponed", en: "Postponed")
    case .cancelled: Phrase("cancelled", en: "Cancelled")
    case .notConfirmed:
      Phrase("not-confirmed", en: "No report found")
    case .disputed:
      Phrase("disputed", en: "Sources disagree")
    }
  }

  /// The word for readers in the other direction, whose cells cut it at its beginning; nil for the usual one.
  ///
  /// Of “Unconfirmed” an Arabic month view of Thunderbird 153 showed “…confirmed”.
  var wordByItsEnd: Phrase? {
    switch self {
    case .unconfirmed:
      Phrase("unconfirmed-by-end", en: "Tentative")
    case .unconfirmedPast, .unreported:
      Phrase("no-report-yet-by-end", en: "Report awaited")
    case .notConfirmed:
      Phrase("not-confirmed-by-end", en: "Report missing")
    case .disputed:
      Phrase("disputed-by-end", en: "Contradictory sources")
    case .scheduled, .held, .adjourned, .postponed, .cancelled: nil
    }
  }

  /// What it says in a title; nil where all is as planned.
  func title(_ voice: inout Voice) -> HearingTitle.State? {
    let isAgainst = voice.direction != voice.wordsDirection
    return (isAgainst ? wordByItsEnd ?? word : word).map { word in
      HearingTitle.State(
        words: voice.say(word), isUrgent: isUrgent, isOff: status == .cancelled,
        detail: self == .postponed ? voice.say(HearingPhrases.noNewDate) : nil)
    }
  }

  /// Whether somebody could go in vain who does not see it.
  private var isUrgent: Bool {
    switch self {
    case .unconfirmed, .postponed, .cancelled: true
    case .scheduled, .unconfirmedPast, .unreported, .held, .adjourned, .notConfirmed, .disputed: false
    }
  }

  /// What the state means, as a line of the description.
  ///
  /// It says that something did not open only once the day is over at the court.
  func sentence(isPast: Bool) -> Phrase? {
    switch self {
    case .scheduled, .held: nil
    case .unconfirmed:
      Phrase("unconfirmed-sentence", en: "The hearing is expected; the court has not confirmed it.")
    case .unconfirmedPast:
      Phrase(
        "unconfirmed-past-sentence",
        en: "The court had not confirmed the hearing; its day has passed, and no report is known.")
    case .unreported:
      Phrase("no-report-yet-sentence", en: "The day of the hearing has passed, and no report is known yet.")
    case .adjourned:
      Phrase(
        "adjourned-sentence", en: "The hearing opened and goes on another day, which is an entry of its own.")
    case .postponed where isPast:
      Phrase("postponed-past-sentence", en: "The hearing did not open, and no new date is known.")
    case .postponed:
      Phrase("postponed-sentence", en: "The hearing will not open on this day, and no new date is known.")
    case .cancelled:
      Phrase("cancelled-sentence", en: "The hearing is cancelled.")
    case .notConfirmed:
      Phrase("not-confirmed-sentence", en: "We looked and found no report that the hearing took place.")
    case .disputed:
      Phrase("disputed-sentence", en: "The sources contradict each other.")
    }
  }
}
