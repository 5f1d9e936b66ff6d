import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// What happens in prison happens to people who are held.
  static let custodyRequired: Rule = Rule(
    RuleDescription(
      id: "custody-required", family: .dates, severity: .warning,
      summary: Phrase("summary", en: "A transfer or a punishment cell comes while the person is in custody."),
      reason: Phrase("reason", en: "Either an arrest is missing, or a date or the people are not right."),
      exception: Phrase("exception", en: "When the person was held in a way that the record does not tell.")),
    examples: [
      .reports(
        "`moved` is about `lorne`, who is at liberty then by the record.",
        in: """
          events:
            - {id: taken, date: 2029-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: free, date: 2029-03-01, type: release, who: lorne, sources: [bulletin]}
            - {id: moved, date: ⟦2029-04⟧, type: transfer, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "`cell` is about `lorne`, `sedge`, who is at liberty then by the record.",
        in: """
          events:
            - {id: taken, date: 2029-02-01, type: arrest, sources: [bulletin]}
            - {id: free, date: 2029-03-01, type: release, sources: [bulletin]}
            - {id: cell, date: ⟦2029-04-02⟧, type: punishment_cell, sources: [bulletin]}
            - {id: again, date: 2029-04-09, type: rearrest, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-01, type: arrest, sources: [bulletin]}
          - {id: cell, date: 2029-02-20, type: punishment_cell, sources: [bulletin]}
          - {id: free, date: 2029-03-01, type: release, sources: [bulletin]}
          - {id: fast, date: 2029-03-20, type: hunger_strike, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-01, type: arrest, sources: [bulletin]}
          - {id: free, date: 2029-03-01, type: release, sources: [bulletin]}
          - {id: again, date: 2029-04-09, type: rearrest, sources: [bulletin]}
          - {id: cell, date: 2029-04, type: punishment_cell, sources: [bulletin]}
        """),
      .accepts("events: [{id: moved, date: 2029-04, type: transfer, sources: [bulletin]}]\n"),
    ],
    check: .record { record, file, context, findings in
      let events = record.events?.value ?? []
      let concerned = events.indices.filter {
        events[$0].value.type?.value.has(.ofPrisoners) == true && events[$0].value.surelyTookPlace
      }
      guard !concerned.isEmpty else { return }
      var free: [Int: [String]] = [:]
      lazy var unreadable = context.unreadableEvents(in: record)
      for person in record.people?.value ?? [] {
        let own = concerned.filter { events[$0].value.concerns(person.key.value) }
        guard !own.isEmpty else { continue }
        let timeline = context.custody(of: person.key.value, in: record)
        for index in own
        where timeline.isAtLiberty(at: events[index].value) && !unreadable.mayConcern(person.key.value) {
          free[index, default: []].append(person.key.value)
        }
      }
      for index in concerned {
        guard let people = free[index], let date = events[index].value.date else { continue }
        findings.report(
          atLiberty.with(["id": events[index].value.shownID, "people": .ids(people)]), at: date.range,
          in: file.source, mend: [addArrest.message, nameThem.message], subject: events[index].value.id?.value
        )
      }
    })

  private static let atLiberty = Phrase(
    "at-liberty", en: "{id} is about {people}, who is at liberty then by the record.")
  private static let addArrest = Phrase(
    "add-arrest", en: "Compare the dates with the sources, or add the arrest that is missing.")
  private static let nameThem = Phrase(
    "name-them", en: "If it is about some of the people only, name them under `who`.")
}

extension CustodyTimeline {
  /// Whether somebody was definitely at liberty when an event came.
  fileprivate func isAtLiberty(at event: Event) -> Bool {
    guard let date = event.date?.value,
      var index = spells.lastIndex(where: { $0.since.isAfter(date) != .yes })
    else { return false }
    // The event itself may have begun a spell.
    if spells[index].event?.range == event.range { index -= 1 }
    guard index >= 0, spells[index].since.isBefore(date) == .yes else { return false }
    if index + 1 < spells.count, spells[index + 1].event?.range != event.range,
      spells[index + 1].since.isAfter(date) != .yes
    {
      return false
    }
    switch spells[index].status {
    case .released, .exiled, .restricted, .suspendedSentence: return true
    default: return false
    }
  }
}
