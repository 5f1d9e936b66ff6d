import DocketDiagnostics
import DocketEditing
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A day that returns does return: it has a day to return on, and its end does not come before its beginning.
  static let recurrenceValid: Rule = Rule(
    RuleDescription(
      id: "recurrence-valid", family: .calendar, severity: .error,
      summary: Phrase("summary", en: "A day that returns can do so."),
      reason: Phrase("reason", en: "Calendars would leave the day out, or show it in some years only."),
      exception: Phrase("exception", en: "When the day is really kept in leap years only.")),
    examples: [
      .reports(
        "`bells` returns every year and has no `date` to return on.",
        in: """
          days:
            - id: bells
              type: vigil
              title: {en: Bells, fr: Cloches, ru: Колокола}
              repeat: ⟦yearly⟧
              sources: [bulletin]
          """),
      .reports(
        "`bells` falls on 29 February, and nothing says when it is kept in common years.",
        in: """
          days:
            - id: bells
              type: vigil
              title: {en: Bells, fr: Cloches, ru: Колокола}
              date: ⟦2028-02-29⟧
              repeat: yearly
              sources: [bulletin]
          """),
      .reports(
        "`bells` ends before it begins: 2030.",
        in:
          "days: [{id: bells, type: vigil, title: {en: Bells, fr: Cloches, ru: Колокола}, date: 2031-05-02, repeat: yearly, until: ⟦2030⟧, sources: [bulletin]}]\n"
      ),
      .reports(
        "`bells` ends before it begins: 2029.",
        in: """
          days:
            - id: bells
              type: vigil
              title: {en: Bells, fr: Cloches, ru: Колокола}
              repeat: {month: 10, weekday: sunday, nth: 5}
              since: 2030
              until: ⟦2029⟧
              sources: [bulletin]
          """),
      .reports(
        "`bells` lasts longer than a year, and begins again before it is over.",
        in:
          "days: [{id: bells, type: vigil, title: {en: Bells, fr: Cloches, ru: Колокола}, date: ⟦2031-05-02/2032-05-03⟧, repeat: yearly, sources: [bulletin]}]\n"
      ),
      .reports(
        "`bells` returns every week and has no `date` to return on.",
        in: """
          days:
            - id: bells
              type: vigil
              title: {en: Bells, fr: Cloches, ru: Колокола}
              repeat: ⟦weekly⟧
              sources: [bulletin]
          """),
      .reports(
        "`bells` lasts longer than a week, and begins again before it is over.",
        in:
          "days: [{id: bells, type: vigil, title: {en: Bells, fr: Cloches, ru: Колокола}, date: ⟦2031-05-02/2031-05-09⟧, repeat: weekly, sources: [bulletin]}]\n"
      ),
      .accepts(
        """
        days:
          - {id: leap, type: vigil, title: {en: Leap, fr: Saut, ru: Скачок}, date: 2028-02-29, repeat: yearly, leap_day: march-1, sources: [bulletin]}
          - {id: once, type: vigil, title: {en: Once, fr: Unique, ru: Однажды}, date: 2028-02-29, sources: [bulletin]}
          - {id: week, type: vigil, title: {en: Week, fr: Semaine, ru: Неделя}, date: 2028-02-25/2028-02-29, repeat: yearly, sources: [bulletin]}
          - {id: fifth, type: vigil, title: {en: Fifth, fr: Cinq, ru: Пятое}, repeat: {month: 2, weekday: monday, nth: 5}, since: 2030, until: 2030, sources: [bulletin]}
          - {id: tuesdays, type: vigil, title: {en: Bells, fr: Cloches, ru: Колокола}, date: 2028-02-29, repeat: weekly, sources: [bulletin]}
          - {id: weeks, type: vigil, title: {en: Weeks, fr: Semaines, ru: Недели}, date: 2031-05-02/2031-05-08, repeat: weekly, sources: [bulletin]}
          - {id: turn, type: vigil, title: {en: Turn, fr: Tour, ru: Поворот}, date: 2030-12-31/2031-01-01, repeat: yearly, since: 2030, until: 2031-06, sources: [bulletin]}
        """),
    ],
    check: .file { file, _, findings in
      switch file.content {
      case .caseRecord(let record)?:
        for day in record.days?.value ?? [] { check(RecurringDay(day.value), in: file, &findings) }
      case .day(let record)?: check(RecurringDay(record), in: file, &findings)
      default: break
      }
    })

  private static func check(_ day: RecurringDay, in file: RecordFile, _ findings: inout Findings) {
    func report(_ phrase: Phrase, at range: ByteRange, mend: [Message], fixes: [Fix] = []) {
      findings.report(
        phrase.with(["id": .code(day.id ?? "?")]), at: range, in: file.source, mend: mend, fixes: fixes,
        subject: day.subject)
    }
    if let until = day.until, let begin = day.since ?? day.date, until.value.isBefore(begin.value) == .yes {
      findings.report(
        endsFirst.with(["id": .code(day.id ?? "?"), "date": .date(until.value)]), at: until.range,
        in: file.source, mend: [compareEnd.message],
        notes: [.init(begins.message, at: file.source.location(begin.range))], subject: day.subject)
    }
    guard let repetition = day.repetition else { return }
    switch repetition.value {
    case .block: break
    case .plain(.weekly):
      if day.hasNoDate { report(noDateWeekly, at: repetition.range, mend: [addFirstDate.message]) }
      guard let date = day.date else { break }
      if let last = date.value.latest, let next = date.value.earliest.adding(days: 7), last >= next {
        report(tooLongWeekly, at: date.range, mend: [shortenWeekly.message])
      }
    case .plain(.yearly):
      if day.hasNoDate {
        report(noDate, at: repetition.range, mend: [addDate.message])
      }
      guard let date = day.date else { break }
      let first = date.value.earliest
      if let last = date.value.latest, let next = first.adding(years: 1, months: 0), last >= next {
        report(tooLong, at: date.range, mend: [shorten.message])
      }
      guard first.month == 2, first.day == 29, day.hasNoLeapDay else { break }
      let choices = ["february-28", "march-1"]
      report(
        leap, at: date.range,
        mend: choices.map { choose.with(["line": .code("leap_day: \($0)")]) },
        fixes: choices.compactMap { choice in
          edits(adding: choice, below: repetition.range, in: file.source).map {
            Fix(choose.with(["line": .code("leap_day: \(choice)")]), edits: $0, safety: .suggested)
          }
        })
    }
  }

  /// The edits that add a `leap_day`; nil where the file is one that is not edited.
  private static func edits(
    adding choice: String, below repetition: ByteRange, in source: SourceFile
  ) -> [TextEdit]? {
    guard var file = try? EditedFile(source), let place = file.path(of: repetition), let block = place.parent,
      case .key(let key)? = place.steps.last
    else { return nil }
    do {
      try file.set(.text(choice), at: block.appending("leap_day"), order: [key, "leap_day"])
    } catch {
      return nil
    }
    return file.edits
  }

  private static let noDate = Phrase("no-date", en: "{id} returns every year and has no `date` to return on.")
  private static let addDate = Phrase(
    "add-date", en: "Add `date:` with the first year’s day, or take `repeat` out.")
  private static let noDateWeekly = Phrase(
    "no-date-weekly", en: "{id} returns every week and has no `date` to return on.")
  private static let addFirstDate = Phrase(
    "add-first-date", en: "Add `date:` with the first day that a source tells of, or take `repeat` out.")
  private static let tooLongWeekly = Phrase(
    "too-long-weekly", en: "{id} lasts longer than a week, and begins again before it is over.")
  private static let shortenWeekly = Phrase(
    "shorten-weekly", en: "Compare the `date`; with `repeat: weekly` write the days of the first week only.")
  private static let leap = Phrase(
    "leap", en: "{id} falls on 29 February, and nothing says when it is kept in common years.")
  private static let choose = Phrase("choose", en: "Write {line}.")
  private static let endsFirst = Phrase("ends-first", en: "{id} ends before it begins: {date}.")
  private static let compareEnd = Phrase(
    "compare-end", en: "Compare `since`, `date` and `until` with the source.")
  private static let begins = Phrase("begins", en: "the beginning")
  private static let tooLong = Phrase(
    "too-long", en: "{id} lasts longer than a year, and begins again before it is over.")
  private static let shorten = Phrase(
    "shorten", en: "Compare the two years of the `date`; with `repeat: yearly` write the first edition only.")
}

/// What the days of a case and the days of no single case have in common.
private struct RecurringDay {
  let id: String?
  let subject: String?
  let date: Located<RecordDate>?
  /// Whether nothing says on which day it is kept.
  let hasNoDate: Bool
  let repetition: Located<BlockOrPlain<MonthlyWeekday, Repetition>>?
  let since: Located<RecordDate>?
  let until: Located<RecordDate>?
  /// Whether nothing says when 29 February is kept in common years.
  let hasNoLeapDay: Bool

  init(_ day: Day) {
    (id, subject, date) = (day.id?.value, day.id?.value, day.date)
    hasNoDate = day.$dates.isAbsent && day.$date.isAbsent
    (repetition, since, until) = (day.repetition, day.since, day.until)
    hasNoLeapDay = day.$leapDay.isAbsent
  }

  init(_ day: DayRecord) {
    (id, subject, date) = (day.id?.value, day.id?.value, day.date)
    hasNoDate = day.$dates.isAbsent && day.$date.isAbsent
    (repetition, since, until) = (day.repetition, day.since, day.until)
    hasNoLeapDay = day.$leapDay.isAbsent
  }
}
