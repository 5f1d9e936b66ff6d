/// A promise to readers that a publication breaks only where a person says so.
public enum Allowance: String, CaseIterable, Sendable {
  /// The published date of a hearing changes, and its record does not say what it was.
  case silentMoves = "silent-moves"
  /// A record lists an old date that was never published.
  case unpublishedDates = "unpublished-dates"
  /// Every entry of every calendar gets another name.
  case newUIDDomain = "new-uid-domain"
  /// A calendar that people may have subscribed to vanishes.
  case lostCalendars = "lost-calendars"
  /// There are published files without the ledger that says what people have.
  case missingLedger = "missing-ledger"
  /// The ledger has stamps of a day that is yet to come.
  case futureStamps = "future-stamps"
  /// The day that is to count as today is far ahead of the clock.
  case futureDay = "future-day"

  /// The option that allows it: `--allow-silent-moves`.
  public var option: String { "--allow-\(rawValue)" }
}
