import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// What was announced for a trial does not stay announced once the trial is over.
  ///
  /// See `AnnouncedAfterEnd` for what is over, and what begins it anew.
  static let hearingAfterEnd: Rule = Rule(
    RuleDescription(
      id: "hearing-after-end", family: .calendar, severity: .warning,
      summary: Phrase(
        "summary", en: "No hearing of a trial is announced after the verdict or the end of the case."),
      reason: Phrase(
        "reason", en: "Calendars would send people to a court in which nothing takes place any more."),
      exception: Phrase(
        "exception", en: "When the court sits again, and the record cannot say about what.")),
    examples: [
      .reports(
        "`closing` is still announced, and what it belongs to ended with `verdict`: 19 March 2031.",
        in: """
          events:
            - {id: verdict, date: 2031-03-19, type: verdict, court: selm-regional, status: held, result: convicted, sources: [bulletin]}
            - id: closing
              date: 2031-05-20T09:00
              type: closing_arguments
              court: selm-regional
              status: ⟦scheduled⟧
              sources: [bulletin]
          """),
      .reports(
        "`custody` is still announced, and what it belongs to ended with `closed`: 19 March 2031.",
        in: """
          events:
            - {id: closed, date: 2031-03-19, type: case_closed, who: lorne, sources: [bulletin]}
            - {id: custody, date: 2031-05-20, type: custody_hearing, who: lorne, court: selm-regional, status: ⟦tentative⟧, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: verdict, date: 2031-03-19, type: verdict, court: selm-regional, status: held, result: convicted, sources: [bulletin]}
          - {id: sentencing, date: 2031-05-06, type: sentencing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: plea, date: 2031-05-20, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: off, date: 2031-04-21, type: trial_hearing, court: selm-regional, status: cancelled, sources: [bulletin]}
          - {id: day, date: 2031-03-19/2031-05-22, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: verdict, date: 2030-03-19, type: verdict, court: selm-regional, status: held, result: convicted, sources: [bulletin]}
          - {id: appeal, date: 2031-01-19, type: appeal_decision, court: selm-regional, result: quashed_retrial, sources: [bulletin]}
          - {id: again, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: verdict, date: 2031-03-19, type: verdict, court: selm-regional, status: held, result: convicted, sources: [bulletin]}
          - {id: charge, date: 2031-03, type: charge, sources: [bulletin]}
          - {id: other, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: verdict, date: 2031-03-19, type: verdict, who: lorne, court: selm-regional, status: held, result: convicted, sources: [bulletin]}
          - {id: both, date: 2031-05-20, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
        """),
      .accepts(
        """
        proceedings: {one: {title: {en: One, fr: Un, ru: Первое}}, two: {title: {en: Two, fr: Deux, ru: Второе}}}
        events:
          - {id: verdict, date: 2031-03-19, type: verdict, proceeding: one, court: selm-regional, status: held, result: convicted, sources: [bulletin]}
          - {id: next, date: 2031-05-20, type: trial_hearing, proceeding: two, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: unnamed, date: 2031-05-21, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      guard !record.$events.isUnreadable else { return }
      let events = record.events?.value ?? []
      lazy var unreadable = context.unreadableEvents(in: record)
      for pair in AnnouncedAfterEnd(in: record, on: context.today).pairs {
        let (hearing, end) = (events[pair.hearing].value, events[pair.end].value)
        let people = hearing.who?.value.map(\.value) ?? (record.people?.value ?? []).map(\.key.value)
        guard let status = hearing.status, let date = end.date, !unreadable.mayConcern(anyOf: people) else {
          continue
        }
        findings.report(
          after.with(["id": hearing.shownID, "end": end.shownID, "date": .date(date.value)]),
          at: status.range,
          in: file.source, mend: [cancelled.message, anew.message, otherType.message],
          notes: [.init(here.message, at: file.source.location(date.range))], subject: hearing.id?.value)
      }
    })

  private static let after = Phrase(
    "after", en: "{id} is still announced, and what it belongs to ended with {end}: {date}.")
  private static let cancelled = Phrase(
    "cancelled", en: "If it will not take place, write `status: cancelled`.")
  private static let anew = Phrase(
    "anew",
    en: "If the case began anew, add the event with which it did; if it is another, name its `proceeding`.")
  private static let otherType = Phrase(
    "other-type", en: "If the court decides about something else then, write the `type` of that hearing.")
  private static let here = Phrase("here", en: "the end")
}
