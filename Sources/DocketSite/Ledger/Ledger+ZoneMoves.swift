import DocketText
public import DocketTime

extension Ledger {
  /// A hearing that the zone database moved: its hour on the court's clock is as before, the instant is not.
  public struct ZoneMove: Sendable, Equatable {
    /// The UID of the hearing.
    public let identifier: String
    /// The hour on the clock of the court.
    public let local: LocalMoment
    /// The zone of that clock, by its name in the IANA database.
    public let zone: String
    /// When that was by the earlier zone database.
    public let before: Instant
    /// When that is now.
    public let now: Instant

    /// The id of the event, as its UID has it.
    public var event: String { String(parts.first ?? "") }

    /// The id of the case, as its UID has it.
    public var caseID: String {
      // A case that is called like another part of a UID is marked in it (`EntryName`).
      parts.count < 2 ? "" : String(parts[1].drop { $0 == "_" })
    }

    private var parts: [Substring] {
      identifier.prefix { $0 != "@" }.split(separator: ".", omittingEmptySubsequences: false)
    }
  }

  /// The hearings that another zone database moved, by UID.
  ///
  /// Their entries count as changed: they have a new stamp, so that every client takes the new instant.
  ///
  /// - Parameter previous: the ledger of the earlier publication.
  /// - Returns: the moves; empty after a ledger that has no hours.
  public func zoneMoves(comparedTo previous: Ledger) -> [ZoneMove] {
    entries.keys.sortedByBytes().compactMap { identifier in
      guard let hour = entries[identifier]?.hour, let before = previous.entries[identifier]?.hour,
        hour.local == before.local, hour.zone == before.zone, hour.start != before.start
      else { return nil }
      return ZoneMove(
        identifier: identifier, local: hour.local, zone: hour.zone, before: before.start, now: hour.start)
    }
  }
}
