import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A case goes through its instances in the order that the law of the state gives.
  ///
  /// The order is a table of the registry; without one for the state the rule is silent. An appeal needs one verdict
  /// before it, not all of them: after a retrial the instances begin again.
  static let proceduralOrder: Rule = Rule(
    RuleDescription(
      id: "procedural-order", family: .dates, severity: .warning,
      summary: Phrase(
        "summary", en: "A verdict comes before its appeal, and an appeal before the cassation."),
      reason: Phrase("reason", en: "A date is mistyped, or the hearing was about something else."),
      exception: Phrase("exception", en: "When an earlier round of instances is left out of the record.")),
    examples: [
      .reports(
        "`plea` comes before `verdict` (19 March 2031), which is of an earlier instance.",
        in: """
          events:
            - {id: verdict, date: 2031-03-19, type: verdict, status: held, sources: [bulletin]}
            - {id: plea, date: ⟦2031-02-19⟧, type: appeal_hearing, status: held, sources: [bulletin]}
          """),
      .reports(
        "`cassation` comes before `plea` (May 2031), which is of an earlier instance.",
        in: """
          events:
            - {id: verdict, date: 2030-03-19, type: verdict, status: held, sources: [bulletin]}
            - {id: cassation, date: ⟦2031-03⟧, type: cassation_decision, sources: [bulletin]}
            - {id: plea, date: 2031-05, type: appeal_hearing, status: tentative, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: verdict, date: 2030-03-19, type: verdict, status: held, sources: [bulletin]}
          - {id: plea, date: 2030-05, type: appeal_hearing, status: held, result: quashed_retrial, sources: [bulletin]}
          - {id: second, date: 2030-09-19, type: verdict, status: held, sources: [bulletin]}
          - {id: final, date: 2030-09-19, type: entry_into_force, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: custody, date: 2030-01-19, type: custody_appeal_hearing, status: held, sources: [bulletin]}
          - {id: plea, date: 2030-03, type: appeal_hearing, status: held, sources: [bulletin]}
          - {id: verdict, date: 2030-03-19, type: verdict, status: held, sources: [bulletin]}
        """),
      .accepts(
        """
        proceedings: {one: {title: {en: One, fr: Un, ru: Первое}}, two: {title: {en: Two, fr: Deux, ru: Второе}}}
        events:
          - {id: verdict, date: 2031-03-19, type: verdict, proceeding: one, status: held, sources: [bulletin]}
          - {id: plea, date: 2031-02-19, type: appeal_hearing, proceeding: two, status: held, sources: [bulletin]}
          - {id: theirs, date: 2031-02-20, type: appeal_hearing, proceeding: one, who: sedge, status: cancelled, sources: [bulletin]}
        """),
      .accepts(
        """
        jurisdiction: XX
        events:
          - {id: verdict, date: 2031-03-19, type: verdict, status: held, sources: [bulletin]}
          - {id: plea, date: 2031-02-19, type: appeal_hearing, status: held, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      guard let state = record.jurisdiction?.value,
        let stages = context.registry.jurisdictions[state]?.procedure?.value.stages?.value
      else { return }
      var stageOfType: [EventType: Int] = [:]
      for (index, stage) in stages.enumerated() {
        for type in stage.value where stageOfType[type.value] == nil { stageOfType[type.value] = index }
      }
      let events = record.events?.value ?? []
      func stage(_ event: Event) -> Int? { event.type.flatMap { stageOfType[$0.value] } }
      let groups = EventGroups(of: record) { event in
        stage(event) != nil && event.date != nil && (event.surelyTookPlace || event.isAwaited)
      }.groups
      var reported: Set<Int> = []
      lazy var unreadable = context.unreadableEvents(in: record)
      for group in groups {
        let proceedings = Dictionary(grouping: group.events) { events[$0].value.proceeding?.value ?? "" }
        for indices in proceedings.values {
          // For each instance, the event that may have come first.
          var first: [Int: Int] = [:]
          for index in indices {
            guard let stage = stage(events[index].value), let date = events[index].value.date?.value else {
              continue
            }
            if let known = first[stage], let other = events[known].value.date?.value,
              (other.earliestConsidered, known) <= (date.earliestConsidered, index)
            {
              continue
            }
            first[stage] = index
          }
          for index in indices {
            guard let own = stage(events[index].value), let date = events[index].value.date else { continue }
            let earlier = (0..<own).reversed().lazy.compactMap { first[$0] }.first { other in
              events[other].value.date.map { date.value.isBefore($0.value) == .yes } ?? false
            }
            guard let earlier, let limit = events[earlier].value.date,
              !unreadable.mayConcern(anyOf: group.people), reported.insert(index).inserted
            else { continue }
            findings.report(
              before.with([
                "id": events[index].value.shownID, "earlier": events[earlier].value.shownID,
                "date": .date(limit.value),
              ]),
              at: date.range, in: file.source, mend: [compare.message, otherType.message],
              notes: [.init(here.message, at: file.source.location(limit.range))],
              subject: events[index].value.id?.value)
          }
        }
      }
    })

  private static let before = Phrase(
    "before", en: "{id} comes before {earlier} ({date}), which is of an earlier instance.")
  private static let compare = Phrase("compare", en: "Compare both dates with the sources.")
  private static let otherType = Phrase(
    "other-type", en: "If the hearing was about custody, write `type: custody_appeal_hearing`.")
  private static let here = Phrase("here", en: "the earlier instance")
}
