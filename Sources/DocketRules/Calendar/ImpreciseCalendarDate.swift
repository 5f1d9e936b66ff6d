import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A hearing whose day is not known stays out of the calendar, and somebody should know.
  static let impreciseCalendarDate: Rule = Rule(
    RuleDescription(
      id: "imprecise-calendar-date", family: .calendar, severity: .info,
      summary: Phrase(
        "summary", en: "An upcoming hearing is known to the day, or the calendar leaves it out."),
      reason: Phrase("reason", en: "An entry needs a day; a guessed one would send people to a closed door."),
      exception: Phrase("exception", en: "When the day is known and must not be published yet."),
      dependsOnToday: true),
    examples: [
      .reports(
        "`plea` is not in the calendar: its day is not known.",
        in:
          "events: [{id: plea, date: ⟦2031-09⟧, type: appeal_hearing, court: selm-regional, status: tentative, sources: [bulletin]}]\n"
      ),
      .reports(
        "`plea` is not in the calendar: its day is not known.",
        in:
          "events: [{id: plea, date: ⟦2031-04-20~⟧, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts(
        """
        events:
          - {id: plea, date: 2031-09-20, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: days, date: 2031-09-22/2031-09-24, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: past, date: 2031-03, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: held, date: 2030-09~, type: trial_hearing, court: selm-regional, status: held, sources: [bulletin]}
          - {id: out, date: 2033-09~, type: expected_release, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard event.isAwaited, event.type?.value.isHearing == true, let date = event.date,
          date.value.precision < .day || date.value.isApproximate || date.value.isUnsure,
          date.value.latest.map({ $0 >= context.today }) ?? true
        else { continue }
        // Once it may be any day, it is time to ask.
        let soon = date.value.earliestConsidered.adding(days: -14)
        let isNear = soon.map { $0 <= context.today } ?? true
        findings.report(
          heldBack.with(["id": event.shownID]), at: date.range, in: file.source,
          mend: [addDay.message], subject: event.id?.value, severity: isNear ? .warning : .info,
          since: isNear ? soon : nil)
      }
    })

  private static let heldBack = Phrase("held-back", en: "{id} is not in the calendar: its day is not known.")
  private static let addDay = Phrase(
    "add-day", en: "Write the day once the court names it; nothing else is needed.")
}
