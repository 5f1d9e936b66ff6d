import DocketLanguage

/// What an entry says where nobody who glances at a phone shall learn what it is about.
protocol DiscreetSubject: EntrySubject {
  /// A word such as `Appointment` with the number of the entry, and what is special about it first; without names.
  func neutral(_ voice: inout Voice, number: Int) -> String
}

extension Voice {
  /// A neutral word with its number, what is special first: `Cancelled: Appointment 4182`.
  mutating func neutral(_ noun: Phrase, _ number: Int, prefix: String? = nil) -> String {
    let text = say(noun.with(["number": .text("\(number)")]))
    guard let prefix else { return text }
    return say(SharedPhrases.labelled.with(["label": .text(prefix), "text": .text(text)]))
  }
}

extension HearingSubject: DiscreetSubject {
  func neutral(_ voice: inout Voice, number: Int) -> String {
    voice.neutral(DiscreetPhrases.appointment, number, prefix: state.discreetWord.map { voice.say($0) })
  }
}

extension MarkerSubject: DiscreetSubject {
  func neutral(_ voice: inout Voice, number: Int) -> String {
    // The court's clock would be a hint.
    let title = voice.neutral(DiscreetPhrases.appointment, number, prefix: discreetWord.map { voice.say($0) })
    return [title, destination(&voice, withClock: false)].compactMap(\.self).joined(separator: voice.comma)
  }

  private var discreetWord: Phrase? {
    if isOff { return hearing.state.discreetWord }
    if isCorrection { return HearingPhrases.corrected }
    return isEarlier ? DiscreetPhrases.movedForward : DiscreetPhrases.moved
  }
}

extension DaySubject: DiscreetSubject {
  func neutral(_ voice: inout Voice, number: Int) -> String {
    voice.neutral(DiscreetPhrases.reminder, number)
  }
}

extension EmptinessSubject: DiscreetSubject {
  func neutral(_ voice: inout Voice, number: Int) -> String { voice.say(DiscreetPhrases.nothing) }
}

extension HearingState {
  /// The first word of a neutral title: only words that any appointment could have.
  var discreetWord: Phrase? {
    switch self {
    case .unconfirmed: word
    case .postponed: DiscreetPhrases.postponed
    case .cancelled: DiscreetPhrases.cancelled
    case .scheduled, .unconfirmedPast, .unreported, .held, .adjourned, .notConfirmed, .disputed: nil
    }
  }
}
