/// How long a sentence or another measure lasts: years, months and days, or for life.
///
/// Written `4y 6m`, `2y`, `10d`, `life`: each unit at most once, the largest first, one space
/// between, whole numbers from 1 to 9999. Units don't convert: 18 months stay 18 months.
public struct Term: Hashable, Sendable {
  /// The years, 0 to 9999.
  public let years: Int
  /// The months, 0 to 9999.
  public let months: Int
  /// The days, 0 to 9999.
  public let days: Int

  /// A term that has no end but death; years, months and days are 0.
  public static let life = Term(knownYears: 0, months: 0, days: 0)

  /// Whether the term is for life.
  public var isLife: Bool { years == 0 && months == 0 && days == 0 }

  /// Makes a term; `nil` when all are 0, or one is not 0 to 9999.
  public init?(years: Int = 0, months: Int = 0, days: Int = 0) {
    let parts = [years, months, days]
    guard parts.allSatisfy({ (0...9999).contains($0) }), parts.contains(where: { $0 > 0 }) else { return nil }
    self.init(knownYears: years, months: months, days: days)
  }

  private init(knownYears years: Int, months: Int, days: Int) {
    (self.years, self.months, self.days) = (years, months, days)
  }

  /// The term as `P4Y6M` (ISO 8601-1 §5.5.2.2); `nil` for life, which the standard can't express.
  public var iso8601: String? {
    isLife ? nil : "P" + [(years, "Y"), (months, "M"), (days, "D")].map(Self.part).joined()
  }

  private static func part(_ amount: Int, _ unit: String) -> String {
    amount == 0 ? "" : "\(amount)\(unit)"
  }
}

extension Term: CustomStringConvertible {
  /// The canonical text, the only one that `parse` accepts for this value.
  public var description: String {
    guard !isLife else { return "life" }
    let parts = [(years, "y"), (months, "m"), (days, "d")].map(Self.part)
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension CivilDate {
  /// The day on which a term that runs from this day is over, counted by the calendar.
  ///
  /// Years and months first, shortened to a month's last day (`adding(years:months:)`), then days.
  /// Whether the first day counts as served is for the caller to say.
  ///
  /// - Parameter term: the term.
  /// - Returns: the day, or `nil` for life and beyond the year 9999.
  public func adding(_ term: Term) -> CivilDate? {
    term.isLife ? nil : adding(years: term.years, months: term.months)?.adding(days: term.days)
  }
}
