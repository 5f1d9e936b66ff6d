import DocketDiagnostics
import DocketLanguage
import DocketTime

/// What is said about a text that is no date of a record.
enum DatePhrases {
  /// A problem in words, with the rule it belongs to.
  struct Explanation {
    let rule: RuleDescription
    let what: Message
    /// The consequence, where it is another than the rule's.
    var why: Message?
    let mend: [Message]
    let readings: [String]

    /// Explains with the texts to type, or with a hint where only a person knows them.
    init(
      _ rule: RuleDescription, _ what: Phrase, why: Phrase? = nil, _ readings: [String] = [],
      orHint hint: Message? = nil
    ) {
      self.init(rule, what.message, why: why, readings, orHint: hint)
    }

    /// Explains with the texts to type, or with a hint where only a person knows them.
    init(
      _ rule: RuleDescription, _ what: Message, why: Phrase? = nil, _ readings: [String] = [],
      orHint hint: Message? = nil
    ) {
      self.rule = rule
      self.what = what
      self.why = why?.message
      mend = readings.isEmpty ? [hint].compactMap(\.self) : DatePhrases.write(readings)
      self.readings = readings
    }

    init(_ rule: RuleDescription, _ what: Message, mend: [Message], readings: [String]) {
      self.rule = rule
      self.what = what
      self.mend = mend
      self.readings = readings
    }
  }

  /// Says what is wrong with a text, and what to type.
  static func explain(_ problem: DateProblem, of text: String) -> Explanation {
    let format = SchemaRules.dateFormat
    let none = SchemaRules.nonexistentDate
    let unused = SchemaRules.unsupportedDate
    let remedies = DateRemedies(of: problem, in: text)
    switch problem {
    case .noSuchDay, .noSuchMonth:
      if let known = remedies.known { return leavingOut(none, zeros, known) }
      guard case .noSuchDay(_, let month, let last) = problem else {
        return Explanation(none, impossibleMonth(problem), orHint: yearFirst.message)
      }
      return Explanation(
        none, noSuchDay.with(["month": .term(MonthWords.inMonth(month)), "last": .count(last)]),
        mend: [checkDay.message] + remedies.readings.map { untilThen.with(["text": .code($0)]) }, readings: []
      )
    case .noSuchYear: return Explanation(none, noSuchYear, orHint: yearFirst.message)
    case .noSuchTime: return Explanation(none, noSuchTime, orHint: clockForm.message)
    case .reversed(let swapped): return Explanation(SchemaRules.intervalOrder, reversed, [swapped])
    case .dotted(let readings):
      return remedies.isClock
        ? Explanation(format, otherClock, why: otherClockReason, readings)
        : Explanation(format, otherOrder, readings)
    case .spaced(let reading): return Explanation(format, spaced, why: exactReason, [reading])
    case .lookalike(let reading): return Explanation(format, lookalike, why: exactReason, [reading])
    case .twoDigitYear: return Explanation(format, twoDigits, orHint: yearFirst.message)
    case .clockWithoutDay:
      return Explanation(
        unused, clockMisplaced.message,
        mend: remedies.readings.flatMap { known in
          [
            dayBetween.with(["example": .code("\(known.prefix(4))-09-04\(text.dropFirst(known.count))")]),
            hourAway.with(["text": .code(known)]),
          ]
        }, readings: remedies.readings)
    case .clockInInterval, .qualifiedClock:
      return Explanation(unused, clockMisplaced, remedies.readings, orHint: clockForm.message)
    case .unsupported(let feature):
      if let known = remedies.known { return leavingOut(unused, signs, known) }
      return Explanation(unused, unsupported, remedies.readings, orHint: hint(feature))
    case .empty, .notADate:
      guard let clock = remedies.clock else {
        return Explanation(format, notADate, why: exactReason, orHint: yearFirst.message)
      }
      guard let known = remedies.before else {
        return Explanation(
          format, clockAlone, why: otherClockReason,
          orHint: dayBefore.with(["example": .code("2023-09-04T\(clock)")]))
      }
      return Explanation(
        format, clockForDay.message,
        mend: [
          dayBetween.with(["example": .code("\(known.prefix(4))-09-04T\(clock)")]),
          hourAway.with(["text": .code(known)]),
        ], readings: [known])
    }
  }

  private static func impossibleMonth(_ problem: DateProblem) -> Message {
    guard case .noSuchMonth(let month) = problem else { return notADate.message }
    return noSuchMonth.with(["month": .count(month)])
  }

  private static func leavingOut(_ rule: RuleDescription, _ what: Phrase, _ known: String) -> Explanation {
    Explanation(rule, what.message, mend: [leaveOut.with(["text": .code(known)])], readings: [known])
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

  static let narrowerReason = Phrase(
    "narrower-reason", en: "Calendars show whole days here, and programs rely on the form.")
  static let writeLike = Phrase("write-like", en: "Write it like {example}.")
  static let noSuchDay = Phrase("no-such-day", en: "{month} has only {last} days.")
  static let checkDay = Phrase(
    "check-day", en: "Look the day up in the source; only a person can know which one is meant.")
  static let untilThen = Phrase("until-then", en: "Until then, write {text}.")
  static let zeros = Phrase("zeros", en: "There is no day or month 00.")
  static let signs = Phrase("signs", en: "A day or month that is not known has signs in its place here.")
  static let leaveOut = Phrase("leave-out", en: "Leave out what is not known: write {text}.")
  static let otherClock = Phrase(
    "other-clock", en: "The time of day is not written after a `T`, as two digits, a colon and two digits.")
  static let otherClockReason = Phrase(
    "other-clock-reason", en: "Calendars would show another hour or none, and people would come too late.")
  static let exactReason = Phrase(
    "exact-reason", en: "A date that cannot be read is in no calendar and in no order.")
  static let clockAlone = Phrase("clock-alone", en: "This is a time of day without its day.")
  static let dayBefore = Phrase("day-before", en: "Put the day before it, like {example}.")
  static let clockForDay = Phrase(
    "clock-for-day", en: "Where the day belongs, there is a time of day.")
  static let dayBetween = Phrase("day-between", en: "Put the day between them, like {example}.")
  static let hourAway = Phrase("hour-away", en: "If the day is not known, leave the hour out: write {text}.")
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
