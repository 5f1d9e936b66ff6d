import DocketText
public import DocketTime

extension Ledger {
  /// A hearing whose published date has changed, while its record does not say what the date was.
  public struct SilentMove: Sendable, Equatable {
    /// The hearing, as `<case>/<event>`.
    public let hearing: String
    /// The published date.
    public let before: RecordDate
    /// The date now.
    public let now: RecordDate
  }

  /// An old date that a record lists anew, though nobody can have seen it.
  public struct UnpublishedDate: Sendable, Equatable {
    /// The hearing, as `<case>/<event>`.
    public let hearing: String
    /// The old date.
    public let date: RecordDate
    /// Whether it stands under `corrected_from`; otherwise under `moved_from`.
    public let isCorrection: Bool
  }

  /// The hearings that moved without a word since an earlier publication, by id.
  ///
  /// A more exact date is no move (`RecordDate.departs(from:)`). An old date that makes the published one more exact
  /// tells the move as well: between two publications a day may have become known, and changed.
  public func silentMoves(comparedTo previous: Ledger) -> [SilentMove] {
    changes(since: previous).compactMap { id, was, now in
      guard now.date.departs(from: was.date),
        !now.oldDates.contains(where: { !$0.departs(from: was.date) })
      else { return nil }
      return SilentMove(hearing: id, before: was.date, now: now.date)
    }
  }

  /// The old dates that hearings list anew since an earlier publication and that were never published, by hearing.
  ///
  /// A hearing may move several times between two publications: from the published date to others that nobody saw,
  /// and comparing with git's history asks for all of them. So where the published date is among the new ones, those
  /// after it in its list are steps of the way, and so is a list without any published date. What stands before a
  /// published date is no step, as lists begin with the oldest, and neither is a date added while the published one
  /// is not left.
  public func unpublishedDates(comparedTo previous: Ledger) -> [UnpublishedDate] {
    changes(since: previous).flatMap { id, was, now in
      let listed = Set(was.oldDates)
      func added(_ dates: [RecordDate]) -> [RecordDate] { dates.filter { !listed.contains($0) } }
      let leaves = added(now.oldDates).contains { !$0.departs(from: was.date) }
      func unseen(_ dates: [RecordDate]) -> [RecordDate] {
        let dates = added(dates)
        let end = leaves ? dates.firstIndex(where: was.wasPublished) ?? dates.startIndex : dates.endIndex
        return dates[..<end].filter { !was.wasPublished($0) }
      }
      return unseen(now.movedFrom).map { UnpublishedDate(hearing: id, date: $0, isCorrection: false) }
        + unseen(now.correctedFrom).map { UnpublishedDate(hearing: id, date: $0, isCorrection: true) }
    }
  }

  /// The calendars that an earlier publication had and this one has not, by path.
  ///
  /// The calendars of a case that is gone and of its people are not among them: that is a removal, which a withdrawal may
  /// explain. Neither is that of a person who was withdrawn.
  ///
  /// - Parameters:
  ///   - previous: the ledger of the earlier publication.
  ///   - withdrawn: the digests of `withdrawn.yml`.
  /// - Returns: the paths.
  public func lostCalendars(comparedTo previous: Ledger, withdrawn: Set<String> = []) -> [String] {
    guard let promises, let earlier = previous.promises else { return [] }
    let kept = Set(promises.paths)
    return earlier.paths.filter { path in
      guard path.hasPrefix("calendars/"), path.hasSuffix(".ics"), !kept.contains(path) else { return false }
      let parts = path.split(separator: "/")
      if parts.count == 4, parts[2] == "cases" { return objects["cases/\(parts[3].dropLast(4))"] != nil }
      guard let set = ChosenSet(published: path), case .person(id: _, let caseID) = set else { return true }
      return objects["cases/\(caseID)"] != nil && !set.isWithdrawn(by: withdrawn)
    }
  }

  /// What ended the UIDs of an earlier publication, where it is another now.
  public func formerDomain(comparedTo previous: Ledger) -> String? {
    guard let promises, let earlier = previous.promises, earlier.domain != promises.domain else { return nil }
    return earlier.domain
  }

  /// The hearings that both publications have, by id; none after a ledger that does not keep them.
  private func changes(since previous: Ledger) -> [(id: String, was: Hearing, now: Hearing)] {
    guard let promises, let earlier = previous.promises else { return [] }
    return promises.hearings.keys.sortedByBytes().compactMap { id in
      guard let now = promises.hearings[id], let was = earlier.hearings[id] else { return nil }
      return (id, was, now)
    }
  }
}
