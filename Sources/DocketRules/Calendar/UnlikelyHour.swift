import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A hearing begins at an hour when courts sit; midnight above all stands for an hour that nobody knows.
  ///
  /// Midnight is asked about whatever became of the hearing, since it is published as if it were known. Other hours of
  /// the night only while a hearing is awaited: of one that took place, a source knows when it did. Decisions on
  /// custody and administrative cases are made at night in many states.
  static let unlikelyHour: Rule = Rule(
    RuleDescription(
      id: "unlikely-hour", family: .calendar, severity: .warning,
      summary: Phrase("summary", en: "A hearing begins at an hour when courts sit."),
      reason: Phrase(
        "reason",
        en:
          "It is nearly always an hour of the wrong half of the day or of another zone; people would come in vain."
      ),
      exception: Phrase(
        "exception", en: "When the court has really announced this hour, or a source reports it.")),
    examples: [
      .reports(
        "The hour of `plea` is midnight.",
        in: """
          events:
            - id: plea
              date: ⟦2031-05-20T00:00⟧
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """),
      .reports(
        "The hour of `remand` is midnight.",
        in:
          "events: [{id: remand, date: ⟦2031-03-20T00:00⟧, type: custody_hearing, court: selm-regional, status: held, sources: [bulletin]}]\n"
      ),
      .reports(
        "Courts seldom sit at the hour of `plea`: 20 May 2031, 02:30.",
        in:
          "events: [{id: plea, date: ⟦2031-05-20T02:30⟧, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}]\n"
      ),
      .reports(
        "Courts seldom sit at the hour of `plea`: 20 May 2031, 22:00.",
        in:
          "events: [{id: plea, date: ⟦2031-05-20T22:00⟧, type: appeal_hearing, court: selm-regional, status: tentative, sources: [bulletin]}]\n"
      ),
      .accepts(
        """
        events:
          - {id: early, date: 2031-05-20T06:00, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: late, date: 2031-05-21T21:59, type: trial_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: day, date: 2031-05-22, type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: night, date: 2031-05-23T23:00, type: custody_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: station, date: 2031-05-24T00:30, type: administrative_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: jury, date: 2031-03-12T23:40, type: verdict, court: selm-regional, status: held, sources: [bulletin]}
          - {id: raid, date: 2031-03-02T00:00, type: search, place: selm, sources: [bulletin]}
          - {id: moved, date: 2031-05-27T09:00, moved_from: [2031-05-26T00:00], type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: wrong, date: 2031-03-01T00:00, type: verdict, court: selm-regional, status: unknown, checked: 2031-04-01, certainty: retracted, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, _, findings in
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard event.isStoodBy, let type = event.type?.value, type.isHearing, let date = event.date,
          let moment = date.value.moment
        else { continue }
        if moment.time == .midnight {
          report(
            midnight.with(["id": event.shownID]), why: placeholder.message,
            instead: leaveOut.with(["date": .code("\(moment.date)")]), "\(moment.date)", of: event, at: date,
            in: file, &findings)
          continue
        }
        guard event.isAwaited, !type.has(.atNight), !sitting.contains(moment.time.hour) else { continue }
        // Of the night, "02:30" is mostly half past two in the afternoon.
        let afternoon = ClockTime(hour: moment.time.hour + 12, minute: moment.time.minute)
          .map { LocalMoment(date: moment.date, time: $0) }
        report(
          seldom.with(["id": event.shownID, "hour": .date(date.value)]), why: nil,
          instead: afternoon.map { orAfternoon.with(["date": .code("\($0)")]) },
          afternoon.map { "\($0)" }, of: event, at: date, in: file, &findings)
      }
    })

  /// The hours, on the clock of the court, in which a sitting that was announced may begin.
  ///
  /// Wide on purpose: from the earliest sittings of hot countries to evening sessions after a fast day.
  private static let sitting = 6..<22

  private static func report(
    _ what: Message, why: Message?, instead: Message?, _ replacement: String?, of event: Event,
    at date: Located<RecordDate>, in file: RecordFile, _ findings: inout Findings
  ) {
    var fixes: [Fix] = []
    if let instead, let replacement {
      let edit = TextEdit(path: file.path, range: date.range, replacement: replacement)
      fixes.append(Fix(instead, edits: [edit], safety: .suggested))
    }
    findings.report(
      what, at: date.range, in: file.source, why: why, mend: [instead, compare.message].compactMap(\.self),
      fixes: fixes, subject: event.id?.value)
  }

  private static let midnight = Phrase("midnight", en: "The hour of {id} is midnight.")
  private static let placeholder = Phrase(
    "placeholder",
    en: "Nearly always the hour is just not known, and calendars show midnight as if the court had said so.")
  private static let leaveOut = Phrase(
    "leave-out", en: "If the hour is not known, write the day alone: {date}.")
  private static let seldom = Phrase("seldom", en: "Courts seldom sit at the hour of {id}: {hour}.")
  private static let orAfternoon = Phrase("or-afternoon", en: "If the afternoon is meant, write {date}.")
  private static let compare = Phrase(
    "compare", en: "Compare the hour with the source; it is that of the clock at the court.")
}
