public import DocketTime

/// What is remembered from one publication to the next, so that unchanged things keep their bytes.
///
/// It holds nothing of a record that is not public, and nothing at all of one that has vanished: no name stays here
/// after a withdrawal.
public struct Ledger: Sendable, Equatable {
  /// What is remembered of an entry of the calendars.
  public struct Entry: Sendable, Equatable {
    /// The SHA-256 of its content in all published languages, with the instants at which it takes place, in hexadecimal;
    /// the digest of nothing while its hearing has no such entry.
    public let digest: String
    /// Its SEQUENCE (RFC 5545 §3.8.7.4), from 0.
    public let sequence: Int
    /// When its content last changed: DTSTAMP and LAST-MODIFIED (§3.8.7.2, §3.8.7.3).
    public let changed: Instant
    /// The SHA-256 of when it takes place and whether it does, in hexadecimal: what SEQUENCE counts; nil where an
    /// older docket wrote the ledger.
    public let timing: String?
    /// The hour of a hearing and the instant that the zone database made of it; nil for anything else, and where an
    /// older docket wrote the ledger.
    public let hour: Hour?

    init(digest: String, sequence: Int, changed: Instant, timing: String? = nil, hour: Hour? = nil) {
      self.digest = digest
      self.sequence = sequence
      self.changed = changed
      self.timing = timing
      self.hour = hour
    }
  }

  /// An hour on the clock of a court, and when that was or will be.
  public struct Hour: Sendable, Equatable {
    /// What the clock shows.
    public let local: LocalMoment
    /// The zone of the clock, by its name in the IANA database.
    public let zone: String
    /// The instant, by the zone database of that publication.
    public let start: Instant
  }

  /// The release of the zone database that the instants come from, as in `2025b`; empty before a first publication.
  public let zoneDatabase: String
  /// The calendar entries by UID, with those that left the calendars while their event stays in a public case.
  public let entries: [String: Entry]
  /// The public objects: the SHA-256 of what is published of each, in hexadecimal, by id.
  ///
  /// Ids are `cases/<case>`, `hearings/<case>/<event>`, `days/<case>/<day>` and `days/<day>`.
  public let objects: [String: String]
  /// What else people were told; nil before a first publication, and where an older docket wrote the ledger.
  public let promises: Promises?

  /// Where the ledger lies, from the root of what is published.
  public static let path = "ledger.json"

  /// The ledger before a first publication.
  public static let empty = Ledger(zoneDatabase: "", entries: [:], objects: [:])

  init(
    zoneDatabase: String, entries: [String: Entry], objects: [String: String], promises: Promises? = nil
  ) {
    self.zoneDatabase = zoneDatabase
    self.entries = entries
    self.objects = objects
    self.promises = promises
  }
}
