import ArgumentParser
import DocketContributing

/// What `docket new` takes about the first source of a record; all of it begins with `--source-`.
struct FirstSourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The page of the first source.", valueName: "address"))
  var sourceUrl: String?

  @Option(help: ArgumentHelp("What kind of source it is.", valueName: "word"))
  var sourceType: String?

  @Option(help: ArgumentHelp("Who published it: an id, or a name in any language.", valueName: "name"))
  var sourcePublisher: String?

  @Option(help: ArgumentHelp("Its title as printed.", valueName: "text"))
  var sourceTitle: String?

  @Option(help: ArgumentHelp("What it is, where it has no title.", valueName: "text"))
  var sourceDescription: String?

  @Option(help: ArgumentHelp("When it was published.", valueName: "date"))
  var sourceDate: String?

  @Option(help: ArgumentHelp("Its language.", valueName: "tag"))
  var sourceLanguage: String?

  @Option(help: ArgumentHelp("A copy in a web archive.", valueName: "address"))
  var sourceArchive: String?

  @Option(help: ArgumentHelp("The day on which you read it yourself, or today.", valueName: "day"))
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
