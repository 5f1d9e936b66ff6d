public import DocketLanguage
import DocketRecords
import DocketTime

/// What a publication changes for people, against the one before it: hearings first, then cases, days and texts.
public struct SiteChanges: Sendable {
  /// The changes by kind, those of one kind by id.
  let all: [SiteChange]
  private let plan: LanguagePlan

  /// Compares two publications.
  ///
  /// What has vanished is only counted: its name may stay nowhere, least of all in the log of a publication.
  ///
  /// - Parameters:
  ///   - previous: the ledger of the publication before; nil for a first publication.
  ///   - ledger: the ledger of this one.
  ///   - site: what is published.
  ///   - withdrawn: the digests of `withdrawn.yml`.
  public init(from previous: Ledger, to ledger: Ledger, of site: Site, withdrawn: Set<String>) {
    plan = site.languages
    var changes: [SiteChange] = []
    func isNew(_ id: String) -> Bool { previous.objects[id] == nil }
    func isOther(_ id: String) -> Bool { previous.objects[id] != ledger.objects[id] }
    for hearing in site.hearings {
      let id = "hearings/\(hearing.publicID)"
      if isNew(id) {
        changes.append(SiteChange(kind: .added, thing: .hearing(hearing)))
      } else if isOther(id) {
        changes +=
          HearingNews(
            hearing: hearing, was: previous.promises?.hearings[hearing.publicID],
            now: ledger.promises?.hearings[hearing.publicID], knowsDecisions: previous.promises?.log != nil
          ).changes
      }
    }
    if let known = previous.promises?.log?.events {
      for event in site.cases.filter({ !isNew("cases/\($0.id)") }).flatMap(\.events)
      where !event.type.isHearing && !known.contains(event.publicID) {
        changes.append(SiteChange(kind: event.type.newsKind, thing: .event(event)))
      }
    }
    for record in site.cases {
      if isNew("cases/\(record.id)") {
        changes.append(SiteChange(kind: .newCase, thing: .ofCase(record)))
      } else if let was = previous.promises?.cases[record.id], was != ledger.promises?.cases[record.id] {
        changes.append(SiteChange(kind: .text, thing: .ofCase(record)))
      }
    }
    for day in site.days where isOther("days/\(day.publicID)") {
      changes.append(
        SiteChange(kind: isNew("days/\(day.publicID)") ? .newDay : .changedDay, thing: .day(day)))
    }
    // What goes with its case is one removal, not many.
    func wholes(_ ids: [String]) -> [String] {
      let all = Set(ids)
      return ids.filter { id in
        let parts = id.split(separator: "/")
        return parts.count < 3 || !all.contains("cases/\(parts[1])")
      }
    }
    let gone = wholes(ledger.removals(comparedTo: previous))
    let unexplained = wholes(ledger.removals(comparedTo: previous, withdrawn: withdrawn))
    changes += Array(repeating: SiteChange(kind: .removed, thing: nil), count: unexplained.count)
    changes += Array(
      repeating: SiteChange(kind: .withdrawn, thing: nil), count: gone.count - unexplained.count)
    // `sorted` may not keep the order of equals, which is that of ids.
    all = SiteChange.Kind.allCases.flatMap { kind in changes.filter { $0.kind == kind } }
  }

  /// The counts in one sentence: `1 hearing moved, 1 cancelled, 2 texts`; nil when nothing has changed.
  public func summary(in language: MessageLanguage) -> String? {
    var parts: [String] = []
    var hasNoun = false
    for kind in SiteChange.Kind.allCases {
      let count = all.count { $0.kind == kind }
      guard count > 0 else { continue }
      let isFirstHearing = kind.isOfHearing && !hasNoun
      hasNoun = hasNoun || kind.isOfHearing
      let phrase = isFirstHearing ? kind.counted : kind.countedAgain
      parts.append(phrase.with(["count": .count(count)]).text(in: language))
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A line for each change that has a name, the most pressing first, then how many more there are.
  ///
  /// - Parameters:
  ///   - language: the language of the reader.
  ///   - most: how many changes are named.
  /// - Returns: the lines.
  public func lines(in language: MessageLanguage, most: Int = 20) -> [String] {
    let named = all.compactMap { change in change.thing.map { (change, $0) } }
    var lines = named.prefix(most).map { change, thing in
      ChangeLine(change: change, thing: thing, plan: plan).text(in: language)
    }
    if named.count > most {
      lines.append(ChangePhrases.andMore.with(["count": .count(named.count - most)]).text(in: language))
    }
    return lines
  }

  /// What a first publication has: cases, hearings, days.
  public static func first(_ site: Site, in language: MessageLanguage) -> String {
    ChangePhrases.first.with([
      "cases": .count(site.cases.count), "hearings": .count(site.hearings.count),
      "days": .count(site.days.count),
    ]).text(in: language)
  }

  /// The hearings that another zone database moved, a line each, then how many more there are.
  public static func zoneMoves(
    _ moves: [Ledger.ZoneMove], in language: MessageLanguage, most: Int = 20
  ) -> [String] {
    var lines = moves.prefix(most).map { $0.text(in: language) }
    if moves.count > most {
      lines.append(ChangePhrases.andMore.with(["count": .count(moves.count - most)]).text(in: language))
    }
    return lines
  }
}
