import DocketLanguage

/// What somebody may type where fixes are offered, in the language that is spoken and in English.
struct OfferKeys {
  /// How many fixes are offered, at least one.
  let count: Int
  let language: MessageLanguage

  /// What was typed.
  enum Answer: Hashable {
    /// Make the fix with this index.
    case make(Int)
    /// Leave it as it is, and go on.
    case leave
    /// Make no more.
    case stop
  }

  /// The question, with what each key does.
  var question: String {
    let phrase = count == 1 ? Self.one : Self.several
    return phrase.with(["last": .count(count)]).text(in: language)
  }

  /// What is said after something else was typed.
  var explanation: String {
    let phrase = count == 1 ? Self.again : Self.againSeveral
    return phrase.with(["last": .count(count)]).text(in: language)
  }

  /// What a line means; nil when it is none of the answers.
  func answer(_ line: String) -> Answer? {
    let typed = line.lowercased()
    if typed.isEmpty || Self.no.contains(typed) { return .leave }
    if Self.stop.contains(typed) { return .stop }
    if let number = Int(typed), (1...count).contains(number) { return .make(number - 1) }
    // With several a yes would not say which.
    return count == 1 && Self.yes.contains(typed) ? .make(0) : nil
  }

  // All are understood in every language: nobody changes the keyboard for one letter. None means two things.
  private static let yes: Set<String> = ["y", "yes", "o", "oui", "д", "да"]
  private static let no: Set<String> = ["n", "no", "non", "н", "нет"]
  private static let stop: Set<String> = ["q", "quit", "stop", "quitter", "в", "выход", "стоп", "хватит"]

  private static let one = Phrase(
    "question", en: "Make this change? y = yes, n or Enter = no, go on, q = stop here:")
  private static let several = Phrase(
    "question-several",
    en: "Which one? 1–{last} = make that change, n or Enter = none of them, go on, q = stop here:")
  private static let again = Phrase("again", en: "Please type y, n or q, then Enter.")
  private static let againSeveral = Phrase(
    "again-several", en: "Please type a number from 1 to {last}, n or q, then Enter.")
}
