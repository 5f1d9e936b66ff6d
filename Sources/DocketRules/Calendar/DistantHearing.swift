import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// No court sets a hearing more than two years ahead; the year is mistyped.
  ///
  /// Parole is another matter: the law of some states sets the month of the next hearing many years ahead.
  static let distantHearing: Rule = Rule(
    RuleDescription(
      id: "distant-hearing", family: .calendar, severity: .warning,
      summary: Phrase("summary", en: "A hearing lies no more than two years ahead."),
      reason: Phrase(
        "reason", en: "Courts do not plan so far; the year is probably mistyped, and nobody would come."),
      exception: Phrase("exception", en: "When the court has really set a day so far ahead.")),
    examples: [
      .reports(
        "`plea` is more than two years ahead: 20 May 2041, 09:00.",
        in: """
          events:
            - id: plea
              date: ⟦2041-05-20T09:00⟧
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """),
      .reports(
        "`plea` is more than two years ahead: 3 April 2033.",
        in:
          "events: [{id: plea, date: ⟦2033-04-03⟧, type: appeal_hearing, court: selm-regional, status: tentative, sources: [bulletin]}]\n"
      ),
      .reports(
        "`board` is more than two years ahead: 5 May 2036.",
        in:
          "events: [{id: board, date: ⟦2036-05-05⟧, type: parole_hearing, status: scheduled, court: selm-regional, sources: [bulletin]}]\n"
      ),
      .accepts(
        """
        events:
          - {id: plea, date: 2033-04-02, type: appeal_hearing, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: month, date: 2033-04, type: trial_hearing, court: selm-regional, status: tentative, sources: [bulletin]}
          - {id: about, date: 2033-05~, type: verdict, court: selm-regional, status: tentative, sources: [bulletin]}
          - {id: board, date: 2036-05, type: parole_hearing, status: tentative, court: selm-regional, sources: [bulletin]}
          - {id: off, date: 2036-05-06, type: verdict, status: cancelled, court: selm-regional, sources: [bulletin]}
          - {id: free, date: 2038-05-06, type: expected_release, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      guard let limit = context.today.adding(years: mostYears, months: 0) else { return }
      for event in (record.events?.value ?? []).lazy.map(\.value) {
        guard event.isAwaited, let type = event.type?.value, type.isHearing, let date = event.date,
          date.value.earliestConsidered > limit, type != .paroleHearing || date.value.precision >= .day
        else { continue }
        let meant = nearer(date.value, context.today).map { text in
          Fix(
            orMeant.with(["date": .code(text)]),
            edits: [TextEdit(path: file.path, range: date.range, replacement: text)], safety: .suggested)
        }
        findings.report(
          far.with(["id": event.shownID, "date": .date(date.value)]), at: date.range, in: file.source,
          mend: [meant?.title, compare.message].compactMap(\.self), fixes: [meant].compactMap(\.self),
          subject: event.id?.value)
      }
    })

  /// How far ahead a hearing may lie, in years.
  private static let mostYears = 2

  /// The same day, and hour, in the year that begins today; nil where the date is no single day or that year lacks it.
  private static func nearer(_ date: RecordDate, _ today: CivilDate) -> String? {
    guard let day = date.singleDay,
      let next = [today.year, today.year + 1].lazy
        .compactMap({ CivilDate(year: $0, month: day.month, day: day.day) }).first(where: { $0 >= today })
    else { return nil }
    return date.moment.map { "\(LocalMoment(date: next, time: $0.time))" } ?? "\(next)"
  }

  private static let far = Phrase("far", en: "{id} is more than two years ahead: {date}.")
  private static let orMeant = Phrase("or-meant", en: "If the next such day is meant, write {date}.")
  private static let compare = Phrase("compare", en: "Compare the year with the source.")
}
