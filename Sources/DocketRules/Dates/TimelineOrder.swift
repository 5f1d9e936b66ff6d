import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Events stand in the file in the order of their days; only the first that does not is reported.
  static let timelineOrder: Rule = Rule(
    RuleDescription(
      id: "timeline-order", family: .dates, severity: .info,
      summary: Phrase("summary", en: "Events stand in the file oldest first."),
      reason: Phrase(
        "reason", en: "Whoever adds an event looks for its place by the date, and would write it twice."),
      exception: Phrase("exception", en: "When the order of the file tells more than the dates do.")),
    examples: [
      .reports(
        "`taken` stands after `verdict`, which is later.",
        in: """
          events:
            - id: raid
              date: 2029-01-08
              type: search
              sources: [bulletin]

            - id: verdict
              date: 2031-03-19
              type: verdict
              status: held
              sources: [bulletin]

            - id: taken
              date: ⟦2029-02-09⟧
              type: arrest
              sources: [bulletin]

          """),
      .reports(
        "`taken` stands after `verdict`, which is later.",
        in: """
          events: [{id: verdict, date: 2031-03-19, type: verdict, status: held, sources: [bulletin]}, {id: taken, date: ⟦2029-02⟧, type: arrest, sources: [bulletin]}]
          """),
      .accepts(
        """
        events:
          - {id: year, date: 2029, type: incident, sources: [bulletin]}
          - {id: taken, date: 2029-02-09, type: arrest, sources: [bulletin]}
          - {id: month, date: 2029-02, type: search, sources: [bulletin]}
          - {id: about, date: 2029-01~, type: interrogation, sources: [bulletin]}
          - {id: late, date: 2029-02-09T18:00, type: interrogation, place: selm, sources: [bulletin]}
          - {id: early, date: 2029-02-09T08:00, type: interrogation, place: selm, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, _, findings in
      let events = record.events?.value ?? []
      // The first that is out of order may be one whose date cannot be read.
      guard !record.$events.isUnreadable, !events.contains(where: \.value.$date.isUnreadable) else { return }
      var latest: (day: CivilDate, index: Int)?
      for (index, event) in events.enumerated() {
        guard let date = event.value.date else { continue }
        if let last = date.value.latestConsidered, let known = latest, last < known.day {
          let target = events.firstIndex { other in
            other.value.date.map { last < $0.value.earliestConsidered } ?? false
          }
          let move = target.flatMap {
            ListMove(ofEntryWith: date.range, to: $0, in: file.source)
          }
          findings.report(
            after.with(["id": event.value.shownID, "other": events[target ?? known.index].value.shownID]),
            at: date.range, in: file.source, mend: [moveUp.message],
            fixes: move.map { [Fix(moveUp.message, edits: $0.edits, safety: .safe)] } ?? [],
            subject: event.value.id?.value)
          return
        }
        let first = date.value.earliestConsidered
        if latest.map({ $0.day < first }) ?? true { latest = (first, index) }
      }
    })

  private static let after = Phrase("after", en: "{id} stands after {other}, which is later.")
  private static let moveUp = Phrase("move-up", en: "Move it up to its place by the date.")
}
