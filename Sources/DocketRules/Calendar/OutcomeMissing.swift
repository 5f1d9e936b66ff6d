import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A week after a hearing the record says what became of it, or that nobody found out.
  static let outcomeMissing: Rule = Rule(
    RuleDescription(
      id: "outcome-missing", family: .calendar, severity: .warning,
      summary: Phrase("summary", en: "A week after a hearing, the record says what became of it."),
      reason: Phrase(
        "reason", en: "Readers see an announcement that is over, and cannot tell whether it took place."),
      exception: Phrase(
        "exception",
        en: "When the hearing is reported elsewhere in the record, and this entry must stay as it is."),
      dependsOnToday: true),
    examples: [
      .reports(
        "`opening` is over since 25 March 2031, and nothing says whether it took place.",
        in: """
          events:
            - id: opening
              date: 2031-03-25T10:30
              type: trial_hearing
              court: selm-regional
              status: ⟦scheduled⟧
              sources: [bulletin]
          """),
      .reports(
        "`opening` is over since 31 January 2031, and nothing says whether it took place.",
        in: "events: [{id: opening, date: ⟦2031-01⟧, type: trial_hearing, sources: [bulletin]}]\n"),
      .reports(
        "`opening` was looked up on 10 February 2031, before it was over.",
        in: """
          events:
            - {id: opening, date: 2031-02-11, type: trial_hearing, status: unknown, checked: ⟦2031-02-10⟧, sources: [bulletin]}
          """),
      .accepts(
        "events: [{id: opening, date: 2031-03-26, type: trial_hearing, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts(
        """
        events:
          - {id: opening, date: 2031-02-11, type: trial_hearing, status: unknown, checked: 2031-02-20, sources: [bulletin]}
          - {id: second, date: 2031-02-12, type: trial_hearing, status: held, sources: [bulletin]}
          - {id: third, date: 2031-02-13, type: custody_hearing, result: extended, sources: [bulletin]}
          - {id: fourth, date: 2031-02-14, type: verdict, status: postponed, sources: [bulletin]}
          - {id: fifth, date: 2031, type: verdict, status: tentative, sources: [bulletin]}
          - {id: sixth, date: 2031-02-15, type: verdict, status: scheduled, certainty: retracted, sources: [bulletin]}
        """),
      .accepts(
        "monitoring: closed\nevents: [{id: opening, date: 2031-01-11, type: verdict, status: scheduled, sources: [bulletin]}]\n"
      ),
    ],
    check: .record { record, file, context, findings in
      // Nobody keeps a closed record up to date.
      guard record.monitoring?.value != .closed, !record.$monitoring.isUnreadable else { return }
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard event.type?.value.isHearing == true, event.isStoodBy, let date = event.date,
          let last = date.value.latestConsidered
        else { continue }
        switch event.status?.value {
        case .scheduled?, .tentative?: break
        case nil where event.$status.isAbsent && event.$result.isAbsent && event.$outcomes.isAbsent: break
        case .unknown?:
          reportSearch(for: event, last, context.today, in: file, &findings)
          continue
        default: continue
        }
        guard let since = last.adding(days: grace + 1), since <= context.today else { continue }
        findings.report(
          silent.with(["id": event.shownID, "day": .day(date.value.latest ?? last)]),
          at: event.status?.range ?? date.range, in: file.source,
          mend: [held.message, notHeld.message, lookedUp(context.today)],
          subject: event.id?.value, since: since)
      }
    })

  /// Days in which reports still come in.
  private static let grace = 7

  private static func reportSearch(
    for event: Event, _ last: CivilDate, _ today: CivilDate, in file: RecordFile, _ findings: inout Findings
  ) {
    // Without `checked`, `unknown` says nothing: `required-with` asks for it.
    guard let checked = event.checked, checked.value < last, last <= today else { return }
    findings.report(
      early.with(["id": event.shownID, "day": .day(checked.value)]), at: checked.range, in: file.source,
      mend: [lookAgain.message], subject: event.id?.value, since: last)
  }

  private static func lookedUp(_ today: CivilDate) -> Message {
    lookUp.with(["status": .code("status: unknown"), "checked": .code("checked: \(today)")])
  }

  private static let silent = Phrase(
    "silent", en: "{id} is over since {day}, and nothing says whether it took place.")
  private static let early = Phrase("early", en: "{id} was looked up on {day}, before it was over.")
  private static let held = Phrase(
    "held", en: "If it took place, write `status: held`, its `result`, and a source that reports it.")
  private static let notHeld = Phrase(
    "not-held", en: "If it did not open, write `status: postponed` or `status: cancelled`.")
  private static let lookUp = Phrase(
    "look-up", en: "If you looked and found no report, write {status} and {checked}, the day you looked.")
  private static let lookAgain = Phrase(
    "look-again", en: "Look again, and write the day you looked under `checked`.")
}
