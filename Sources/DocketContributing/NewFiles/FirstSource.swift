import DocketLanguage
import DocketRecords
import DocketTime

/// Asks for the first source of a new record, which may also come later.
struct FirstSource {
  private let asking: Asking
  private let corpus: Corpus
  private let today: CivilDate

  /// Prepares for questions.
  init(_ asking: Asking, _ corpus: Corpus, today: CivilDate) {
    (self.asking, self.corpus, self.today) = (asking, corpus, today)
  }

  /// The source with its id; nil where there is none yet.
  func ask(_ given: SourceAnswers, in language: LanguageTag) throws(AskingProblem) -> (
    id: String, source: NewSource
  )? {
    var given = given
    given.url = try asking.optional(
      "--source-url", given: given.url, question: Self.url.message, reading: AnswerReading.address)
    guard given.url != nil else { return nil }
    let source = try SourceQuestions(asking, corpus, today: today, prefix: "--source-").ask(
      given, in: language)
    return (source.proposedID(besides: []), source)
  }

  private static let url = Phrase("url", en: "Address of a page that tells of it; empty if it comes later")
}
