import DocketDiagnostics
import DocketLanguage

/// Everything reading a record can say, for tests of the phrases.
enum RecordPhrases {
  /// All phrases of this target.
  static var all: [Phrase] {
    schema + dates + amounts + (1...12).map(MonthWords.inMonth) + [RecordFile.emptyFile]
      + SchemaRules.all.flatMap { [$0.summary, $0.reason] } + vocabularies
  }

  private static var vocabularies: [Phrase] {
    (Vocabulary.written + Vocabulary.computed).flatMap { [$0.name] + $0.entries.map(\.label) }
  }

  private static let schema: [Phrase] = [
    SchemaPhrases.aText, SchemaPhrases.aList, SchemaPhrases.aBlock, SchemaPhrases.expected,
    SchemaPhrases.expectedObject, SchemaPhrases.objectKeys, SchemaPhrases.blank, SchemaPhrases.leaveOut,
    SchemaPhrases.wrapInList, SchemaPhrases.beginWithDash, SchemaPhrases.replaceWith, SchemaPhrases.unknown,
    SchemaPhrases.missing, SchemaPhrases.addKey, SchemaPhrases.didYouMean, SchemaPhrases.belongsElsewhere,
    SchemaPhrases.allowedKeys, SchemaPhrases.notAWord, SchemaPhrases.allowedWords,
    SchemaPhrases.allowedWordsListed, SchemaPhrases.notADigest, SchemaPhrases.digestForm,
    SchemaPhrases.notADomain, SchemaPhrases.notAFolder,
    SchemaPhrases.notAnID,
    SchemaPhrases.write, SchemaPhrases.notALanguage, SchemaPhrases.languageExamples,
    SchemaPhrases.otherSpelling,
    SchemaPhrases.writeInstead, SchemaPhrases.writeID, SchemaPhrases.notAURL,
    SchemaPhrases.urlForm, SchemaPhrases.notACountry, SchemaPhrases.countryForm, SchemaPhrases.notAZone,
    SchemaPhrases.notABoolean, SchemaPhrases.notANumber, SchemaPhrases.notNth, SchemaPhrases.notATerm,
  ]

  private static let dates: [Phrase] = [
    DatePhrases.narrower, DatePhrases.writeLike, DatePhrases.noSuchDay, DatePhrases.checkDay,
    DatePhrases.noSuchMonth, DatePhrases.noSuchYear, DatePhrases.noSuchTime, DatePhrases.reversed,
    DatePhrases.otherOrder, DatePhrases.spaced, DatePhrases.lookalike, DatePhrases.twoDigits,
    DatePhrases.clockMisplaced, DatePhrases.unsupported, DatePhrases.notADate, DatePhrases.yearFirst,
    DatePhrases.clockForm, DatePhrases.months, DatePhrases.leaveUnknownOut, DatePhrases.markAtEnd,
    DatePhrases.interval, DatePhrases.openEnd,
  ]

  private static let amounts: [Phrase] = [
    AmountPhrases.zero, AmountPhrases.order, AmountPhrases.rangeOrder, AmountPhrases.tooLong,
  ]
}
