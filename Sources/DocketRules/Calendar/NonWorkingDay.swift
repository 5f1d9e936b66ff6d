import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Courts seldom sit on the days of rest of their state; decisions about custody do not wait.
  static let nonWorkingDay: Rule = Rule(
    RuleDescription(
      id: "non-working-day", family: .calendar, severity: .info,
      summary: Phrase("summary", en: "An upcoming hearing is on a working day."),
      reason: Phrase(
        "reason", en: "Courts seldom sit on the days of rest of their state, so the day may be mistyped."),
      exception: Phrase("exception", en: "When the court really sits on that day.")),
    examples: [
      .reports(
        "`plea` is on a Saturday.",
        in:
          "events: [{id: plea, date: ⟦2031-05-24T09:00⟧, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}]\n"
      ),
      .reports(
        "`plea` is on a Sunday.",
        in:
          "events: [{id: plea, date: ⟦2031-05-25⟧, type: appeal_hearing, court: selm-regional, status: tentative, sources: [bulletin]}]\n"
      ),
      .reports(
        "`friday` is on a Friday.",
        in: """
          jurisdiction: EG
          events:
            - {id: saturday, date: 2031-05-24, type: appeal_hearing, court: no-zone, status: scheduled, sources: [bulletin]}
            - {id: sunday, date: 2031-05-25, type: appeal_hearing, court: no-zone, status: scheduled, sources: [bulletin]}
            - {id: friday, date: ⟦2031-05-30⟧, type: appeal_hearing, court: no-zone, status: scheduled, sources: [bulletin]}
          """),
      .accepts(
        "jurisdiction: IR\nevents: [{id: away, date: 2031-05-23, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}]\n"
      ),
      .accepts(
        """
        events:
          - {id: plea, date: 2031-05-23, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: remand, date: 2031-05-24, type: custody_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: held, date: 2030-05-25, type: trial_hearing, court: selm-regional, status: held, sources: [bulletin]}
          - {id: vigil, date: 2031-05-25, type: campaign, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      for event in (record.events?.value ?? []).lazy.map(\.value) where event.isAwaited {
        guard let type = event.type?.value, type.isHearing, !type.has(.onAnyDay) else { continue }
        guard let date = event.date, let day = date.value.singleDay, day >= context.today else {
          continue
        }
        // Of a court or a place that is not known nobody knows the state.
        guard
          event.court.map({ context.registry.courts[$0.value] != nil }) ?? !event.$court.isUnreadable,
          event.place.map({ context.registry.places[$0.value] != nil }) ?? !event.$place.isUnreadable
        else { continue }
        // The court may sit in another state than the one whose case it is.
        let place =
          (event.place?.value ?? event.court.flatMap { context.registry.courts[$0.value]?.place?.value })
        let country = place.flatMap { context.registry.places[$0]?.country?.value }
        guard let state = country ?? record.jurisdiction?.value,
          CourtDays.rest(in: state).contains(day.weekday),
          let phrase = phrases[day.weekday]
        else { continue }
        findings.report(
          phrase.with(["id": event.shownID]), at: date.range, in: file.source, mend: [compare.message],
          subject: event.id?.value)
      }
    })

  private static let phrases: [Weekday: Phrase] = [
    .friday: friday, .saturday: saturday, .sunday: sunday,
  ]
  private static let friday = Phrase("friday", en: "{id} is on a Friday.")
  private static let saturday = Phrase("saturday", en: "{id} is on a Saturday.")
  private static let sunday = Phrase("sunday", en: "{id} is on a Sunday.")
  private static let compare = Phrase(
    "compare", en: "Compare the day with the source; if it is right, leave it.")
}
