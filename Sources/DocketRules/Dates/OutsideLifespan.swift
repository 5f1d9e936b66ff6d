import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// What happens to somebody happens between birth and death.
  static let outsideLifespan: Rule = Rule(
    RuleDescription(
      id: "outside-lifespan", family: .dates, severity: .error,
      summary: Phrase("summary", en: "What happens to a person lies between birth and death."),
      reason: Phrase("reason", en: "One of the two dates is mistyped, or the event is about somebody else."),
      exception: Phrase("exception", en: "When a court really decided about somebody who had died.")),
    examples: [
      .reports(
        "`taken` is before the birth of `lorne`: 3 May 2009.",
        in: """
          consent: confirmed
          people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2009-05-03}}
          events: [{id: taken, date: ⟦2003-09-04⟧, type: arrest, sources: [bulletin]}]
          """),
      .reports(
        "`moved` is after the death of `lorne`: February 2030.",
        in: """
          people:
            lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, died: 2030-02}
            sedge: {name: {en: Piet Sedge, fr: Piet Sedge, ru: Пит Седж}}
          events: [{id: moved, date: ⟦2030-03-01⟧, type: transfer, who: [lorne, sedge], sources: [bulletin]}]
          """),
      .reports(
        "`verdict` is after the death of `lorne`: 1 February 2030.",
        in: """
          events:
            - {id: died, date: 2030-02-01, type: death, who: lorne, sources: [bulletin]}
            - {id: verdict, date: ⟦2030-03-01⟧, type: verdict, who: lorne, status: held, sources: [bulletin]}
          """),
      .reports(
        "The death of `lorne` is before the birth: 3 May 2009.",
        in:
          "people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2009-05-03, died: ⟦2003⟧}}\n"
      ),
      .accepts(
        """
        people: {lorne: {name: {en: Ada Lorne, fr: Ada Lorne, ru: Ада Лорн}, born: 2009, died: 2030-02-01}}
        events:
          - {id: old, date: 1999-05-01, type: incident, sources: [bulletin]}
          - {id: taken, date: 2029, type: arrest, sources: [bulletin]}
          - {id: died, date: 2030-02-01, type: death, sources: [bulletin]}
          - {id: cleared, date: 2030-08-01, type: acquittal_final, sources: [bulletin]}
          - {id: taken-away, date: 2030-08-02, type: confiscation, sources: [bulletin]}
          - {id: view, date: 2030-09-01, type: un_opinion, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: died, date: 2030-02-01, type: death, who: lorne, sources: [bulletin]}
          - {id: moved, date: 2030-03-01, type: transfer, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, _, findings in
      let people = record.people?.value ?? []
      let events = record.events?.value ?? []
      let onlyPerson = people.count == 1 && !record.$people.isUnreadable ? people.first?.key.value : nil
      var deaths: [String: Located<RecordDate>] = [:]
      for event in events where event.value.type?.value == .death && event.value.surelyTookPlace {
        guard let date = event.value.date else { continue }
        let named =
          event.value.who?.value.map(\.value) ?? (event.value.$who.isAbsent ? onlyPerson.map { [$0] } : nil)
        for person in named ?? [] where deaths[person] == nil { deaths[person] = date }
      }
      for person in people where !person.value.$died.isAbsent { deaths[person.key.value] = person.value.died }
      let births = Dictionary(
        people.compactMap { person in person.value.born.map { (person.key.value, $0) } },
        uniquingKeysWith: { first, _ in first })
      guard !births.isEmpty || !deaths.isEmpty else { return }
      for person in people {
        let id = person.key.value
        guard let born = births[id], let died = person.value.died, died.value.isBefore(born.value) == .yes
        else { continue }
        findings.report(
          diedBefore.with(["person": .code(id), "date": .date(born.value)]), at: died.range, in: file.source,
          mend: [compare.message], notes: [.init(birth.message, at: file.source.location(born.range))],
          subject: id, severity: died.value.isUnsure || born.value.isUnsure ? .warning : .error)
      }
      for event in events.lazy.map(\.value)
      where event.isStoodBy && event.type?.value.has(.aroundTheCase) == false {
        guard let date = event.date else { continue }
        for person in Self.named(in: event, onlyPerson) {
          var problem: (phrase: Phrase, note: Phrase, limit: Located<RecordDate>, severity: Severity)?
          if let born = births[person], date.value.isBefore(born.value) == .yes {
            problem = (beforeBirth, birth, born, .error)
          } else if let died = deaths[person], date.value.isAfter(died.value) == .yes,
            event.type?.value.has(.afterDeath) == false
          {
            // Courts have sat over the dead.
            problem = (afterDeath, death, died, event.type?.value.isHearing == true ? .warning : .error)
          }
          guard let problem else { continue }
          findings.report(
            problem.phrase.with([
              "id": event.shownID, "person": .code(person), "date": .date(problem.limit.value),
            ]),
            at: date.range, in: file.source, mend: [compare.message, nameThem.message],
            notes: [.init(problem.note.message, at: file.source.location(problem.limit.range))],
            subject: event.id?.value,
            severity: event.isDoubted || problem.limit.value.isUnsure ? .warning : problem.severity)
        }
      }
    })

  /// The people an event is certainly about; where nobody is named, not even by an outcome, it may be about the others.
  private static func named(in event: Event, _ onlyPerson: String?) -> [String] {
    if let who = event.who?.value { return who.map(\.value) }
    guard event.$who.isAbsent, !event.$outcomes.isUnreadable else { return [] }
    if let outcomes = event.outcomes?.value, !outcomes.isEmpty { return outcomes.map(\.key.value) }
    return onlyPerson.map { [$0] } ?? []
  }

  private static let beforeBirth = Phrase("before-birth", en: "{id} is before the birth of {person}: {date}.")
  private static let afterDeath = Phrase("after-death", en: "{id} is after the death of {person}: {date}.")
  private static let diedBefore = Phrase(
    "died-before", en: "The death of {person} is before the birth: {date}.")
  private static let birth = Phrase("birth", en: "the birth")
  private static let death = Phrase("death", en: "the death")
  private static let compare = Phrase("compare", en: "Compare both dates with the sources.")
  private static let nameThem = Phrase(
    "name-them", en: "If it is about somebody else, name them under `who`.")
}
