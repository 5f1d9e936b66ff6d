import DocketDiagnostics
import DocketLanguage
import DocketTime

/// What is said about a text that is no date of a record.
enum DatePhrases {
  /// A problem in words, with the rule it belongs to.
  struct Explanation {
    let rule: RuleDescription
    let what: Message
    let mend: [Message]
    let readings: [String]
  }

  static func explain(_ problem: DateProblem) -> Explanation {
    switch problem {
    case .noSuchDay(_, let month, let last):
      Explanation(
        rule: SchemaRules.nonexistentDate,
        what: noSuchDay.with(["month": .term(MonthWords.inMonth(month)), "last": .count(last)]),
        mend: [checkDay.message], readings: [])
    case .noSuchMonth(let month):
      Explanation(
        rule: SchemaRules.nonexistentDate, what: noSuchMonth.with(["month": .count(month)]),
        mend: [yearFirst.message], readings: [])
    case .noSuchYear:
      Explanation(
        rule: SchemaRules.nonexistentDate, what: noSuchYear.message, mend: [yearFirst.message], readings: [])
    case .noSuchTime:
      Explanation(
        rule: SchemaRules.nonexistentDate, what: noSuchTime.message, mend: [clockForm.message], readings: [])
    case .reversed(let swapped):
      Explanation(
        rule: SchemaRules.intervalOrder, what: reversed.message, mend: write([swapped]), readings: [swapped])
    case .dotted(let readings):
      Explanation(
        rule: SchemaRules.dateFormat, what: otherOrder.message, mend: write(readings), readings: readings)
    case .spaced(let reading):
      Explanation(
        rule: SchemaRules.dateFormat, what: spaced.message, mend: write([reading]), readings: [reading])
    case .lookalike(let reading):
      Explanation(
        rule: SchemaRules.dateFormat, what: lookalike.message, mend: write([reading]), readings: [reading])
    case .twoDigitYear:
      Explanation(
        rule: SchemaRules.dateFormat, what: twoDigits.message, mend: [yearFirst.message], readings: [])
    case .clockInInterval, .qualifiedClock, .clockWithoutDay:
      Explanation(
        rule: SchemaRules.unsupportedDate, what: clockMisplaced.message, mend: [clockForm.message],
        readings: [])
    case .unsupported(let feature):
      Explanation(
        rule: SchemaRules.unsupportedDate, what: unsupported.message, mend: [hint(feature)], readings: [])
    case .empty, .notADate:
      Explanation(
        rule: SchemaRules.dateFormat, what: notADate.message, mend: [yearFirst.message], readings: [])
    }
  }

  private static func write(_ readings: [String]) -> [Message] {
    readings.map { SchemaPhrases.write.with(["text": .code($0)]) }
  }

  private static func hint(_ feature: UnsupportedDateFeature) -> Message {
    switch feature {
    case .season: months.message
    case .unspecifiedDigits, .draftSpelling: leaveUnknownOut.message
    case .approximateAndUnsure, .componentQualifier: markAtEnd.message
    case .set, .significantDigits: interval.message
    case .seconds, .offset: clockForm.message
    case .weekDate, .ordinalDate, .longYear, .negativeYear: yearFirst.message
    case .unknownEnd, .unknownStart, .openStart: openEnd.message
    }
  }

  static let narrower = Phrase("narrower", en: "This place takes a narrower kind of date.")
  static let writeLike = Phrase("write-like", en: "Write it like {example}.")
  static let noSuchDay = Phrase("no-such-day", en: "{month} has only {last} days.")
  static let checkDay = Phrase(
    "check-day", en: "Look the day up in the source; only a person can know which one is meant.")
  static let noSuchMonth = Phrase("no-such-month", en: "There is no month {month}.")
  static let noSuchYear = Phrase("no-such-year", en: "There is no year 0000.")
  static let noSuchTime = Phrase("no-such-time", en: "There is no such time of day.")
  static let reversed = Phrase("reversed", en: "This interval ends before it begins.")
  static let otherOrder = Phrase("other-order", en: "This date is not written year first, with hyphens.")
  static let spaced = Phrase("spaced", en: "There are spaces in this date.")
  static let lookalike = Phrase(
    "lookalike", en: "Some characters of this date only look like digits or hyphens.")
  static let twoDigits = Phrase("two-digits", en: "The year has only two digits.")
  static let clockMisplaced = Phrase(
    "clock", en: "A time of day needs a full day before it, and stands alone.")
  static let unsupported = Phrase("unsupported", en: "docket does not use this form of date.")
  static let notADate = Phrase("not-a-date", en: "This is not a date.")
  static let yearFirst = Phrase(
    "year-first", en: "Write year, month and day like `2023-09-04`; leave out what is not known.")
  static let clockForm = Phrase(
    "clock-form", en: "Write the court’s local time after the day, like `2023-09-04T10:30`.")
  static let months = Phrase("months", en: "Give months instead, like `2023-06/2023-08`.")
  static let leaveUnknownOut = Phrase("leave-unknown", en: "Leave the unknown part out: `2023-09` or `2023`.")
  static let markAtEnd = Phrase(
    "mark-at-end", en: "Put one mark at the end: `2023-09~` (about) or `2023-09?` (unsure).")
  static let interval = Phrase("interval", en: "Write an interval, like `2019-02-07/2019-02-09`.")
  static let openEnd = Phrase("open-end", en: "Give the beginning; an open end is written `2019-02-07/..`.")
}
