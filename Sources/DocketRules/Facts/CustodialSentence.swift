import DocketRecords
import DocketTime

/// The sentence that somebody serves, as far as a record says it without a doubt.
struct CustodialSentence {
  /// The length that counts now.
  let term: Located<Term>
  /// Where it is served; nil when that is not said.
  let regime: Regime?
  /// The proceeding in which it was passed, where there are several.
  let proceeding: String?
  /// The days on which it may have become final.
  let final: DaySpan

  /// Reads the sentence of a person; nil when there is none, or several, or something this arithmetic does not know.
  ///
  /// - Parameters:
  ///   - person: the person.
  ///   - record: the case.
  ///   - start: when the custody began in which it is served.
  ///   - hasServed: whether a sentence was served before that custody, so that earlier ones are over.
  ///   - expected: the day of the release that is expected.
  init?(
    of person: String, in record: CaseRecord, since start: RecordDate, hasServed: Bool,
    before expected: RecordDate
  ) {
    guard !Self.mayAddUp(for: person, in: record, since: start, hasServed: hasServed, before: expected) else {
      return nil
    }
    var current: (term: Located<Term>, regime: Regime?, proceeding: String?, date: RecordDate)?
    var final: RecordDate?
    for event in (record.events?.value ?? []).lazy.map(\.value)
    where event.surelyTookPlace && event.concerns(person) {
      guard let type = event.type?.value, let date = event.date?.value, date.isBefore(start) != .yes,
        date.isAfter(expected) != .yes
      else { continue }
      let own = event.outcomes?.value.first { $0.key.value == person }?.value
      let result = (own?.result ?? event.result)?.value
      if let length = own?.sentence {
        guard case .fixed(let term) = length.value, own?.suspended?.value != true, !term.isLife,
          !event.isDoubted, current == nil || current?.proceeding == event.proceeding?.value
        else { return nil }
        current = (
          Located(term, length.range), own?.regime?.value ?? current?.regime, event.proceeding?.value, date
        )
      } else if current != nil {
        switch result {
        // The new length is not said.
        case .reduced?, .increased?, .changed?, .commuted?, .quashedRetrial?, .quashedClosed?,
          .quashedAcquitted?,
          .convicted?:
          return nil
        default: break
        }
      }
      let isFinal =
        type == .entryIntoForce || ((type == .appealHearing || type == .appealDecision) && result != nil)
      if current != nil, isFinal, type == .entryIntoForce || final == nil { final = date }
    }
    guard let current else { return nil }
    let span: DaySpan?
    if let final {
      span = final.consideredSpan
    } else {
      // Not final yet, or nobody knows since when: any day until the release.
      span = DaySpan(
        first: current.date.earliestConsidered,
        last: max(current.date.earliestConsidered, expected.latestConsidered ?? .last))
    }
    guard let span, span.last != nil else { return nil }
    (term, regime, proceeding, self.final) = (current.term, current.regime, current.proceeding, span)
  }

  /// Whether courts passed several sentences that may have to be served one after the other, or together.
  ///
  /// Which of these it is depends on the law and on the last court. What a higher court makes of a sentence replaces it.
  private static func mayAddUp(
    for person: String, in record: CaseRecord, since start: RecordDate, hasServed: Bool,
    before expected: RecordDate
  ) -> Bool {
    let own = record.people?.value.first { $0.key.value == person }?.value
    // Their other case may have its own sentence.
    if own.map({ !$0.$sameAs.isAbsent }) == true { return true }
    var (verdicts, sentencings, others) = (0, 0, 0)
    let events = (record.events?.value ?? []).map(\.value).filter { $0.isStoodBy && $0.concerns(person) }
    // Of a sentence that ended on conditions a rest may be added to the next.
    let hasRest = events.contains { [.conditionalRelease, .escape].contains($0.type?.value) }
    for event in events {
      if let date = event.date?.value {
        let isOver = hasServed && !hasRest && date.isBefore(start) == .yes
        if isOver || date.isAfter(expected) == .yes { continue }
      }
      let outcome = event.outcomes?.value.first { $0.key.value == person }?.value
      let hasLength = outcome.map { !$0.$sentence.isAbsent } ?? false
      let type = event.type?.value
      if type == .verdict {
        let isConvicted = (outcome?.result ?? event.result)?.value == .convicted
        verdicts += hasLength || isConvicted ? 1 : 0
      } else if type == .sentencing {
        sentencings += hasLength ? 1 : 0
      } else if hasLength,
        type == .administrativeHearing || type == .administrativeArrest || type == .trialHearing
      {
        others += 1
      }
    }
    return max(verdicts, sentencings) + others > 1
  }
}
