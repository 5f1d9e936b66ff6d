import DocketLanguage

extension ReviewChange {
  /// The change without words of the record as it was, and without values.
  ///
  /// Where the same change withdraws a person, these words may name that person in any form that a language has, which
  /// no list of names could mask.
  ///
  /// - Returns: what can be told of it all the same.
  func discreet() -> ReviewChange {
    let phrase: Phrase
    switch kind {
    case .hearingRemoved, .eventRemoved, .dayRemoved, .chargeRemoved, .recognitionRemoved, .sourceRemoved:
      phrase = ReviewSitePhrases.entryRemoved
    case .eventChanged, .personChanged, .support, .dayChanged, .chargeChanged, .recognitionChanged,
      .proceeding,
      .sourceChanged, .exceptions, .fact:
      phrase = ReviewSitePhrases.entryChanged
    default: return withSentence(sentence)
    }
    let name = Argument.code(object ?? key ?? "")
    return withSentence { $0.say(phrase.with(["name": name])) }
  }

  private func withSentence(_ sentence: @escaping ReviewGroup.Sentence) -> ReviewChange {
    ReviewChange(
      kind: kind, level: level, object: object, key: key, languages: languages, older: older,
      missing: missing,
      calendar: calendar, sentence: sentence)
  }
}
