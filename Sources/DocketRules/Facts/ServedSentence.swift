import DocketDiagnostics
import DocketRecords
import DocketTime

/// The sentence that somebody serves after custody, with the estimate of its end by the law of a state.
struct ServedSentence {
  let sentence: CustodialSentence
  let estimate: TermEstimate
  /// Where the custody in which it is served begins in the file.
  let begin: ByteRange?

  /// Puts together what a record says; nil when that is not enough for arithmetic.
  init?(
    of person: String, in record: CaseRecord, _ timeline: CustodyTimeline, _ law: CustodyCredit,
    before expected: RecordDate
  ) {
    var spells = timeline.spells
    // That a term must be over is an estimate as well.
    if timeline.unknown == .termOver { spells.removeLast() }
    // The custody that goes on up to now; before it, the person was at liberty.
    let start = spells.indices.reversed().prefix { spells[$0].status.countsTowardsSentence }.last
    guard let start, spells.last?.status.isCustody == true,
      let sentence = CustodialSentence(
        of: person, in: record, since: spells[start].since,
        hasServed: spells[..<start].contains { $0.status == .servingSentence }, before: expected),
      let rates = Rates(law, regime: sentence.regime, final: sentence.final)
    else { return nil }
    var custody: [TermEstimate.Custody] = []
    for index in spells.indices where spells[index].status.countsTowardsSentence {
      // An earlier sentence was served for itself, and so was custody in another case.
      if index < start,
        spells[index].status == .servingSentence || spells[index].isOutside(sentence.proceeding)
      {
        continue
      }
      let next = index + 1 < spells.count ? spells[index + 1].since.consideredSpan : nil
      let isHome = spells[index].status == .houseArrest
      let isContinued =
        index > 0 && index != start && !custody.isEmpty && spells[index - 1].status.countsTowardsSentence
        && (spells[index - 1].status == .houseArrest) == isHome
      // One custody under several names is rounded once.
      let begin = isContinued ? custody.popLast()?.start : nil
      custody.append(
        TermEstimate.Custody(
          start: begin ?? spells[index].since.consideredSpan, end: next,
          rates: isHome ? rates.houseArrest : rates.remand, isCertain: index >= start))
    }
    guard let estimate = TermEstimate(term: sentence.term.value, final: sentence.final, custody: custody)
    else {
      return nil
    }
    (self.sentence, self.estimate) = (sentence, estimate)
    begin = spells[start].event?.date?.range
  }

  /// The rates of a state that may apply to a sentence.
  private struct Rates {
    let remand: (least: TermEstimate.Rate, most: TermEstimate.Rate)
    let houseArrest: (least: TermEstimate.Rate, most: TermEstimate.Rate)

    init?(_ law: CustodyCredit, regime: Regime?, final: DaySpan) {
      let known = regime == .other ? nil : regime
      let rates = (law.rates?.value ?? []).map(\.value).filter { rate in
        if let from = rate.from?.value, let last = final.last, last < from { return false }
        if let until = rate.until?.value, final.first > until { return false }
        guard let known, let regimes = rate.regime?.value else { return true }
        return regimes.contains { $0.value == known }
      }
      func all(_ measure: DocketRecords.Result) -> [TermEstimate.Rate] {
        rates.compactMap { rate in
          guard rate.measure?.value == measure, let days = rate.days?.value, let countAs = rate.countAs?.value
          else {
            return nil
          }
          return TermEstimate.Rate(days: days, countAs: countAs)
        }
      }
      guard !all(.remanded).isEmpty else { return nil }
      // Articles excluded from a better rate are counted day for day.
      let remand = all(.remanded) + [.one]
      let most = remand.max { $0.isLess(than: $1) } ?? .one
      let least = remand.min { $0.isLess(than: $1) } ?? .one
      self.remand = (least, most)
      let home = all(.houseArrest).max { $0.isLess(than: $1) } ?? .one
      houseArrest = (
        TermEstimate.Rate(days: 1, countAs: 0),
        TermEstimate.Rate(days: home.days * most.days, countAs: home.countAs * most.countAs)
      )
    }
  }
}

extension CustodyTimeline.Spell {
  /// Whether it began in another proceeding than the given one.
  fileprivate func isOutside(_ proceeding: String?) -> Bool {
    guard let proceeding, let own = event?.proceeding?.value else { return false }
    return own != proceeding
  }
}

extension CustodyStatus {
  /// Whether days spent so may count towards a sentence.
  fileprivate var countsTowardsSentence: Bool {
    switch self {
    case .detained, .pretrialDetention, .convictedNotFinal, .inTransfer, .servingSentence, .houseArrest,
      .compulsoryTreatment, .onLeave:
      true
    default: false
    }
  }
}
