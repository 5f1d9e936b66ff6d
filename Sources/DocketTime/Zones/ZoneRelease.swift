/// A release of the IANA time zone database, and how old it is.
public struct ZoneRelease: Hashable, Sendable {
  /// Its name: the year and a letter, as in `2025b`.
  public let name: String
  /// The day on which it was published, in UTC; the last day of its year where the table does not have it.
  ///
  /// So a release that is newer than this docket counts as new as it can be.
  public let day: CivilDate
  /// Whether the day is known, and not only the year.
  public let isKnown: Bool

  /// How many months after its day a release counts as old: by then others have usually followed.
  public static let monthsUntilOld = 9

  /// Reads the name of a release; what a distribution adds to it (`2025b-rearguard`) is left out.
  ///
  /// - Parameter version: the version of a database; `nil` comes of one that does not begin with a year and a letter.
  public init?(_ version: String) {
    let bytes = Array(version.utf8.prefix(6))
    guard bytes.count >= 5, bytes[..<4].allSatisfy(\.isASCIIDigit), bytes[4] >= 0x61, bytes[4] <= 0x7A,
      bytes.count == 5 || !(bytes[5].isASCIILetter || bytes[5].isASCIIDigit)
    else { return nil }
    name = String(version.prefix(5))
    let number = bytes[..<4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let known = Self.days[name].flatMap { CivilDate(year: number, month: $0.month, day: $0.day) }
    guard let day = known ?? CivilDate(year: number, month: 12, day: 31) else { return nil }
    self.day = day
    isKnown = known != nil
  }

  /// Whether it is older than `monthsUntilOld` on a day.
  public func isOld(on today: CivilDate) -> Bool {
    day.adding(years: 0, months: Self.monthsUntilOld).map { $0 < today } ?? false
  }

  /// Month and day of the releases, in UTC.
  ///
  /// From the list of changes of the Python package `tzdata` 2026.6 (`NEWS.md`), which gives for every release the
  /// moment at which the IANA published it.
  private static let days: [String: (month: Int, day: Int)] = [
    "2022a": (3, 16), "2022b": (8, 10), "2022c": (8, 16), "2022d": (9, 23), "2022e": (10, 11),
    "2022f": (10, 29), "2022g": (11, 29),
    "2023a": (3, 22), "2023b": (3, 24), "2023c": (3, 28), "2023d": (12, 22),
    "2024a": (2, 1), "2024b": (9, 4),
    "2025a": (1, 15), "2025b": (3, 22), "2025c": (12, 10),
    "2026a": (3, 2), "2026b": (4, 23), "2026c": (7, 8), "2026d": (9, 11), "2026e": (9, 30),
    "2026f": (10, 28),
  ]
}
