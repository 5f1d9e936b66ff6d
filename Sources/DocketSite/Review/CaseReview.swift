import DocketLanguage
import DocketRecords
import DocketTime

/// What a change does to one case.
struct CaseReview {
  let file: FileDifference
  let states: ReviewStates

  private var id: String { FileKind.stem(of: file.path) }

  /// The changes of the case.
  func group() -> ReviewGroup {
    let (old, new) = states.cases(id)
    if new == nil, states.isWithdrawn(id) { return withdrawn }
    let title = (new ?? old)?.title
    let name = id
    return ReviewGroup(
      .ofCase, id: id, file: file.path, heading: { voice in voice.text(title) ?? name },
      changes: changes(old, new))
  }

  private var withdrawn: ReviewGroup {
    ReviewGroup(
      .ofCase, heading: { $0.say(ReviewPhrases.caseHidden) },
      changes: [
        ReviewChange(kind: .caseWithdrawn, level: .warning) { $0.say(ReviewPhrases.caseWithdrawn) }
      ])
  }

  private func changes(_ old: PublicCase?, _ new: PublicCase?) -> [ReviewChange] {
    if file.now == nil {
      return [ReviewChange(kind: .caseRemoved, level: .warning) { $0.say(ReviewPhrases.caseRemoved) }]
    }
    if file.isUnreadable {
      return [ReviewChange(kind: .unreadable, level: .warning) { $0.say(ReviewPhrases.unreadable) }]
    }
    guard let new else {
      // It lacks what a case needs to be published; the check says what.
      guard !file.differences.isEmpty else {
        return [ReviewChange(kind: .unreadable, level: .warning) { $0.say(ReviewPhrases.unreadable) }]
      }
      return file.differences.map { $0.change(.fact) }
    }
    guard let old else { return added(new) }
    guard !file.differences.isEmpty else {
      return [ReviewChange(kind: .layout, level: .detail) { $0.say(ReviewPhrases.layout) }]
    }
    return compared((old, new))
  }

  private func added(_ record: PublicCase) -> [ReviewChange] {
    let hearings = record.hearings
    let ahead = hearings.filter { event in
      event.date.latest.map { $0 >= states.now.today(in: event.zone) } ?? true
    }
    let message = ReviewPhrases.caseAdded.with([
      "people": .count(record.people.count), "hearings": .count(hearings.count), "ahead": .count(ahead.count),
    ])
    let summary = record.summary
    var change = ReviewChange(kind: .caseAdded, sentence: { $0.say(message) })
    change.details = [
      { voice in voice.text(summary).map(TextPart.beginning) ?? "" },
      { voice in NameList(record.people.map(\.entry), &voice).all(&voice) ?? "" },
    ]
    return [change]
      + ahead.flatMap { event in
        EventReview(
          old: nil, new: event, cases: (record, record), states: states, differences: []
        ).changes()
      }
  }

  private func compared(_ cases: (old: PublicCase, new: PublicCase)) -> [ReviewChange] {
    var open = OpenDifferences(file.differences)
    let main = states.now.languages.main
    let texts = TextReview(
      file: file, original: cases.new.language ?? main, states: states,
      owner: { owner(of: $0, in: cases.new) }
    ).changes(&open)
    var changes = events(cases, &open)
    changes += PeopleReview(id: id, cases: cases, states: states).changes(&open)
    changes += ConsentReview(file: file, cases: cases).changes(&open)
    changes += DayReview(states: states).changes(
      from: cases.old.days, to: cases.new.days, ofCase: id, &open)
    changes += FactReview(cases: cases).changes(&open)
    let exceptions = open.take(under: ["exceptions"])
    if !exceptions.isEmpty {
      changes.append(
        ReviewChange(
          kind: .exceptions, level: .detail, key: "exceptions",
          sentence: { $0.say(ReviewPhrases.exceptions) }, details: exceptions.map { $0.sentence(below: 1) }))
    }
    changes += texts + open.left.map { $0.change(.fact) }
    return changes.contains { $0.kind == .personWithdrawn } ? changes.map { $0.discreet() } : changes
  }

  private func events(
    _ cases: (old: PublicCase, new: PublicCase), _ open: inout OpenDifferences
  ) -> [ReviewChange] {
    let was = Dictionary(cases.old.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let now = Dictionary(cases.new.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let isOtherZone = open.left.contains { $0.path == ["time_zone"] }
    var changed = open.takeEntries(of: "events")
    if isOtherZone {
      // Its hours count by another clock, though nothing in the event differs.
      for event in cases.new.hearings where !changed.contains(where: { $0.id == event.id }) {
        changed.append((event.id, []))
      }
    }
    return changed.flatMap { id, differences in
      EventReview(
        old: was[id], new: now[id], cases: cases, states: states, differences: differences
      ).changes()
    }
  }

  /// What a text belongs to: an event, a person, or the case itself, which the heading names.
  private func owner(of path: [String], in record: PublicCase) -> ReviewGroup.Sentence? {
    guard path.count > 2 else { return nil }
    let id = path[1]
    switch path[0] {
    case "events":
      guard let event = record.events.first(where: { $0.id == id }) else { return { _ in id } }
      return { voice in EventName.text(event, record, &voice) }
    case "people":
      let name = record.people.first { $0.id == id }?.name
      return { voice in voice.text(name) ?? id }
    case "days":
      let title = record.days.first { $0.id == id }?.title
      return { voice in voice.text(title) ?? id }
    default: return { _ in path.dropLast().joined(separator: "/") }
    }
  }
}
