public import DocketLanguage
import DocketSite
import DocketTime

/// What a publication would do to those who rely on the one before it.
public struct BrokenPromise: Hashable, Sendable {
  /// What lets it pass on purpose.
  public let allowance: Allowance
  /// What would happen to whom, one sentence for each thing.
  let what: [Message]
  /// What to do, with the option that allows it.
  let mend: Message

  /// How many things are named; the rest is counted.
  static let mostNamed = 10

  /// The sentences, the last of them saying what to do.
  public func lines(in language: MessageLanguage) -> [String] {
    var lines = what.prefix(Self.mostNamed).map { $0.text(in: language) }
    let more = what.count - lines.count
    if more > 0 { lines.append(Self.andMore.with(["count": .count(more)]).text(in: language)) }
    return lines + [mend.text(in: language)]
  }

  private static let andMore = Phrase("and-more", en: "… and {count} more.")
}

extension BrokenPromise {
  /// The promises that a new ledger, with the paths of its files, breaks against an earlier one.
  ///
  /// - Parameters:
  ///   - ledger: what is to be published.
  ///   - previous: what is published.
  ///   - withdrawn: the digests of `withdrawn.yml`.
  ///   - allowed: what may be broken.
  /// - Returns: what is broken and not allowed, the widest first.
  static func all(
    by ledger: Ledger, after previous: Ledger, withdrawn: Set<String>, allowing allowed: Set<Allowance>
  ) -> [BrokenPromise] {
    let broken = [
      newDomain(ledger, previous), lostCalendars(ledger, previous, withdrawn), silentMoves(ledger, previous),
      unpublishedDates(ledger, previous),
    ]
    return broken.compactMap(\.self).filter { !allowed.contains($0.allowance) }
  }

  private static func newDomain(_ ledger: Ledger, _ previous: Ledger) -> BrokenPromise? {
    guard let old = ledger.formerDomain(comparedTo: previous), let now = ledger.promises?.domain else {
      return nil
    }
    return BrokenPromise(
      allowance: .newUIDDomain,
      what: [BrokenPromisePhrases.domain.with(["old": .code(old), "new": .code(now)])],
      mend: BrokenPromisePhrases.keepDomain.with(["old": .code(old), "option": option(.newUIDDomain)]))
  }

  private static func lostCalendars(_ ledger: Ledger, _ previous: Ledger, _ withdrawn: Set<String>)
    -> BrokenPromise?
  {
    let paths = ledger.lostCalendars(comparedTo: previous, withdrawn: withdrawn)
    guard !paths.isEmpty else { return nil }
    return BrokenPromise(
      allowance: .lostCalendars,
      what: paths.map { BrokenPromisePhrases.calendar.with(["path": .code($0)]) },
      mend: BrokenPromisePhrases.keepCalendars.with(["option": option(.lostCalendars)]))
  }

  private static func silentMoves(_ ledger: Ledger, _ previous: Ledger) -> BrokenPromise? {
    let moves = ledger.silentMoves(comparedTo: previous)
    guard !moves.isEmpty else { return nil }
    return BrokenPromise(
      allowance: .silentMoves,
      what: moves.map { move in
        BrokenPromisePhrases.silentMove.with(
          names(of: move.hearing) + [("old", .date(move.before)), ("new", .date(move.now))])
      },
      mend: BrokenPromisePhrases.sayOldDate.with(["option": option(.silentMoves)]))
  }

  private static func unpublishedDates(_ ledger: Ledger, _ previous: Ledger) -> BrokenPromise? {
    let dates = ledger.unpublishedDates(comparedTo: previous)
    guard !dates.isEmpty else { return nil }
    return BrokenPromise(
      allowance: .unpublishedDates,
      what: dates.map { date in
        BrokenPromisePhrases.unpublished.with(
          names(of: date.hearing) + [
            ("date", .date(date.date)), ("key", .code(date.isCorrection ? "corrected_from" : "moved_from")),
          ])
      },
      mend: BrokenPromisePhrases.dropOldDate.with(["option": option(.unpublishedDates)]))
  }

  /// Published files without their ledger.
  static func missingLedger(in folder: String) -> BrokenPromise {
    BrokenPromise(
      allowance: .missingLedger, what: [BrokenPromisePhrases.missingLedger.with([("folder", .code(folder))])],
      mend: BrokenPromisePhrases.fetchLedger.with(["option": option(.missingLedger)]))
  }

  /// A day that is far ahead of the clock.
  static func futureDay(_ asOf: Instant, clock: Instant) -> BrokenPromise? {
    guard asOf.isLater(than: clock, byDays: Self.mostDaysAhead) else { return nil }
    return BrokenPromise(
      allowance: .futureDay,
      what: [
        BrokenPromisePhrases.futureDay.with([("day", .day(asOf.utc.date)), ("clock", .day(clock.utc.date))])
      ], mend: BrokenPromisePhrases.writeDay.with([("option", option(.futureDay))]))
  }

  /// A ledger with stamps that are later than the day of the publication and than the clock.
  static func futureStamps(in ledger: Ledger, now: Instant) -> BrokenPromise? {
    guard let last = ledger.lastStamp, last.isLater(than: now, byDays: Self.daysOfGrace) else { return nil }
    return BrokenPromise(
      allowance: .futureStamps,
      what: [
        BrokenPromisePhrases.futureStamps.with([("day", .day(last.utc.date)), ("today", .day(now.utc.date))])
      ], mend: BrokenPromisePhrases.earlierLedger.with([("option", option(.futureStamps))]))
  }

  /// How far ahead of the clock a publication may be without a word: enough to look at the weeks to come, too little
  /// for a wrong year.
  static let mostDaysAhead: Int64 = 183
  /// How far ahead a stamp may be: clocks and time zones of two computers may differ.
  static let daysOfGrace: Int64 = 1

  /// The event and the case of a hearing, which are what its record can be found by.
  private static func names(of hearing: String) -> [(String, Argument)] {
    let parts = hearing.split(separator: "/", maxSplits: 1).map(String.init)
    return [("event", .code(parts.last ?? hearing)), ("case", .code(parts.first ?? hearing))]
  }

  private static func option(_ allowance: Allowance) -> Argument { .code(allowance.option) }
}

extension Instant {
  fileprivate func isLater(than other: Instant, byDays days: Int64) -> Bool {
    self > other.adding(seconds: days * 86_400) ?? .last
  }
}

extension Phrase {
  fileprivate func with(_ arguments: [(String, Argument)]) -> Message { Message(self, arguments) }
}
