import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A date that changes rests on a source that was not there before, or that somebody has opened again.
  ///
  /// A hearing whose old date is not kept is a matter of `silent-reschedule`. A more precise date inside the old one, or
  /// a less precise one around it, takes nothing back.
  static let unsourcedDateChange: Rule = Rule(
    RuleDescription(
      id: "unsourced-date-change", family: .change, severity: .warning,
      summary: Phrase("summary", en: "A date that changes has a source for the new one."),
      reason: Phrase(
        "reason",
        en: "The sources are those of the old date, so readers cannot tell which of the two is right."),
      exception: Phrase("exception", en: "When the same source gave the new date all along.")),
    examples: [
      .reports(
        "`plea` has a new date and the same sources as before, when it was 20 May 2031, 09:00.",
        in: """
          events:
            - id: plea
              date: ⟦2031-05-27T09:00⟧
              corrected_from: [2031-05-20T09:00]
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """,
        before: """
          events:
            - id: plea
              date: 2031-05-20T09:00
              type: appeal_hearing
              court: selm-regional
              status: scheduled
              sources: [bulletin]
          """),
      .reports(
        "`raid` has a new date and the same sources as before, when it was 1 March 2031.",
        in: "events: [{id: raid, date: ⟦2031-03-02⟧, type: search, sources: [gazette]}]\n",
        before: "events: [{id: raid, date: 2031-03-01, type: search, sources: [bulletin, gazette]}]\n"),
      .accepts(
        """
        events:
          - {id: plea, date: 2031-05-27, moved_from: [2031-05-20], type: appeal_hearing, status: scheduled, sources: [bulletin, gazette]}
          - {id: hour, date: 2031-05-28T09:00, type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}
          - {id: day, date: 2031-03-02, type: search, sources: [bulletin]}
          - {id: month, date: 2031-02, type: interrogation, sources: [bulletin]}
          - {id: silent, date: 2031-05-29, type: cassation_hearing, status: held, certainty: retracted, sources: [bulletin]}
        """,
        before: """
          events:
            - {id: plea, date: 2031-05-20, type: appeal_hearing, status: scheduled, sources: [bulletin]}
            - {id: hour, date: 2031-05-28, type: verdict, court: selm-regional, status: scheduled, sources: [bulletin]}
            - {id: day, date: 2031-03, type: search, sources: [bulletin]}
            - {id: month, date: 2031-02-11, type: interrogation, sources: [bulletin]}
            - {id: silent, date: 2031-05-29, type: cassation_hearing, status: held, sources: [bulletin]}
          """),
      .accepts(
        "events: [{id: raid, date: 2031-03-02, type: search, sources: [gazette]}]\nsources: {gazette: {type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/a, accessed: 2031-04-02}}\n",
        before:
          "events: [{id: raid, date: 2031-03-01, type: search, sources: [gazette]}]\nsources: {gazette: {type: news, publisher: port-gazette, description: A report, url: https://gazette.example.org/a, accessed: 2031-03-05}}\n"
      ),
    ],
    check: .change { file, earlier, _, findings in
      guard case .caseRecord(let now)? = file.content, case .caseRecord(let before)? = earlier.content else {
        return
      }
      let old = Dictionary(
        (before.events?.value ?? []).compactMap { event in event.value.id.map { ($0.value, event.value) } },
        uniquingKeysWith: { first, _ in first })
      let renewed = renewedSources(now, before)
      for event in (now.events?.value ?? []).lazy.map(\.value)
      where event.isStoodBy && !event.isClaimUnreadable {
        guard let id = event.id?.value, let date = event.date, let then = old[id],
          let previous = then.date?.value,
          isOther(date.value, than: previous), event.type?.value.isHearing != true || event.keeps(previous),
          let sources = event.sources?.value, let earlierSources = then.sources?.value
        else { continue }
        let cited = Set(sources.map(\.value))
        guard !cited.isEmpty, cited.isSubset(of: earlierSources.map(\.value)), cited.isDisjoint(with: renewed)
        else { continue }
        findings.report(
          unsourced.with(["id": .code(id), "old": .date(previous)]), at: date.range, in: file.source,
          mend: [addSource.message, lookAgain.message], subject: id)
      }
    })

  /// Whether a date takes the earlier one back.
  private static func isOther(_ date: RecordDate, than previous: RecordDate) -> Bool {
    guard date != previous, !previous.covers(date), !date.covers(previous) else { return false }
    return date.precision != .day || date.singleDay == nil || date.singleDay != previous.singleDay
  }

  /// The sources that are another page than before, or that somebody has opened since.
  private static func renewedSources(_ now: CaseRecord, _ before: CaseRecord) -> Set<String> {
    let old = Dictionary(
      (before.sources?.value ?? []).map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    let renewed = (now.sources?.value ?? []).filter { entry in
      guard let then = old[entry.key.value] else { return true }
      let source = entry.value
      return source.accessed?.value != then.accessed?.value || source.url?.value != then.url?.value
        || source.date?.value != then.date?.value
    }
    return Set(renewed.map(\.key.value))
  }

  private static let unsourced = Phrase(
    "unsourced", en: "{id} has a new date and the same sources as before, when it was {old}.")
  private static let addSource = Phrase(
    "add-source", en: "Add the source that gives the new date, under `sources`.")
  private static let lookAgain = Phrase(
    "look-again",
    en: "If one of these sources gives it, open it again and write that day after its `accessed:`.")
}

extension Event {
  /// Whether it says that a date was its own before.
  fileprivate func keeps(_ date: RecordDate) -> Bool {
    ((self.movedFrom?.value ?? []) + (self.correctedFrom?.value ?? [])).contains { $0.value == date }
  }
}
