import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Somebody has looked at the record of a person in custody within a year.
  static let staleRecord: Rule = Rule(
    RuleDescription(
      id: "stale-record", family: .corpus, severity: .warning,
      summary: Phrase("summary", en: "The record of a person in custody was looked at within the last year."),
      reason: Phrase(
        "reason", en: "Nobody can tell whether silence means that nothing happened or that nobody looked."),
      exception: Phrase(
        "exception", en: "Rather write `monitoring: paused`, so that readers know it as well."),
      dependsOnToday: true),
    examples: [
      .reports(
        "The newest day in this record is 14 March 2030, and somebody is in custody.",
        in: """
          id: ⟦quay-lanterns⟧
          events: [{id: arrest, date: 2030-03-14, type: arrest, who: lorne, sources: [bulletin]}]
          sources:
            bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b}
          """),
      .accepts(
        """
        verified: 2031-03-01
        events: [{id: arrest, date: 2030-03-14, type: arrest, who: lorne, sources: [bulletin]}]
        sources:
          bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b}
        """),
      .accepts(
        """
        reviewed: 2031-03-01
        events: [{id: arrest, date: 2030-03-14, type: arrest, who: lorne, sources: [bulletin]}]
        sources:
          bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b}
        """),
      .accepts(
        """
        monitoring: paused
        events: [{id: arrest, date: 2030-03-14, type: arrest, who: lorne, sources: [bulletin]}]
        sources:
          bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b}
        """),
      .accepts(
        """
        events:
          - {id: arrest, date: 2029-03-14, type: arrest, who: lorne, sources: [bulletin]}
          - {id: free, date: 2029-05-14, type: release, who: lorne, sources: [bulletin]}
        sources:
          bulletin: {type: support_group, publisher: quay-committee, description: A bulletin, url: https://quay.example.org/b}
        """),
    ],
    check: .record { record, file, context, findings in
      guard record.monitoring?.value ?? .active == .active, !record.$monitoring.isUnreadable,
        let id = record.id
      else { return }
      let today = context.today
      guard let newest = newestDay(of: record, today: today), let limit = newest.adding(years: 1, months: 0),
        let since = limit.adding(days: 1), since <= today
      else { return }
      let unreadable = context.unreadableEvents(in: record)
      let isHeld = (record.people?.value ?? []).contains { person in
        context.custody(of: person.key.value, in: record).current.isCustody
          && !unreadable.mayConcern(person.key.value)
      }
      guard isHeld, !mayBeNewer(record) else { return }
      findings.report(
        old.with(["day": .day(newest)]), at: id.range, in: file.source,
        mend: [look.with(["line": .code("verified: \(today)")]), pause.message], since: since)
    })

  /// Whether a day of the record cannot be read.
  private static func mayBeNewer(_ record: CaseRecord) -> Bool {
    let events = (record.events?.value ?? []).map(\.value)
    let sources = (record.sources?.value ?? []).map(\.value)
    return record.$verified.isUnreadable || record.$reviewed.isUnreadable || record.$support.isUnreadable
      || record.$events.isUnreadable
      || record.$sources.isUnreadable || record.support?.value.$verified.isUnreadable == true
      || events.contains { $0.$date.isUnreadable || $0.$checked.isUnreadable }
      || sources.contains { $0.$accessed.isUnreadable || $0.$date.isUnreadable }
  }

  /// The last day, up to today, of which the record says anything.
  private static func newestDay(of record: CaseRecord, today: CivilDate) -> CivilDate? {
    var days: [CivilDate?] = [
      record.verified?.value, record.reviewed?.value, record.support?.value.verified?.value,
    ]
    for event in record.events?.value ?? [] {
      days.append(event.value.checked?.value)
      days.append(event.value.date?.value.earliest)
    }
    for source in record.sources?.value ?? [] {
      days.append(source.value.accessed?.value)
      days.append(source.value.date?.value.earliest)
    }
    return days.compactMap(\.self).filter { $0 <= today }.max()
  }

  private static let old = Phrase(
    "old", en: "The newest day in this record is {day}, and somebody is in custody.")
  private static let look = Phrase("look", en: "Look for news; if there are none, write {line} all the same.")
  private static let pause = Phrase(
    "pause", en: "If nobody can keep it up to date, write `monitoring: paused`.")
}
