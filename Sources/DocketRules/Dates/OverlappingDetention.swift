import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Nobody is taken while still held: a release, or another end, stands between two losses of liberty.
  static let overlappingDetention: Rule = Rule(
    RuleDescription(
      id: "overlapping-detention", family: .dates, severity: .error,
      summary: Phrase("summary", en: "A person who is arrested again was released before."),
      reason: Phrase("reason", en: "Readers and the published data would show one uninterrupted detention."),
      exception: Phrase(
        "exception",
        en: "When it is known that the person was free between the two, but no source says since when.")),
    examples: [
      .reports(
        "A new loss of liberty of `lorne` begins while an earlier one is still open (9 February 2029).",
        in: """
          events:
            - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
            - {id: again, date: ⟦2030-09-04⟧, type: rearrest, who: lorne, sources: [bulletin]}
          """),
      .reports(
        "A new loss of liberty of `lorne`, `sedge` begins while an earlier one is still open (9 February 2029).",
        in: """
          events:
            - {id: taken, date: 2029-02-09, type: arrest, sources: [bulletin]}
            - {id: again, date: ⟦2030-09⟧, type: detention, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: free, date: 2030-09-04, type: release, who: lorne, sources: [bulletin]}
          - {id: again, date: 2030-09-04, type: rearrest, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: also-taken, date: 2030-09-04, type: arrest, who: sedge, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-07/2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: again, date: 2029-02-08, type: rearrest, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: stopped, date: 2029-02-07, type: detention, who: lorne, sources: [bulletin]}
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: days, date: 2029-02-07, type: administrative_arrest, until: 2029-02-22, sources: [bulletin]}
          - {id: again, date: 2029-02-22, type: administrative_arrest, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: gone, date: 2029-02-07, type: enforced_disappearance, who: lorne, sources: [bulletin]}
          - {id: found, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2029-02-09, type: arrest, who: lorne, sources: [bulletin]}
          - {id: accused-again, date: 2030-09-04, type: charge, who: lorne, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      // People taken together, in one event, are reported together.
      var groups: [(overlap: CustodyTimeline.Overlap, date: Located<RecordDate>, people: [String])] = []
      var known: [[ByteRange]: Int] = [:]
      lazy var unreadable = context.unreadableEvents(in: record)
      for person in record.people?.value ?? [] {
        let timeline = context.custody(of: person.key.value, in: record)
        for overlap in timeline.overlaps where !overlap.isOneLoss {
          guard let date = overlap.event.date, !overlap.mayHaveEnded(for: person.key.value, by: date.value),
            !unreadable.mayConcern(person.key.value)
          else { continue }
          let events = [date.range, overlap.open.range]
          if let index = known[events] {
            groups[index].people.append(person.key.value)
          } else {
            known[events] = groups.count
            groups.append((overlap, date, [person.key.value]))
          }
        }
      }
      for (overlap, date, people) in groups {
        let open = overlap.open.date.map {
          Diagnostic.Note(stillOpen.message, at: file.source.location($0.range))
        }
        findings.report(
          begins.with(["people": .list(people.map { .code($0) }), "date": .date(overlap.since)]),
          at: date.range, in: file.source, mend: [addRelease.message, sameOne.message],
          notes: [open].compactMap(\.self), subject: overlap.event.id?.value)
      }
    })

  private static let begins = Phrase(
    "begins", en: "A new loss of liberty of {people} begins while an earlier one is still open ({date}).")
  private static let stillOpen = Phrase("still-open", en: "this one has no end")
  private static let addRelease = Phrase(
    "add-release",
    en: "Add an event `type: release` before this one; on one day, the order of the file decides.")
  private static let sameOne = Phrase(
    "same-one", en: "If the person never left, this is a `charge`, not an arrest.")
}

extension CustodyTimeline.Overlap {
  /// Whether it is one loss of liberty told in two events: somebody stopped is put under administrative arrest, or
  /// somebody who had disappeared turns up in custody, or disappears there.
  fileprivate var isOneLoss: Bool {
    let (before, after) = (open.type?.value, event.type?.value)
    if after == .enforcedDisappearance { return true }
    if before == .detention { return after == .administrativeArrest }
    return before == .enforcedDisappearance
      && (after == .detention || after == .arrest || after == .administrativeArrest)
  }

  /// Whether the earlier one was ordered up to a day that had come: then nobody can tell that it went on.
  fileprivate func mayHaveEnded(for person: String, by date: RecordDate) -> Bool {
    let own = open.outcomes?.value.first { $0.key.value == person }?.value.until
    guard let end = (own ?? open.until)?.value else { return false }
    return end.isAfter(date) != .yes
  }
}
