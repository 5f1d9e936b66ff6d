import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// What a record says in one place does not take back what it says in another.
  static let conflictsWith: Rule = Rule(
    RuleDescription(
      id: "conflicts-with", family: .schema, severity: .error,
      summary: Phrase("summary", en: "No key takes back what another one says."),
      reason: Phrase("reason", en: "Only one of the two can be true, and docket would publish both.")),
    examples: [
      .reports(
        "The date 20 May 2031 cannot be both moved by the court and our mistake.",
        in: """
          events:
            - id: plea
              date: 2031-05-27
              moved_from: [2031-05-13, 2031-05-20]
              corrected_from: [⟦2031-05-20⟧]
              type: appeal_hearing
              status: scheduled
              sources: [bulletin]
          """),
      .reports(
        "`dates` and `repeat` both say when the day is kept.",
        in: """
          days:
            - {id: lanterns, type: vigil, title: {en: A, fr: A, ru: А}, dates: ⟦[2031-09-13]⟧, repeat: {month: 9, weekday: sunday, nth: 2}, sources: [bulletin]}
          """),
      .reports(
        "`dates` and `date` both say when the day is kept.",
        in: """
          days:
            - {id: lanterns, type: vigil, title: {en: A, fr: A, ru: А}, date: 2031-09-12, dates: ⟦[2031-09-13]⟧, sources: [bulletin]}
          """),
      .reports(
        "Somebody who is acquitted has no `sentence`.",
        in:
          "events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, outcomes: {lorne: {result: acquitted, sentence: ⟦2y⟧}}, sources: [gazette, bulletin]}]\n"
      ),
      .reports(
        "A sentence for life cannot be suspended.",
        in:
          "events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, outcomes: {lorne: {result: convicted, sentence: life, suspended: ⟦true⟧}}, sources: [gazette, bulletin]}]\n"
      ),
      .reports(
        "A sentence for life is not served in a settlement.",
        in:
          "events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, outcomes: {lorne: {result: convicted, sentence: life, regime: ⟦settlement⟧}}, sources: [gazette, bulletin]}]\n"
      ),
      .reports(
        "A sentence that is suspended is not served under a regime.",
        in:
          "events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, outcomes: {lorne: {result: convicted, sentence: 2y, suspended: true, regime: ⟦general⟧}}, sources: [gazette, bulletin]}]\n"
      ),
      .accepts(
        "events: [{id: verdict, date: 2031-03-20, type: verdict, status: held, outcomes: {lorne: {result: acquitted}, sedge: {result: convicted, sentence: 2y, suspended: false, regime: general}}, sources: [gazette, bulletin]}]\n"
      ),
      .accepts(
        """
        events: [{id: plea, date: 2031-05-27, moved_from: [2031-05-20], corrected_from: [2031-05-21], type: appeal_hearing, status: scheduled, sources: [bulletin]}]
        days: [{id: lanterns, type: vigil, title: {en: A, fr: A, ru: А}, date: 2031-09-12, repeat: yearly, sources: [bulletin]}]
        """),
    ],
    check: .file { file, _, findings in
      for conflict in file.conflicts {
        findings.report(
          conflict.what, at: conflict.range, in: file.source, mend: [takeOut.message],
          notes: conflict.other.map { [.init(otherHere.message, at: file.source.location($0))] } ?? [],
          subject: conflict.subject)
      }
    })

  private static let takeOut = Phrase(
    "take-out", en: "Look in the source which of the two is true, and take the other one out.")
  private static let otherHere = Phrase("other-here", en: "the other one")
}

/// Two values that cannot both be true.
private struct Conflict {
  let what: Message
  let range: ByteRange
  let other: ByteRange?
  let subject: String?

  static let bothDates = Phrase(
    "both-dates", en: "The date {date} cannot be both moved by the court and our mistake.")
  static let bothSay = Phrase("both-say", en: "{key} and {other} both say when the day is kept.")
  static let acquitted = Phrase("acquitted", en: "Somebody who is acquitted has no {key}.")
  static let lifeSuspended = Phrase("life-suspended", en: "A sentence for life cannot be suspended.")
  static let lifeSettlement = Phrase(
    "life-settlement", en: "A sentence for life is not served in a settlement.")
  static let suspendedRegime = Phrase(
    "suspended-regime", en: "A sentence that is suspended is not served under a regime.")
}

extension RecordFile {
  fileprivate var conflicts: [Conflict] {
    switch content {
    case .caseRecord(let record)?:
      (record.events?.value ?? []).flatMap { Self.conflicts(of: $0.value) }
        + (record.days?.value ?? []).flatMap { day in
          Self.conflicts(
            day.value.dates?.range, date: day.value.date?.range, repetition: day.value.repetition?.range,
            day.value.id?.value)
        }
    case .day(let record)?:
      Self.conflicts(
        record.dates?.range, date: record.date?.range, repetition: record.repetition?.range, record.id?.value)
    default: []
    }
  }

  private static func conflicts(
    _ dates: ByteRange?, date: ByteRange?, repetition: ByteRange?, _ subject: String?
  ) -> [Conflict] {
    guard let dates, let other = date ?? repetition else { return [] }
    let key = date == nil ? "repeat" : "date"
    return [
      Conflict(
        what: Conflict.bothSay.with(["key": .code("dates"), "other": .code(key)]), range: dates, other: other,
        subject: subject)
    ]
  }

  private static func conflicts(of event: Event) -> [Conflict] {
    var found: [Conflict] = []
    if let moved = event.movedFrom?.value, let corrected = event.correctedFrom?.value {
      let known = Dictionary(moved.map { ($0.value, $0.range) }, uniquingKeysWith: { first, _ in first })
      for date in corrected {
        guard let other = known[date.value] else { continue }
        found.append(
          Conflict(
            what: Conflict.bothDates.with(["date": .date(date.value)]), range: date.range, other: other,
            subject: event.id?.value))
      }
    }
    for outcome in (event.outcomes?.value ?? []).lazy.map(\.value) {
      func add(_ what: Message, _ range: ByteRange, _ other: ByteRange?) {
        found.append(Conflict(what: what, range: range, other: other, subject: event.id?.value))
      }
      let isAcquitted = outcome.result?.value == .acquitted || outcome.result?.value == .quashedAcquitted
      if isAcquitted, let sentence = outcome.sentence {
        add(Conflict.acquitted.with(["key": .code("sentence")]), sentence.range, outcome.result?.range)
      } else if isAcquitted, let regime = outcome.regime {
        add(Conflict.acquitted.with(["key": .code("regime")]), regime.range, outcome.result?.range)
      } else if let sentence = outcome.sentence, sentence.value.longest?.isLife == true,
        let suspended = outcome.suspended,
        suspended.value
      {
        add(Conflict.lifeSuspended.message, suspended.range, sentence.range)
      } else if let sentence = outcome.sentence, sentence.value.hasNoEnd, let regime = outcome.regime,
        regime.value == .settlement
      {
        add(Conflict.lifeSettlement.message, regime.range, sentence.range)
      } else if let suspended = outcome.suspended, suspended.value, let regime = outcome.regime {
        // docket would show the person at liberty. Where a part is suspended, `suspended` is left out.
        add(Conflict.suspendedRegime.message, regime.range, suspended.range)
      }
    }
    return found
  }
}
