import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// An expected release fits the sentence and the time in custody before it.
  ///
  /// The rates are a table of the registry; without one for the state the rule is silent. Courts exclude some
  /// articles from them, so every day from one to the full rate is allowed. Of several sentences only a court can say
  /// whether they are added up, so it is silent there too.
  static let termArithmetic: Rule = Rule(
    RuleDescription(
      id: "term-arithmetic", family: .dates, severity: .warning,
      summary: Phrase("summary", en: "An expected release fits the sentence and the custody before it."),
      reason: Phrase(
        "reason",
        en: "A length, a date or an event is probably missing or mistyped; this is an estimate only."),
      exception: Phrase(
        "exception", en: "When the prison or a lawyer names the day, whatever the arithmetic says.")),
    examples: [
      .reports(
        "The release of `lorne` (1 March 2034) does not fit the sentence, by estimate from 10 July 2032 to 9 February 2033.",
        in: """
          events:
            - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
            - {id: verdict, date: 2030-03-19, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y, regime: general}}, sources: [bulletin]}
            - {id: final, date: 2030-04-13, type: entry_into_force, who: lorne, sources: [bulletin]}
            - {id: out, date: ⟦2034-03-01⟧, type: expected_release, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "The release of `lorne` (about May 2031) does not fit the sentence, by estimate 9 February 2033.",
        in: """
          events:
            - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
            - {id: verdict, date: 2030-03-19, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y, regime: strict}}, sources: [bulletin]}
            - {id: out, date: ⟦2031-05~⟧, type: expected_release, who: lorne, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-03-19, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y, regime: general}}, sources: [bulletin]}
          - {id: final, date: 2030-04-13, type: entry_into_force, who: lorne, sources: [bulletin]}
          - {id: out, date: 2032-07, type: expected_release, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-03-19, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y, regime: general}}, sources: [bulletin]}
          - {id: plea, date: 2030-04-13, type: appeal_hearing, who: lorne, status: held, result: reduced, sources: [bulletin]}
          - {id: out, date: 2031-07, type: expected_release, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-03-19, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y, regime: general}}, sources: [bulletin]}
          - {id: second, date: 2030-06-19, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 2y, regime: general}}, sources: [bulletin]}
          - {id: out, date: 2034-10, type: expected_release, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        jurisdiction: XX
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: verdict, date: 2030-03-19, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 4y}}, sources: [bulletin]}
          - {id: out, date: 2031-07, type: expected_release, who: lorne, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      guard let state = record.jurisdiction?.value,
        let law = context.registry.jurisdictions[state]?.credit?.value
      else { return }
      let events = record.events?.value ?? []
      lazy var unreadable = context.unreadableEvents(in: record)
      for event in events.lazy.map(\.value) where event.type?.value == .expectedRelease && event.isStoodBy {
        guard let expected = event.date, expected.value.latest != nil else { continue }
        for person in record.people?.value ?? [] where event.concerns(person.key.value) {
          let timeline = context.custody(of: person.key.value, in: record)
          guard
            let served = ServedSentence(
              of: person.key.value, in: record, timeline, law, before: expected.value)
          else { continue }
          let estimate = served.estimate
          let tolerance = law.tolerance?.value ?? 10
          guard let first = estimate.first.adding(days: -tolerance),
            let last = estimate.last.adding(days: tolerance),
            expected.value.isBefore(first) == .yes || expected.value.isAfter(last) == .yes,
            !unreadable.mayConcern(person.key.value)
          else { continue }
          let isOneDay = estimate.first == estimate.last
          findings.report(
            (isOneDay ? misfitOneDay : misfit).with(
              isOneDay
                ? [
                  "date": .date(expected.value), "person": .code(person.key.value),
                  "last": .day(estimate.last),
                ]
                : [
                  "date": .date(expected.value), "person": .code(person.key.value),
                  "first": .day(estimate.first),
                  "last": .day(estimate.last),
                ]),
            at: expected.range, in: file.source, mend: [compare.message, keep.message],
            notes: notes(served, in: file), subject: event.id?.value,
            severity: expected.value.isApproximate || event.isDoubted ? .info : .warning)
        }
      }
    })

  /// The working, step by step.
  private static func notes(_ served: ServedSentence, in file: RecordFile) -> [Diagnostic.Note] {
    let estimate = served.estimate
    let term = file.source.location(served.sentence.term.range)
    var notes: [Diagnostic.Note] = [
      .init(
        uncredited.with(["term": .duration(served.sentence.term.value), "day": .day(estimate.uncredited)]),
        at: term)
    ]
    if let begin = served.begin {
      notes.append(
        .init(
          custody.with(["days": .count(estimate.custodyDays), "credit": .count(estimate.creditedDays)]),
          at: file.source.location(begin)))
    }
    return notes
  }

  private static let misfit = Phrase(
    "misfit",
    en: "The release of {person} ({date}) does not fit the sentence, by estimate from {first} to {last}.")
  private static let misfitOneDay = Phrase(
    "misfit-one-day", en: "The release of {person} ({date}) does not fit the sentence, by estimate {last}.")
  private static let uncredited = Phrase(
    "uncredited", en: "{term}, counted from the day it became final at the latest, end on {day}")
  private static let custody = Phrase(
    "custody", en: "{days} {days?day|days} in custody before count as {credit} {credit?day|days} at most")
  private static let compare = Phrase(
    "compare", en: "Compare the sentence, the day it became final, and this day with the sources.")
  private static let keep = Phrase(
    "keep", en: "If a later decision changed the sentence, add it as an event with the new length.")
}
