import DocketDiagnostics
import DocketLanguage
import DocketRecords
import DocketTime

extension Rule {
  /// Letters go to people who are held, at the place where they are.
  static let misdirectedLetters: Rule = Rule(
    RuleDescription(
      id: "misdirected-letters", family: .dates, severity: .warning,
      summary: Phrase("summary", en: "Letters go to people who are held, at the place where they are."),
      reason: Phrase(
        "reason", en: "People write there. A letter to somebody who has died reaches the family or a guard."),
      exception: Phrase("exception", en: "When letters still reach the person at this address.")),
    examples: [
      .reports(
        "Letters to `lorne` are open, and by the record `lorne` has died.",
        in: """
          events:
            - {id: taken, date: 2030-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: lost, date: 2031-03-01, type: death, who: lorne, sources: [bulletin, gazette]}
          support: {letters: open, letters_to: {⟦lorne⟧: selm}, verified: 2031-03-20, sources: [bulletin]}
          """),
      .reports(
        "Letters to `lorne` are open, and by the record `lorne` is not in prison: at liberty.",
        in: """
          events:
            - {id: taken, date: 2030-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: out, date: 2031-03-01, type: release, who: lorne, sources: [bulletin]}
          support: {letters: open, letters_to: {⟦lorne⟧: selm}, verified: 2031-03-20, sources: [bulletin]}
          """),
      .reports(
        "Letters to `lorne` go to `selm`, and `there` says that `lorne` arrived at `colony`.",
        in: """
          events:
            - {id: taken, date: 2030-02-01, type: arrest, who: lorne, sources: [bulletin]}
            - {id: moved, date: 2031-03-01, type: transfer, who: lorne, sources: [bulletin]}
            - {id: there, date: 2031-03-09, type: arrival, who: lorne, place: colony, sources: [bulletin]}
          support: {letters: open, letters_to: {⟦lorne⟧: selm}, verified: 2031-03-02, sources: [bulletin]}
          """),
      .reports(
        "Letters are open, and by the record nobody is held.",
        in: """
          events:
            - {id: taken, date: 2030-02-01, type: arrest, sources: [bulletin]}
            - {id: out, date: 2031-03-01, type: release, sources: [bulletin]}
          support: {letters: ⟦open⟧, verified: 2031-03-20, sources: [bulletin]}
          """),
      .accepts(
        """
        events:
          - {id: taken, date: 2030-02-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: there, date: 2031-03-09, type: arrival, who: lorne, place: colony, sources: [bulletin]}
        support: {letters: open, letters_to: {lorne: selm}, verified: 2031-03-20, sources: [bulletin]}
        """),
      .accepts(
        """
        events:
          - {id: taken, date: 2030-02-01, type: arrest, who: lorne, sources: [bulletin]}
          - {id: out, date: 2031-03-01, type: release, who: lorne, sources: [bulletin]}
        support: {letters: closed, letters_to: {lorne: selm}, verified: 2031-03-20, sources: [bulletin]}
        """),
    ],
    check: .record { record, file, context, findings in
      guard let support = record.support?.value, let letters = support.letters,
        letters.value == .open || letters.value == .paused
      else { return }
      func report(_ message: Message, at range: ByteRange, _ notes: [Diagnostic.Note] = []) {
        findings.report(
          message, at: range, in: file.source, mend: [close.message, move.message], notes: notes)
      }
      let unreadable = context.unreadableEvents(in: record)
      let people = (record.people?.value ?? []).filter {
        !unreadable.mayConcern($0.key.value) && !$0.value.$died.isUnreadable
      }.map(\.key.value)
      guard people.count == record.people?.value.count || support.lettersTo != nil,
        !support.$lettersTo.isUnreadable
      else { return }
      guard let addresses = support.lettersTo?.value, !addresses.isEmpty else {
        let all = people.map { context.custody(of: $0, in: record) }
        guard letters.value == .open, !all.isEmpty,
          all.allSatisfy({ timeline in timeline.spells.last.map { !$0.status.getsLetters } ?? false })
        else { return }
        return report(nobody.message, at: letters.range)
      }
      for address in addresses where people.contains(address.key.value) {
        let person = address.key.value
        let timeline = context.custody(of: person, in: record)
        let named: KeyValuePairs<String, Argument> = ["person": .code(person)]
        if timeline.current == .deceased {
          report(dead.with(named), at: address.key.range)
        } else if let status = timeline.spells.last?.status, !status.getsLetters {
          report(
            free.with(["person": .code(person), "status": .term(status.label)]), at: address.key.range)
        } else if !support.$verified.isUnreadable,
          let arrival = record.laterArrival(
            of: person, than: address.value, verified: support.verified?.value, context.today),
          let place = arrival.place
        {
          report(
            left.with([
              "person": .code(person), "place": .code(address.value), "id": arrival.shownID,
              "other": .code(place.value),
            ]),
            at: address.key.range, [.init(here.message, at: file.source.location(place.range))])
        }
      }
    })

  private static let dead = Phrase(
    "dead", en: "Letters to {person} are open, and by the record {person} has died.")
  private static let free = Phrase(
    "free", en: "Letters to {person} are open, and by the record {person} is not in prison: {status}.")
  private static let left = Phrase(
    "left", en: "Letters to {person} go to {place}, and {id} says that {person} arrived at {other}.")
  private static let nobody = Phrase("nobody", en: "Letters are open, and by the record nobody is held.")
  private static let close = Phrase(
    "close", en: "Take the person out of `letters_to`, or write `letters: closed`.")
  private static let move = Phrase(
    "move", en: "If the record is behind, add what happened; if the address is, correct it and `verified`.")
  private static let here = Phrase("here", en: "the arrival")
}

extension CustodyStatus {
  /// Whether letters to an institution may reach somebody of this status.
  fileprivate var getsLetters: Bool { isCustody || self == .unknown || self == .onLeave }
}

extension CaseRecord {
  /// The arrival by which a person has left the place that letters go to; nil when there is none.
  ///
  /// Where somebody has looked at the address after the arrival, letters go there on purpose, unless the person was
  /// there before.
  fileprivate func laterArrival(
    of person: String, than place: String, verified: CivilDate?, _ today: CivilDate
  ) -> Event? {
    let events: [Event] = (self.events?.value ?? []).map(\.value)
    let own = events.filter { event in
      guard let day = event.date?.value.earliest else { return false }
      return event.saysItTookPlace && event.concerns(person) && day <= today
    }.sorted { $0.begins(before: $1) }
    guard let last = own.lastIndex(where: { $0.type?.value == .arrival && $0.place != nil }),
      let date = own[last].date?.value, own[last].place?.value != place
    else { return nil }
    let wasThere = own[..<last].contains { $0.type?.value == .arrival && $0.place?.value == place }
    let isNewer = verified.map { date.isAfter($0) == .yes } ?? true
    return wasThere || isNewer ? own[last] : nil
  }
}
