extension Event {
  /// Whether something cannot be read that says when it was, what it was, whom it is about or what it decided.
  ///
  /// Such an event may have changed anything: nobody may conclude from it that nothing happened.
  public var isIncomplete: Bool {
    // An event without a date or a type has been reported as well.
    self.date == nil || self.type == nil || isClaimUnreadable || self.$who.isUnreadable
      || self.$proceeding.isUnreadable
      || self.$result.isUnreadable || self.$until.isUnreadable || self.$outcomes.isUnreadable
      || self.$inAbsentia.isUnreadable
      || self.$to.isUnreadable || self.outcomes?.value.contains { $0.value.isIncomplete } == true
  }

  /// Whether it cannot be read if it took place at all, and if the record stands by it.
  public var isClaimUnreadable: Bool {
    self.$type.isUnreadable || self.$status.isUnreadable || self.$certainty.isUnreadable
  }
}

extension Outcome {
  /// Whether something cannot be read that says what was decided.
  public var isIncomplete: Bool {
    $result.isUnreadable || $until.isUnreadable || $sentence.isUnreadable || $suspended.isUnreadable
      || $regime.isUnreadable || $certainty.isUnreadable || $inAbsentia.isUnreadable || $fine.isUnreadable
      || $work.isUnreadable || $ban.isUnreadable
  }
}

/// About whom a record has events that cannot be read as far as they tell what became of somebody.
///
/// Whoever concludes from the silence of a record (nobody was released in between, no sentence changed) asks here
/// first: the event that would say so may be there.
public struct UnreadableEvents: Sendable {
  private var mayConcernAll = false
  private var people: Set<String> = []

  /// Looks through the events of a record.
  public init(of record: CaseRecord) {
    // Of a key that cannot be read nobody knows whose it is, nor which event is about nobody else.
    mayConcernAll = record.$events.isUnreadable || record.$people.isUnreadable
    let known = Set((record.people?.value ?? []).lazy.map(\.key.value))
    let proceedings = Set((record.proceedings?.value ?? []).lazy.map(\.key.value))
    for event in (record.events?.value ?? []).lazy.map(\.value) where !mayConcernAll {
      let named = (event.who?.value ?? []).map(\.value) + (event.outcomes?.value ?? []).map(\.key.value)
      guard named.allSatisfy(known.contains), !event.$who.isUnreadable, !event.$outcomes.isUnreadable else {
        mayConcernAll = true
        break
      }
      let isElsewhere = event.proceeding.map { !proceedings.contains($0.value) } ?? false
      guard isElsewhere || event.isIncomplete else { continue }
      guard let who = event.who?.value else {
        mayConcernAll = true
        break
      }
      people.formUnion(who.lazy.map(\.value))
    }
  }

  /// Whether one of them may be about a person.
  public func mayConcern(_ person: String) -> Bool { mayConcernAll || people.contains(person) }

  /// Whether one of them may be about some of these people.
  public func mayConcern(anyOf people: [String]) -> Bool { people.contains(where: mayConcern) }
}
