/// Why a time zone cannot be had.
public enum ZoneProblem: Error, Hashable, Sendable {
  /// A part of a zone file that breaks a rule of RFC 9636.
  public enum Part: Hashable, Sendable {
    /// No local time type, or counts that don't agree (§3.1).
    case counts
    /// Transition times that don't rise, or that name a type that isn't there (§3.2).
    case transitions
    /// An offset from UTC of more than a day (§3.2).
    case offset
    /// An abbreviation without its end, empty, too long, or of other characters (§3.2).
    case abbreviation
    /// A footer that is no POSIX TZ rule (§3.3).
    case footer
  }

  /// The name is not built like `Europe/Moscow`, so no file is looked for.
  case invalidName
  /// The zone database has no zone of this name.
  case notFound
  /// The file does not start with `TZif`.
  case notTZif
  /// The file's version is not 1, 2, 3 or 4; this is its version byte.
  case unsupportedVersion(UInt8)
  /// The file ends before what its counts announce.
  case truncated
  /// The file counts leap seconds, so its instants are not POSIX time; `right/` zones do this.
  case leapSeconds
  /// The file breaks its format here.
  case malformed(Part)
}
