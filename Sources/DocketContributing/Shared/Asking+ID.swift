import DocketLanguage
import DocketRecords
import DocketRules

extension Asking {
  /// An id, for which one is proposed that is made of a name.
  ///
  /// - Parameters:
  ///   - given: what was given with the command.
  ///   - name: the name in its languages; the first that can be written in a–z counts, English before others.
  ///   - length: the greatest length.
  ///   - isTaken: whether an id is in use.
  /// - Returns: the id.
  /// - Throws: `AskingProblem` where it is missing or cannot be used.
  func id(
    _ given: String?, of name: LanguageTexts, length: Int = ProposedID.length, isTaken: (String) -> Bool
  ) throws(AskingProblem) -> String {
    let english = name.versions.filter { $0.language.language == "en" }
    var proposed: String?
    // Written in other letters, a private value would not be known again and hidden.
    for version in english + name.versions
    where proposed == nil && PrivateText.masked(version.text) == version.text {
      proposed = ProposedID.make(from: version.text, in: version.language, isTaken: isTaken)
    }
    return try value(
      "--id", given: given, question: Self.idQuestion.message,
      standard: proposed.map { Standard($0, shown: $0) }
    ) { typed throws(Refusal) in try AnswerReading.id(typed, length: length, isTaken: isTaken) }
  }

  private static let idQuestion = Phrase("id-question", en: "Its id, which never changes")
}
