import ArgumentParser
import DocketContributing
import DocketLanguage

/// What `docket new` takes about the first source of a record; all of it begins with `--source-`.
struct FirstSourceOptions: ParsableArguments {
  @Option(help: .said(Phrase("option-source-url", en: "The page of the first source."), valueName: "address"))
  var sourceUrl: String?

  @Option(help: .said(OptionPhrases.sourceType, valueName: "word"))
  var sourceType: String?

  @Option(
    help: .said(
      OptionPhrases.publisher,
      valueName: "name"))
  var sourcePublisher: String?

  @Option(help: .said(Phrase("option-source-title", en: "Its title as printed."), valueName: "text"))
  var sourceTitle: String?

  @Option(
    help: .said(
      Phrase("option-source-description", en: "What it is, where it has no title."), valueName: "text"))
  var sourceDescription: String?

  @Option(help: .said(OptionPhrases.sourceDate, valueName: "date"))
  var sourceDate: String?

  @Option(help: .said(OptionPhrases.sourceLanguage, valueName: "tag"))
  var sourceLanguage: String?

  @Option(help: .said(OptionPhrases.archive, valueName: "address"))
  var sourceArchive: String?

  @Option(
    help: .said(
      OptionPhrases.accessed,
      valueName: "day"))
  var sourceAccessed: String?

  /// What was given.
  var answers: SourceAnswers {
    var answers = SourceAnswers()
    (answers.url, answers.type, answers.publisher) = (sourceUrl, sourceType, sourcePublisher)
    (answers.title, answers.description, answers.date) = (sourceTitle, sourceDescription, sourceDate)
    (answers.language, answers.archive, answers.accessed) = (sourceLanguage, sourceArchive, sourceAccessed)
    return answers
  }
}
