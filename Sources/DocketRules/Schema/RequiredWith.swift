import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A key that says nothing by itself has the one beside it that it needs.
  static let requiredWith: Rule = Rule(
    RuleDescription(
      id: "required-with", family: .schema, severity: .error,
      summary: Phrase("summary", en: "A key that means something only beside another one has it beside it."),
      reason: Phrase(
        "reason", en: "Half of what was to be said is missing, and calendars would show nothing or too much.")
    ),
    examples: [
      .reports(
        "`status: unknown` needs `checked`: the day on which somebody looked for a report.",
        in:
          "events: [{id: plea, date: 2031-03-20, type: trial_hearing, status: ⟦unknown⟧, sources: [bulletin]}]\n"
      ),
      .reports(
        "`leap_day` is only for a day on 29 February.",
        in: """
          days:
            - {id: lanterns, type: vigil, title: {en: A, fr: A, ru: А}, date: 2031-09-12, repeat: yearly, leap_day: ⟦march-1⟧, sources: [bulletin]}
          """),
      .reports(
        "Nothing says when the day `lanterns` is kept.",
        in: """
          days:
            - {⟦id⟧: lanterns, type: vigil, title: {en: A, fr: A, ru: А}, sources: [bulletin]}
          """),
      .accepts(
        "events: [{id: plea, date: 2031-03-20, type: trial_hearing, status: unknown, checked: 2031-03-31, sources: [bulletin]}]\n"
      ),
      .accepts(
        """
        days:
          - {id: lanterns, type: vigil, title: {en: A, fr: A, ru: А}, date: 2032-02-29, repeat: yearly, leap_day: march-1, sources: [bulletin]}
          - {id: lamps, type: vigil, title: {en: B, fr: B, ru: Б}, repeat: {month: 9, weekday: sunday, nth: 2}, sources: [bulletin]}
        """),
    ],
    check: .file { file, _, findings in
      if case .caseRecord(let record)? = file.content {
        for event in (record.events?.value ?? []).lazy.map(\.value) {
          guard let status = event.status, status.value == .unknown, event.$checked.isAbsent
          else { continue }
          findings.report(
            needsChecked.with(["line": .code("status: unknown"), "key": .code("checked")]), at: status.range,
            in: file.source, mend: [addChecked.with(["key": .code("checked:")])], subject: event.id?.value)
        }
      }
      for day in file.keptDays {
        if let leapDay = day.leapDay, !day.isLeapDay {
          findings.report(
            onlyLeap.with(["key": .code("leap_day")]), at: leapDay, in: file.source,
            mend: [takeOut.with(["key": .code("leap_day")])], subject: day.id)
        }
        // One that returns every year on no day is a matter of recurrence.
        if !day.hasDate, !day.isRepeated {
          findings.report(
            noDate.with(["id": .code(day.id ?? "?")]), at: day.firstKey, in: file.source,
            mend: [addDate.with(["key": .code("date:")])], subject: day.id)
        }
      }
    })

  private static let needsChecked = Phrase(
    "needs-checked", en: "{line} needs {key}: the day on which somebody looked for a report.")
  private static let addChecked = Phrase(
    "add-checked", en: "Look for a report, and write the day of that after {key}.")
  private static let onlyLeap = Phrase("only-leap", en: "{key} is only for a day on 29 February.")
  private static let takeOut = Phrase("take-out", en: "Take {key} out, or correct the date.")
  private static let noDate = Phrase("no-date", en: "Nothing says when the day {id} is kept.")
  private static let addDate = Phrase("add-date", en: "Write the day after {key}, for instance 2031-09-13.")
}

/// When a day is kept, of a case or of none.
private struct KeptDay {
  let id: String?
  let firstKey: ByteRange
  /// Whether a date is there, or may be.
  let hasDate: Bool
  /// Whether it says that it returns.
  let isRepeated: Bool
  let leapDay: ByteRange?
  /// Whether its date, or a bound of it, may be 29 February.
  let isLeapDay: Bool

  init(
    _ id: Located<String>?, _ date: Stated<RecordDate>, _ dates: Stated<[Located<RecordDate>]>,
    _ repetition: Stated<BlockOrPlain<MonthlyWeekday, Repetition>>, _ leapDay: Located<LeapDay>?,
    firstKey: ByteRange
  ) {
    self.id = id?.value
    self.firstKey = firstKey
    hasDate = !date.isAbsent || dates.isUnreadable || dates.wrappedValue?.value.isEmpty == false
    isRepeated = !repetition.isAbsent
    self.leapDay = leapDay?.range
    let known = date.wrappedValue?.value
    let bounds = known.map { [$0.earliest, $0.latest].compactMap(\.self) } ?? []
    isLeapDay = known == nil || bounds.contains { $0.month == 2 && $0.day == 29 }
  }
}

extension RecordFile {
  fileprivate var keptDays: [KeptDay] {
    switch content {
    case .caseRecord(let record)?:
      (record.days?.value ?? []).map(\.value).map {
        KeptDay($0.id, $0.$date, $0.$dates, $0.$repetition, $0.leapDay, firstKey: $0.firstKey)
      }
    case .day(let day)?:
      [
        KeptDay(day.id, day.$date, day.$dates, day.$repetition, day.leapDay, firstKey: day.firstKey)
      ]
    default: []
    }
  }
}
