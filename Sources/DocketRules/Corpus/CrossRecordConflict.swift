import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Records that are linked by a person agree about what both tell.
  static let crossRecordConflict: Rule = Rule(
    RuleDescription(
      id: "cross-record-conflict", family: .corpus, severity: .warning,
      summary: Phrase("summary", en: "Linked records agree about what both of them tell."),
      reason: Phrase("reason", en: "One of the two is wrong, and readers cannot tell which."),
      exception: Phrase("exception", en: "When sources disagree, or the two events only share a name.")),
    examples: [
      .reports(
        "The date of birth of `lorne` differs from that in `harbour-kites/lorne`: 3 November 1990.",
        in: """
          people:
            lorne:
              name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}
              born: ⟦1990-11-04⟧
              same_as: [harbour-kites/lorne]
          """,
        with: [
          "records/cases/harbour-kites.yml": SecondRecord.kites(
            sameAs: "quay-lanterns/lorne", born: "1990-11-03")
        ]),
      .accepts(
        """
        people:
          lorne:
            name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}
            born: 1990-11
            same_as: [harbour-kites/lorne]
        """,
        with: [
          "records/cases/harbour-kites.yml": SecondRecord.kites(
            sameAs: "quay-lanterns/lorne", born: "1990-11-03")
        ]),
      .reports(
        "The event `joint` has another date in `harbour-kites`: 14 March 2031.",
        in: """
          people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, same_as: [harbour-kites/lorne]}}
          events: [{id: joint, date: ⟦2031-03-04⟧, type: verdict, sources: [bulletin]}]
          """,
        with: [
          "records/cases/harbour-kites.yml": SecondRecord.kites(sameAs: "quay-lanterns/lorne")
            + "events: [{id: joint, date: 2031-03-14, type: verdict, sources: [kites]}]\n"
        ]),
      .accepts(
        """
        people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, same_as: [harbour-kites/lorne]}}
        events: [{id: joint, date: 2031-03-14, type: verdict, sources: [bulletin]}]
        """,
        with: [
          "records/cases/harbour-kites.yml": SecondRecord.kites(sameAs: "quay-lanterns/lorne")
            + "events: [{id: joint, date: 2031-03, type: verdict, sources: [kites]}]\n"
        ]),
    ],
    check: .corpus { _, context, findings in
      let people = context.facts.people
      var comparedRecords: Set<[String]> = []
      for link in people.links {
        // One finding for two places: the record that comes later in order of paths is asked.
        guard let other = people[link.to.value],
          other.file.path.utf8.lexicographicallyPrecedes(link.from.file.path.utf8)
        else { continue }
        let one = link.from
        for (mine, theirs, phrase) in [
          (one.person.born, other.person.born, birth), (one.person.died, other.person.died, death),
        ] {
          guard let mine, let theirs, disagree(mine.value, theirs.value) else { continue }
          findings.report(
            phrase.with([
              "person": .code(one.id.value), "other": .code(other.name), "date": .date(theirs.value),
            ]), at: mine.range, in: one.file.source, mend: [compare.message],
            notes: [Diagnostic.Note(theOther.message, at: other.file.source.location(theirs.range))],
            subject: one.id.value)
        }
        guard comparedRecords.insert([one.file.path, other.file.path]).inserted else { continue }
        reportEvents(one, other, &findings)
      }
    })

  private static func disagree(_ one: RecordDate, _ other: RecordDate) -> Bool {
    one.isBefore(other) == .yes || one.isAfter(other) == .yes
  }

  private static func reportEvents(
    _ one: PersonIndex.Entry, _ other: PersonIndex.Entry, _ findings: inout Findings
  ) {
    let theirs = Dictionary(
      (other.record.events?.value ?? []).compactMap { event in event.value.id.map { ($0.value, event.value) }
      },
      uniquingKeysWith: { first, _ in first })
    for event in (one.record.events?.value ?? []).map(\.value) {
      guard let id = event.id?.value, let twin = theirs[id], twin.type?.value == event.type?.value,
        event.isStoodBy, twin.isStoodBy,
        let mine = event.date, let date = twin.date, disagree(mine.value, date.value)
      else { continue }
      findings.report(
        otherDate.with([
          "event": .code(id), "record": .code(other.record.id?.value ?? ""), "date": .date(date.value),
        ]), at: mine.range, in: one.file.source, mend: [compare.message],
        notes: [Diagnostic.Note(theOther.message, at: other.file.source.location(date.range))], subject: id)
    }
  }

  private static let birth = Phrase(
    "birth", en: "The date of birth of {person} differs from that in {other}: {date}.")
  private static let death = Phrase(
    "death", en: "The date of death of {person} differs from that in {other}: {date}.")
  private static let otherDate = Phrase(
    "other-date", en: "The event {event} has another date in {record}: {date}.")
  private static let theOther = Phrase("the-other", en: "the other record says this")
  private static let compare = Phrase("compare", en: "Compare both with the sources and correct one of them.")
}
