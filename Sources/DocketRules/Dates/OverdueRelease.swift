import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// A week after the day on which custody was to end, the record says what happened.
  static let overdueRelease: Rule = Rule(
    RuleDescription(
      id: "overdue-release", family: .dates, severity: .warning,
      summary: Phrase(
        "summary",
        en: "When the day of a release or the end of custody is past, the record says what happened."),
      reason: Phrase("reason", en: "By the record the person is still held, though the day is past."),
      exception: Phrase(
        "exception", en: "When it is known that the person is held beyond this day without a decision."),
      dependsOnToday: true),
    examples: [
      .reports(
        "`lorne` was to be released: 10 March 2031. By the record it has not happened.",
        in: """
          events:
            - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
            - {id: out, date: ⟦2031-03-10⟧, type: expected_release, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "The custody of `lorne` was ordered until 15 March 2031, and nothing says how it went on.",
        in: """
          events:
            - {id: taken, date: 2031-02-09, type: arrest, who: lorne, sources: [bulletin]}
            - {id: remand, date: 2031-02-10, type: custody_hearing, who: lorne, status: held, result: remanded, until: ⟦2031-03-15⟧, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: out, date: 2031-03, type: expected_release, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: out, date: 2031-03-10, type: expected_release, who: lorne, sources: [bulletin]}
          - {id: free, date: 2031-03-10, type: release, who: lorne, sources: [bulletin]}
          - {id: again, date: 2031-03-10, type: rearrest, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2031-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: remand, date: 2031-02-10, type: custody_hearing, who: lorne, status: held, result: remanded, until: 2031-03-15, sources: [bulletin]}
          - {id: longer, date: 2031-03-14, type: custody_hearing, who: lorne, status: held, result: extended, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2031-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: remand, date: 2031-02-10, type: custody_hearing, who: lorne, status: held, result: remanded, until: 2031-03-15, sources: [bulletin]}
          - {id: verdict, date: 2031-03-12, type: verdict, who: lorne, status: held, outcomes: {lorne: {result: convicted, sentence: 2y}}, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      guard record.monitoring?.value != .closed, !record.$monitoring.isUnreadable else { return }
      let events = record.events?.value ?? []
      let isConcerned = events.contains {
        $0.value.type?.value == .expectedRelease || $0.value.until != nil || $0.value.outcomes != nil
      }
      guard isConcerned else { return }
      var groups: [(overdue: OverdueEnd, people: [String])] = []
      var known: [ByteRange: Int] = [:]
      lazy var unreadable = context.unreadableEvents(in: record)
      for person in record.people?.value ?? [] {
        guard !unreadable.mayConcern(person.key.value) else { continue }
        let timeline = context.custody(of: person.key.value, in: record)
        for overdue in OverdueEnd.all(
          for: person.key.value, in: record, timeline, today: context.today)
        {
          if let index = known[overdue.end.date.range] {
            groups[index].people.append(person.key.value)
          } else {
            known[overdue.end.date.range] = groups.count
            groups.append((overdue, [person.key.value]))
          }
        }
      }
      for (overdue, people) in groups {
        let end = overdue.end
        findings.report(
          (end.isExpectedRelease ? notReleased : wentOn).with([
            "people": .ids(people), "date": .date(end.date.value),
          ]),
          at: end.date.range, in: file.source,
          mend: end.isExpectedRelease
            ? [addRelease.message, correct.message] : [addExtension.message, addRelease.message],
          subject: end.event.id?.value, since: overdue.since)
      }
    })

  private static let notReleased = Phrase(
    "not-released", en: "{people} was to be released: {date}. By the record it has not happened.")
  private static let wentOn = Phrase(
    "went-on", en: "The custody of {people} was ordered until {date}, and nothing says how it went on.")
  private static let addRelease = Phrase(
    "add-release", en: "If the person was freed, add an event `type: release`.")
  private static let addExtension = Phrase(
    "add-extension", en: "If a court extended the custody, add the `custody_hearing` with `result: extended`."
  )
  private static let correct = Phrase(
    "correct", en: "If the day was put off or was wrong, correct the `date` of the expected release.")
}
