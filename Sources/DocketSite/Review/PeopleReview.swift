import DocketLanguage
import DocketRecords

/// What a change does to the people of a case.
struct PeopleReview {
  let id: String
  let cases: (old: PublicCase, new: PublicCase)
  let states: ReviewStates

  /// Takes the places under `people`, but those of texts, which are taken before.
  func changes(_ open: inout OpenDifferences) -> [ReviewChange] {
    let was = Dictionary(cases.old.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Dictionary(cases.new.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [ReviewChange] = []
    for (person, differences) in open.takeEntries(of: "people") {
      switch differences.whole(["people", person]) {
      case .added?:
        changes.append(
          ReviewChange(
            kind: .personAdded, object: person,
            sentence: named(ReviewPhrases.personAdded, now[person], person)))
      case .removed?: changes.append(removed(was[person], person))
      case .changed?, .reordered?, nil:
        let details = differences.map { $0.sentence(below: 2) }
        changes.append(
          ReviewChange(
            kind: .personChanged, object: person,
            sentence: named(ReviewPhrases.personChanged, now[person], person), details: details))
      }
    }
    return changes + custody()
  }

  private func removed(_ person: PublicPerson?, _ name: String) -> ReviewChange {
    guard !states.isWithdrawn("\(id)/\(name)") else {
      return ReviewChange(kind: .personWithdrawn, level: .warning) { $0.say(ReviewPhrases.personWithdrawn) }
    }
    return ReviewChange(
      kind: .personRemoved, level: .warning, object: name,
      sentence: named(ReviewPhrases.personRemoved, person, name))
  }

  /// Whose custody is another: computed from the events of both states, on the same day.
  func custody() -> [ReviewChange] {
    let was = Dictionary(cases.old.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return cases.new.people.compactMap { person in
      guard let old = was[person.id], let now = person.custody,
        old.custody?.status != now.status || old.custody?.unknown != now.unknown
      else { return nil }
      let name = person.entry
      let before = old.custody?.status
      return ReviewChange(
        kind: .custody, object: person.id, before: before?.rawValue, now: now.status.rawValue,
        sentence: { voice in
          let text = Argument.text(voice.text(name.name) ?? name.id)
          guard let before else {
            return voice.say(
              ReviewPhrases.custodyKnown.with(["name": text, "new": .term(now.status.label)]))
          }
          return voice.say(
            ReviewPhrases.custody.with([
              "name": text, "old": .term(before.label), "new": .term(now.status.label),
            ]))
        }, details: [{ $0.say(ReviewPhrases.custodySince.with(["date": .date(now.since)])) }])
    }
  }

  private func named(_ phrase: Phrase, _ person: PublicPerson?, _ id: String) -> ReviewGroup.Sentence {
    let entry = person?.entry
    return { voice in
      voice.say(phrase.with(["name": .text(voice.text(entry?.name) ?? id)]))
    }
  }
}
