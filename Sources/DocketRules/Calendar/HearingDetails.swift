import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Whoever wants to come to a hearing finds out where, when, and whether they are let in.
  ///
  /// Far ahead only the court is asked for: courts publish the rest late.
  static let hearingDetails: Rule = Rule(
    RuleDescription(
      id: "hearing-details", family: .calendar, severity: .warning,
      summary: Phrase(
        "summary", en: "An upcoming hearing names its court, and soon before it the hour and the room."),
      reason: Phrase("reason", en: "People who want to come need to know where and when."),
      exception: Phrase(
        "exception", en: "When the court publishes none of this, or saying it would harm somebody."),
      dependsOnToday: true),
    examples: [
      .reports(
        "The hearing `plea` names no court.",
        in:
          "events: [{⟦id⟧: plea, date: 2031-09-20, type: appeal_hearing, status: scheduled, sources: [bulletin]}]\n"
      ),
      .reports(
        "The hour of `plea` is not given, and the day is near: 15 April 2031.",
        in: """
          events:
            - id: plea
              date: ⟦2031-04-15⟧
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """),
      .reports(
        "The hearing `plea` is near, and these are not given: `room`, `access`.",
        in: """
          events:
            - ⟦id⟧: plea
              date: 2031-04-15T09:00
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """),
      .accepts(
        """
        events:
          - {id: far, date: 2031-09-20, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: near, date: 2031-04-15T09:00, type: appeal_hearing, court: selm-regional, room: "4", access: open, status: scheduled, sources: [bulletin]}
          - {id: past, date: 2031-04-01, type: appeal_hearing, status: scheduled, sources: [bulletin]}
          - {id: off, date: 2031-04-15, type: appeal_hearing, status: cancelled, sources: [bulletin]}
          - {id: month, date: 2031-04, type: appeal_hearing, court: selm-regional, status: tentative, sources: [bulletin]}
        """),
      .accepts(
        "events: [{id: cell, date: 2031-09-20, type: prison_discipline_hearing, place: selm, status: scheduled, sources: [bulletin]}]\n"
      ),
    ],
    check: .record { record, file, context, findings in
      let today = context.today
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard event.isAwaited, event.type?.value.isHearing == true, let date = event.date,
          let last = date.value.latest, last >= today
        else { continue }
        if event.$court.isAbsent, event.type?.value != .prisonDisciplineHearing {
          findings.report(
            noCourt.with(["id": event.shownID]), at: event.firstKey, in: file.source,
            mend: [nameCourt.message], subject: event.id?.value)
        }
        guard let day = date.value.singleDay, let soon = day.adding(days: -near), soon <= today else {
          continue
        }
        if date.value.moment == nil {
          findings.report(
            noHour.with(["id": event.shownID, "date": .day(day)]), at: date.range, in: file.source,
            mend: [addHour.with(["example": .code("\(day)T09:00")])], subject: event.id?.value, since: soon)
          continue
        }
        let missing = missingDetails(of: event)
        guard !missing.isEmpty, event.status?.value == .scheduled else { continue }
        findings.report(
          noDetails.with(["id": event.shownID, "keys": .ids(missing)]), at: event.firstKey, in: file.source,
          mend: [askOrLeave.message], subject: event.id?.value, severity: .info, since: soon)
      }
    })

  /// Days before a hearing from which on people make plans for it.
  private static let near = 14

  private static func missingDetails(of event: Event) -> [String] {
    guard event.format?.value != .online, event.access?.value != .closed, !event.$format.isUnreadable,
      !event.$access.isUnreadable
    else { return [] }
    let keys = [
      ("room", event.$room.isAbsent), ("access", event.$access.isAbsent && event.$attend.isAbsent),
    ]
    return keys.filter(\.1).map(\.0)
  }

  private static let noCourt = Phrase("no-court", en: "The hearing {id} names no court.")
  private static let nameCourt = Phrase(
    "name-court", en: "Add `court:` with an id from `records/registry/courts.yml`.")
  private static let noHour = Phrase(
    "no-hour", en: "The hour of {id} is not given, and the day is near: {date}.")
  private static let addHour = Phrase(
    "add-hour", en: "Once the court announces it, add the hour to the `date`, as in {example}.")
  private static let noDetails = Phrase(
    "no-details", en: "The hearing {id} is near, and these are not given: {keys}.")
  private static let askOrLeave = Phrase(
    "ask-or-leave", en: "Add what the court says; if it says nothing, leave it as it is.")
}
