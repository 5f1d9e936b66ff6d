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
  ///   - expected: the day of the release that is expected.
  init?(of person: String, in record: CaseRecord, since start: RecordDate, before expected: RecordDate) {
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
}
