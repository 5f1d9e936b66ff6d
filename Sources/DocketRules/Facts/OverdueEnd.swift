import DocketRecords
import DocketTime

/// An end of custody that is past, and the first day on which the silence of the record is worth a question.
struct OverdueEnd {
  let end: CustodyEnd
  let since: CivilDate

  /// Days in which reports still come in.
  private static let grace = 7

  /// The ends of a person's custody that are past by more than the grace.
  ///
  /// - Parameters:
  ///   - person: the person's id.
  ///   - record: the case.
  ///   - timeline: the person's custody until today.
  ///   - today: what today is.
  /// - Returns: at most one release and one end for each ground.
  static func all(
    for person: String, in record: CaseRecord, _ timeline: CustodyTimeline, today: CivilDate
  ) -> [OverdueEnd] {
    CustodyEnd.open(for: person, in: record, timeline).compactMap { end in
      guard let last = end.date.value.latestConsidered, let since = last.adding(days: grace + 1),
        since <= today
      else { return nil }
      return OverdueEnd(end: end, since: since)
    }
  }
}
